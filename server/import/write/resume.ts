import { runOn, type RowOf } from '../../graph/access/run.ts';
import { existsSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { GraphStore } from '../../store/graph-store.ts';
import { rejoinInSteps } from '../../merge/redirects.ts';
import { resumePlan, isUnderWay } from './commit.ts';
import { fullPace } from '../pace.ts';
import { remove } from './undo.ts';

/** What was done about an import or removal that was broken off. */
export interface Resumed {
  readonly dataset: string;
  /** A sentence for people. */
  readonly told: string;
}

export interface Resuming {
  /** A data set that is about to be removed: finishing it first would be for nothing. */
  readonly leave?: string | undefined;
  /** Other processes may have the store open: what one of them is at is left to it. */
  readonly shared?: boolean;
}

/**
 * Takes up what was broken off, so that the store holds the old or the new and never half. What another process or
 * machine is at on a shared store is told, and left to it. Call it when the store is opened, before anything is read.
 */
export async function resumeImports(store: GraphStore, resuming: Resuming = {}): Promise<Resumed[]> {
  const { leave, shared = false } = resuming;
  const resumed: Resumed[] = [];
  let elsewhere = false;
  for (const row of await runOn(store)('read/imports')) {
    const { dataset } = row;
    if (dataset === leave) continue;
    const done = shared && isUnderWay(row) ? null : await takeUp(store, row);
    elsewhere ||= done === null;
    resumed.push({ dataset, told: done ?? toldOf(row) });
  }
  // Merges that an import took apart and did not come to put together again; one elsewhere still needs them apart.
  if (!elsewhere) await rejoinInSteps(store);
  return resumed;
}

/**
 * Sentences about imports and removals that were broken off, or may have been on another machine, and wait for an
 * Entente to start there. `isImporting`: what is marked as this process's own is being worked on.
 */
export async function brokenOffImports(store: GraphStore, isImporting: boolean): Promise<string[]> {
  const rows = await runOn(store)('read/imports');
  const isAtIt = (row: RowOf<'read/imports'>) =>
    isUnderWay(row) || (isImporting && row.host === hostname() && row.pid === process.pid);
  return rows
    .filter((row) => !isAtIt(row))
    .map((row) => (row.host === hostname() ? brokenOff(row) : toldOf(row)));
}

function brokenOff({ dataset, state }: RowOf<'read/imports'>): string {
  const what = state === 'undoing' ? 'removal' : 'import';
  return `The ${what} of ${dataset} was broken off: start Entente again to finish it, or run entente undo ${dataset}.`;
}

/** Finishes it and says so; null where what that needs is on another machine. */
async function takeUp(
  store: GraphStore,
  { dataset, state, plan, folder }: RowOf<'read/imports'>,
): Promise<string | null> {
  if (state === 'undoing') {
    await remove(store, dataset);
    return `The removal of ${dataset} was broken off; it is finished now.`;
  }
  if (folder === null || plan === null || !existsSync(join(folder, 'plan.json'))) return null;
  await resumePlan(store, folder, plan, { pace: fullPace });
  rmSync(folder, { recursive: true, force: true });
  return `The import of ${dataset} was broken off; it is finished now.`;
}

function toldOf(row: RowOf<'read/imports'>): string {
  const { dataset, state, host, since } = row;
  if (isUnderWay(row))
    return `${state === 'undoing' ? 'A removal' : 'An import'} of ${dataset} is under way in another process since ${since}; until it is done, part of it is missing.`;
  return `An import of ${dataset} is under way on ${host} since ${since}, or was broken off there: start Entente there to finish it, or run entente undo ${dataset}.`;
}
