import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { query } from '../graph/queries.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { rejoinInSteps } from '../match/redirects.ts';
import { resumePlan } from './commit.ts';
import { remove } from './undo.ts';

/** What was done about an import or removal that was broken off. */
export interface Resumed {
  readonly dataset: string;
  /** A sentence for people. */
  readonly told: string;
}

/**
 * Takes up what was broken off, so that the store holds the old or the new and never half. What another machine began
 * on a shared store is told, and left to that machine. Call it when the store is opened, before anything is read.
 */
export async function resumeImports(store: GraphStore, batch = 5_000): Promise<Resumed[]> {
  const resumed: Resumed[] = [];
  for (const row of await store.read(query('read/imports'))) {
    const { dataset, state, plan, folder } = row as Record<string, string>;
    if (state === 'undoing') {
      await remove(store, dataset!);
      resumed.push({
        dataset: dataset!,
        told: `The removal of ${dataset} was broken off; it is finished now.`,
      });
    } else if (existsSync(join(folder!, 'plan.json'))) {
      await resumePlan(store, folder!, plan!, { batch });
      rmSync(folder!, { recursive: true, force: true });
      resumed.push({
        dataset: dataset!,
        told: `The import of ${dataset} was broken off; it is finished now.`,
      });
    } else {
      const told = `An import of ${dataset} is under way on ${row.host} since ${row.since}, or was broken off there: start Entente there to finish it, or run entente undo ${dataset}.`;
      resumed.push({ dataset: dataset!, told });
    }
  }
  // Merges that an import took apart and did not come to put together again.
  await rejoinInSteps(store);
  return resumed;
}
