import { itemAt, required } from '../graph/access/batches.ts';
import { retypings } from '../graph/writing/batches.ts';
import { lookUp } from '../graph/writing/stored.ts';
import { text, typeLabel } from '../graph/elements/project.ts';
import { regrade } from '../graph/writing/regrade.ts';
import type { Transaction } from '../store/graph-store.ts';
import { ownProps, elementsOf, writeElements, type Element, dropVariants } from './join.ts';
import { chunks, runIn } from '../graph/access/run.ts';
import { variantRow, variantsOf, type Variant, type VariantPart } from './variants.ts';

/**
 * Has elements that their data set is about to drop become those of the first other data set that has them too, where
 * one has: all that touches them stays. With a day, what the one that drops them said is kept as retracted on it.
 */
export async function takeOver(
  transaction: Transaction,
  dossier: string,
  part: VariantPart,
  ids: readonly string[],
  day: string | null,
): Promise<void> {
  const run = runIn(transaction);
  for (const some of chunks([...new Set(ids)])) {
    const variants = await variantsOf(run, part, some);
    if (variants.size === 0) continue;
    const taken = (await elementsOf(run, part, [...variants.keys()])).filter(
      ({ props }) => props.dossier === dossier,
    );
    const heirs = taken.map(({ id }) => required(variants, id)[0]);
    const told = taken.map((element) => ({ ...element, props: ownProps(element.props) }));
    await writeElements(
      run,
      part,
      told.map((element, at) => inherited(element, itemAt(heirs, at))),
    );
    if (part === 'entities') await retype(transaction, taken, heirs);
    await dropVariants(transaction, heirs, null);
    if (day !== null) await keepRetracted(transaction, dossier, part, told, day);
    if (part === 'sources')
      await regrade(
        transaction,
        heirs.map(({ element, props }) => ({ id: element, digest: '', props })),
      );
  }
}

/** The element as the heir says it is; how many links an entity has stays. */
const inherited = ({ id, type, props }: Element, heir: Variant): Element => ({
  id,
  type,
  props: { ...heir.props, ...(props.degree != null && { degree: props.degree }) },
});

async function retype(
  transaction: Transaction,
  taken: readonly Element[],
  heirs: readonly Variant[],
): Promise<void> {
  const types = taken.flatMap(({ id, type }, at) => {
    const heir = heirs[at]?.type;
    return type && heir ? [{ id, OLD: typeLabel([type]), NEW: typeLabel([heir]) }] : [];
  });
  for (const { ids, words } of retypings(types))
    await runIn(transaction)('write/entities-retype', { ids }, words);
}

/** What an element was in a data set that drops it, kept as what a data set said beside another is. */
async function keepRetracted(
  transaction: Transaction,
  dossier: string,
  part: VariantPart,
  told: readonly Element[],
  day: string,
): Promise<void> {
  const rows = told.map(({ id, type, props }) =>
    variantRow(dossier, part, { id, digest: text(props.digest) }, [type, props]),
  );
  const run = runIn(transaction);
  await run('write/variants-set', { rows: rows.map(({ id, props }) => ({ id, props })) });
  await run('write/variants-retract', { ids: rows.map(({ id }) => id), day });
}

/** Those of the ids that are (still) a data set's own. */
export async function stillOwn(
  transaction: Transaction,
  dossier: string,
  part: VariantPart,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await lookUp(runIn(transaction), { [part]: ids });
  const owners = new Map<string, string>(
    part === 'entities' || part === 'sources'
      ? [...found[part]].map(([id, each]) => [id, each.dossier])
      : found.elements,
  );
  return new Set(ids.filter((id) => owners.get(id) === dossier));
}
