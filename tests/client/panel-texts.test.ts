import { describe, expect, test } from '@jest/globals';
import {
  agreementStatus,
  arrow,
  citation,
  gradeExplained,
  linkSentence,
  seenFrom,
  timingWords,
} from '../../client/panels/ui/evidence-text.ts';
import {
  relationGives,
  relationHistory,
  routeCount,
} from '../../client/panels/ui/relations/relation-text.ts';
import { counted } from '../../client/state/text.ts';
import { shortKey } from '../../client/state/url.ts';

const taliban = { id: 'afghan-taliban', name: 'Afghan Taliban' };
const mehsud = { id: 'noor-wali-mehsud', name: 'Noor-ul-Wali Mehsud' };
const funds = { label: 'funds', inverse: 'is funded by', symmetric: false };
const flow = { label: 'funds', linkType: funds, source: taliban, target: mehsud };

describe('a link in words', () => {
  test('is a sentence from source to target', () => {
    expect(linkSentence(flow)).toBe('Afghan Taliban funds Noor-ul-Wali Mehsud');
  });

  test('is read from either end', () => {
    expect(seenFrom(flow, 'afghan-taliban')).toEqual({
      direction: 'OUT',
      words: 'funds',
      other: mehsud,
      otherFirst: false,
    });
    expect(seenFrom(flow, 'noor-wali-mehsud')).toEqual({
      direction: 'IN',
      words: 'is funded by',
      other: taliban,
      otherFirst: false,
    });
  });

  test('names the other end first where a wording of its own has no inverse', () => {
    const own = { ...flow, label: 'pays the leader of' };
    expect(seenFrom(own, 'noor-wali-mehsud')).toEqual({
      direction: 'IN',
      words: 'pays the leader of',
      other: taliban,
      otherFirst: true,
    });
  });

  test('has arrows both ways where it is symmetric', () => {
    const allied = { label: 'is allied with', inverse: 'is allied with', symmetric: true };
    const tie = { ...flow, label: 'is allied with', linkType: allied };
    expect(seenFrom(tie, 'noor-wali-mehsud').direction).toBe('BOTH');
    expect(arrow('BOTH')).toEqual({ sign: '↔', words: 'both ways' });
    expect(arrow('IN')).toEqual({ sign: '←', words: 'from' });
  });
});

describe('a citation', () => {
  const source = {
    title: 'A report',
    author: 'A. Writer',
    publisher: 'A Press',
    url: 'https://example.org/report',
    published: { edtf: '2024-03', earliest: '2024-03-01', latest: '2024-03-31' },
  };
  const claim = { statement: 'It was so', locator: '¶8', stance: 'ASSERTS', grade: { code: 'B2' }, source };

  test('gives statement, work, place, grade and day of access', () => {
    expect(citation(claim, '2026-01-05')).toBe(
      'It was so. — A. Writer, “A report”, A Press, March 2024, ¶8. Grade B2. https://example.org/report. ' +
        'Accessed 5 January 2026.',
    );
  });

  test('names a denial, whom the source names, and a missing date', () => {
    const bare = { title: 'A letter', author: null, publisher: null, url: null, published: null };
    const denial = { ...claim, stance: 'DENIES', attributedTo: taliban, locator: null, source: bare };
    expect(citation(denial, '2026-01-05')).toBe(
      'It was so. [denial] (as stated by Afghan Taliban) — “A letter”, n.d. Grade B2. Accessed 5 January 2026.',
    );
  });
});

describe('codes in words', () => {
  test('a grade explains both halves', () => {
    expect(gradeExplained({ reliability: 'B', credibility: 6 })).toBe(
      'Admiralty code B6. Source B: usually reliable (A best, E worst, F not judged). ' +
        'Claim 6: truth cannot be judged (1 best, 5 worst, 6 not judged).',
    );
  });

  test('a timing says what it means', () => {
    expect(timingWords('EXCLUDED')).toEqual({
      label: 'Excluded by its dates',
      meaning:
        'Whichever links one chooses, some step had ended before the one before it began: this chain never existed.',
      tone: 'bad',
    });
    expect(['OVERLAPS', 'ORDERED', 'UNKNOWN'].map((timing) => timingWords(timing).label)).toEqual([
      'Could have held together',
      'One after the other',
      'Timing not known',
    ]);
  });

  test('a status that a later server adds still reads', () => {
    expect(agreementStatus('PARTLY_KEPT')).toEqual({ label: 'partly kept', meaning: '', tone: 'plain' });
  });

  test('ids get a short mark that depends on their order', () => {
    expect(shortKey(['a.LEADS.b', 'b.FUNDS.c'])).toMatch(/^[0-9a-z]{1,7}$/);
    expect(shortKey(['a', 'b'])).toBe(shortKey(['a', 'b']));
    expect(shortKey(['a', 'b'])).not.toBe(shortKey(['b', 'a']));
  });

  test('counts agree with their nouns', () => {
    expect([counted(1, 'link'), counted(1200, 'link'), counted(0, 'entity', 'entities')]).toEqual([
      '1 link',
      '1,200 links',
      '0 entities',
    ]);
  });
});

describe('a relation in words', () => {
  const year = (from: number, to = from) => ({
    edtf: from === to ? `${from}` : `${from}/${to}`,
    earliest: `${from}-01-01`,
    latest: `${to}-12-31`,
  });

  test('says how many links it gathers and when they held', () => {
    const histories = [
      { count: 1, undated: 0, spans: [year(1979)], heldText: '1979' },
      { count: 1, undated: 1, spans: [], heldText: '' },
      { count: 31, undated: 0, spans: [year(1979, 1990)], heldText: '1979 – 1990' },
      { count: 5, undated: 2, spans: [year(1979, 1980), year(1984)], heldText: '1979 – 1980, 1984' },
      { count: 2, undated: 2, spans: [], heldText: '' },
    ];
    expect(histories.map(relationHistory)).toEqual([
      '1979',
      'undated',
      '31 links, 1979 – 1990',
      '5 links, 1979 – 1980, 1984, 2 undated',
      '2 links, undated',
    ]);
  });

  test('says what it gives, unknown as unknown', () => {
    const plain = {
      family: 'FUNDING' as const,
      forms: [],
      giverCertain: true,
      amountText: null,
      unknownAmounts: 0,
      inKind: 0,
      count: 1,
    };
    const support = { ...plain, family: 'SUPPORT' as const };
    const given = [
      { ...plain, amountText: '50,500 USD a month' },
      { ...plain, unknownAmounts: 1 },
      { ...plain, amountText: '7 USD once', inKind: 1 },
      { ...plain, amountText: '500 USD, 2001 – 2005', count: 8, unknownAmounts: 2, inKind: 1 },
      { ...plain, amountText: '500 USD, 2001 – 2005; 7 USD, 2003, in kind', count: 6, inKind: 1 },
      { ...support, forms: ['weapons', 'other'], giverCertain: false },
      support,
      { ...plain, family: 'STRUCTURE' as const },
    ];
    expect(given.map((relation) => relationGives(relation, (id) => id.toUpperCase()))).toEqual([
      '50,500 USD a month',
      'amount unknown',
      '7 USD once, in kind',
      '500 USD, 2001 – 2005, 1 in kind, 2 of unknown amount',
      '500 USD, 2001 – 2005; 7 USD, 2003, in kind',
      'WEAPONS, at least one of several givers',
      'support, form not given',
      'nothing flows: belongs to the group',
    ]);
  });

  test('routes are counted, or said to be at least so many', () => {
    expect([
      routeCount({ totalCount: 8, atLeast: 8 }, 'path'),
      routeCount({ totalCount: 1, atLeast: 1 }, 'path'),
      routeCount({ totalCount: null, atLeast: 1000 }, 'path'),
    ]).toEqual(['8 paths', '1 path', 'at least 1,000 paths']);
  });
});
