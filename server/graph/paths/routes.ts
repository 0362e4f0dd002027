import type { Page } from '../access/cursor.ts';

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
