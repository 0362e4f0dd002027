import { afterAll, beforeAll, expect } from '@jest/globals';
import { shipDossiers } from '../../server/import/dossier/open.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { localFile } from '../../server/import/read/files.ts';
import type { Proposal } from '../../server/match/proposals.ts';
import { acceptAbove, proposals } from '../../server/match/review.ts';
import type { GraphStore, Row } from '../../server/store/graph-store.ts';
import { onData, shared, throughRecipe } from '../import/recipes/through-recipe.ts';
import { openTestStore } from '../open-store.ts';

interface Known {
  readonly name: string;
  readonly identifiers: readonly string[];
}

let store: GraphStore;
let found: Proposal[] = [];
const known = new Map<string, Known>();

/** The article's graph, two data sets of UCDP and the sanctions list, side by side. */
beforeAll(async () => {
  store = await openTestStore();
  if (!shared) return;
  await shipDossiers(store, loadOntology());
  const data = '../shared/data';
  for (const [recipe, file] of [
    ['ucdp-dyadic', 'ucdp-dyadic/ucdp-dyadic-251.csv'],
    ['ucdp-peace-agreements', 'ucdp-peace-agreements/ucdp-peace-agreements-221.csv'],
    ['ofac-sdn', 'ofac-sdgt-entities/sdn_sdgt_entities.csv'],
  ] as const)
    await throughRecipe(store, recipe, [localFile(`${data}/${file}`)]);
  const text =
    'MATCH (e:Entity) RETURN e.id AS id, e.name AS name, e.identifiers AS identifiers ORDER BY id LIMIT 5000';
  for (const row of await store.read({ name: 'look', text }))
    known.set(String(row.id), { name: String(row.name), identifiers: (row.identifiers ?? []) as string[] });
  found = await proposals(store);
});
afterAll(() => store.close());

const between = (one: string, other: string) =>
  found.filter(({ datasets: [a, b] }) => [a[0], b[0]].sort().join() === [one, other].sort().join());
const names = ({ a, b }: Proposal) => [known.get(a)!.name, known.get(b)!.name].sort().join(' = ');
const shares = ({ a, b }: Proposal) =>
  known.get(a)!.identifiers.some((id) => known.get(b)!.identifiers.includes(id));

onData('the actors of the article are found in UCDP, whichever way they are spelled', () => {
  const groups = between('pakistan-ttp', 'ucdp-dyadic')
    .filter(({ score, reasons }) => score >= 0.9 && !reasons.some(({ text }) => text.startsWith('By rule')))
    .map(names)
    .sort();
  expect(groups).toEqual([
    'Afghan Taliban = Taleban',
    'Al-Qaeda = al-Qaida',
    'Jamaat-ul-Ahrar = Jamat-ul-Ahrar',
    'TTP = Tehreek-e-Taliban Pakistan',
  ]);
});

onData('neither the TTP nor a faction of it is ever proposed as the Taliban or as the TTP itself', () => {
  const taliban = /^(Afghan Taliban|Taleban|TALIBAN)$/;
  const wrong = found.map(names).filter((pair) => {
    const [one, other] = pair.split(' = ') as [string, string];
    return (
      [one, other].some((name) => taliban.test(name)) && ![one, other].every((name) => taliban.test(name))
    );
  });
  expect(wrong).toEqual([]);
  expect(found.map(names).filter((pair) => pair.includes('TTP - TA'))).toEqual([]);
});

onData('the states of the article are the governments of UCDP by the rule, and score 0.9 at most', () => {
  const byRule = between('pakistan-ttp', 'ucdp-dyadic').filter(({ reasons }) =>
    reasons.some(({ text }) => text.startsWith('By rule')),
  );
  expect(byRule.map(names).sort()).toEqual([
    'Afghanistan = Government of Afghanistan',
    'China = Government of China',
    'Government of India = India',
    'Government of Pakistan = Pakistan',
    'Government of Tajikistan = Tajikistan',
    'Government of United States of America = United States',
  ]);
  expect(byRule.filter(({ score }) => score > 0.9)).toEqual([]);
});

onData('two data sets with the same actor ids are matched by these, and never against them', () => {
  const pairs = between('ucdp-dyadic', 'ucdp-peace-agreements');
  const idsIn = (dataset: string) =>
    new Set([...known].flatMap(([id, { identifiers }]) => (id.startsWith(dataset) ? identifiers : [])));
  const dyadic = idsIn('ucdp-dyadic-');
  const both = [...idsIn('ucdp-peace-agreements-')].filter((id) => dyadic.has(id));
  const matched = new Set(pairs.filter(shares).flatMap(({ b }) => known.get(b)!.identifiers));
  expect([both.length, both.filter((id) => !matched.has(id))]).toEqual([223, []]);
  const identified = (id: string) => known.get(id)!.identifiers.length > 0;
  const contrary = pairs.filter((pair) => !shares(pair) && identified(pair.a) && identified(pair.b));
  expect(contrary.map(names)).toEqual([]);
});

onData(
  'accepting all above 0.98 makes of both one network, and takes no two actors of one data set together',
  async () => {
    const { accepted, left } = await acceptAbove(store, 0.98, 'test');
    expect([accepted.length, left]).toEqual([223, []]);
    const [twice] = (await store.read({
      name: 'look',
      text: `MATCH (m:Merged) WITH m.into AS into, m.dossier AS dossier, count(m) AS merged
           WHERE merged > 1 RETURN count(*) AS twice LIMIT 1`,
    })) as [Row];
    expect(twice.twice).toBe(0);
  },
);
