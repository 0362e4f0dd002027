import { describe, expect, test } from '@jest/globals';
import { changesText, heldText } from '../../client/panels/import/import-text.ts';
import {
  addFilesIn,
  type ImportJob,
  noImport,
  pageOf,
  sorted,
  underWayText,
} from '../../client/state/importing.ts';
import { durationText, sizeText } from '../../client/state/text.ts';

const job = (state: ImportJob['state']): ImportJob => ({
  ...{ id: 'a', kind: 'IMPORT', state, files: [], problemCount: 0 },
  progress: { phase: 'WAITING', done: 0, total: 0, rows: 0 },
});
const file = (name: string) => new File(['x'], name);

describe('an import', () => {
  test('shows the page of where it stands', () => {
    expect(pageOf(noImport)).toBe('choose');
    expect(pageOf({ ...noImport, busy: true })).toBe('wait');
    const pages = (['CHECKING', 'READY', 'WRITING', 'DONE', 'FAILED', 'CANCELLED'] as const).map((state) =>
      pageOf({ ...noImport, job: job(state) }),
    );
    expect(pages).toEqual(['wait', 'review', 'wait', 'done', 'failed', 'choose']);
  });

  test('takes a YAML file among those dropped for its mapping', () => {
    const [rows, mapping] = [file('rows.csv'), file('mapping.yml')];
    expect(sorted([mapping, rows])).toEqual({ mapping, data: [rows] });
    expect(sorted([rows])).toEqual({ mapping: null, data: [rows] });
  });

  test('has a file of the same name take the place of the other', () => {
    const [old, other, anew] = [file('a.csv'), file('b.csv'), file('a.csv')];
    expect(addFilesIn({ ...noImport, files: [old, other] }, [anew]).files).toEqual([other, anew]);
  });
});

describe('what it says', () => {
  const none = { sources: 0, entities: 0, links: 0, figures: 0, claims: 0 };
  test('of what is held leaves out what there is none of', () => {
    expect(heldText({ ...none, entities: 1, links: 1_200 })).toBe('1 entity, 1,200 links');
    expect(heldText(none)).toBe('nothing');
  });
  test('of changes adds elements up', () => {
    expect(
      changesText({
        created: { ...none, entities: 3, links: 2, sources: 1 },
        changed: none,
        retracted: { ...none, links: 1 },
        beside: 0,
      }),
    ).toBe('Against what the graph has: 5 new, 1 retracted');
    const same = { created: none, changed: none, retracted: none, beside: 0 };
    expect(changesText(same)).toBe('Nothing differs from what the graph has');
    expect(changesText({ ...same, beside: 3 }, 'had')).toBe(
      'Against what the graph had: 3 beside what other data sets say',
    );
  });
  test('of sizes and times is short', () => {
    expect([340, 1_200, 34_000, 3_400_000].map(sizeText)).toEqual(['340 bytes', '1.2 kB', '34 kB', '3.4 MB']);
    expect([1, 40, 200, 7_300].map(durationText)).toEqual(['1 second', '40 seconds', '3 minutes', '2 hours']);
  });
});

test('what the server is writing meanwhile is said with how far it is, where that is known', () => {
  const gifts = { dataset: 'gifts', what: 'IMPORT', done: 299, total: 400 } as const;
  expect(underWayText(gifts)).toBe('gifts is being imported (74 %); some of it may be missing here');
  expect(underWayText({ ...gifts, total: null })).toBe(
    'gifts is being imported; some of it may be missing here',
  );
  expect(underWayText({ ...gifts, what: 'REMOVAL', total: null })).toBe(
    'gifts is being removed; some of it may still be here',
  );
});
