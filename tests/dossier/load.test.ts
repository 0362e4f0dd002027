import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { changesOf, reportText } from '../../server/import/dossier/report.ts';
import { indexWords } from '../../server/graph/search/index-words.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';
import { elements, snapshot, watched } from './snapshot.ts';
import { loadText, small } from './texts.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const none = { sources: 0, entities: 0, links: 0, figures: 0, claims: 0 };
const digest = expect.stringMatching(/^[0-9a-f]{32}$/);
const gazette = { sources: ['gazette'], knownFrom: '2021-05-03', credibility: 3, reliability: 'B' };

describe('loading a dossier into an empty store', () => {
  test('puts all of it in and reports it', async () => {
    const holds = { sources: 2, entities: 7, links: 3, figures: 2, claims: 15 };
    const report = await loadText(store, small());
    expect(report).toEqual({
      dossier: 'small',
      title: 'A small made-up dossier',
      holds,
      created: holds,
      changed: none,
      removed: none,
    });
    expect(reportText(report)).toBe(
      'small: 7 entities, 3 links, 2 figures, 15 claims, 2 sources; 7 entities, 3 links, 2 figures, 15 claims, 2 sources added.',
    );
  });

  test('stores entities with their evidence, their degree and the words to find them by', async () => {
    await loadText(store, small());
    const entities = await elements(store, 'entities');
    expect(entities['north-league']).toEqual({
      id: 'north-league',
      labels: expect.arrayContaining(['Entity', 'Actor']),
      kind: 'armed-group',
      name: 'North League',
      aliases: ['NL'],
      summary: 'An armed group of the north.',
      search: indexWords({ name: 'North League', aliases: ['NL'], summary: 'An armed group of the north.' }),
      degree: 2,
      ...gazette,
      dossier: 'small',
      digest,
    });
    expect(entities['delta']).toMatchObject({ lat: 12.5, lon: -3, degree: 1 });
    expect(entities['river-pact']).toMatchObject({
      edtf: '2020-02/2021-03',
      validFrom: '2020-02-01',
      validTo: '2021-03-31',
      degree: 0,
    });
    // One source asserts and another denies: disputed, and only the asserting one counts as its evidence.
    expect(entities['south-front']).toMatchObject({ ...gazette, disputed: true, degree: 2 });
  });

  test('stores links and figures under ids made of their parts', async () => {
    await loadText(store, small());
    expect((await snapshot(store)).links?.[0]).toEqual({
      type: 'FUNDS',
      source: 'north-league',
      target: 'ann-lee',
      it: {
        id: 'north-league.FUNDS.ann-lee',
        amountLow: 1200.5,
        amountHigh: 1200.5,
        currency: 'USD',
        per: 'MONTH',
        edtf: '2020/..',
        validFrom: '2020-01-01',
        ...gazette,
        origins: ['south-front'],
        dossier: 'small',
        digest,
      },
    });
    expect((await elements(store, 'links'))['north-league.SUPPORTS.south-front']).toMatchObject({
      forms: ['aid', 'weapons'],
    });
    expect((await elements(store, 'figures'))['north-league:attacks:2020']).toEqual({
      id: 'north-league:attacks:2020',
      about: 'north-league',
      measure: 'attacks',
      low: 12,
      high: 12,
      edtf: '2020',
      validFrom: '2020-01-01',
      validTo: '2020-12-31',
      ...gazette,
      dossier: 'small',
      digest,
    });
  });

  test('stores claims tied to what they are about, where they are from and whom they are attributed to', async () => {
    await loadText(store, small());
    const { ties } = await snapshot(store);
    const tiesOf = (claim: string) =>
      ties!.filter((tie) => tie.claim === claim).map(({ type, id }) => `${type} ${id}`);
    expect(tiesOf('north-league.FUNDS.ann-lee@gazette#p. 5')).toEqual([
      'ABOUT ann-lee',
      'ABOUT north-league',
      'ATTRIBUTED_TO south-front',
      'FROM gazette',
    ]);
    expect(tiesOf('north-league:fighters@gazette#p. 8')).toEqual([
      'ABOUT north-league:fighters',
      'FROM gazette',
    ]);
    const claims = await elements(store, 'claims');
    // A second claim from one place has an id of its own; a source cited as a whole has no locator.
    expect(claims['north-league.SUPPORTS.south-front@gazette#p. 6~2']).toMatchObject({
      statement: 'It also feeds it.',
      link: 'north-league.SUPPORTS.south-front',
    });
    expect(claims['delta@gazette#']).not.toHaveProperty('locator');
    expect(claims['no-crossing@gazette#p. 4']).toEqual({
      id: 'no-crossing@gazette#p. 4',
      statement: 'The league crossed it.',
      locator: 'p. 4',
      place: 'gazette p. 000000004 no-crossing@gazette#p. 4',
      stance: 'ASSERTS',
      credibility: 3,
      source: 'gazette',
      verdict: 'BREACHED',
      evidence: ['crossing', 'north-league.FUNDS.ann-lee'],
      retracted: false,
      about: 'no-crossing',
      dossier: 'small',
      digest,
    });
  });
});

describe('loading a dossier again', () => {
  test('unchanged changes nothing and opens no transaction', async () => {
    await loadText(store, small());
    const before = await snapshot(store);
    const names: string[] = [];
    const report = await loadText(watched(store, names), small());
    expect(changesOf(report)).toBe(0);
    expect(reportText(report)).toBe(
      'small: 7 entities, 3 links, 2 figures, 15 claims, 2 sources; nothing changed.',
    );
    expect(names).toEqual([]);
    expect(await snapshot(store)).toEqual(before);
  });

  test('with its parts in another order changes nothing', async () => {
    await loadText(store, small());
    const text = small(['sources:', 'zzz:']);
    const moved = text.replace(/zzz:\n(.*\n.*\n)/, '') + `sources:\n${/zzz:\n(.*\n.*\n)/.exec(text)![1]}`;
    expect(changesOf(await loadText(store, moved))).toBe(0);
  });

  test('under a new title writes nothing but the title', async () => {
    await loadText(store, small());
    const names: string[] = [];
    const report = await loadText(watched(store, names), small(['A small made-up', 'Another']));
    expect(changesOf(report)).toBe(0);
    expect(names.filter((name) => name.startsWith('write/'))).toEqual(['write/dossier-set']);
    expect((await elements(store, 'dossiers'))['small']).toMatchObject({ title: 'Another dossier' });
  });

  test('with changes writes those and leaves the rest alone', async () => {
    await loadText(store, small());
    const before = await snapshot(store);
    const report = await loadText(
      store,
      small(
        ['name: North League', 'name: Northern League'],
        ['aliases: [NL]\n', '\n'],
        ['value: 1200.5', 'value: 1300'],
        ['value: 12\n', 'value: 13\n'],
        ['by: south-front', 'by: north-league'],
      ),
    );
    expect(report.created).toEqual(none);
    expect(report.removed).toEqual(none);
    expect(report.changed).toEqual({ sources: 0, entities: 1, links: 1, figures: 1, claims: 1 });
    const entity = (await elements(store, 'entities'))['north-league']!;
    expect(entity).toMatchObject({ name: 'Northern League', degree: 2 });
    expect(entity).not.toHaveProperty('aliases');
    expect((await elements(store, 'links'))['north-league.FUNDS.ann-lee']).toMatchObject({
      amountLow: 1300,
      amountHigh: 1300,
      origins: ['north-league'],
    });
    const after = await snapshot(store);
    expect(after.ties).toEqual(
      before.ties!.map((tie) => (tie.type === 'ATTRIBUTED_TO' ? { ...tie, id: 'north-league' } : tie)),
    );
    await loadText(store, small());
    expect(await snapshot(store)).toEqual(before);
  });

  test('with another type for an entity changes its label and keeps its links', async () => {
    await loadText(store, small());
    await loadText(
      store,
      small([
        'type: Actor\n    kind: armed-group\n    name: North',
        'type: Alliance\n    kind: military\n    name: North',
      ]),
    );
    const entity = (await elements(store, 'entities'))['north-league']!;
    expect([...(entity.labels as string[])].sort()).toEqual(['Alliance', 'Entity']);
    expect(entity.degree).toBe(2);
  });

  test('with a source dated anew changes when its elements were known', async () => {
    await loadText(store, small());
    const report = await loadText(store, small(['published: 2021-05-03', 'published: 2022-01']));
    expect(report.changed).toEqual({ ...none, sources: 1 });
    expect((await elements(store, 'links'))['north-league.FUNDS.ann-lee']).toMatchObject({
      knownFrom: '2022-01-01',
    });
  });
});
