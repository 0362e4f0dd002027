import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { acceptAbove, decideMatch, proposals, undoMatch } from '../../server/match/review.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';
import { errorsOf, serveOn } from '../schema/serve.ts';
import { dumpGraph, firstDifference } from '../store/dump-graph.ts';
import { bring, proposed, tableOf } from './imported.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
  await list();
  await bring(store, 'other', 'o.csv', 'id,name,lei\n1,Haqani network,\n', mapping);
});
afterEach(() => store.close());

const mapping = tableOf("kind: organisation, key: id, name: '{name}', identifiers: 'lei:{lei}'");
const rows = `id,name,lei
1,Haqqani Network,
2,Haqani Network,
3,Vell Shipping,HWUPKR0MPOU8FGXBT394
4,Vell Shipping,7LTWFZYICNSX8D621K86
5,Delta Front,
`;
const list = () => bring(store, 'list', 'l.csv', rows, mapping);
const ids = async (within: string | null = null) => (await proposals(store, { within })).map(({ id }) => id);

test('duplicates inside one data set are proposed on request, and only then', async () => {
  // Two companies of one name with different LEIs are two.
  expect(await proposed(store, 'list')).toEqual([
    {
      names: 'Haqani Network = Haqqani Network',
      score: 0.911,
      reasons: ['+ “Haqqani Network” and “Haqani Network” are spellings of one name.'],
    },
  ]);
  expect((await proposed(store)).map(({ names }) => names)).toEqual([
    'Haqani Network = Haqani network',
    'Haqani network = Haqqani Network',
  ]);
  await expect(proposals(store, { within: 'lists' })).rejects.toThrow(
    'The store holds no data set "lists"; did you mean "list"?',
  );
});

test('duplicates are accepted, kept over another import of the set, and parted exactly', async () => {
  const before = await dumpGraph(store);
  const [id = ''] = await ids('list');
  const [a = '', b = ''] = id.split('=');
  const decided = await decideMatch(store, { a, b, verdict: 'SAME', by: 'ann' });
  expect(decided.reasons).toEqual(['“Haqqani Network” and “Haqani Network” are spellings of one name.']);
  expect(await ids('list')).toEqual([]);
  expect((await ids()).length).toBe(1);
  await list();
  expect(await ids('list')).toEqual([]);
  await undoMatch(store, id);
  expect(firstDifference(await dumpGraph(store), before)).toBeNull();
  expect(await ids('list')).toEqual([id]);
});

test('duplicates that are rejected are not proposed again, and accepting all above a score takes them together', async () => {
  const [id = ''] = await ids('list');
  const [a = '', b = ''] = id.split('=');
  await decideMatch(store, { a, b, verdict: 'DIFFERENT', by: 'ann' });
  expect(await ids('list')).toEqual([]);
  await undoMatch(store, id);
  const { accepted, left } = await acceptAbove(store, 0.9, 'ann', 'list');
  expect([accepted.map((each) => each.id), left]).toEqual([[id], []]);
});

test('GraphQL gives them by `within`', async () => {
  const served = await serveOn(store, loadOntology());
  try {
    const answer = await served.ask(
      `{ matchCandidates(within: "list") { totalCount nodes { id datasetsOfA datasetsOfB } }
         between: matchCandidates { totalCount } }`,
    );
    expect(errorsOf(answer)).toBeUndefined();
    const [id] = await ids('list');
    expect((answer.json as { data: unknown }).data).toEqual({
      matchCandidates: { totalCount: 1, nodes: [{ id, datasetsOfA: ['list'], datasetsOfB: ['list'] }] },
      between: { totalCount: 2 },
    });
    const one = await served.ask('query ($id: ID!) { matchCandidate(id: $id, within: "list") { score } }', {
      id,
    });
    expect((one.json as { data: unknown }).data).toEqual({ matchCandidate: { score: 0.911 } });
  } finally {
    await served.stop();
  }
});
