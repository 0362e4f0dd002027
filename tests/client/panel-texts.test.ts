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
      label: 'Never held together',
      meaning: 'Two of its links have dates that exclude each other: this chain never existed at one time.',
      tone: 'bad',
    });
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
