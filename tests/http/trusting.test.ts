import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openWorld } from '../graph/open-world.ts';
import { errorsOf, serveOn, type Served } from '../schema/serve.ts';

/** What one of an own vocabulary asks: every entity that teaches another. */
const teachers =
  '{ ontology { linkTypes { id label } } entity(id: "red-host") { links(filter: { types: ["TEACHES"] }) { totalCount } } }';

let store: GraphStore;
let served: Served;
let revisions: (number | undefined)[] = [];
beforeAll(async () => {
  const world = await openWorld();
  store = world.store;
  const watched: GraphStore = {
    ...store,
    revision: (since) => {
      revisions.push(since);
      return store.revision(since);
    },
  };
  served = await serveOn(watched, world.ontology);
});
afterAll(() => served.stop());

/** Adds a link type as another process would, of which nobody tells the server. */
const teach = (label: string) =>
  store.write((transaction) =>
    transaction.run(
      {
        name: 'teach',
        text: "MERGE (d:Dossier {id: 'school'}) SET d.title = 'School', d.digest = $digest, d.ontology = $ontology",
      },
      {
        digest: label,
        ontology: JSON.stringify({
          linkTypes: {
            TEACHES: { family: 'SUPPORT', label, inverse: 'is taught by', from: ['Actor'], to: ['Actor'] },
          },
        }),
      },
    ),
  );
const labels = (answer: Awaited<ReturnType<Served['ask']>>) => {
  const { data } = answer.json as { data: { ontology: { linkTypes: { id: string; label: string }[] } } };
  return data.ontology.linkTypes.filter(({ id }) => id === 'TEACHES').map(({ label }) => label);
};

test('a link type that another process adds or words anew is in the very next answer', async () => {
  expect(errorsOf(await served.ask(teachers))).toHaveLength(1);
  await teach('teaches');
  const first = await served.ask(teachers);
  expect(errorsOf(first)).toBeUndefined();
  expect(labels(first)).toEqual(['teaches']);
  await teach('instructs');
  expect(labels(await served.ask(teachers))).toEqual(['instructs']);
});

test('a query is not kept waiting for the vocabulary, and asks for it as of when it came', async () => {
  revisions = [];
  const before = performance.now();
  await served.ask('{ entity(id: "red-host") { name } }');
  expect(revisions).toHaveLength(1);
  expect(revisions[0]).toBeGreaterThanOrEqual(before);
});

test('what may change the graph asks for the vocabulary first, and is not asked twice', async () => {
  revisions = [];
  await served.ask('mutation { startExport: __typename }');
  expect(revisions).toEqual([undefined]);
});
