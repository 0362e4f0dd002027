/** What one statement may take in or give out. */
export const maxRows = 5_000;

/**
 * Runs a statement over many ids whose rows come sorted by the column `key` and stop at 5,000. Where they do,
 * the last id may be cut short: it and whatever was not reached are asked for again. One call is the rule.
 */
export async function inFull<K extends string, R extends Readonly<Record<K, string>>>(
  ids: readonly string[],
  key: K,
  run: (ids: readonly string[]) => Promise<R[]>,
): Promise<R[]> {
  const all: R[] = [];
  for (let at = 0; at < ids.length; at += maxRows) {
    let rest = ids.slice(at, at + maxRows);
    while (rest.length > 0) {
      const rows = await run(rest);
      const last = rows.at(-1)?.[key];
      if (last === undefined || rows.length < maxRows) {
        all.push(...rows);
        break;
      }
      const whole = rows.filter((row) => row[key] !== last);
      if (whole.length === 0) throw new Error(`One ${key} fills a whole batch: ${last}`);
      all.push(...whole);
      const done = new Set<string>(whole.map((row) => row[key]));
      rest = rest.filter((id) => !done.has(id));
    }
  }
  return all;
}

/** Groups of items by a key, in the order in which the keys first appear. */
export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** What a map holds under a key that it must have. Throws where it has none, which is a fault of ours. */
export function required<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`Nothing is kept under ${JSON.stringify(key)}.`);
  return value;
}

/** The item at a place that a list must have. Throws where it has none, which is a fault of ours. */
export function itemAt<T>(list: readonly T[], at: number): T {
  const item = list[at];
  if (item === undefined) throw new Error(`A list of ${list.length} has nothing at ${at}.`);
  return item;
}

/** Orders by id, one sign after the other as the engines do. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

export function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
