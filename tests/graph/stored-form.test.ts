import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestStore } from '../open-store.ts';
import { openSession } from '../../server/graph/access/session.ts';
import { linksByIds } from '../../server/graph/elements/links.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { leanProps, leanText } from '../../server/graph/writing/lean.ts';
import { renewStoredForm } from '../../server/graph/writing/lean-form.ts';
import type { GraphStore, Row } from '../../server/store/graph-store.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

/** What every element held in the first form. */
const plain = {
  ...{ sources: ['s'], origins: ['s'], credibility: 6, disputed: false, reliability: 'F', dossier: 'made' },
  ...{ knownFrom: '2020-01-01', evidence: ['s|row 1'], digest: 'd' },
};
const backed = { ...plain, origins: ['ann', 's'], credibility: 2, disputed: true, reliability: 'B' };
const ofLinks = { inKind: false, giverCertain: true };
const links = [
  { ...plain, ...ofLinks, id: 'ann.FUNDS.bob' },
  { ...backed, inKind: true, giverCertain: false, id: 'ann.FUNDS.bob.2' },
];
const lean = { sources: ['s'], knownFrom: '2020-01-01', evidence: ['s|row 1'], digest: 'd', dossier: 'made' };

/** Puts into the store what the first form held, and marks it so. */
async function hold(): Promise<void> {
  await store.write(async (transaction) => {
    const run = (text: string, params: Row = {}) => transaction.run({ name: 'hold', text }, params);
    await run('UNWIND $rows AS row CREATE (e:Entity:Actor) SET e = row', {
      rows: ['ann', 'bob'].map((id) => ({ ...plain, id, name: id, kind: 'person', search: id, degree: 2 })),
    });
    await run(
      'UNWIND $rows AS row MATCH (a:Entity {id: $a}), (b:Entity {id: $b}) CREATE (a)-[r:FUNDS]->(b) SET r = row',
      { rows: links, a: 'ann', b: 'bob' },
    );
    await run('CREATE (f:Figure) SET f = $props', { props: { ...backed, id: 'ann:deaths', about: 'ann' } });
    await run("MATCH (m:Meta {id: 'entente'}) SET m.schema = 1, m.renewing = null");
  });
}

const rowsOf = async (text: string) => (await store.read({ name: 'held', text })).map(({ held }) => held);
const held = async () => ({
  entities: await rowsOf('MATCH (e:Entity) RETURN properties(e) AS held ORDER BY e.id'),
  links: await rowsOf('MATCH (:Entity)-[r]->(:Entity) RETURN properties(r) AS held ORDER BY r.id'),
  figures: await rowsOf('MATCH (f:Figure) RETURN properties(f) AS held'),
  mark: await rowsOf(
    "MATCH (m:Meta {id: 'entente'}) RETURN {schema: m.schema, renewing: m.renewing} AS held",
  ),
});
const records = () =>
  linksByIds(
    openSession(store, loadOntology()),
    links.map(({ id }) => id),
  );

describe('a store of the first form', () => {
  test('holds nothing twice once it is opened, is read as before, and says what it does', async () => {
    await hold();
    const before = await records();
    const told: string[] = [];
    await renewStoredForm(store, (line) => told.push(line));
    expect(await held()).toEqual({
      entities: ['ann', 'bob'].map((id) => ({
        ...lean,
        ...{ id, name: id, kind: 'person', search: id, degree: 2 },
      })),
      links: [{ ...lean, id: 'ann.FUNDS.bob' }, links[1]],
      figures: [{ ...backed, id: 'ann:deaths', about: 'ann' }],
      mark: [{ schema: 2, renewing: null }],
    });
    expect(await records()).toEqual(before);
    expect(before[0]).toMatchObject({ origins: ['s'], credibility: 6, reliability: 'F', giverCertain: true });
    expect(told).toEqual([
      'The store is of an older version: what it holds twice is taken out of it.',
      'What the store held twice is taken out of it.',
    ]);
  });

  test('is marked before anything is changed, and made whole at the next opening when that was broken off', async () => {
    await hold();
    let left = 1;
    const failing: GraphStore = {
      ...store,
      write: (work) => ((left -= 1) < 0 ? Promise.reject(new Error('gone')) : store.write(work)),
    };
    await expect(renewStoredForm(failing, () => undefined)).rejects.toThrow('gone');
    expect((await held()).mark).toEqual([{ schema: 2, renewing: true }]);
    await renewStoredForm(store, () => undefined);
    expect((await held()).links[0]).toEqual({ ...lean, id: 'ann.FUNDS.bob' });
    expect((await held()).mark).toEqual([{ schema: 2, renewing: null }]);
  });

  test('one of this form is left as it is, after one read', async () => {
    await hold();
    await renewStoredForm(store, () => undefined);
    const asked: string[] = [];
    const watched: GraphStore = {
      ...store,
      read: (statement, params, options) => {
        asked.push(statement.name);
        return store.read(statement, params, options);
      },
      write: () => Promise.reject(new Error('Nothing is to be written.')),
    };
    await renewStoredForm(watched, () => undefined);
    expect(asked).toEqual(['read/stored-form']);
  });
});

describe('what an element holds without what follows from the rest', () => {
  test('is the same as properties and as JSON', () => {
    for (const props of [...links, { ...plain, id: 'x', attributes: '{"a":",\\"disputed\\":false"}' }])
      expect(JSON.parse(leanText(JSON.stringify(ordered(props)), props.sources))).toEqual(leanProps(props));
  });

  test('of a link that an import brings six properties are left out', () => {
    const whole = JSON.stringify(ordered(links[0]!));
    expect(leanText(whole, ['s'])).toBe(
      '{"id":"ann.FUNDS.bob","sources":["s"],"evidence":["s|row 1"],"dossier":"made","knownFrom":"2020-01-01","digest":"d"}',
    );
  });
});

/** In the order in which the import writes them. */
function ordered({ id, sources, origins, credibility, disputed, evidence, dossier, ...rest }: Row): Row {
  const { inKind, giverCertain, knownFrom, reliability, digest, ...more } = rest;
  const flags = {
    ...(inKind !== undefined && { inKind }),
    ...(giverCertain !== undefined && { giverCertain }),
  };
  return {
    ...{ id: id!, ...flags, ...more, sources: sources!, origins: origins!, credibility: credibility! },
    ...{ disputed: disputed!, evidence: evidence!, dossier: dossier! },
    ...{ knownFrom: knownFrom!, reliability: reliability!, digest: digest! },
  };
}
