import { describe, expect, test } from '@jest/globals';
import { familiesOf, hopsOf, partOf, seriesBars, sidesOf } from '../../client/panels/panel-models.ts';

describe('the bars of a series', () => {
  test('share one scale from zero; a range reaches from its lower to its upper bound', () => {
    expect(
      seriesBars([
        { id: 'a', low: 200, high: 200 },
        { id: 'b', low: 400, high: 800 },
        { id: 'c', low: 100, high: null },
        { id: 'd', low: null, high: null },
      ]),
    ).toEqual([
      { id: 'a', from: 0, to: 0.25 },
      { id: 'b', from: 0.5, to: 1 },
      { id: 'c', from: 0, to: 0.125 },
    ]);
  });

  test('are not drawn over several units, nor for nothing but zeros', () => {
    expect(
      seriesBars([
        { id: 'a', low: 1, high: 1, unit: 'USD' },
        { id: 'b', low: 2, high: 2, unit: 'EUR' },
      ]),
    ).toEqual([]);
    expect(seriesBars([{ id: 'a', low: 0, high: 0 }])).toEqual([]);
  });
});

describe('the sides on an obligation', () => {
  test('hold each claim once, denials beside the charge', () => {
    const breach = { verdict: 'BREACHED', claim: { id: 'b' } };
    const rejection = { verdict: 'DISPUTED', claim: { id: 'r' } };
    const claims = [
      { id: 'b', stance: 'ASSERTS' },
      { id: 'r', stance: 'DENIES' },
      { id: 'd', stance: 'DENIES' },
      { id: 'e', stance: 'ASSERTS' },
    ];
    expect(sidesOf([breach, rejection], claims)).toEqual({
      breached: [breach],
      kept: [],
      rejects: [rejection],
      denials: [{ id: 'd', stance: 'DENIES' }],
      others: [{ id: 'e', stance: 'ASSERTS' }],
    });
  });
});

describe('what a path panel asks', () => {
  test('takes hops and families from the URL and falls back where those make no sense', () => {
    expect([hopsOf('6'), hopsOf('60'), hopsOf('x'), hopsOf(undefined)]).toEqual([6, 4, 4, 4]);
    expect(familiesOf('SUPPORT,nonsense,FUNDING')).toEqual(['FUNDING', 'SUPPORT']);
    expect(familiesOf(undefined)).toEqual([]);
  });
});

describe('what a source speaks of', () => {
  test('is entities, links with their ends, and whom figures are about', () => {
    const named = (id: string) => ({ id, name: id, type: 'ACTOR' as const, kind: 'state' });
    const end = (id: string) => ({ __typename: 'Actor' as const, ...named(id) });
    const link = {
      __typename: 'Tie' as const,
      id: 'a.LEADS.b',
      family: 'STRUCTURE' as const,
      label: 'leads',
      linkType: { id: 'LEADS', label: 'leads', inverse: 'is led by', symmetric: false },
      source: end('a'),
      target: end('b'),
      disputed: false,
      grade: { reliability: 'F', credibility: 6, code: 'F6', text: '' },
    };
    const figure = {
      __typename: 'Figure' as const,
      id: 'c:attacks',
      measure: 'attacks',
      label: 'attacks',
      text: '3',
      disputed: false,
      grade: link.grade,
      about: end('c'),
    };
    expect(partOf([link, figure, end('a')])).toEqual({ nodes: ['a', 'b', 'c'], links: ['a.LEADS.b'] });
  });
});
