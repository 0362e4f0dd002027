import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checks } from '../../server/backup/verify/findings.ts';
import { verifiedText, verifyStore } from '../../server/backup/verify/verify.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { undoImport } from '../../server/import/write/undo.ts';
import type { GraphStore, Value } from '../../server/store/graph-store.ts';
import { takeBack } from '../match/three-sets.ts';
import { openTestStore } from '../open-store.ts';
import { change, cypher } from '../store/at-hand.ts';
import { bring, fill, one, richSteps } from './rich-store.ts';

const ontology = loadOntology();
let store: GraphStore;
const found = async () =>
  (await verifyStore(store, ontology)).findings.map(
    ({ check, count, examples }) => `${check} ${count}: ${examples.join(', ')}`,
  );

describe('a store that Entente alone wrote to', () => {
  test('has nothing wrong with it, whatever is brought and taken away', async () => {
    store = await openTestStore();
    const wrong: [string, string[]][] = [];
    for (const [what, step] of [
      ...richSteps,
      ['no merge', (at: GraphStore) => takeBack(at, 'ann=zoe')],
      ['one removed', (at: GraphStore) => undoImport(at, 'one')],
      ['the first again', (at: GraphStore) => bring(at, 'one', one)],
      ['the other removed', (at: GraphStore) => undoImport(at, 'two')],
    ] as const) {
      await step(store);
      wrong.push([what, await found()]);
    }
    await store.close();
    expect(wrong.filter(([, findings]) => findings.length > 0)).toEqual([]);
  });
});

/** A property that is changed, and what is found then. */
type Changed = readonly [at: string, name: string, value: Value, found: readonly string[]];
/** What is added, and taken away again, and what is found in between. */
type Added = readonly [add: string, remove: string, found: readonly string[]];

const link = "MATCH (:Entity)-[x {id: 'afghan-taliban.FUNDS.noor-wali-mehsud'}]->(:Entity)";
const moved = "MATCH (:Entity)-[x]->(:Entity) WHERE x.movedFrom = 'zoe.MEMBER_OF.guild'";
const claim = "MATCH (x:Claim {id: 'ann.LEADS.guild@paper#p. 1'})";

const changed: readonly Changed[] = [
  ["MATCH (x:Entity {id: 'ttp'})", 'credibility', 5, ['summary 1: ttp (credibility)']],
  ["MATCH (x:Entity {id: 'ttp'})", 'degree', 3, ['degree 1: ttp (3 for 48)']],
  ["MATCH (x:Entity {id: 'ttp'})", 'search', 'zttpp', ['words 1: ttp', 'search 1: ttp']],
  ["MATCH (x:Entity {id: 'ttp'})", 'dossier', 'nobody', ['data set 1: nobody (is not listed)']],
  [link, 'disputed', true, ['summary 1: afghan-taliban.FUNDS.noor-wali-mehsud (disputed)']],
  [link, 'knownFrom', '1999-01-01', ['summary 1: afghan-taliban.FUNDS.noor-wali-mehsud (knownFrom)']],
  [
    "MATCH (x:Figure {id: 'guild:members:2019'})",
    'about',
    'ann-lee',
    ['tie 1: guild:members:2019 (is ABOUT guild)', 'figure 1: guild:members:2019 (ann-lee)'],
  ],
  ["MATCH (x:Figure {id: 'guild:members:2019'})", 'own', null, ['beside 1: guild:members:2019']],
  [
    claim,
    'source',
    'no-paper',
    [
      'source 2: ann.LEADS.guild (no-paper), ann.LEADS.guild@paper#p. 1 (no-paper)',
      'summary 1: ann.LEADS.guild (sources, origins)',
      'tie 1: ann.LEADS.guild@paper#p. 1 (is FROM paper)',
    ],
  ],
  ["MATCH (x:Dossier {id: 'two'})", 'links', 7, ['data set 1: two (says 7 links and has 3)']],
  [
    "MATCH (x:Merged {id: 'zoe'})",
    'into',
    'ttp',
    [
      'beside 2: ann, ttp',
      'relation 1: ann.MEMBER_OF.guild.merged-80141f8a372f (it was moved from zoe.MEMBER_OF.guild)',
      'merged 1: zoe (into ttp, decided was ann)',
    ],
  ],
  [
    "MATCH (x:Decision {id: 'ann=zoe'})",
    'a',
    'anna',
    ['merged 1: zoe (into ann, decided was zoe)', 'decision 1: ann=zoe'],
  ],
  ["MATCH (x:Meta {id: 'entente'})", 'renewing', true, ['form 1: entente']],
  [moved, 'id', 'ann.MEMBER_OF.club', ['relation 1: ann.MEMBER_OF.club (it stands at ann.MEMBER_OF.guild)']],
];
const added: readonly Added[] = [
  [
    "CREATE (:CaseView {id: 'v', caseId: 'c'})",
    'MATCH (x:CaseView {id: "v"}) DELETE x',
    ['case 1: v (of c, which is not there)'],
  ],
  [
    "CREATE (:SavedCase {id: 'c', name: 'C', archived: false, version: 2}), (:CaseVersion {id: 'c-1', caseId: 'c', number: 1})",
    'MATCH (x {id: "c"}), (y {id: "c-1"}) DELETE x, y',
    ['case 1: c (its latest version is not 2)'],
  ],
  ['CREATE (:Stray {id: 1})', 'MATCH (x:Stray) DELETE x', ['unreached 1: 533 nodes are there, 532 were met']],
];

describe('what is wrong with a store is told', () => {
  beforeAll(async () => {
    store = await openTestStore();
    await fill(store);
  });
  afterAll(() => store.close());

  test.each(changed)('%s: %s is %j', async (at, name, value, wrong) => {
    const [was] = await store.read(cypher(`${at} RETURN x.${name} AS value`));
    const set = (to: Value) => change(store, `${at} SET x.${name} = $to`, { to });
    await set(value);
    const told = await found();
    await set(was?.['value'] ?? null);
    expect(told).toEqual(wrong);
  });

  test.each(added)('%s', async (add, remove, wrong) => {
    await change(store, add);
    const told = await found();
    await change(store, remove);
    expect(told).toEqual(wrong);
  });

  test('and nothing once it is mended; the sentence says what was looked at', async () => {
    expect(verifiedText(await verifyStore(store, ontology))).toMatch(
      /^532 nodes and [\d,]+ relationships were looked at: nothing is wrong\.\n$/,
    );
  });

  test('where an import is under way nothing is told but that', async () => {
    const add = "CREATE (:Import {id: 'gifts', state: 'writing', host: 'here', since: 'noon'})";
    await change(store, add);
    const told = verifiedText(await verifyStore(store, ontology));
    await change(store, "MATCH (m:Import {id: 'gifts'}) DELETE m");
    expect(told).toBe(
      'An import of the data set gifts is under way, or was broken off, on here since noon: verify once it is done.\n',
    );
  });

  test('what is gone is told by all that names it', async () => {
    await change(store, "MATCH (:Entity)-[r {id: 'ann.LEADS.guild'}]->(:Entity) DELETE r");
    await change(store, "MATCH (s:Source {id: 'paper'}) DETACH DELETE s");
    expect(await found()).toEqual([
      'source 3: ann (paper), ann.LEADS.guild@paper#p. 1 (paper), ann@paper#p. 1 (paper)',
      'claim 1: ann.LEADS.guild@paper#p. 1 (ann.LEADS.guild)',
      'tie 2: ann.LEADS.guild@paper#p. 1 (is not FROM paper), ann@paper#p. 1 (is not FROM paper)',
      'degree 2: ann (2 for 1), guild (2 for 1)',
      'variant 2: two|links|ann.LEADS.guild (ann.LEADS.guild), two|sources|paper',
      'data set 1: one (says 1 links and has 0)',
    ]);
  });

  test('each check has its sentence, for one and for many', () => {
    expect(Object.values(checks).map(([a, b]) => new Set([a, b]).size)).toEqual(
      Object.keys(checks).map(() => 2),
    );
  });
});
