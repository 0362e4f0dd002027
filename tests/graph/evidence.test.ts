import { describe, expect, test } from '@jest/globals';
import { summarise, type ClaimEvidence, type SourceEvidence } from '../../server/graph/elements/evidence.ts';

const sources: Record<string, SourceEvidence> = {
  early: { reliability: 'C', knownFrom: '2019-01-01' },
  late: { reliability: 'A', knownFrom: '2022-06-30' },
  undated: { reliability: 'F', knownFrom: null },
};
const claim = (source: string, rest: Partial<ClaimEvidence> = {}): ClaimEvidence => ({
  stance: 'ASSERTS',
  credibility: 6,
  source,
  attributedTo: null,
  verdict: null,
  property: null,
  ...rest,
});
const summary = (claims: ClaimEvidence[], entries: string[] = []) =>
  summarise(claims, entries, (id) => sources[id]);

describe('an evidence summary', () => {
  test('names the sources and who said it first-hand, and takes the best grades and the first day', () => {
    const claims = [
      claim('late', { credibility: 4 }),
      claim('early', { credibility: 2, attributedTo: 'ann' }),
      claim('early', { attributedTo: 'ann' }),
    ];
    expect(summary(claims)).toEqual({
      sources: ['early', 'late'],
      origins: ['ann', 'late'],
      knownFrom: '2019-01-01',
      credibility: 2,
      reliability: 'A',
      disputed: false,
      evidence: [],
    });
  });

  test('has no first day when one of the sources has no date', () => {
    expect(summary([claim('early'), claim('undated')]).knownFrom).toBeNull();
  });

  test('counts an evidence entry as an assertion of the least credibility', () => {
    expect(summary([], ['late|row 7'])).toEqual({
      sources: ['late'],
      origins: ['late'],
      knownFrom: '2022-06-30',
      credibility: 6,
      reliability: 'A',
      disputed: false,
      evidence: ['late|row 7'],
    });
    expect(summary([claim('early', { stance: 'DENIES' })], ['late|row 7'])).toMatchObject({
      sources: ['late'],
      disputed: true,
    });
  });

  test('leaves retracted claims out', () => {
    const claims = [
      claim('late'),
      claim('early', { retracted: true }),
      claim('late', { stance: 'DENIES', retracted: true }),
    ];
    expect(summary(claims)).toMatchObject({ sources: ['late'], disputed: false });
  });

  test('is disputed when one asserts what another denies, and rests on those who assert', () => {
    expect(summary([claim('late'), claim('early', { stance: 'DENIES', credibility: 1 })])).toMatchObject({
      sources: ['late'],
      credibility: 6,
      disputed: true,
    });
  });

  test('rests on those who deny where nobody asserts', () => {
    expect(summary([claim('early', { stance: 'DENIES' })])).toMatchObject({
      sources: ['early'],
      disputed: false,
    });
  });

  test('is disputed when verdicts differ', () => {
    const claims = [claim('early', { verdict: 'BREACHED' }), claim('late', { verdict: 'FULFILLED' })];
    expect(summary(claims).disputed).toBe(true);
    expect(summary([claims[0]!, claim('late', { verdict: 'BREACHED' })]).disputed).toBe(false);
  });

  test('does not rest on claims about one property while any is about the whole', () => {
    const spelling = claim('late', { property: 'aliases' });
    expect(summary([claim('early'), spelling])).toMatchObject({ sources: ['early'], reliability: 'C' });
    expect(summary([spelling])).toMatchObject({ sources: ['late'] });
    // Denying one property disputes only that property's assertion.
    const denial = claim('early', { property: 'kind', stance: 'DENIES' });
    expect(summary([claim('early'), denial]).disputed).toBe(false);
    expect(summary([claim('late', { property: 'kind' }), denial]).disputed).toBe(true);
  });

  test('without any evidence is empty and cannot be judged', () => {
    expect(summary([])).toEqual({
      sources: [],
      origins: [],
      knownFrom: null,
      credibility: 6,
      reliability: 'F',
      disputed: false,
      evidence: [],
    });
  });

  test('refuses a source that nobody knows', () => {
    expect(() => summary([claim('nobody')])).toThrow('No source has the id nobody.');
  });
});
