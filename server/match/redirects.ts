/**
 * How imports get along with merges. A data set is always written as it says itself: whoever writes one takes the
 * merges that it touches apart first (`separate`), and puts together again what was decided (`rejoin`) at the end.
 * Decisions are the truth, so what is left apart by an import that stopped midway is put together by the next `rejoin`.
 */
import type { Transaction } from '../store/graph-store.ts';
import { rootsOf } from './clusters.ts';
import { allDecisions, allMerged, type Merged } from './decision.ts';
import { currentRoots, groupsOf } from './groups.ts';
import { chunks, runIn, type Run } from './run.ts';
import { settle } from './settle.ts';

/** Every merged id, with the entity that it was merged into. */
export async function redirects(run: Run): Promise<ReadonlyMap<string, string>> {
  return new Map((await allMerged(run)).map(({ id, into }) => [id, into]));
}

/**
 * Takes apart the merges that a data set has a part in, or any of the entities `ids` (all that it defines, and the
 * ends of its links and figures); everything stands as the data sets say then. Decisions stay. Gives how many
 * entities were parted.
 */
export async function separate(
  transaction: Transaction,
  dataset: string,
  ids: Iterable<string>,
): Promise<number> {
  const run = runIn(transaction);
  const merged = await allMerged(run);
  if (merged.length === 0) return 0;
  const touched = await touchedRoots(run, merged, dataset, ids);
  const members = [...touched, ...merged.filter(({ into }) => touched.has(into)).map(({ id }) => id)];
  if (members.length > 0) await settle(transaction, new Map(members.map((id) => [id, id])));
  return members.length - touched.size;
}

async function touchedRoots(
  run: Run,
  merged: readonly Merged[],
  dataset: string,
  ids: Iterable<string>,
): Promise<Set<string>> {
  const into = new Map(merged.map((each) => [each.id, each.into]));
  const roots = new Set(into.values());
  const touched = new Set(merged.filter(({ dossier }) => dossier === dataset).map((each) => each.into));
  for (const id of ids) {
    const root = into.get(id) ?? id;
    if (roots.has(root)) touched.add(root);
  }
  for (const some of chunks([...roots].filter((id) => !touched.has(id))))
    for (const name of ['read/roots-of-dossier', 'read/roots-with-links-of', 'read/roots-with-figures-of'])
      for (const row of await run(name, { ids: some, dossier: dataset })) touched.add(String(row.id));
  return touched;
}

/** Merges whatever was decided to be the same and is not merged now. Gives how many entities were merged. */
export async function rejoin(transaction: Transaction): Promise<number> {
  const run = runIn(transaction);
  const decisions = await allDecisions(run, 'SAME');
  const now = await currentRoots(
    run,
    decisions.flatMap(({ a, b }) => [a, b]),
  );
  const wanted = rootsOf(now.keys(), decisions);
  const moved = [...wanted].filter(([id, root]) => now.get(id) !== root).map(([id]) => id);
  if (moved.length === 0) return 0;
  // Whole groups, as they are now and as they will be.
  const roots = new Set(moved.flatMap((id) => [now.get(id)!, wanted.get(id)!]));
  const { members } = await groupsOf(run, [...roots, ...moved]);
  const group = new Set([...members, ...[...wanted].filter(([, root]) => roots.has(root)).map(([id]) => id)]);
  await settle(transaction, rootsOf(group, decisions));
  return moved.length;
}
