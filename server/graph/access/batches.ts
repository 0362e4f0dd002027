import type { Row } from '../../store/graph-store.ts';

/** What one statement may take in or give out. */
export const most = 5_000;

/**
 * Runs a statement over many ids whose rows come sorted by the column `key` and stop at 5,000. Where they do,
 * the last id may be cut short: it and whatever was not reached are asked for again. One call is the rule.
 */
export async function inFull(
  ids: readonly string[],
  key: string,
  run: (ids: readonly string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const all: Row[] = [];
  for (let at = 0; at < ids.length; at += most) {
    let rest = ids.slice(at, at + most);
    while (rest.length > 0) {
      const rows = await run(rest);
      if (rows.length < most) {
        all.push(...rows);
        break;
      }
      const last = rows.at(-1)![key];
      const whole = rows.filter((row) => row[key] !== last);
      if (whole.length === 0) throw new Error(`One ${key} fills a whole batch: ${String(last)}`);
      all.push(...whole);
      const done = new Set(whole.map((row) => row[key]));
      rest = rest.filter((id) => !done.has(id));
    }
  }
  return all;
}

/** Groups of items by a key, in the order in which the keys first appear. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

export const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
