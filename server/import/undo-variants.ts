import { query } from '../graph/queries.ts';
import { dropVariants } from '../match/keep-variants.ts';
import { takeOver } from '../match/take-over.ts';
import { toVariantOf, variantParts, type VariantOf } from '../match/variants.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { endsOfElement } from './plan-lines.ts';
import { pagesOf } from './stored-lines.ts';

/** Entities from which on laying the text index anew takes less than changing it for each. */
export const MANY = 200;

/** Undoes what a data set shares with others: what it says beside theirs goes, what they say beside its own stays. */
export async function partFromOthers(
  store: GraphStore,
  dataset: string,
  tell: (more: number) => void,
): Promise<void> {
  const counts = await store.read(query('read/variant-counts'));
  const total = counts.reduce((sum, { count }) => sum + Number(count), 0);
  const work = async () => {
    await removeVariants(store, dataset, tell);
    await leaveToOthers(store, dataset);
  };
  await (total < MANY ? work() : store.bulk.changing(work));
}

/** Entities that a data set speaks of beside the data set that has them. */
export async function besideOf(store: GraphStore, dataset: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const variants of variantPages(store))
    for (const { element, dossier } of variants)
      if (dossier === dataset) endsOfElement(element).forEach((id) => ids.add(id));
  return ids;
}

/** Takes away what a data set says of what others have. */
async function removeVariants(
  store: GraphStore,
  dataset: string,
  tell: (more: number) => void,
): Promise<void> {
  for await (const variants of variantPages(store)) {
    const own = variants.filter(({ dossier }) => dossier === dataset);
    if (own.length === 0) continue;
    await store.write((transaction) => dropVariants(transaction, own, null));
    tell(own.length);
  }
}

/** What others have too becomes theirs, before the rest of the data set is removed. */
async function leaveToOthers(store: GraphStore, dataset: string): Promise<void> {
  for await (const variants of variantPages(store))
    for (const part of variantParts) {
      const ids = variants.filter((each) => each.part === part).map(({ element }) => element);
      if (ids.length > 0) await store.write((transaction) => takeOver(transaction, dataset, part, ids, null));
    }
}

async function* variantPages(store: GraphStore): AsyncGenerator<VariantOf[]> {
  for await (const rows of pagesOf(store, 'variants', {})) yield rows.map(toVariantOf);
}
