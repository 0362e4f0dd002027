import {
  type Summary,
  gradeOf,
  summarise,
  type ClaimEvidence,
  type SourceEvidence,
} from '../graph/elements/evidence.ts';
import { indexWords } from '../graph/search/index-words.ts';
import type { Row, Value, Transaction } from '../store/graph-store.ts';
import { lookUp } from '../graph/writing/stored.ts';
import { bySource } from '../graph/writing/ids.ts';
import { leanProps } from '../graph/writing/lean.ts';
import { replaceEntities } from '../graph/writing/replace-entities.ts';
import { entityProperties, type Property } from '../graph/properties.ts';
import { pieces, storedNames } from '../graph/property-rows.ts';
import { groupBy, itemAt } from '../graph/access/batches.ts';
import { chunks, rowsFor, runIn, type ReadRun, type RowOf, type Run, pages } from '../graph/access/run.ts';
import {
  saidBeside,
  variantsOf,
  type VariantPart,
  variantParts,
  type VariantOf,
  type VariantRow,
} from './variants.ts';
import { text, textOrNull, texts, typeLabel } from '../graph/elements/project.ts';

/** Merged attributes larger than this keep to the entity's own: a property is bounded. */
const maxAttributes = 200_000;

const union = (rows: readonly Row[], field: string) => [...new Set(rows.flatMap((row) => texts(row[field])))];

/** What only makes sense together, from the first that has any of it. */
function firstWith(rows: readonly Row[], fields: readonly string[]): Row {
  const row = rows.find((each) => fields.some((field) => each[field] != null));
  return Object.fromEntries(fields.map((field) => [field, row?.[field] ?? null]));
}

/** The stored names of what entities lack and are given, those of one piece together. */
const filled = pieces(entityProperties).flatMap(({ rows }) =>
  Object.values(rows).every(({ merge }) => merge === 'fill') ? [storedNames(rows)] : [],
);
const united = Object.entries<Property>(entityProperties).flatMap(([name, { merge }]) =>
  merge === 'unite' ? [name] : [],
);

/** Values by name, as they are kept in one text. */
const valuesIn = (json: string): Row => JSON.parse(json);

/** By name, the first that has it wins; what the others say stays with them. */
function joinedAttributes(rows: readonly Row[]): string | null {
  const all: Record<string, unknown> = {};
  for (const { attributes } of rows)
    if (typeof attributes === 'string')
      for (const [name, value] of Object.entries(valuesIn(attributes))) all[name] ??= value;
  const text = JSON.stringify(all);
  if (text === '{}') return null;
  return text.length > maxAttributes ? textOrNull(rows[0]?.attributes) : text;
}

/**
 * What an entity shows once others are merged into it: `rows` are the stored properties of each by itself, its own
 * first. Names become aliases, evidence is united, and the properties go as their rows say.
 */
export function joinEntities(rows: OwnFirst, evidence: Summary): Row {
  const [own] = rows;
  const names = rows.flatMap((row) => [text(row.name), ...texts(row.aliases)]);
  const aliases = [...new Set(names)].filter((name) => name !== own.name);
  const shown: Row = {
    ...Object.fromEntries(united.map((name) => [name, union(rows, name)])),
    aliases,
    ...Object.assign({}, ...filled.map((fields) => firstWith(rows, fields))),
    attributes: joinedAttributes(rows),
    ...evidence,
  };
  const summary = textOrNull(shown.summary);
  return { ...shown, search: indexWords({ name: text(own.name), aliases, summary }) };
}

/** Properties as stored: no null and no empty list. */
function present(row: Row): Row {
  const there = (value: Value | undefined) => value != null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(row).filter(([, value]) => there(value)));
}

/** What an element shows once others are joined to it, with what it had by itself of that beside it in `own`. */
function withOwn(own: Row, joined: Row): Row {
  const kept = Object.fromEntries(Object.keys(joined).map((field) => [field, own[field] ?? null]));
  return leanProps(present({ ...own, ...joined, own: JSON.stringify(kept) }));
}

/** What an element has by itself, whatever is merged into it or stands beside it. */
export function ownProps({ own, into: _into, was: _was, ...props }: Row): Row {
  return own == null ? props : present({ ...props, ...valuesIn(text(own)) });
}

/** An element as it is stored; of an entity or link with its type. */
export interface Element {
  readonly id: string;
  readonly type: string | null;
  readonly props: Row;
}

/**
 * Has elements show what their variants bring: of entities names, what they lack and evidence, of links and figures
 * evidence. Those that had variants show themselves alone again. Entities must not be merged at the time.
 */
export async function joinVariants(
  transaction: Transaction,
  part: VariantPart,
  ids: readonly string[],
): Promise<void> {
  // What a source is follows from its data set alone.
  if (part === 'sources') return;
  const run = runIn(transaction);
  for (const some of chunks([...new Set(ids)])) {
    const elements = await elementsOf(run, part, some);
    const variants = await variantsOf(run, part, some);
    const changed = elements.filter(({ id, props }) => variants.has(id) || props.own != null);
    const said = changed.map(({ id, type, props }) => ({
      own: ownProps(props),
      others: saidBeside(variants.get(id), type),
    }));
    const rows = await shown(transaction, said, part === 'entities' ? joinEntities : evidenceAlone);
    await writeElements(
      run,
      part,
      changed.map((element, at) => ({ ...element, props: itemAt(rows, at) })),
    );
  }
}

const evidenceAlone: Join = (_rows, evidence) => ({ ...evidence });

/** The elements that are there, whole. */
export async function elementsOf(
  run: ReadRun,
  part: VariantPart,
  ids: readonly string[],
): Promise<Element[]> {
  switch (part) {
    case 'entities':
      return (await rowsFor(ids, (some) => run('read/match-nodes', { ids: some }, { LABEL: 'Entity' }))).map(
        ({ id, labels, props }) => ({ id, type: typeLabel(labels), props }),
      );
    case 'sources':
      return (await rowsFor(ids, (some) => run('read/match-nodes', { ids: some }, { LABEL: 'Source' }))).map(
        ({ id, props }) => ({ id, type: null, props }),
      );
    case 'figures':
      return (await rowsFor(ids, (some) => run('read/figures-whole', { ids: some }))).map(
        ({ id, props }) => ({ id, type: null, props }),
      );
    case 'links':
      return rowsFor(ids, (some) =>
        run('read/links-whole', { rows: bySource(some.map((id) => [id, true as const])) }),
      );
  }
}

/** Replaces all that elements hold. */
export async function writeElements(
  run: Run,
  part: VariantPart,
  elements: readonly Element[],
): Promise<void> {
  const rows = elements.map(({ props }) => props);
  if (part === 'entities') return replaceEntities(run, rows);
  for (const some of chunks(part === 'links' ? [] : rows))
    await run(part === 'sources' ? 'write/sources-update' : 'write/figures-update', { rows: some });
  if (part === 'links')
    for (const [TYPE, links] of groupBy(elements, ({ type }) => type ?? ''))
      for (const some of chunks(links))
        await run(
          'write/links-update',
          { rows: bySource(some.map(({ id, props }) => [id, props])) },
          { TYPE },
        );
}

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

/** What is said of one element: by itself, and by what was merged into it or by other data sets. */
export interface Said {
  readonly own: Row;
  readonly others: readonly Row[];
}

/** Joins what is said, the element's own first, with what backs all of it. */
type Join = (rows: OwnFirst, evidence: Summary) => Row;
type OwnFirst = readonly [own: Row, ...others: Row[]];

/** The properties that elements show, in the same order: those of one that nobody else speaks of are its own. */
export async function shown(transaction: Transaction, all: readonly Said[], join: Join): Promise<Row[]> {
  const claims = await claimsAbout(runIn(transaction), all);
  const sourceOf = await sourcesOf(transaction, all, claims);
  return all.map(({ own, others }) => {
    const mine = regraded(own, sourceOf);
    if (others.length === 0) return mine;
    const rows: OwnFirst = [mine, ...others.map((row) => regraded(row, sourceOf))];
    const entries = [...new Set(rows.flatMap((row) => texts(row.evidence)))];
    const backing = claims.get(text(own.id)) ?? [];
    return withOwn(
      mine,
      join(
        rows,
        summarise(backing, entries, (id) => sourceOf(id) ?? unknown),
      ),
    );
  });
}

/** A source that its data set dropped. */
const unknown: SourceEvidence = { reliability: 'F', knownFrom: null };

type SourceOf = (id: string) => SourceEvidence | undefined;

/** Of the elements that others speak of too: the rest shows what it has. */
async function claimsAbout(
  run: ReadRun,
  all: readonly Said[],
): Promise<ReadonlyMap<string, ClaimEvidence[]>> {
  const ids = all.filter(({ others }) => others.length > 0).map(({ own }) => text(own.id));
  const claims = new Map<string, ClaimEvidence[]>();
  for (const some of chunks(ids))
    for (const { about } of await run('read/claim-counts', { ids: some }))
      claims.set(about, (await pages((after) => run('read/match-claims', { about, after }))).map(toEvidence));
  return claims;
}

async function sourcesOf(
  transaction: Transaction,
  all: readonly Said[],
  claims: ReadonlyMap<string, readonly ClaimEvidence[]>,
): Promise<SourceOf> {
  const cited = new Set<string>();
  for (const { own, others } of all)
    for (const row of [own, ...others]) texts(row.sources).forEach((id) => cited.add(id));
  // Claims about one property may cite others.
  for (const some of claims.values()) for (const { source } of some) cited.add(source);
  const known = await lookUp(runIn(transaction), {
    sources: [...cited],
  });
  return (id) => known.sources.get(id);
}

/** What follows from its sources, which may have changed while it stood aside. */
function regraded(own: Row, sourceOf: SourceOf): Row {
  const sources = texts(own.sources);
  // One that is not there any more leaves the grade as it was.
  if (!sources.every(sourceOf)) return own;
  return leanProps(present({ ...own, ...gradeOf(sources, sourceOf) }));
}

const toEvidence = (row: RowOf<'read/match-claims'>): ClaimEvidence => ({
  stance: row.stance ?? 'ASSERTS',
  credibility: row.credibility ?? 6,
  source: row.source,
  attributedTo: row.attributedTo,
  verdict: row.verdict,
  property: row.property,
  retracted: row.retracted === true,
});
