import {
  addElements,
  type Elements,
  type LinkItem,
  type NodeItem,
  noElements,
  type PeriodItem,
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

export const link = (
  source: string,
  type: string,
  target: string,
  given: Partial<LinkItem> = {},
): LinkItem => ({
  id: `${source}.${type}.${target}`,
  type,
  family: 'SUPPORT',
  label: type.toLowerCase(),
  source,
  target,
  sign: 1,
  symmetric: false,
  valid: null,
  knownFrom: null,
  disputed: false,
  amount: null,
  ...given,
});

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
    link('a', 'FUNDS', 'b', {
      family: 'FUNDING',
      amount: '5 USD a month',
      valid: period('2012/..', '2012-01-01', null),
    }),
    link('a', 'SUPPORTS', 'c', { disputed: true }),
    link('b', 'HOSTILE_TO', 'c', { family: 'HOSTILITY', sign: -1, knownFrom: '2016-01-01' }),
    link('d', 'LEADS', 'a', { family: 'STRUCTURE', valid: period('2010/2014', '2010-01-01', '2014-12-31') }),
    link('a', 'CONDUCTED', 'strike', {
      family: 'OPERATION',
      sign: 0,
      valid: period('2020-02', '2020-02-01', '2020-02-29'),
    }),
    link('a', 'RELATED_TO', 'far', { family: 'OTHER' }),
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
