import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { exportFormats } from '../../server/formats/formats.ts';
import { undoImport } from '../../server/import/write/undo.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { sourceOf } from '../export/source-of.ts';
import { bytesOf, textOf } from '../export/written.ts';
import { accept, takeBack } from '../match/three-sets.ts';
import { emptyStore, openTestStore } from '../open-store.ts';
import { dumpGraph } from '../store/dump-graph.ts';
import { shownOf, textsOf } from './merged.ts';
import { roundTrips, wordsOnly } from './round-trips.ts';
import { elements, parts, rowsOf, said, stored, type Element, type Part, type Values } from './samples.ts';
import { heldBy, importTables, loadWalk, ontology, othersOf, type Held } from './stores.ts';

let store: GraphStore;

type ByKey = Readonly<Record<string, Values>>;
const each = (of: (element: Element) => Values): ByKey =>
  Object.fromEntries(elements.map((element) => [element.key, of(element)]));
const valuesOf = (held: Held): ByKey =>
  Object.fromEntries(Object.entries(held).map(([key, { values }]) => [key, values]));
const valuesIn = async () => valuesOf(await heldBy(store));

const entities = elements.filter(({ part }) => part === 'entities');

/** What the first data set says by itself. */
const first = each((element) => stored(element, said(element, 1)));
const second = each((element) => stored(element, said(element, 2)));
/** What shows once the second says of the same elements what it says. A source follows from its data set alone. */
const both = each((element) => shownOf(element, said(element, 1), said(element, 2)));

/** All that a store holds but for what only tells how to look for links. */
async function everything() {
  const dump = await dumpGraph(store);
  return { ...dump, Dossier: dump['Dossier']!.map(({ props }) => ({ ...(props as object), strays: null })) };
}

describe('each property', () => {
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  test('that a dossier says is stored', async () => {
    await loadWalk(store, 1);
    expect(await valuesIn()).toEqual(first);
  });

  test('that tables say is stored', async () => {
    await importTables(store, 'one', 1);
    expect(await valuesIn()).toEqual(first);
  });

  test('of an element that is merged is shown as its row says, and as before once that is taken back', async () => {
    await importTables(store, 'one', 1);
    await importTables(store, 'two', 2, '-2');
    const before = await everything();
    const pairs = entities.map(({ key }) => key);
    const decisions = [];
    for (const key of pairs) decisions.push(await accept(store, key, `${key}-2`, { keep: key }));
    const held = await heldBy(store);
    expect(Object.fromEntries(pairs.map((key) => [key, held[key]!.values]))).toEqual(
      Object.fromEntries(pairs.map((key) => [key, both[key]])),
    );
    for (const { id } of decisions.reverse()) await takeBack(store, id);
    expect(await everything()).toEqual(before);
  });
});

describe('where a second data set says otherwise of the same elements', () => {
  beforeAll(async () => {
    store = await openTestStore();
    await importTables(store, 'one', 1);
    await importTables(store, 'two', 2);
  });
  afterAll(() => store.close());

  test('each property is shown as its row says', async () => {
    expect(await valuesIn()).toEqual(both);
  });

  test('other values say what is not shown', async () => {
    for (const element of elements.filter(({ part }) => part !== 'sources')) {
      const [shown, theirs] = [textsOf(element, both[element.key]!), textsOf(element, second[element.key]!)];
      const others = Object.entries(theirs).filter(([field, text]) => text !== null && text !== shown[field]);
      const found = (await othersOf(store, element)).map(({ field, value }) => [field, value] as const);
      expect([element.key, Object.fromEntries(found)]).toEqual([element.key, Object.fromEntries(others)]);
    }
  });

  const backed = elements.filter(({ part, full }) => part !== 'sources' && !full);
  const cases = backed.flatMap((element) => rowsOf(element).map(([name, row]) => ({ element, name, row })));
  test.each(cases.map((it) => [it.name, it.element.key, it] as const))(
    'the %s of %s that only the second says is not lost',
    async (name, key, { element, row }) => {
      const shown = (await valuesIn())[key]!;
      const others = await othersOf(store, element);
      const theirs = second[key]![name]!;
      // A name is an alias where it is not the first.
      const places = [
        shown[name],
        ...(name === 'name' ? (shown['aliases'] as readonly string[]) : []),
        ...others.filter(({ field }) => field === (row.other ?? row.within)).map(() => theirs),
      ];
      const united = Array.isArray(theirs) && Array.isArray(shown[name]) ? theirs : null;
      if (united && row.merge === 'unite') expect(shown[name]).toEqual(expect.arrayContaining([...united]));
      else expect(places).toContainEqual(theirs);
    },
  );
});

describe('a data set that is undone', () => {
  beforeEach(async () => {
    store = await openTestStore();
    await importTables(store, 'one', 1);
  });
  afterEach(() => store.close());

  test('leaves each property as the other says it', async () => {
    const before = await everything();
    await importTables(store, 'two', 2);
    await undoImport(store, 'two');
    expect(await everything()).toEqual(before);
    await importTables(store, 'two', 2);
    await undoImport(store, 'one');
    expect(await valuesIn()).toEqual(second);
  });
});

describe('each property of what two data sets say comes back', () => {
  let before: Held;
  const files = new Map<string, Uint8Array>();
  beforeAll(async () => {
    store = await openTestStore();
    await importTables(store, 'one', 1);
    await importTables(store, 'two', 2);
    before = await heldBy(store);
    for (const format of exportFormats)
      if (format.id in roundTrips)
        files.set(format.id, (await bytesOf(format, await sourceOf(store, ontology))).bytes);
    await store.close();
  });
  afterEach(() => store.close());

  test.each(Object.entries(roundTrips))('from %s', async (format, { holds, back, ...trip }) => {
    store = await openTestStore();
    await back(store, files.get(format)!, before);
    const kept = (held: Held): ByKey =>
      Object.fromEntries(
        elements
          .filter(({ part }) => trip.parts.includes(part))
          .map((element) => [
            element.key,
            Object.fromEntries(
              rowsOf(element)
                .filter(([name, row]) => holds(element.part, name, row))
                .map(([name]) => [name, held[element.key]?.values[name] ?? null]),
            ),
          ]),
      );
    expect(kept(await heldBy(store))).toEqual(kept(before));
  });
});

describe('each property that another data set adds to what came from a format is written in it', () => {
  afterEach(() => store.close());
  const both = ['stix', 'graphml', 'gexf', 'cytoscape', 'graphology'];

  test.each(both)('%s', async (format) => {
    const { back } = roundTrips[format]!;
    const exporter = exportFormats.find(({ id }) => id === format)!;
    const written = async () => (await bytesOf(exporter, await sourceOf(store, ontology))).bytes;
    store = await openTestStore();
    await importTables(store, 'one', 1);
    const first = await written();
    await emptyStore(store);
    await back(store, first, {});
    const ids = await heldBy(store);
    await importTables(store, 'two', 2, '-2');
    for (const { key } of entities) await accept(store, ids[key]!.id, `${key}-2`, { keep: ids[key]!.id });
    const before = await valuesIn();
    const second = await written();
    await emptyStore(store);
    await back(store, second, {});
    const after = await valuesIn();
    for (const { key } of entities) expect([key, after[key]]).toEqual([key, before[key]]);
  });
});

describe('formats that hold words only say each property of entities and links:', () => {
  beforeAll(async () => {
    store = await openTestStore();
    await importTables(store, 'one', 1);
  });
  afterAll(() => store.close());

  test.each(wordsOnly)('%s', async (id) => {
    const format = exportFormats.find((each) => each.id === id)!;
    const { text } = await textOf(format, await sourceOf(store, ontology));
    const withoutCommas = text.replaceAll(/(?<=\d),(?=\d{3})/g, '');
    const unsaid = elements.flatMap((element) =>
      rowsOf(element).flatMap(([name, { value, word, within }]) => {
        // An id of a known scheme stands in a property of that scheme.
        if (!['entities', 'links'].includes(element.part) || word || name === 'identifiers') return [];
        if (!['text', 'texts', 'url'].includes(value as string)) return [];
        const texts = [said(element, 1)[name] ?? []].flat() as readonly string[];
        const written = within === 'amount' ? withoutCommas : text;
        return texts.filter((each) => !written.includes(each)).map((each) => [element.key, name, each]);
      }),
    );
    expect(unsaid).toEqual([]);
  });
});

test('every format is walked: what is no round trip holds words only', () => {
  const known = [...Object.keys(roundTrips), ...wordsOnly.filter((id) => !(id in roundTrips))];
  expect(exportFormats.map(({ id }) => id).sort()).toEqual(known.sort());
});

test('the walk has an element for each property', () => {
  const walked = new Map<Part, Set<string>>();
  for (const element of elements)
    for (const [name] of rowsOf(element))
      walked.set(element.part, (walked.get(element.part) ?? new Set()).add(name));
  const inKey = ['about', 'measure'];
  for (const [part, rows] of Object.entries(parts) as [Part, object][])
    expect([part, [...walked.get(part)!, ...(part === 'figures' ? inKey : [])].sort()]).toEqual([
      part,
      Object.keys(rows).sort(),
    ]);
});
