import type { Place } from './places.js';

/** Kills imports, updates and removals and checks what is left; see kills.js. Rejects at the first half. */
export function kills(
  place: Place,
  how: {
    folder: string;
    count: number;
    size: number;
    random?: () => number;
    tell?: (line: string) => void;
  },
): Promise<{ operation: string; phase: string; outcome: 'old' | 'new' | 'resumed' | 'VIOLATION' }[]>;

/** Kills by phase and outcome, as text. */
export function killTable(done: readonly { operation: string; phase: string; outcome: string }[]): string;
