import { expect, test } from '@jest/globals';
import type { ExportSource } from '../../server/formats/writing.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { importFiles } from '../../server/import/import.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { partsFile, partsFormat, type Line } from '../import/parts-format.ts';
import { emptyStore, openTestStore } from '../open-store.ts';
import { listOf, sourceOf } from './source-of.ts';

const one: Line[] = [
  { source: 'paper', title: 'The paper', reliability: 'B' },
  { entity: 'ann', kind: 'person', name: 'Ann', evidence: ['paper|1'] },
  { entity: 'guild', valid: '1999/..' },
  { entity: 'hall' },
  { link: ['ann', 'LEADS', 'guild'], valid: '2019' },
  { link: ['guild', 'PART_OF', 'hall'] },
  { figure: ['guild', 'members', 12], period: '2019' },
];
const two: Line[] = [
  { source: 'paper', title: 'A paper', reliability: 'C', published: '2003' },
  { entity: 'ann', kind: 'person', name: 'Ann Lee', aliases: ['A. Lee'], evidence: ['paper|p. 2'] },
  { entity: 'guild', kind: 'armed-group', summary: 'Smiths.' },
  { entity: 'zoe', kind: 'person' },
  { link: ['ann', 'LEADS', 'guild'], valid: '2019/2021', evidence: ['paper|p. 3'] },
  { link: ['zoe', 'MEMBER_OF', 'guild'] },
  { figure: ['guild', 'members', 13], period: '2019' },
];

const bring = (store: GraphStore, id: string, lines: readonly Line[]) =>
  importFiles(store, loadOntology(), {
    files: [partsFile(lines, `${id}.parts`)],
    format: partsFormat,
    dataset: { id, source: { published: '2020-05-01' } },
  });

/** What an export reads, by id; how many links an entity has in the whole graph is not the data set's to say. */
async function all(source: ExportSource) {
  const sorted = async <T extends { readonly id: string }>(items: AsyncIterable<T>) =>
    (await listOf(items)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    sources: await sorted(source.sources()),
    entities: (await sorted(source.entities())).map((each) => ({ ...each, degree: null })),
    links: await sorted(source.links()),
    figures: await sorted(source.figures()),
  };
}

test('a data set is exported as it says itself, whether it or another had its elements first', async () => {
  const store = await openTestStore();
  const said = async (id: string) =>
    all(await sourceOf(store, loadOntology(), { kind: 'dossier', dossier: id }));
  const alone: Record<string, Awaited<ReturnType<typeof said>>> = {};
  for (const [id, lines] of [
    ['one', one],
    ['two', two],
  ] as const) {
    await bring(store, id, lines);
    alone[id] = await said(id);
    await emptyStore(store);
  }
  await bring(store, 'one', one);
  await bring(store, 'two', two);
  const { sources, ...first } = await said('one');
  expect({ ...first, sources: alone['one']!.sources }).toEqual(alone['one']);
  // The source that backs its elements as they are shown comes along.
  expect(sources.filter(({ id }) => id !== 'two')).toEqual(alone['one']!.sources);
  expect(await said('two')).toEqual(alone['two']);
  await bring(store, 'three', [{ entity: 'max' }, { link: ['guild', 'PART_OF', 'hall'] }]);
  const three = await said('three');
  expect(three.links.map(({ id, evidence }) => [id, evidence])).toEqual([
    ['guild.PART_OF.hall', ['three|three.parts row 2']],
  ]);
  expect(three.entities.map(({ id, dossier }) => [id, dossier])).toEqual([
    ['guild', 'one'],
    ['hall', 'one'],
    ['max', 'three'],
  ]);
  const whole = await all(await sourceOf(store, loadOntology()));
  expect(whole.links.map(({ id, sources }) => [id, sources])).toEqual([
    ['ann.LEADS.guild', ['one', 'paper']],
    ['guild.PART_OF.hall', ['one', 'three']],
    ['zoe.MEMBER_OF.guild', ['two']],
  ]);
  await store.close();
});
