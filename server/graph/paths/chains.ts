import { setImmediate as breathe } from 'node:timers/promises';
import { type Session } from '../access/session.ts';
import { LimitError } from '../errors.ts';
import { advance, isHopeless, isWanted, outset, type Progress, type Times, type Wanted } from './timing.ts';

/** One relation of a chain: what it is, where it leads, and how to go on from there. */
export interface Move {
  /** The relation's id. */
  readonly id: string;
  /** Entity id at its far end; no chain holds one twice. */
  readonly other: string;
  /** Key to go on from. */
  readonly state: string;
  /** When its links hold, along the axis of the search. */
  readonly times: Times;
}

/** How many moves a search has tried, and how many it may. */
export interface MoveBudget {
  taken: number;
  readonly max: number;
}

/** Moves tried before a search gives up, and between two looks at the clock. */
const maxMoves = 3_000_000;
const movesATurn = 20_000;

export function newBudget(max = maxMoves): MoveBudget {
  return { taken: 0, max };
}

/** The chains of exactly so many moves from a start to an end. */
export interface Chains<M extends Move> {
  readonly session: Session;
  /** Entity id and key that every chain starts from. */
  readonly start: { readonly other: string; readonly state: string };
  /** Number of moves of every chain. */
  readonly length: number;
  /** Whether a chain may take this move after these; absent: always. */
  readonly allows?: (move: M, trail: readonly M[]) => boolean;
  /** The moves from a key after which the end can still be reached in `left - 1` more, by relation id. */
  readonly onward: (state: string, left: number) => readonly M[];
}

/** Which chains to give. */
export interface Asked {
  readonly wanted: Wanted;
  readonly budget: MoveBudget;
  /** Relation ids of the chain to go on after; null from the start. */
  readonly after?: readonly string[] | null;
}

interface Place<M> {
  readonly other: string;
  readonly moves: readonly M[];
  next: number;
  readonly progress: Progress;
  /** Whether all moves so far are those of the chain to go on after. */
  readonly onEdge: boolean;
}

/**
 * Chains of exactly `length` moves, no entity twice, of the timing wanted, by their relation ids, until `take` says that
 * it needs no more. Throws a LimitError when the budget is used up, and gives way to other work every twenty thousand
 * moves.
 */
export async function chains<M extends Move>(
  search: Chains<M>,
  { wanted, budget, after = null }: Asked,
  take: (chain: readonly M[]) => boolean,
): Promise<void> {
  const { session, start, length } = search;
  const trail: M[] = [];
  const place = (other: string, state: string, progress: Progress, onEdge: boolean): Place<M> => {
    const moves = search.onward(state, length - trail.length);
    return {
      other,
      moves,
      next: onEdge ? firstAfter(moves, trail.length, length, after) : 0,
      progress,
      onEdge,
    };
  };
  const places = [place(start.other, start.state, outset, after !== null)];
  const visited = new Set([start.other]);
  for (let at = places.at(-1); at; at = places.at(-1)) {
    const move = at.moves[at.next++];
    if (!move) {
      visited.delete(at.other);
      places.pop();
      trail.pop();
      continue;
    }
    if (++budget.taken % movesATurn === 0) await pause(session);
    if (budget.taken > budget.max) throw tooManyChains(length);
    if (visited.has(move.other) || search.allows?.(move, trail) === false) continue;
    const progress = advance(at.progress, move.times);
    if (isHopeless(wanted, progress)) continue;
    if (places.length === length) {
      if (isWanted(wanted, progress) && !take([...trail, move])) return;
      continue;
    }
    const onEdge = at.onEdge && move.id === after?.[trail.length];
    trail.push(move);
    visited.add(move.other);
    places.push(place(move.other, move.state, progress, onEdge));
  }
}

/** Where to begin among the moves at a depth in order to go on after a chain. */
function firstAfter(
  moves: readonly Move[],
  depth: number,
  length: number,
  after: readonly string[] | null,
): number {
  const edge = after?.[depth];
  if (edge === undefined) return 0;
  const at = moves.findIndex(({ id }) => (depth === length - 1 ? id > edge : id >= edge));
  return at < 0 ? moves.length : at;
}

const tooManyChains = (length: number) =>
  new LimitError(
    `Too many chains of ${length} relations had to be tried. Ask for fewer hops, or narrow the filter by family, type or date.`,
  );

async function pause(session: Session): Promise<void> {
  await breathe();
  session.check();
}
