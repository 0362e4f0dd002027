import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadPath } from '../../server/import/dossier/open.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { acceptAbove, decideMatch, decisions, proposals, undoMatch } from '../../server/match/review.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openThreeSets } from './three-sets.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openThreeSets();
});
afterEach(() => store.close());

const pairs = async () => (await proposals(store)).map(({ id }) => id).sort();
const reasonsOf = async (pair: string) =>
  (await proposals(store))
    .find(({ id }) => id === pair)
    ?.reasons.map(({ text, speaksFor }) => `${speaksFor ? '+' : '-'} ${text}`);
const all = [
  'afghan-taliban=conflicts-303',
  'afghan-taliban=militants-taliban',
  'afghanistan-place=militants-afghanistan',
  'afghanistan=conflicts-131',
  'conflicts-130=pakistan',
  'conflicts-303=militants-taliban',
  'conflicts-857=militants-ttp',
  'conflicts-857=ttp',
  'conflicts-859=jaish',
  'conflicts-859=militants-jem',
  'jaish=militants-jem',
  'militants-omar=mullah-omar',
  'militants-ttp=ttp',
];

test('the Taliban, the TTP, Jaish and others are proposed in every spelling and script, and nothing else is', async () => {
  // Above all not the TTP and the Taliban, nor the TTP and its faction, nor People's Front and People's Army.
  expect(await pairs()).toEqual(all);
  expect((await proposals(store, { minScore: 0.9 })).length).toBe(13);
});

test('each pair has its reasons, in sentences', async () => {
  expect(await reasonsOf('afghan-taliban=conflicts-303')).toEqual([
    '+ “Afghan Taliban” and “Taleban” are alike (88 %).',
    '+ 2 of 2 neighbours are the same: Government of Afghanistan, TTP.',
  ]);
  expect(await reasonsOf('conflicts-857=ttp')).toEqual([
    '+ “Tehrik-i-Taleban Pakistan” and “Tehreek-e-Taliban Pakistan” are spellings of one name.',
    '+ 2 of 2 neighbours are the same: Government of Pakistan, Taleban.',
  ]);
  expect(await reasonsOf('conflicts-859=militants-jem')).toEqual([
    '+ “Jaish-i-Muhammad” and “جيش محمد” are spellings of one name.',
  ]);
});

test('a government that stands for its state is proposed by the rule, and never accepted in bulk', async () => {
  expect(await reasonsOf('conflicts-130=pakistan')).toEqual([
    '+ One is called “Pakistan”, the other the government of Pakistan.',
    expect.stringMatching(
      /^\+ By rule: a data set on conflicts that says "Government of X" means the state X/,
    ),
    '+ 1 of 2 neighbours are the same: TTP.',
  ]);
  const found = (await proposals(store)).find(({ id }) => id === 'conflicts-130=pakistan');
  expect(found?.score).toBe(0.9);
});

test('a data set with both a state and its government tells them apart', async () => {
  await loadPath(store, 'tests/match/both-sorts.yaml', loadOntology());
  const found = (await proposals(store, { dataset: 'both-sorts' })).map(({ id }) => id);
  expect(found.filter((id) => !id.includes('ttp'))).toEqual([
    'both-government=conflicts-130',
    'both-state=pakistan',
  ]);
});

test('ids of one scheme bring together and keep apart', async () => {
  await loadPath(store, 'tests/match/both-sorts.yaml', loadOntology());
  expect(await reasonsOf('both-government=conflicts-130')).toEqual([
    '+ They share the identifier ucdp-actor:130.',
    '+ Both are called “Government of Pakistan”.',
    '- Kinds differ: government and state.',
  ]);
  // Also called TTP, but its id says that it is another one.
  expect(await pairs()).not.toContain('both-ttp=conflicts-857');
});

test('what is rejected is not proposed again, also not by way of what it is merged with', async () => {
  await decideMatch(store, { a: 'afghan-taliban', b: 'militants-taliban', verdict: 'DIFFERENT', by: 'ann' });
  expect(await pairs()).toEqual(all.filter((id) => id !== 'afghan-taliban=militants-taliban'));
  await decideMatch(store, { a: 'afghan-taliban', b: 'conflicts-303', verdict: 'SAME', by: 'ann' });
  expect((await pairs()).filter((id) => /303|taliban/.test(id))).toEqual([]);
  await undoMatch(store, 'afghan-taliban=militants-taliban');
  expect((await pairs()).filter((id) => /303|taliban/.test(id))).toEqual([
    'afghan-taliban=militants-taliban',
  ]);
});

test('what is put off comes last', async () => {
  const [first] = await proposals(store);
  await decideMatch(store, { a: first!.a, b: first!.b, verdict: 'LATER', by: 'ann' });
  const now = await proposals(store);
  expect([now.length, now.at(-1)?.id, now.at(-1)?.later]).toEqual([13, first!.id, true]);
});

test('decisions keep who decided, when and why', async () => {
  await decideMatch(store, { a: 'militants-omar', b: 'mullah-omar', verdict: 'SAME', by: 'ann' });
  expect(await decisions(store, { first: 10 })).toEqual([
    {
      id: 'militants-omar=mullah-omar',
      a: 'militants-omar',
      b: 'mullah-omar',
      verdict: 'SAME',
      keep: 'mullah-omar',
      by: 'ann',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      score: expect.any(Number),
      reasons: [
        '“Mullah Umar” and “Mullah Omar” are spellings of one name.',
        'Its neighbour is the same: Taliban.',
      ],
    },
  ]);
});

test('accepting all above a score merges the best first and says what it left', async () => {
  const { accepted, left } = await acceptAbove(store, 0.95, 'ann');
  expect(accepted.map(({ id }) => id).sort()).toEqual([
    'afghan-taliban=conflicts-303',
    'afghan-taliban=militants-taliban',
    'afghanistan-place=militants-afghanistan',
    'conflicts-857=ttp',
    'militants-ttp=ttp',
  ]);
  expect(left).toEqual([]);
  expect((await pairs()).length).toBe(6);
});
