import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { changesOf } from '../../server/import/dossier/report.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';
import { elements, snapshot, watched } from './snapshot.ts';
import { loadText, small } from './texts.ts';

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
  await loadText(store, small());
});
afterEach(() => store.close());

const none = { sources: 0, entities: 0, links: 0, figures: 0, claims: 0 };
const link = / {2}- from: south-front\n(?: {4}.*\n)+/.exec(small())![0];
const place = / {2}delta:\n(?: {4}.*\n)+/.exec(small())![0];
const letters = '  letters: { title: Letters to the editor, kind: article }\n';
const denial =
  '      - { at: p. 2, says: The front has laid down its arms., stance: denies, source: letters }\n';
const other = `entente: 1
dossier: { id: other, title: Another dossier }
entities:
  west-guard: { type: Actor, kind: armed-group, name: West Guard, claims: [{ at: p. 1, says: It is., source: gazette }] }
links:
  - { from: west-guard, type: OPERATES_IN, to: delta, claims: [{ at: p. 9, says: It is there., source: gazette }] }
figures:
  - { about: delta, measure: people, value: 40, claims: [{ at: p. 9, says: 40 people., source: gazette, by: ann-lee }] }
`;

describe('what a dossier drops', () => {
  test('is removed: a link and a place, with their claims retracted and the degree of what stays in step', async () => {
    const report = await loadText(store, small([link, ''], [place, '']));
    expect(report.removed).toEqual({ ...none, entities: 1, links: 1, claims: 2 });
    expect(report.changed).toEqual(none);
    expect(Object.keys(await elements(store, 'links'))).toEqual([
      'north-league.FUNDS.ann-lee',
      'north-league.SUPPORTS.south-front',
    ]);
    const entities = await elements(store, 'entities');
    expect(entities).not.toHaveProperty('delta');
    expect(entities['south-front']).toMatchObject({ degree: 1 });
    const claims = await elements(store, 'claims');
    expect(claims['delta@gazette#']).toMatchObject({
      retracted: true,
      statement: 'All of it plays in the delta.',
      about: 'delta',
    });
    const { ties } = await snapshot(store);
    expect(ties!.filter(({ claim }) => claim === 'delta@gazette#')).toEqual([
      { claim: 'delta@gazette#', type: 'FROM', id: 'gazette' },
    ]);
  });

  test('comes back as it was when the dossier takes it up again', async () => {
    const before = await snapshot(store);
    await loadText(store, small([link, ''], [place, '']));
    const report = await loadText(store, small());
    expect(report.created).toEqual({ ...none, entities: 1, links: 1 });
    expect(report.changed).toEqual({ ...none, claims: 2 });
    expect(await snapshot(store)).toEqual(before);
  });

  test('stays dropped without being counted again', async () => {
    await loadText(store, small([link, '']));
    const report = await loadText(store, small([link, ''], ['name: Ann Lee', 'name: Anne Lee']));
    expect(report.removed).toEqual(none);
    expect(report.changed).toEqual({ ...none, entities: 1 });
  });

  test('counts as evidence no more: a retracted denial ends the dispute', async () => {
    expect((await elements(store, 'entities'))['south-front']).toMatchObject({ disputed: true });
    await loadText(store, small([denial, '']));
    expect((await elements(store, 'entities'))['south-front']).not.toHaveProperty('disputed');
    expect((await elements(store, 'claims'))['south-front@letters#p. 2']).toMatchObject({ retracted: true });
  });

  test('keeps a source that a retracted claim comes from, and no other', async () => {
    await loadText(store, small([letters, `${letters}  diary: { title: A diary, kind: book }\n`]));
    await loadText(store, small([denial, ''], [letters, '']));
    expect(Object.keys(await elements(store, 'sources'))).toEqual(['gazette', 'letters']);
    expect(
      (await loadText(store, small([denial, ''], [letters, ''], ['name: Ann', 'name: Anne']))).removed,
    ).toEqual(none);
    expect((await loadText(store, small())).changed).toEqual({ ...none, sources: 1, entities: 2, claims: 1 });
  });
});

describe('whole or nothing', () => {
  test.each(['write/entities-update', 'write/links-delete', 'write/claims-retract', 'write/dossier-set'])(
    'a failure in %s leaves the store as it was',
    async (statement) => {
      const before = await snapshot(store);
      const text = small([link, ''], ['name: Ann Lee', 'name: Anne Lee'], ['value: 12\n', 'value: 13\n']);
      await expect(loadText(watched(store, [], statement), text)).rejects.toThrow(`${statement} fails`);
      expect(await snapshot(store)).toEqual(before);
      await loadText(store, text);
      expect((await elements(store, 'entities'))['ann-lee']).toMatchObject({ name: 'Anne Lee' });
    },
  );
});

describe('two dossiers', () => {
  test('refer to each other by id, and each keeps its own', async () => {
    await loadText(store, other, 'other.yaml');
    const entities = await elements(store, 'entities');
    expect(entities['delta']).toMatchObject({ dossier: 'small', degree: 2 });
    expect(entities['west-guard']).toMatchObject({
      dossier: 'other',
      degree: 1,
      sources: ['gazette'],
      knownFrom: '2021-05-03',
      reliability: 'B',
    });
    const report = await loadText(store, small(['name: Ann Lee', 'name: Anne Lee']));
    expect(report.removed).toEqual(none);
    expect(Object.keys(await elements(store, 'links'))).toContain('west-guard.OPERATES_IN.delta');
  });

  test('cannot define the same entity, source or link', async () => {
    const text = other
      .replace(
        'entities:\n',
        'sources: { gazette: { title: My Gazette, kind: article } }\nentities:\n  delta: { type: Place, kind: region, name: Delta, claims: [{ at: p. 1, says: So., source: gazette }] }\n',
      )
      .replace('links:\n', `links:\n${link.replace('p. 7,', 'p. 7, source: gazette,')}`);
    const before = await snapshot(store);
    await expect(loadText(store, text, 'other.yaml')).rejects.toThrow(
      [
        'other.yaml:3:12: The source gazette belongs to the dossier small; give this one another id, or leave it out and only refer to it.',
        'other.yaml:5:3: The entity delta belongs to the dossier small; give this one another id, or leave it out and only refer to it.',
        'other.yaml:8:5: The link south-front.OPERATES_IN.delta belongs to the dossier small; give this one a "suffix" of its own.',
      ].join('\n'),
    );
    expect(await snapshot(store)).toEqual(before);
  });

  test('cannot drop what the other one needs', async () => {
    await loadText(store, other, 'other.yaml');
    const before = await snapshot(store);
    await expect(loadText(store, small([link, ''], [place, '']))).rejects.toThrow(
      [
        'The entity delta was dropped, but the link west-guard.OPERATES_IN.delta of the dossier other needs it; keep it, or change that dossier first.',
        'The entity delta was dropped, but the figure delta:people of the dossier other needs it; keep it, or change that dossier first.',
      ].join('\n'),
    );
    expect(await snapshot(store)).toEqual(before);
  });

  test('cannot drop a source or the evidence of a verdict that the other one needs', async () => {
    const verdict = `entente: 1
dossier: { id: judge, title: A judgement }
sources: { ruling: { title: A ruling, kind: report } }
entities:
  oath: { type: Obligation, kind: commitment, name: Oath, claims: [{ at: p. 1, says: So., source: ruling, verdict: BREACHED, evidence: [south-front.OPERATES_IN.delta] }] }
  sworn: { type: Event, kind: statement, name: Swearing, evidence: [letters|p. 4] }
`;
    await loadText(store, verdict, 'judge.yaml');
    const before = await snapshot(store);
    await expect(loadText(store, small([link, ''], [denial, ''], [letters, '']))).rejects.toThrow(
      [
        'The source letters was dropped, but sworn of the dossier judge needs it; keep it, or change that dossier first.',
        'The evidence south-front.OPERATES_IN.delta was dropped, but the verdict oath@ruling#p. 1 of the dossier judge needs it; keep it, or change that dossier first.',
      ].join('\n'),
    );
    expect(await snapshot(store)).toEqual(before);
  });

  test('take over a source that the other one dropped', async () => {
    await loadText(store, small([denial, ''], [letters, '']));
    const mine =
      'entente: 1\ndossier: { id: mine, title: Mine }\nsources: { letters: { title: My letters, kind: book } }\n';
    expect((await loadText(store, mine, 'mine.yaml')).created).toEqual({ ...none, sources: 1 });
    expect((await elements(store, 'sources'))['letters']).toMatchObject({
      title: 'My letters',
      dossier: 'mine',
    });
  });

  test('need what they refer to: an id that no dossier defines is told with its place', async () => {
    await expect(loadText(store, other.replaceAll('to: delta', 'to: dleta'), 'other.yaml')).rejects.toThrow(
      'other.yaml:6:48: No entity has the id "dleta"; did you mean "delta"?',
    );
  });

  test('share a source: when one changes it, the evidence of the other follows', async () => {
    await loadText(store, other, 'other.yaml');
    await loadText(store, small(['published: 2021-05-03, reliability: B', 'reliability: D']));
    for (const [part, id] of [
      ['entities', 'west-guard'],
      ['links', 'west-guard.OPERATES_IN.delta'],
      ['figures', 'delta:people'],
    ] as const) {
      const element = (await elements(store, part))[id]!;
      expect(element).toMatchObject({ reliability: 'D', dossier: 'other' });
      expect(element).not.toHaveProperty('knownFrom');
    }
    expect(changesOf(await loadText(store, other, 'other.yaml'))).toBe(0);
  });
});
