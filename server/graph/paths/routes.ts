import { cursorOfAnotherList, decodeCursor, encodeCursor, type Page } from '../access/cursor.ts';
import { LimitError } from '../errors.ts';
import { chains, newBudget, type Chains, type Move } from './chains.ts';
import { timings, type Timing } from './timing.ts';

/** A search for routes, one length after the other. */
export interface RouteSearch<M extends Move> {
  /** Name of the list, for cursors. */
  readonly list: string;
  /** Number of moves of the longest route. */
  readonly longest: number;
  /** Whether routes that dates exclude are given too, last. */
  readonly withExcluded: boolean;
  /**
   * The chains of exactly so many moves that may be routes; null where none can be. `found`: how many shorter ones were
   * found, null where that is not all of them.
   */
  at(length: number, found: number | null): Promise<Chains<M> | null>;
}

export interface Route<M> {
  readonly moves: readonly M[];
  readonly timing: Timing;
}

/** How many routes there are; `total` is null where counting them all would try more than a request may. */
export interface RouteCount {
  readonly total: number | null;
  readonly atLeast: number;
}

/** One page of routes, and how many there are, counted only when asked for. */
export interface RoutePage<T> {
  readonly page: Page<T>;
  count(): Promise<RouteCount>;
}

/** The place of a route in its list. */
interface Position {
  readonly length: number;
  readonly rank: number;
  readonly ids: readonly string[];
}

/**
 * Routes in the order of their length, timing and relation ids, at most `limit`, after a position. Throws what `at` and
 * `chains` throw.
 */
export async function findRoutes<M extends Move>(
  search: RouteSearch<M>,
  limit: number,
  after: Position | null = null,
): Promise<Route<M>[]> {
  const found: Route<M>[] = [];
  const budget = newBudget();
  const wanted = search.withExcluded ? timings : timings.slice(0, -1);
  for (let length = after?.length ?? 1; length <= search.longest && found.length < limit; length++) {
    const some = await search.at(length, after ? null : found.length);
    if (!some) continue;
    for (const [rank, timing] of wanted.entries()) {
      const isBefore = length === after?.length && rank < after.rank;
      if (isBefore || found.length >= limit) continue;
      const edge = length === after?.length && rank === after.rank ? after.ids : null;
      await chains(
        some,
        { wanted: timing, budget, after: edge },
        (moves) => found.push({ moves, timing }) < limit,
      );
    }
  }
  return found;
}

/** A page of routes as what `hydrate` makes of them; what it makes null of is left out. */
export async function pageOfRoutes<M extends Move, T>(
  search: RouteSearch<M>,
  { first, after }: { readonly first: number; readonly after: string | null | undefined },
  hydrate: (routes: readonly Route<M>[]) => Promise<(T | null)[]>,
): Promise<Page<T>> {
  const routes = await findRoutes(search, first, positionOf(search, after));
  const nodes = await hydrate(routes);
  const items = routes.flatMap((route, at) => {
    const node = nodes[at];
    return node ? [{ cursor: cursorOf(search, route), node }] : [];
  });
  const last = routes.length < first ? undefined : routes.at(-1);
  return { items, hasNext: last !== undefined && (await goesOn(search, last)), hasPrevious: after != null };
}

/** Whether a route follows this one. Where finding that out would try too much, it is left to who asks for it. */
async function goesOn<M extends Move>(search: RouteSearch<M>, last: Route<M>): Promise<boolean> {
  try {
    return (await findRoutes(search, 1, placeOf(last))).length > 0;
  } catch (error) {
    if (error instanceof LimitError) return true;
    throw error;
  }
}

/** Moves that counting may try. */
const maxCountMoves = 300_000;

/** Counts the routes, as far as that is cheap. */
export async function countRoutes<M extends Move>(search: RouteSearch<M>): Promise<RouteCount> {
  const budget = newBudget(maxCountMoves);
  const wanted = search.withExcluded ? 'ANY' : 'POSSIBLE';
  let count = 0;
  try {
    for (let length = 1; length <= search.longest; length++) {
      const some = await search.at(length, count);
      if (some) await chains(some, { wanted, budget }, () => ++count > 0);
    }
  } catch (error) {
    if (error instanceof LimitError) return { total: null, atLeast: count };
    throw error;
  }
  return { total: count, atLeast: count };
}

const placeOf = <M extends Move>({ moves, timing }: Route<M>): Position => ({
  length: moves.length,
  rank: timings.indexOf(timing),
  ids: moves.map(({ id }) => id),
});

function cursorOf<M extends Move>({ list }: RouteSearch<M>, route: Route<M>): string {
  const { length, rank, ids } = placeOf(route);
  return encodeCursor(list, [length, rank, ...ids]);
}

function positionOf<M extends Move>(
  { list, longest }: RouteSearch<M>,
  after: string | null | undefined,
): Position | null {
  const keys = decodeCursor(list, after);
  if (!keys) return null;
  const [length, rank, ...rest] = keys;
  const ids = rest.filter((id) => typeof id === 'string');
  if (typeof length !== 'number' || typeof rank !== 'number' || ids.length !== length || length > longest)
    throw cursorOfAnotherList();
  return { length, rank, ids };
}
