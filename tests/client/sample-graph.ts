import {
  addElements,
  type Elements,
  type NodeItem,
  noElements,
  type PeriodItem,
  type RelationItem,
  type RelationPeriod,
} from '../../client/state/elements.ts';
import { initialState, type State } from '../../client/state/state.ts';
import { emptyView, type View } from '../../client/state/view.ts';

export const period = (edtf: string, earliest: string | null, latest: string | null): PeriodItem => ({
  edtf,
  earliest,
  latest,
});

export const node = (id: string, given: Partial<NodeItem> = {}): NodeItem => ({
  id,
  type: 'ACTOR',
  kind: 'armed-group',
  name: id.toUpperCase(),
  degree: 0,
  valid: null,
  knownFrom: null,
  disputed: false,
  ...given,
});

/** Of one link, unless told otherwise. */
export const relation = (
  source: string,
  type: string,
  target: string,
  given: Partial<RelationItem> = {},
  periods: readonly RelationPeriod[] = [{ valid: null, knownFrom: null, count: 1 }],
): RelationItem => ({
  id: `${source}.${type}.${target}`,
  type,
  family: 'SUPPORT',
  label: type.toLowerCase(),
  source,
  target,
  sign: 1,
  symmetric: false,
  count: periods.reduce((sum, { count }) => sum + count, 0),
  disputed: false,
  origins: 1,
  originIds: ['a-report'],
  knownFrom:
    periods
      .map(({ knownFrom }) => knownFrom)
      .filter((day) => day !== null)
      .sort()[0] ?? null,
  held: '',
  periods,
  amount: null,
  money: [],
  ...given,
});

/** One link, of a period and known since a day. */
export const once = (valid: PeriodItem | null, knownFrom: string | null = null): RelationPeriod[] => [
  { valid, knownFrom, count: 1 },
];

/** A link for each of these years. */
export const yearly = (...years: readonly number[]): RelationPeriod[] =>
  years.map((year) => ({
    valid: period(`${year}`, `${year}-01-01`, `${year}-12-31`),
    knownFrom: null,
    count: 1,
  }));

/** Four actors, a place and an attack; `d` hangs on `a` alone; `far` is known but not shown. */
export const sample: Elements = addElements(
  noElements,
  [
    node('a', { degree: 6, name: 'Alpha' }),
    node('b', { degree: 2, name: 'Beta', kind: 'state', knownFrom: '2015-03-01' }),
    node('c', { degree: 2, name: 'Gamma', disputed: true }),
    node('d', {
      degree: 1,
      name: 'Delta',
      kind: 'person',
      valid: period('2010/2014', '2010-01-01', '2014-12-31'),
    }),
    node('strike', {
      type: 'EVENT',
      kind: 'attack',
      name: 'Strike',
      degree: 1,
      valid: period('2020-02', '2020-02-01', '2020-02-29'),
    }),
    node('far', { degree: 1 }),
  ],
  [
    relation(
      'a',
      'FUNDS',
      'b',
      { family: 'FUNDING', amount: '5 USD a month' },
      once(period('2012/..', '2012-01-01', null)),
    ),
    relation('a', 'SUPPORTS', 'c', { disputed: true }),
    relation('b', 'HOSTILE_TO', 'c', { family: 'HOSTILITY', sign: -1 }, once(null, '2016-01-01')),
    relation(
      'd',
      'LEADS',
      'a',
      { family: 'STRUCTURE' },
      once(period('2010/2014', '2010-01-01', '2014-12-31')),
    ),
    relation(
      'a',
      'CONDUCTED',
      'strike',
      { family: 'OPERATION', sign: 0 },
      once(period('2020-02', '2020-02-01', '2020-02-29')),
    ),
    relation('a', 'RELATED_TO', 'far', { family: 'OTHER' }),
  ],
);

export const shown = ['a', 'b', 'c', 'd', 'strike'];

export const sampleView: View = { ...emptyView, nodes: shown };

export const sampleState: State = {
  ...initialState,
  elements: sample,
  view: sampleView,
  status: { phase: 'ready' },
};
