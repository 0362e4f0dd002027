import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createApollo } from '../../server/http/app.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import type { BulkLink, GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';
import { dataOf, watch, type Watched } from './watched-store.ts';

const apollo = createApollo();
let store: GraphStore;
let watched: Watched;

const evidence = { sources: ['esd'], origins: ['esd'], credibility: 6, reliability: 'F', dossier: 'made' };
const years = Array.from({ length: 12 }, (_, year) => 1990 + year);
const nameOf = (layer: number, at: number) => `s${layer}-${at}`;

/** As support data are: five layers of ten states, each giving to four of the next, a row a year. */
const rows = [0, 1, 2, 3].flatMap((layer) =>
  Array.from({ length: 40 }, (_, at) => [at % 10, (at * 3 + Math.floor(at / 10)) % 10] as const).flatMap(
    ([from, to]) =>
      years.map((year): BulkLink => {
        const [source, target] = [nameOf(layer, from), nameOf(layer + 1, to)];
        // What reaches the last layer was given from 1980 to 1991, and before that from 1990 on.
        const when = layer === 3 ? year - 10 : year;
        return {
          type: 'SUPPORTS',
          source: { id: source, handle: null },
          target: { id: target, handle: null },
          props: {
            ...{ id: `${source}.SUPPORTS.${target}.${when}`, forms: ['weapons'], ...evidence },
            ...{ edtf: `${when}`, validFrom: `${when}-01-01`, validTo: `${when}-12-31` },
          },
        };
      }),
  ),
);

beforeAll(async () => {
  store = await openTestStore();
  const degrees = new Map<string, number>();
  for (const id of rows.flatMap(({ source, target }) => [source.id, target.id]))
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  await store.bulk.nodes(
    ['Entity', 'Actor'],
    [...degrees].map(([id, degree]) => ({ id, kind: 'state', name: id, degree, ...evidence })),
  );
  await store.bulk.links(rows);
  watched = watch(store);
});
afterAll(async () => {
  await apollo.stop();
  await store.close();
});

interface Traced {
  readonly flows: number;
  readonly graph: {
    readonly nodes: readonly unknown[];
    readonly relations: readonly { readonly count: number; readonly spans: readonly unknown[] }[];
  };
  readonly paths: readonly unknown[];
}

/** The answer, and statements with how many rows each gave. */
async function ask(query: string) {
  watched.asked.length = 0;
  watched.rows.length = 0;
  const { trace } = (await dataOf(apollo, watched.store, loadOntology(), query)) as { trace: Traced };
  return { trace, asked: watched.asked.map((name, at) => `${name}: ${watched.rows[at]}`) };
}

/** Reading the flows and the structure within four flows: one statement each for each step. */
const terrain = (flows: readonly number[]) => [
  'read/entities-by-id: 1',
  ...flows.flatMap((count, hop) => [
    'read/structure-into: 0',
    ...(hop > 0 ? ['read/structure-out-of: 0'] : []),
    `read/flows-into: ${count}`,
  ]),
];

test('A trace reads each link once, and whole records only of what is asked for', async () => {
  expect(rows).toHaveLength(1_920);
  const sums = await ask('{ trace(to: "s4-0") { flows excludedByTime } }');
  expect(sums.asked).toEqual(terrain([48, 192, 480, 480]));
  const { trace, asked } = await ask(
    '{ trace(to: "s4-0") { flows excludedByTime excludedLinks graph { nodes { id } relations { count spans { edtf } } } } }',
  );
  // Of the 1,200 links within reach those that fit in time are read whole, and say of their relations all.
  expect(asked).toEqual([...sums.asked, 'read/entities-by-id: 35', 'read/links-at-ends: 240']);
  const { graph, ...counts } = trace;
  expect(counts).toEqual({ flows: 0, excludedByTime: 0, excludedLinks: 960 });
  expect(graph.nodes).toHaveLength(35);
  expect(graph.relations.map(({ count }) => count).reduce((a, b) => a + b)).toBe(240);
  const last = graph.relations.filter(({ count }) => count === 12);
  expect(last.map(({ spans }) => spans)).toEqual(Array.from({ length: 4 }, () => [{ edtf: '1980/1991' }]));
  // Forty-eight links of the last layer, and what the states before could have got in their last two years.
  expect(graph.relations).toHaveLength(100);

  const paths = await ask('{ trace(to: "s4-0") { paths { nodes { name } relations { id } } } }');
  expect(paths.asked).toEqual([...sums.asked, 'read/entities-by-id: 25', 'read/links-at-ends: 552']);
  expect(paths.trace.paths).toHaveLength(50);
});
