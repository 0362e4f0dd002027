import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { openThreeSets } from '../match/three-sets.ts';
import { errorsOf, serveOn, type Served } from './serve.ts';

let served: Served;
beforeEach(async () => {
  served = await serveOn(await openThreeSets(), loadOntology());
});
afterEach(() => served.stop());

/** The data of an answer, which must have no errors. */
async function data<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await served.ask(query, variables);
  expect(errorsOf(answer)).toBeUndefined();
  return (answer.json as { data: T }).data;
}

interface Candidates {
  readonly matchCandidates: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly later: boolean }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
const ids = async () =>
  (await data<Candidates>('{ matchCandidates(first: 100) { nodes { id } } }')).matchCandidates.nodes.map(
    ({ id }) => id,
  );
const decide = (a: string, b: string, verdict: string) =>
  data<{ decideMatch: { id: string } }>(
    `mutation ($a: ID!, $b: ID!, $verdict: MatchVerdict!) {
      decideMatch(a: $a, b: $b, verdict: $verdict, by: "ann") { id }
    }`,
    { a, b, verdict },
  );

test('a pair comes with both entities, its score, reasons and what lies around them', async () => {
  const { matchCandidates } = await data<{ matchCandidates: { nodes: unknown[] } }>(
    `{ matchCandidates(minScore: 0.9, type: ACTOR, dataset: "conflicts") { nodes {
      id score later datasetsOfA datasetsOfB reasons { text speaksFor }
      a { name kind claims(first: 1) { totalCount } } b { name kind claims(first: 1) { totalCount } }
      neighbours { shared { a { name } b { name } } onlyA { name } onlyB { name } sharedCount onlyACount onlyBCount }
    } } }`,
  );
  expect(matchCandidates.nodes).toContainEqual({
    id: 'afghan-taliban=conflicts-303',
    score: 0.975,
    later: false,
    datasetsOfA: ['article'],
    datasetsOfB: ['conflicts'],
    reasons: [
      { text: '“Afghan Taliban” and “Taleban” are alike (88 %).', speaksFor: true },
      { text: '2 of 2 neighbours are the same: Government of Afghanistan, TTP.', speaksFor: true },
    ],
    a: { name: 'Afghan Taliban', kind: 'armed-group', claims: { totalCount: 1 } },
    b: { name: 'Taleban', kind: 'armed-group', claims: { totalCount: 1 } },
    neighbours: {
      shared: [
        { a: { name: 'Afghanistan' }, b: { name: 'Government of Afghanistan' } },
        { a: { name: 'Tehreek-e-Taliban Pakistan' }, b: { name: 'TTP' } },
      ],
      onlyA: [{ name: 'Afghanistan' }, { name: 'Mullah Omar' }],
      onlyB: [],
      sharedCount: 2,
      onlyACount: 2,
      onlyBCount: 0,
    },
  });
});

test('pages go on where the one before ended, also when its last pair was decided since', async () => {
  const page = (after: string | null) =>
    data<Candidates>(
      `query ($after: String) { matchCandidates(first: 5, after: $after) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
  const all = await ids();
  const first = (await page(null)).matchCandidates;
  expect([first.totalCount, first.nodes.map(({ id }) => id), first.pageInfo.hasNextPage]).toEqual([
    13,
    all.slice(0, 5),
    true,
  ]);
  const [a, b] = first.nodes.at(-1)!.id.split('=') as [string, string];
  await decide(a, b, 'DIFFERENT');
  const next = (await page(first.pageInfo.endCursor)).matchCandidates;
  expect(next.nodes.map(({ id }) => id)).toEqual(all.slice(5, 10));
  const answer = await served.ask('{ matchCandidates(after: "abc") { totalCount } }');
  expect(errorsOf(answer)).toEqual([
    {
      message: 'after is no cursor of this list; take one from its pageInfo.endCursor or edges.',
      code: 'BAD_USER_INPUT',
    },
  ]);
});

test('accepting merges: the other id gives the one that stays, which says what each data set calls it', async () => {
  const { decideMatch } = await decide('afghan-taliban', 'conflicts-303', 'SAME');
  const answer = await data<Record<string, unknown>>(
    `{ entity(id: "conflicts-303") { id namesBySource { name main entityId dataset sources { id } } }
      link(id: "conflicts-303.HOSTILE_TO.conflicts-131") { source { id } claims { nodes { locator source { id } } } }
      matchDecisions { id a { id } b { id } idOfA idOfB verdict keep by score } }`,
  );
  const article = { entityId: 'afghan-taliban', dataset: 'article', sources: [{ id: 'article' }] };
  expect(answer).toEqual({
    entity: {
      id: 'afghan-taliban',
      namesBySource: [
        { name: 'Afghan Taliban', main: true, ...article },
        { name: 'Taliban administration', main: false, ...article },
        {
          name: 'Taleban',
          main: true,
          entityId: 'conflicts-303',
          dataset: 'conflicts',
          sources: [{ id: 'conflicts' }],
        },
      ],
    },
    link: {
      source: { id: 'afghan-taliban' },
      claims: { nodes: [{ locator: 'row 1', source: { id: 'conflicts' } }] },
    },
    matchDecisions: [
      {
        ...{ id: decideMatch.id, verdict: 'SAME', keep: 'afghan-taliban', by: 'ann', score: 0.975 },
        ...{ a: { id: 'afghan-taliban' }, b: { id: 'afghan-taliban' } },
        ...{ idOfA: 'afghan-taliban', idOfB: 'conflicts-303' },
      },
    ],
  });
  await data('mutation ($id: ID!) { undoMatch(id: $id) { verdict } }', { id: decideMatch.id });
  expect(await data('{ entity(id: "conflicts-303") { id } matchDecisions { id } }')).toEqual({
    entity: { id: 'conflicts-303' },
    matchDecisions: [],
  });
});

test('rejecting and putting off are kept, and what cannot be is refused with a sentence', async () => {
  await decide('jaish', 'militants-jem', 'DIFFERENT');
  await decide('ttp', 'conflicts-857', 'LATER');
  const now = await ids();
  expect([now.length, now.includes('jaish=militants-jem'), now.at(-1)]).toEqual([
    12,
    false,
    'conflicts-857=ttp',
  ]);
  const answer = await served.ask(
    'mutation { decideMatch(a: "afghanistan", b: "afghanistan-place", verdict: SAME) { id } }',
  );
  expect(errorsOf(answer)).toEqual([
    {
      message:
        '"afghanistan" is one of the Actors and "afghanistan-place" one of the Places; only entities of one type can be one.',
      code: 'BAD_USER_INPUT',
    },
  ]);
});
