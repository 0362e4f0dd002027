import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { presentEntities } from '../../server/graph/elements/entities.ts';
import { anyLink } from '../../server/graph/elements/link-filter.ts';
import { openSession } from '../../server/graph/access/session.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { relationsAmong, relationsByIds } from '../../server/graph/relations/find.ts';
import { historySpans } from '../../server/graph/relations/history.ts';
import { historiesOf, linksOfRelations } from '../../server/graph/relations/read.ts';
import { importFiles } from '../../server/import/import.ts';
import { undoImport } from '../../server/import/write/undo.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { partsFile, partsFormat, type Line } from '../import/parts-format.ts';
import { accept, takeBack } from '../match/three-sets.ts';
import { openTestStore } from '../open-store.ts';

const ontology = loadOntology();
let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const bring = (dataset: string, lines: readonly Line[]) =>
  importFiles(store, ontology, {
    files: [partsFile(lines, `${dataset}.parts`)],
    format: partsFormat,
    dataset: { id: dataset, source: { published: '2020-05-01' } },
  });

/** Every link of the graph, gathered by ends and type as the glossary says. */
async function gathered(): Promise<Record<string, string[]>> {
  const links = await store.read({
    name: 'look',
    text: `MATCH (a:Entity)-[r]->(b:Entity)
      RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target ORDER BY id LIMIT 5000`,
  });
  const found: Record<string, string[]> = {};
  for (const { id, type, source, target } of links) {
    const ends = [String(source), String(target)];
    if (ontology.linkType(String(type))?.symmetric) ends.sort();
    (found[`${ends[0]}.${String(type)}.${ends[1]}`] ??= []).push(String(id));
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const session = () => openSession(store, ontology, { timeLimit: 600_000 });

/** The relations of the whole graph, by id, as the graph gives them. */
async function asTold() {
  const ids = await store.read({
    name: 'look',
    text: 'MATCH (e:Entity) RETURN e.id AS id ORDER BY id LIMIT 900',
  });
  const entities = await presentEntities(
    session(),
    ids.map(({ id }) => String(id)),
  );
  return (await relationsAmong(session(), entities, anyLink)).relations;
}

/** The relations of the graph with the ids of their links, after seeing that they are what gathering gives. */
async function inStep(): Promise<Record<string, string[]>> {
  const expected = await gathered();
  const relations = await asTold();
  const links = await linksOfRelations(session(), relations);
  const told = Object.fromEntries(relations.map(({ id }, at) => [id, links[at]!.map((link) => link.id)]));
  expect(told).toEqual(expected);
  expect(relations.map(({ count }) => count)).toEqual(Object.values(expected).map((its) => its.length));
  const histories = await historiesOf(session(), relations);
  expect(histories.map((history) => history.reduce((sum, { count }) => sum + count, 0))).toEqual(
    relations.map(({ count }) => count),
  );
  return told;
}

const gifts = (years: readonly number[]): Line[] =>
  years.map((year): Line => ({ link: ['ann', 'FUNDS', 'guild'], suffix: `${year}`, valid: `${year}` }));
const people: Line[] = [
  { entity: 'ann', kind: 'person' },
  { entity: 'guild' },
  { entity: 'zoe', kind: 'person' },
];

test('relations keep in step through import, update, retraction, merge, taking back and removal', async () => {
  await bring('one', [
    ...people,
    ...gifts([2001, 2002, 2004]),
    { link: ['zoe', 'ALLIED_WITH', 'ann'], valid: '2003' },
    { link: ['zoe', 'FUNDS', 'guild'] },
  ]);
  const first = await inStep();
  expect(Object.entries(first).map(([id, its]) => [id, its.length])).toEqual([
    ['ann.ALLIED_WITH.zoe', 1],
    ['ann.FUNDS.guild', 3],
    ['zoe.FUNDS.guild', 1],
  ]);

  await bring('two', [
    { entity: 'anna', kind: 'person' },
    { entity: 'lodge' },
    { link: ['anna', 'FUNDS', 'guild'], valid: '2006' },
    { link: ['anna', 'ALLIED_WITH', 'zoe'], valid: '2005' },
  ]);
  await inStep();

  // A newer version changes a period, adds a year, drops one, and drops an entity with its links.
  await bring('one', [...people.slice(0, 2), ...gifts([2001, 2004, 2005])]);
  const updated = await inStep();
  expect(updated['ann.FUNDS.guild']).toHaveLength(3);
  expect(Object.keys(updated)).not.toContain('zoe.FUNDS.guild');

  const merged = await accept(store, 'anna', 'ann', { keep: 'ann' });
  const together = await inStep();
  expect(together['ann.FUNDS.guild']).toHaveLength(4);
  const asked = { id: 'anna.FUNDS.guild', filter: anyLink };
  const [moved] = await relationsByIds(session(), [asked]);
  expect([moved?.id, moved?.count]).toEqual(['ann.FUNDS.guild', 4]);
  const [history] = await historiesOf(session(), [moved!]);
  expect(historySpans(history!).map(({ edtf }) => edtf)).toEqual(['2001', '2004/2006']);

  // An update of one of both while they are merged.
  await bring('two', [
    { entity: 'anna', kind: 'person' },
    { link: ['anna', 'FUNDS', 'guild'], valid: '2007' },
  ]);
  expect((await inStep())['ann.FUNDS.guild']).toHaveLength(4);

  await takeBack(store, merged.id);
  const apart = await inStep();
  expect([apart['ann.FUNDS.guild']?.length, apart['anna.FUNDS.guild']?.length]).toEqual([3, 1]);
  const [own] = await relationsByIds(session(), [asked]);
  expect([own?.id, own?.count]).toEqual(['anna.FUNDS.guild', 1]);

  await undoImport(store, 'one');
  await inStep();
  await undoImport(store, 'two');
  expect(await inStep()).toEqual({});
});
