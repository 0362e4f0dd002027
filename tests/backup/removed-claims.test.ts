import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { verifyStore } from '../../server/backup/verify/verify.ts';
import type { ClaimDraft } from '../../server/graph/writing/drafts.ts';
import { undoImport } from '../../server/import/write/undo.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { loadText, ontology, small } from '../dossier/texts.ts';
import type { Line } from '../import/parts-format.ts';
import { openTestStore } from '../open-store.ts';
import { change, cypher } from '../store/at-hand.ts';
import { bring } from './rich-store.ts';

const says = (statement: string, locator = 'p. 1'): ClaimDraft => ({
  ...{ id: null, statement, locator, stance: 'ASSERTS', credibility: 3, property: null, value: null },
  ...{ source: 'paper', attributedTo: null, verdict: null, evidence: [] },
});
const paper: Line = { source: 'paper', title: 'The paper', reliability: 'B' };
const ann: Line = { entity: 'ann', kind: 'person', claims: [says('Ann is there.')] };
const guild: Line = { entity: 'guild', claims: [says('The guild is there.')] };
const leads: Line = { link: ['ann', 'LEADS', 'guild'], claims: [says('She leads it.')] };
const members: Line = { figure: ['guild', 'members', 12], claims: [says('It has twelve.')] };
const one = [paper, ann, guild, leads, members];
/** Another data set that says things of the same, and of its own; one link of it needs an entity of the first. */
const two: Line[] = [
  { source: 'paper', title: 'A paper', reliability: 'B' },
  { entity: 'ann', kind: 'person', name: 'Ann Lee', claims: [says('Ann Lee is there.', 'p. 2')] },
  { entity: 'zoe', kind: 'person', claims: [says('Zoe is there.', 'p. 2')] },
  { link: ['ann', 'LEADS', 'guild'], valid: '2019', claims: [says('Ann Lee leads it.', 'p. 2')] },
  { link: ['zoe', 'MEMBER_OF', 'guild'], claims: [says('Zoe is in it.', 'p. 2')] },
  { figure: ['guild', 'members', 13], claims: [says('It has thirteen.', 'p. 2')] },
];

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
  await loadText(store, small());
  await bring(store, 'one', one);
  await bring(store, 'two', two);
});
afterEach(() => store.close());

const without = (lines: readonly Line[], ...dropped: readonly Line[]) =>
  lines.filter((line) => !dropped.includes(line));
const links = / {2}- from: south-front\n(?: {4}.*\n)+/.exec(small())![0];
const place = / {2}delta:\n(?: {4}.*\n)+/.exec(small())![0];

/** Ids of claims that stand, by their data set. */
async function standing(): Promise<Record<string, string[]>> {
  const rows = await store.read(
    cypher(
      'MATCH (c:Claim) WHERE NOT coalesce(c.retracted, false) RETURN c.dossier AS dossier, c.statement AS says ORDER BY says LIMIT 500',
    ),
  );
  const all: Record<string, string[]> = {};
  for (const { dossier, says: what } of rows) (all[String(dossier)] ??= []).push(String(what));
  return all;
}
const ofOne = ['Ann is there.', 'It has twelve.', 'She leads it.', 'The guild is there.'];
const ofTwo = [
  ...['Ann Lee is there.', 'Ann Lee leads it.', 'It has thirteen.', 'Zoe is in it.', 'Zoe is there.'],
];
const but = (all: readonly string[], ...gone: readonly string[]) =>
  all.filter((each) => !gone.includes(each));

test.each<[string, () => Promise<unknown>, { one?: string[]; two?: string[] }]>([
  ['nothing', async () => undefined, { one: ofOne, two: ofTwo }],
  [
    'a link, dropped by a newer version',
    () => bring(store, 'one', without(one, leads)),
    { one: but(ofOne, 'She leads it.'), two: ofTwo },
  ],
  [
    'a figure, dropped by a newer version',
    () => bring(store, 'one', without(one, members)),
    { one: but(ofOne, 'It has twelve.'), two: ofTwo },
  ],
  [
    'an entity with its link and figure, which another data set speaks of',
    () => bring(store, 'one', [paper, ann]),
    { one: ['Ann is there.'], two: ofTwo },
  ],
  [
    'what a data set says beside another',
    () => bring(store, 'two', two.slice(0, 3)),
    { one: ofOne, two: ['Ann Lee is there.', 'Zoe is there.'] },
  ],
  ['a data set that another speaks beside', () => undoImport(store, 'one'), { two: ofTwo }],
  ['a data set that speaks beside another', () => undoImport(store, 'two'), { one: ofOne }],
])('claims go with what is removed: %s', async (_, remove, wanted) => {
  const { small: shipped } = await standing();
  await remove();
  expect(await standing()).toEqual({ small: shipped, ...wanted });
  expect((await verifyStore(store, ontology)).findings).toEqual([]);
});

test('claims go with what a dossier drops, and come back with it', async () => {
  const before = await standing();
  await loadText(store, small([links, ''], [place, '']));
  expect((await standing())['small']).toHaveLength(before['small']!.length - 2);
  expect((await verifyStore(store, ontology)).findings).toEqual([]);
  await loadText(store, small());
  expect(await standing()).toEqual(before);
});

test('verify finds a claim that stands without what it is about', async () => {
  await change(store, "MATCH (f:Figure) WHERE f.about = 'guild' DETACH DELETE f");
  await change(store, "MATCH (a:Entity {id: 'zoe'})-[r]->(:Entity) DELETE r");
  const { findings } = await verifyStore(store, ontology);
  const claims = findings.filter(({ check }) => check === 'claim').flatMap(({ examples }) => examples);
  expect(claims).toHaveLength(3);
});
