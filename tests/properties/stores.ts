/** What a store holds of the walk's elements, by their keys, whatever ids it came under. */
import { loadTexts } from '../../server/import/dossier/open.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { openSession } from '../../server/graph/access/session.ts';
import { fileOfContents } from '../../server/import/read/files.ts';
import { importFiles } from '../../server/import/import.ts';
import {
  otherValuesOfEntity,
  otherValuesOfFigure,
  otherValuesOfLink,
  variantsBeside,
  type OtherValue,
} from '../../server/merge/other-values.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { listOf, sourceOf } from '../export/source-of.ts';
import { dossierText, mappingText, tables } from './files.ts';
import { elements, parts, rowsOf, type Element, type Says, type Values } from './samples.ts';

export const ontology = loadOntology();

/** Brings a data set as tables. */
export async function importTables(
  store: GraphStore,
  dataset: string,
  says: Says,
  ending: '' | '-2' = '',
): Promise<void> {
  const files = Object.entries(tables(says, ending)).map(([name, text]) => fileOfContents(name, text));
  const mapping = { name: 'mapping.yaml', text: mappingText(dataset, says) };
  await importFiles(store, ontology, { files, options: { mapping } });
}

export const loadWalk = (store: GraphStore, says: Says) =>
  loadTexts(store, 'walk.yaml', [{ file: 'walk.yaml', text: dossierText('walk', says) }], ontology);

/** `actor-full of 1, its name` → `actor-full`; null for what is no element of the walk. */
const keyIn = (name: string) => /^(\S+) of \d, its (?:name|title)$/.exec(name)?.[1] ?? null;

export type Held = Readonly<Record<string, { readonly id: string; readonly values: Values }>>;

/** All that it holds of the walk's elements. Ids of ours that a file of ours brought back are no property. */
export async function heldBy(store: GraphStore): Promise<Held> {
  const source = await sourceOf(store, ontology);
  const entities = await listOf(source.entities());
  const keys = new Map(entities.map(({ id, name }) => [id, keyIn(name) ?? id]));
  const key = (id: string) => keys.get(id) ?? id;
  const [links, figures, sources] = await Promise.all([
    listOf(source.links()),
    listOf(source.figures()),
    listOf(source.sources()),
  ]);
  const found: Record<string, { id: string; record: object }> = {};
  for (const each of entities) found[key(each.id)] = { id: each.id, record: each };
  for (const each of links)
    found[`${key(each.source)}.${each.type}.${key(each.target)}`] = { id: each.id, record: each };
  for (const each of figures) found[`${key(each.about)}:${each.measure}`] = { id: each.id, record: each };
  for (const each of sources.sort((a, b) => (a.title < b.title ? 1 : -1)))
    found[keyIn(each.title) ?? each.id] = { id: each.id, record: each };
  return Object.fromEntries(
    elements.flatMap((element) => {
      const it = found[element.key];
      return it ? [[element.key, { id: it.id, values: valuesOf(element, it.record) }]] : [];
    }),
  );
}

function valuesOf(element: Element, record: object): Values {
  return Object.fromEntries(
    rowsOf(element).map(([name, row]) => {
      const value: unknown = (record as Readonly<Record<string, unknown>>)[name];
      if (row.value === 'period') return [name, (value as { edtf: string } | null)?.edtf ?? null];
      if (row.value !== 'texts') return [name, value as string];
      const texts = (value as readonly string[]).filter((each) => !/^(entente|stix|ftm):/.test(each));
      return [name, texts.sort()];
    }),
  );
}

/** What other data sets say of an element otherwise, by what it is called there. */
export async function othersOf(store: GraphStore, element: Element): Promise<readonly OtherValue[]> {
  const session = openSession(store, ontology);
  const source = await sourceOf(store, ontology);
  const { id } = (await heldBy(store))[element.key]!;
  const one = async <T extends { readonly id: string }>(items: AsyncIterable<T>) =>
    (await listOf(items)).find((each) => each.id === id)!;
  const [variants] = await variantsBeside(session, element.part, [id]);
  if (element.part === 'entities') return otherValuesOfEntity(await one(source.entities()), variants!);
  if (element.part === 'links') return otherValuesOfLink(await one(source.links()), variants!);
  return element.part === 'figures' ? otherValuesOfFigure(await one(source.figures()), variants!) : [];
}

export const partNames = Object.keys(parts);
