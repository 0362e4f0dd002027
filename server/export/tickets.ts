import type { Omission } from '../formats/writing.ts';

/** How an export goes. */
export interface TicketState {
  readonly state: 'WRITING' | 'DONE' | 'FAILED';
  /** Written so far. */
  readonly bytes: number;
  readonly omissions: readonly Omission[];
  /** Why it failed. */
  readonly message: string | null;
}

/** Where an export tells how it goes. */
export interface Note {
  wrote(bytes: number): void;
  done(omissions: readonly Omission[]): void;
  failed(message: string): void;
}

export interface Tickets {
  /** Keeps how the export goes under the ticket that its client made up; null keeps nothing. */
  open(ticket: string | null): Note;
  state(ticket: string): TicketState | null;
}

/** A browser that saves a download to a file cannot read its trailer; it asks here. The last hundred are kept. */
export function openTickets(maxKept = 100): Tickets {
  const states = new Map<string, TicketState>();
  return {
    open: (ticket) => {
      let state: TicketState = { state: 'WRITING', bytes: 0, omissions: [], message: null };
      const set = (change: Partial<TicketState>) => {
        state = { ...state, ...change };
        if (ticket !== null) states.set(ticket, state);
      };
      set({});
      const [oldest] = states.keys();
      if (states.size > maxKept && oldest !== undefined) states.delete(oldest);
      return {
        wrote: (bytes) => set({ bytes: state.bytes + bytes }),
        done: (omissions) => set({ state: 'DONE', omissions }),
        failed: (message) => set({ state: 'FAILED', message }),
      };
    },
    state: (ticket) => states.get(ticket) ?? null,
  };
}
