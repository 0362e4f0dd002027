import { setImmediate as breathe } from 'node:timers/promises';
import { type Session } from '../access/session.ts';
import type { Frontier, Met, Step, Move } from './frontier.ts';
import { LimitError } from '../errors.ts';
import type { Timing } from './timing.ts';

/** Moves tried before a search gives up, and between two looks at the clock. */
const maxMoves = 3_000_000;
const movesATurn = 20_000;

export interface Chains<M extends Move> {
  readonly session: Session;
  /** Entity id and key that every chain starts from. */
  readonly start: { readonly other: string; readonly state: string };
  /** Number of links of every chain. */
  readonly length: number;
  /** Whether a chain may take this move after these; absent: always. */
  readonly allows?: (move: M, trail: readonly M[]) => boolean;
  /** The moves from a key after which the end can still be reached in `left - 1` more, in the order wanted. */
  readonly onward: (state: string, left: number) => readonly M[];
  /** Moves tried so far, across calls that share the object. */
  readonly count: { taken: number };
}

interface Place<M> {
  readonly other: string;
  readonly moves: readonly M[];
  next: number;
  /** Days that all links so far share; '' and `~` stand for open sides. */
  readonly earliest: string;
  readonly latest: string;
  readonly undated: boolean;
}

/**
 * Chains of exactly `length` links, no entity twice, of one timing (null: of any), in the order of `onward`, until
 * `take` says that it needs no more. Throws a LimitError after three million moves, and gives way to other work
 * every twenty thousand.
 */
export async function chains<M extends Move>(
  search: Chains<M>,
  timing: Timing | null,
  take: (chain: readonly M[]) => boolean,
): Promise<void> {
  const { session, start, length, count, onward } = search;
  const trail: M[] = [];
  const places: Place<M>[] = [
    {
      other: start.other,
      moves: onward(start.state, length),
      next: 0,
      earliest: '',
      latest: '~',
      undated: false,
    },
  ];
  const visited = new Set([start.other]);
  for (let place = places.at(-1); place; place = places.at(-1)) {
    const move = place.moves[place.next++];
    if (!move) {
      visited.delete(place.other);
      places.pop();
      trail.pop();
      continue;
    }
    if (++count.taken % movesATurn === 0) await pause(session, count.taken, length);
    if (visited.has(move.other) || search.allows?.(move, trail) === false) continue;
    const after = follow(place, move);
    if (isHopeless(timing, after)) continue;
    if (places.length < length) {
      places.push({
        other: move.other,
        moves: onward(move.state, length - places.length),
        next: 0,
        ...after,
      });
      visited.add(move.other);
      trail.push(move);
    } else if (timing === null || timing === timingAfter(after)) {
      if (!take([...trail, move])) return;
    }
  }
}

/** As `chains`, in the order of timing (OVERLAPS, UNKNOWN, EXCLUDED); at most `limit`. */
export async function chainsByTiming<M extends Move>(search: Chains<M>, limit: number): Promise<M[][]> {
  const found: M[][] = [];
  for (const timing of ['OVERLAPS', 'UNKNOWN', 'EXCLUDED'] as const)
    if (found.length < limit) await chains(search, timing, (chain) => found.push([...chain]) < limit);
  return found;
}

interface After {
  readonly earliest: string;
  readonly latest: string;
  readonly undated: boolean;
  readonly excluded: boolean;
}

function follow<M extends Move>(place: Place<M>, move: M): After {
  const earliest = move.earliest !== null && move.earliest > place.earliest ? move.earliest : place.earliest;
  const latest = move.latest !== null && move.latest < place.latest ? move.latest : place.latest;
  const undated = place.undated || (move.earliest === null && move.latest === null);
  return { earliest, latest, undated, excluded: earliest > latest };
}

const timingAfter = ({ excluded, undated }: After): Timing =>
  excluded ? 'EXCLUDED' : undated ? 'UNKNOWN' : 'OVERLAPS';

/** Whether no chain of this timing can begin so. */
const isHopeless = (timing: Timing | null, { excluded, undated }: After): boolean =>
  timing === 'OVERLAPS' ? excluded || undated : timing === 'UNKNOWN' && excluded;

async function pause(session: Session, taken: number, length: number): Promise<void> {
  if (taken > maxMoves)
    throw new LimitError(
      `Too many chains of ${length} links had to be tried. Ask for fewer hops, or narrow the filter by family, type or date.`,
    );
  await breathe();
  session.check();
}

interface Walk {
  readonly session: Session;
  readonly met: Met;
  readonly start: Frontier;
  readonly end: string;
  /** Number of links of every path looked for. */
  readonly length: number;
  readonly count: { taken: number };
}

type Onward = (entity: string, left: number) => readonly Step[];

/**
 * The paths of exactly `length` links, no entity twice, in the order of timing (OVERLAPS, UNKNOWN, EXCLUDED),
 * then of their link ids; at most `limit`. All links that such paths can use must have been met. Throws what
 * `chains` throws.
 */
export async function walks(walk: Walk, limit: number): Promise<Step[][]> {
  const { session, length, count, start } = walk;
  const onward = await towardsEnd(walk);
  const from = { other: start.centre, state: start.centre };
  return chainsByTiming({ session, start: from, length, onward, count }, limit);
}

/** Which steps from an entity can still reach the end in exactly so many links, by link id. */
async function towardsEnd({ session, met, start, end, length }: Walk): Promise<Onward> {
  const reach: Set<string>[] = [new Set([end])];
  for (let left = 1; left < length; left++) {
    const place = length - left;
    const mayPass = (entity: string) =>
      entity !== end &&
      entity !== start.centre &&
      (place > start.radius || (start.distance.get(entity) ?? Infinity) <= place);
    reach.push(new Set([...neighboursOf(met, reach[left - 1])].filter(mayPass)));
    await breathe();
    session.check();
  }
  const known = new Map<string, readonly Step[]>();
  return (entity, left) => {
    const key = `${left} ${entity}`;
    let steps = known.get(key);
    if (!steps) {
      const targets = reach[left - 1];
      steps = [...(met.get(entity)?.values() ?? [])]
        .filter((step) => targets?.has(step.other))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      known.set(key, steps);
    }
    return steps;
  };
}

function* neighboursOf(met: Met, entities: Iterable<string> = []): Generator<string> {
  for (const entity of entities) for (const { other } of met.get(entity)?.values() ?? []) yield other;
}
