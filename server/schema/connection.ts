import type { Page } from '../graph/access/cursor.ts';

/** A page, and its whole list's length, which is counted only when asked for. */
export interface Connection<T> {
  readonly page: Page<T>;
  total(): Promise<number>;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Relay's page information of a page. */
export function pageInfoOf<T>({ items, hasNext, hasPrevious }: Page<T>): PageInfo {
  return {
    hasNextPage: hasNext,
    hasPreviousPage: hasPrevious,
    startCursor: items[0]?.cursor ?? null,
    endCursor: items.at(-1)?.cursor ?? null,
  };
}

/** The resolvers that every connection has. */
export const connectionFields = {
  edges: <T>({ page }: Connection<T>) => page.items,
  nodes: <T>({ page }: Connection<T>) => page.items.map((item) => item.node),
  pageInfo: <T>({ page }: Connection<T>) => pageInfoOf(page),
  totalCount: <T>({ total }: Connection<T>) => total(),
};
