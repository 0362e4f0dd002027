import { describe, expect, test } from '@jest/globals';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { parsePeriod } from '../../server/graph/values/period.ts';
import type { ClaimRecord, FigureRecord } from '../../server/graph/records.ts';
import { claimRules, oppositeStance } from '../../server/graph/disagreements/claim-findings.ts';
import { figureRules } from '../../server/graph/disagreements/figure-findings.ts';
import {
  partsAndTotal,
  sameMeasure,
  sameValue,
  statedAndListed,
  wideRange,
} from '../../server/graph/disagreements/figure-rules.ts';
import type { FigureRule } from '../../server/graph/disagreements/rule.ts';

const ontology = loadOntology();
const evidence = {
  sources: ['s'],
  origins: ['s'],
  knownFrom: null,
  credibility: 6,
  reliability: 'F',
  disputed: false,
  evidence: [],
  dossier: 'd',
  attributes: null,
} as const;

/** `attacks 713 2024 USD`: measure, value or range (`6000-65000`, `5-`, `-5`), period (`?` for none), unit. */
function figure(line: string, at = 0): FigureRecord {
  const [measure = '', value = '', period = '?', unit] = line.split(' ');
  const [low = '', high = low] = value.split('-');
  const bound = (text: string) => (text === '' ? null : Number(text));
  return {
    ...evidence,
    id: `x:${measure}:${period}${at ? `-${at}` : ''}`,
    about: 'x',
    measure,
    low: bound(low),
    high: bound(high),
    lowExact: null,
    highExact: null,
    unit: unit ?? null,
    period: period === '?' ? null : parsePeriod(period),
  };
}

const found = (rule: FigureRule, lines: readonly string[], listed: Record<string, number> = {}) =>
  rule({ name: 'X', figures: lines.map(figure), ontology, listed: new Map(Object.entries(listed)) }).map(
    (each) => [each.summary, each.figures.map(({ id }) => id)],
  );

test('every rule that the ontology describes is applied, and no other', () => {
  expect([...Object.keys(figureRules), ...Object.keys(claimRules)]).toEqual(
    ontology.rules.map(({ id }) => id),
  );
});

describe('Figures of one measure', () => {
  test('that do not overlap are found, without those that overlap all others', () => {
    expect(
      found(sameMeasure, [
        'attacks 713 2024',
        'attacks 720-750 2024',
        'attacks 700-800 2024',
        'attacks 10 2023',
      ]),
    ).toEqual([
      [
        'X (2024): the values given for attacks, 713 and 720 – 750, do not overlap.',
        ['x:attacks:2024', 'x:attacks:2024-1'],
      ],
    ]);
    expect(found(sameMeasure, ['attacks 5', 'attacks 10-'])).toEqual([
      [
        'X: the values given for attacks, 5 and at least 10, do not overlap.',
        ['x:attacks:?', 'x:attacks:?-1'],
      ],
    ]);
  });
  test.each([
    [['attacks 713 2024', 'attacks 700-720 2024']],
    [['attacks 713 2024', 'attacks 193 2020']],
    [['attacks 713 2024', 'attacks 193']],
    [['attacks 713 2024', 'killed 1955 2024']],
    [['value 5 2024 USD', 'value 9 2024 EUR']],
    [['attacks 5-', 'attacks -9']],
  ])('%j agree', (lines) => {
    expect(found(sameMeasure, lines)).toEqual([]);
  });
});

describe('The same value under two measures', () => {
  test('is found', () => {
    expect(found(sameValue, ['killed 1955 2024', 'attacks 713 2024', 'casualties 1955 2024'])).toEqual([
      [
        'X (2024): the same value, 1,955, is given as people killed and casualties.',
        ['x:killed:2024', 'x:casualties:2024-2'],
      ],
    ]);
  });
  test.each([
    [['killed 1955 2024', 'casualties 1955 2023']],
    [['killed 1955 2024', 'casualties 1955']],
    [['killed 1955 2024', 'killed 1955 2024']],
    [['killed 3 2024', 'attacks 3 2024']],
    [['casualties 565 2024', 'civilians-hit 565 2024']],
    [['value 100 2024 USD', 'killed 100 2024']],
    [['killed 50- 2024', 'attacks 50- 2024']],
  ])('is not in %j', (lines) => {
    expect(found(sameValue, lines)).toEqual([]);
  });
});

describe('A range', () => {
  test('wider than tenfold is found', () => {
    expect(found(wideRange, ['fighters 6000-65000', 'fighters 0-500 2020'])).toEqual([
      ['X: the upper bound given for fighters, 65,000, is 10.8 times the lower, 6,000.', ['x:fighters:?']],
      ['X (2020): the range given for fighters runs from 0 to 500.', ['x:fighters:2020-1']],
    ]);
  });
  test.each([
    [['fighters 6000-60000']],
    [['fighters 0-10']],
    [['fighters 5-']],
    [['fighters -500']],
    [['fighters 70']],
  ])('such as %j is not', (lines) => {
    expect(found(wideRange, lines)).toEqual([]);
  });
});

describe('Parts', () => {
  test('that do not make their total are found', () => {
    expect(
      found(partsAndTotal, ['casualties 506 2020', 'civilians-hit 169 2020', 'military-hit 178 2020']),
    ).toEqual([
      [
        'X (2020): 169 civilians hit + 178 military personnel hit make 347, not the 506 casualties given.',
        ['x:casualties:2020', 'x:civilians-hit:2020-1', 'x:military-hit:2020-2'],
      ],
    ]);
  });
  test('are found when one of them alone is more than the total', () => {
    expect(found(partsAndTotal, ['casualties 100', 'civilians-hit 169'])).toEqual([
      ['X: 169 civilians hit, not the 100 casualties given.', ['x:casualties:?', 'x:civilians-hit:?-1']],
    ]);
  });
  test.each([
    [['casualties 347 2020', 'civilians-hit 169 2020', 'military-hit 178 2020']],
    [['casualties 300-400 2020', 'civilians-hit 100-200 2020', 'military-hit 178 2020']],
    [['casualties 506 2020', 'civilians-hit 169 2021', 'military-hit 178 2020']],
    [['casualties 506 2020', 'civilians-hit 169 2020']],
    [['casualties 506 2020']],
    [['killed 506 2020', 'civilians-hit 169 2020', 'military-hit 178 2020']],
  ])('%j do', (lines) => {
    expect(found(partsAndTotal, lines)).toEqual([]);
  });
});

describe('A stated number', () => {
  test('that differs from what is listed is found', () => {
    expect(found(statedAndListed, ['operations 6 2007/..'], { 'x:operations:2007/..': 5 })).toEqual([
      ['X (since 2007): 6 operations are stated, 5 are listed.', ['x:operations:2007/..']],
    ]);
    expect(found(statedAndListed, ['members 3-4'], { 'x:members:?': 1 })).toEqual([
      ['X: 3 – 4 members are stated, 1 is listed.', ['x:members:?']],
    ]);
  });
  test.each([
    [['operations 5'], { 'x:operations:?': 5 }],
    [['operations 4-6'], { 'x:operations:?': 5 }],
    [['operations 4-'], { 'x:operations:?': 5 }],
    [['operations 6'], { 'x:operations:?': 0 }],
    [['attacks 6'], {}],
  ])('%j with %j listed does not', (lines, listed) => {
    expect(found(statedAndListed, lines, listed)).toEqual([]);
  });
});

/** `ASSERTS`, `DENIES name`, `ASSERTS ! BREACHED`: stance, property, verdict. */
function claim(line: string, at: number): ClaimRecord {
  const [stance, property = '!', verdict = null] = line.split(' ');
  return {
    id: `c${at}`,
    statement: line,
    locator: '¶1',
    stance: stance as ClaimRecord['stance'],
    credibility: 6,
    property: property === '!' ? null : property,
    value: null,
    retracted: false,
    about: 'x',
    source: 's',
    attributedTo: null,
    verdict: verdict as ClaimRecord['verdict'],
    evidence: [],
    dossier: 'd',
  };
}

const opposed = (lines: readonly string[]) =>
  oppositeStance({ id: 'x', name: 'X', claims: lines.map(claim) }).map(({ key, summary, claims }) => [
    key,
    summary,
    claims.map(({ id }) => id),
  ]);

describe('Claims', () => {
  test.each([
    [
      ['ASSERTS', 'DENIES', 'ASSERTS'],
      [['x', 'On “X”, 2 claims say so and 1 claim denies it.', ['c0', 'c1', 'c2']]],
    ],
    [
      ['ASSERTS kind', 'DENIES kind', 'DENIES kind', 'ASSERTS'],
      [['x#kind', 'On “X” (kind), 1 claim says so and 2 claims deny it.', ['c0', 'c1', 'c2']]],
    ],
    [
      ['ASSERTS ! BREACHED', 'DENIES ! DISPUTED', 'ASSERTS', 'ASSERTS ! FULFILLED'],
      [
        [
          'x#verdict',
          'On “X”, 1 claim finds it fulfilled, 1 claim finds it breached and 1 claim disputes that.',
          ['c0', 'c1', 'c3'],
        ],
      ],
    ],
    [
      ['ASSERTS ! BREACHED', 'DENIES ! BREACHED'],
      [['x#verdict', 'On “X”, 1 claim finds it breached and 1 claim disputes that.', ['c0', 'c1']]],
    ],
  ])('%j stand against each other', (lines, expected) => {
    expect(opposed(lines)).toEqual(expected);
  });
  test.each([
    [['ASSERTS', 'ASSERTS']],
    [['DENIES']],
    [['ASSERTS kind', 'DENIES name']],
    [['ASSERTS ! BREACHED', 'ASSERTS ! BREACHED']],
  ])('%j do not', (lines) => {
    expect(opposed(lines)).toEqual([]);
  });
});
