import { groupBy } from '../graph/access/batches.ts';
import { texts } from '../graph/elements/project.ts';
import type { Row } from '../store/graph-store.ts';
import { rowsFor, type ReadRun, type RowOf } from '../graph/access/run.ts';

/**
 * Where several data sets define one element, the first keeps it, and what the others say is kept beside it as
 * variants: their evidence and names show with it (`join-variants.ts`), and one of them takes it over when the first
 * drops it (`take-over.ts`).
 */

export const variantParts = ['sources', 'entities', 'links', 'figures'] as const;
export type VariantPart = (typeof variantParts)[number];

/** Where a variant belongs. */
export interface VariantOf {
  /** Of the variant itself; a data set has at most one of an element. */
  readonly id: string;
  /** The element's id. */
  readonly element: string;
  readonly part: VariantPart;
  readonly dossier: string;
}

/** What one data set says of an element that another one has. */
export interface Variant extends VariantOf {
  /** Of an entity: its entity type; of a link: its link type. */
  readonly type: string | null;
  /** The properties that the element would have. */
  readonly props: Row;
}

/** A variant as it is written. */
export interface VariantRow {
  readonly id: string;
  readonly props: { readonly element: string; readonly part: VariantPart; readonly dossier: string } & Row;
}

/** Longest text of a property; attributes beyond it are not kept. */
const maxLength = 1_000_000;

/** `said` is the line of a plan that would create the element: its properties stand last, its type first. */
export function variantRow(
  dossier: string,
  part: VariantPart,
  { id, digest }: { readonly id: string; readonly digest: string },
  said: readonly unknown[],
): VariantRow {
  const whole = JSON.stringify(said);
  const row =
    whole.length <= maxLength ? whole : JSON.stringify([...said.slice(0, -1), withoutAttributes(said)]);
  const of = variantOf(dossier, part, id);
  const sources = texts(propsOf(said).sources);
  return { id: of.id, props: { ...of, digest, ...(sources.length > 0 && { sources }), row } };
}

/** Of a data set's variant of an element. */
export function variantOf(dossier: string, part: VariantPart, element: string): VariantOf {
  return {
    id: `${dossier}|${part}|${element}`,
    element,
    part,
    dossier,
  };
}

/** The properties in the line of a plan: they stand last. */
function propsOf(said: readonly unknown[]): Row {
  const props = said.at(-1);
  if (!isRow(props)) throw new Error('The line of a plan ends without properties.');
  return props;
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withoutAttributes = (said: readonly unknown[]) =>
  Object.fromEntries(Object.entries(propsOf(said)).filter(([name]) => name !== 'attributes'));

/** The variants of elements of one part, by the ids of those, in the order of the data sets. */
export async function variantsOf(
  run: ReadRun,
  part: VariantPart,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly [Variant, ...Variant[]]>> {
  const rows = await rowsFor(ids, (some) => run('read/variants-of', { ids: some }));
  return groupBy(rows.filter((row) => row.part === part).map(toVariant), ({ element }) => element);
}

function toVariant({ row, ...of }: RowOf<'read/variants-of'>): Variant {
  const said: readonly unknown[] = JSON.parse(row);
  const typed = of.part === 'entities' || of.part === 'links';
  return { ...of, type: typed ? String(said[0]) : null, props: propsOf(said) };
}

/** What variants say of an element: one that is of another type there can be no more than told. */
export function saidBeside(variants: readonly Variant[] | undefined, type: string | null): readonly Row[] {
  return (variants ?? []).filter((each) => each.type === type).map(({ props }) => props);
}

/** Whether there are any at all: most stores have none. */
export async function haveVariants(run: ReadRun): Promise<boolean> {
  return (await run('read/counts-by-dossier', {}, { LABEL: 'Variant' })).length > 0;
}
