import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { importFiles } from '../../server/import/import.ts';
import { resumeImports } from '../../server/import/write/resume.ts';
import { undoImport } from '../../server/import/write/undo.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { neo4jUri, openTestStore } from '../open-store.ts';
import { dumpGraph } from '../store/dump-graph.ts';
import { partsFile, partsFormat, type Line } from './parts-format.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const bring = (to: GraphStore, dataset: string, lines: readonly Line[]) =>
  importFiles(to, loadOntology(), {
    files: [partsFile(lines, `${dataset}.parts`)],
    format: partsFormat,
    dataset: { id: dataset, source: { published: '2020-05-01' } },
  });

const one: Line[] = [
  { source: 'paper', title: 'The paper', reliability: 'B' },
  { entity: 'ann', kind: 'person', name: 'Ann' },
  { entity: 'guild' },
  { entity: 'hall', kind: 'city', type: 'Place' },
  { link: ['ann', 'LEADS', 'guild'], valid: '2019' },
  { link: ['guild', 'LOCATED_IN', 'hall'] },
  { figure: ['guild', 'members', 12], period: '2019' },
];
const two: Line[] = [
  { source: 'paper', title: 'A paper' },
  { entity: 'ann', kind: 'person', name: 'Ann Lee' },
  { entity: 'guild', aliases: ['The Guild'] },
  { link: ['ann', 'LEADS', 'guild'], valid: '2019/2021' },
  { link: ['guild', 'LOCATED_IN', 'hall'] },
  { link: ['ann', 'LOCATED_IN', 'hall'] },
  { figure: ['guild', 'members', 13], period: '2019' },
];
const newer: Line[] = [
  { entity: 'guild', name: 'The Great Guild' },
  { entity: 'cat', kind: 'person' },
];

class CutOff extends Error {}

/** The store, cut off at its `n`th write; the engine's bulk calls are not counted. */
function cutOffAt(whole: GraphStore, n: number): GraphStore {
  let writes = 0;
  return new Proxy(whole, {
    get: (of, name) => {
      if (name !== 'write') return Reflect.get(of, name) as unknown;
      return (...work: Parameters<GraphStore['write']>) => {
        writes += 1;
        if (writes >= n) throw new CutOff('cut off');
        return of.write(...work);
      };
    },
  });
}

/** What the store holds but for the days and the random names of imports under way. */
const held = async () => ({ ...(await dumpGraph(store)), Import: null });

async function anew(): Promise<void> {
  await store.close();
  store = await openTestStore();
  await bring(store, 'one', one);
  await bring(store, 'two', two);
}

test.each([
  ['a newer version of what two data sets have', (to: GraphStore) => bring(to, 'one', newer)],
  ['a newer version that drops all that two have', (to: GraphStore) => bring(to, 'one', newer.slice(1))],
  ['a newer version of what stands beside', (to: GraphStore) => bring(to, 'two', newer)],
  ['a removal of the first of two', (to: GraphStore) => undoImport(to, 'one')],
  ['a removal of the second of two', (to: GraphStore) => undoImport(to, 'two')],
])(
  '%s, cut off before any of its writes, is as before or ends as if it had not been',
  async (_, change) => {
    await anew();
    const before = await held();
    await change(store);
    const after = await held();
    const outcomes = { old: 0, resumed: 0 };
    // Where the engine cuts it off makes no difference to what is taken up: fewer instants do on the slower one.
    for (let n = 1; ; n += neo4jUri === undefined ? 1 : 2) {
      await anew();
      const done = await change(cutOffAt(store, n)).then(
        () => true,
        (error: unknown) => {
          if (!(error instanceof CutOff)) throw error;
          return false;
        },
      );
      if (done) break;
      const resumed = await resumeImports(store);
      outcomes[resumed.length > 0 ? 'resumed' : 'old'] += 1;
      expect(await held()).toEqual(resumed.length > 0 ? after : before);
    }
    expect(outcomes.old).toBe(1);
    expect(outcomes.resumed).toBeGreaterThan(1);
  },
  300_000,
);
