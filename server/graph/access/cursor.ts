import { BadInputError } from '../errors.ts';

/** One page of a list: each item with its cursor, and whether more lies before and after. */
export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

type Key = string | number;

/**
 * A cursor holds the sort keys of its item rather than a position, so that pages neither repeat nor skip
 * what was there all along while data comes and goes. `list` names the list and its order.
 */
export function encodeCursor(list: string, keys: readonly Key[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}

/** The sort keys that a cursor holds; null without a cursor. Throws BadInputError for a cursor of another list. */
export function decodeCursor(list: string, after: string | null | undefined): Key[] | null {
  if (after == null) return null;
  const keys = parseCursor(after);
  if (keys?.[0] !== list) throw cursorOfAnotherList();
  return keys.slice(1);
}

/** What is thrown for a cursor whose keys cannot be those of the list. */
export function cursorOfAnotherList(): BadInputError {
  return new BadInputError(
    'after',
    'after is no cursor of this list; take one from its pageInfo.endCursor or edges.',
  );
}

/** The text that a list with one text for a key goes on after; null from its start. Throws as `decodeCursor` does. */
export function textAfter(list: string, after: string | null | undefined): string | null {
  const [key = null] = decodeCursor(list, after) ?? [];
  return key === null ? null : String(key);
}

const isKey = (value: unknown): value is Key => typeof value === 'string' || typeof value === 'number';

function parseCursor(after: string): Key[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.every(isKey) ? value : null;
  } catch {
    return null;
  }
}

/** The page of `first` items out of up to `first + 1` rows that were asked for. */
export function pageOf<R, T>(
  rows: readonly R[],
  first: number,
  after: string | null | undefined,
  item: (row: R) => { cursor: string; node: T },
): Page<T> {
  return { items: rows.slice(0, first).map(item), hasNext: rows.length > first, hasPrevious: after != null };
}
