import { groupBy, required } from '../graph/access/batches.ts';
import type { GraphStore, Transaction } from '../store/graph-store.ts';
import { rootsOf, allDecisions, allMerged, type Merged, currentRoots, mergedInto } from './decisions.ts';
import { chunks, runIn, runOn, type ReadRun } from '../graph/access/run.ts';
import { settle } from './settle.ts';

/**
 * How imports get along with merges. A data set is always written as it says itself: whoever writes one takes the
 * merges that it touches apart first (`separate`), and puts together again what was decided (`rejoin`) at the end.
 * Decisions are the truth, so what is left apart by an import that stopped midway is put together by the next `rejoin`.
 */

/** Every merged id, with the entity that it was merged into. */
export async function redirects(run: ReadRun): Promise<ReadonlyMap<string, string>> {
  return new Map((await allMerged(run)).map(({ id, into }) => [id, into]));
}

/** What an import is about to write. */
export interface Touched {
  readonly dataset: string;
  /** Entities beside its own that its links and figures refer to; more does no harm. */
  readonly ids: Iterable<string>;
}

/**
 * Takes apart the merges that a data set has a part in, or entities that it refers to; everything stands as the data
 * sets say then. Decisions stay. Gives how many entities were parted.
 */
export async function separate(transaction: Transaction, touched: Touched): Promise<number> {
  const groups = await groupsTouched(runIn(transaction), touched);
  await part(transaction, groups);
  return count(groups);
}

/** As `separate`, in several transactions, so that others have their turn. */
export async function separateInSteps(store: GraphStore, touched: Touched): Promise<number> {
  const groups = await groupsTouched(runOn(store), touched);
  for (const some of chunks(groups, stepSize)) await store.write((transaction) => part(transaction, some));
  return count(groups);
}

/** Groups in one step of several. */
const stepSize = 100;

type Group = readonly string[];
const count = (groups: readonly Group[]) => groups.reduce((sum, group) => sum + group.length - 1, 0);

async function part(transaction: Transaction, groups: readonly Group[]): Promise<void> {
  if (groups.length > 0) await settle(transaction, new Map(groups.flat().map((id) => [id, id])));
}

async function groupsTouched(run: ReadRun, { dataset, ids }: Touched): Promise<Group[]> {
  const merged = await allMerged(run);
  if (merged.length === 0) return [];
  const touched = await touchedRoots(run, merged, dataset, ids);
  const byRoot = groupBy(merged, ({ into }) => into);
  return [...touched].map((root) => [root, ...required(byRoot, root).map(({ id }) => id)]);
}

async function touchedRoots(
  run: ReadRun,
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
    for (const name of [
      'read/roots-of-dossier',
      'read/roots-with-links-of',
      'read/roots-with-figures-of',
    ] as const)
      for (const row of await run(name, { ids: some, dossier: dataset })) touched.add(row.id);
  return touched;
}

/** Merges whatever was decided to be the same and is not merged now. Gives how many entities were merged. */
export async function rejoin(transaction: Transaction): Promise<number> {
  const { moved, members, decisions } = await unsettled(runIn(transaction));
  if (moved > 0) await settle(transaction, rootsOf(members, decisions));
  return moved;
}

/** As `rejoin`, in several transactions, so that others have their turn. */
export async function rejoinInSteps(store: GraphStore): Promise<number> {
  const { moved, members, decisions } = await unsettled(runOn(store));
  const roots = rootsOf(members, decisions);
  const groups = [...groupBy([...roots], ([, root]) => root).values()];
  for (const some of chunks(groups, stepSize))
    await store.write((transaction) => settle(transaction, new Map(some.flat())));
  return moved;
}

/** The entities that are not where decisions put them, with all of the groups that they are and will be in. */
async function unsettled(run: ReadRun) {
  const decisions = await allDecisions(run, 'SAME');
  const now = await currentRoots(
    run,
    decisions.flatMap(({ a, b }) => [a, b]),
  );
  const wanted = rootsOf(now.keys(), decisions);
  const moved = [...wanted].filter(([id, root]) => now.get(id) !== root);
  const roots = new Set(moved.flatMap(([id, root]) => [required(now, id), root]));
  const merged = (await mergedInto(run, [...roots])).map(({ id }) => id);
  const joining = [...wanted].filter(([, root]) => roots.has(root)).map(([id]) => id);
  return { moved: moved.length, members: [...new Set([...roots, ...merged, ...joining])], decisions };
}
