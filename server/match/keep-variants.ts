import { groupBy } from '../graph/batches.ts';
import type { Transaction } from '../store/graph-store.ts';
import { joinVariants } from './join-variants.ts';
import { chunks, runIn } from './run.ts';
import { variantParts, type VariantOf, type VariantPart, type VariantRow } from './variants.ts';

/** Keeps variants, new or changed, and shows what they bring. */
export async function setVariants(transaction: Transaction, rows: readonly VariantRow[]): Promise<void> {
  const run = runIn(transaction);
  for (const some of chunks(rows)) {
    // One that was retracted is there again.
    for (const [dossier, theirs] of groupBy(some, ({ props }) => props.dossier))
      await run('write/retracted-delete', { dossier, ids: theirs.map(({ id }) => id) });
    await run('write/variants-set', { rows: some.map(({ id, props }) => ({ id, props })) });
    await joinTheirs(
      transaction,
      some.map(({ props }) => props),
    );
  }
}

/** Takes variants away, with what they brought; with a day, what they said is kept as retracted on it. */
export async function dropVariants(
  transaction: Transaction,
  variants: readonly VariantOf[],
  day: string | null,
): Promise<void> {
  const run = runIn(transaction);
  for (const some of chunks(variants)) {
    const ids = some.map(({ id }) => id);
    if (day === null) await run('write/variants-delete', { ids });
    else await run('write/variants-retract', { ids, day });
    await joinTheirs(transaction, some);
  }
}

async function joinTheirs(
  transaction: Transaction,
  variants: readonly { readonly element: string; readonly part: VariantPart }[],
): Promise<void> {
  for (const part of variantParts) {
    const theirs = variants.filter((each) => each.part === part).map(({ element }) => element);
    if (theirs.length > 0) await joinVariants(transaction, part, theirs);
  }
}
