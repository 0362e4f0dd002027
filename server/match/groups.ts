import { decisionsOf, toMerged, type Decision, type Merged } from './decision.ts';
import { pages, rowsFor, type Run } from './run.ts';

/** What entities are merged into now: themselves where they are not. One that is not there is left out. */
export async function currentRoots(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  const roots = new Map<string, string>();
  for (const row of await rowsFor(run, 'read/known-entities', ids)) roots.set(String(row.id), String(row.id));
  for (const row of await rowsFor(run, 'read/merged-by-id', ids)) roots.set(String(row.id), String(row.into));
  return roots;
}

/** What is merged into entities. */
export async function mergedInto(run: Run, roots: readonly string[]): Promise<Merged[]> {
  const found: Merged[] = [];
  for (let at = 0; at < roots.length; at += 500)
    found.push(...(await pages(run, 'read/merged-into', { ids: roots.slice(at, at + 500) })).map(toMerged));
  return found;
}

/** Entities with all that is merged into the same ones, and what was decided about any of them. */
export async function groupsOf(
  run: Run,
  ids: readonly string[],
): Promise<{ readonly members: readonly string[]; readonly decisions: readonly Decision[] }> {
  const tops = [...new Set((await currentRoots(run, ids)).values())];
  const members = [...new Set([...tops, ...(await mergedInto(run, tops)).map(({ id }) => id)])];
  return { members, decisions: await decisionsOf(run, members) };
}
