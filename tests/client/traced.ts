import type { Traced, TracedRelation } from '../../client/actions/panel-data.ts';

/** An actor named after its id. */
export const actor = (id: string) => ({
  __typename: 'Actor' as const,
  id,
  type: 'ACTOR' as const,
  kind: 'armed-group',
  name: id.toUpperCase(),
});

type Part = Partial<TracedRelation>;

const relation = (
  source: string,
  target: string,
  type: string,
  inverse: string,
  more: Part,
): TracedRelation => ({
  id: `${source}.${type}.${target}`,
  family: 'OTHER',
  label: type,
  linkType: { id: type, label: type, inverse, symmetric: false },
  source: actor(source),
  target: actor(target),
  count: 1,
  undated: 1,
  heldText: '',
  spans: [],
  forms: [],
  giverCertain: true,
  amountText: null,
  unknownAmounts: 0,
  inKind: 0,
  disputed: false,
  money: [],
  ...more,
});

export const funds = (source: string, target: string, more: Part = {}): TracedRelation =>
  relation(source, target, 'funds', 'is funded by', { family: 'FUNDING', ...more });

export const supports = (source: string, target: string, more: Part = {}): TracedRelation =>
  relation(source, target, 'supports', 'is supported by', {
    family: 'SUPPORT',
    forms: ['sanctuary', 'weapons'],
    ...more,
  });

export const leads = (source: string, target: string): TracedRelation =>
  relation(source, target, 'leads', 'is led by', { family: 'STRUCTURE' });

const nothing = { total: null, undated: null, undatedOnce: null };

/** A single undated rate. */
export const rate = (low: number, high: number | null = low, currency = 'USD'): Part => ({
  amountText: `${low} ${currency} a year`,
  money: [{ currency, ...nothing, undated: { low, high } }],
});

/** Cash of known years. */
export const dated = (low: number, high: number | null = low, currency = 'USD'): Part => ({
  amountText: `${low} ${currency}, 2001`,
  undated: 0,
  heldText: '2001',
  spans: [{ edtf: '2001', earliest: '2001-01-01', latest: '2001-12-31' }],
  money: [{ currency, ...nothing, total: { low, high } }],
});

/** An amount of no known date. */
export const once = (sum: number, currency = 'USD'): Part => ({
  amountText: `${sum} ${currency} once`,
  money: [{ currency, ...nothing, undatedOnce: { low: sum, high: sum } }],
});

/** A trace that crosses these relations. */
export const traced = (...relations: readonly TracedRelation[]): Pick<Traced, 'graph'> => {
  const ids = [...new Set(relations.flatMap(({ source, target }) => [source.id, target.id]))];
  return { graph: { truncated: false, omitted: 0, nodes: ids.map(actor), relations: [...relations] } };
};
