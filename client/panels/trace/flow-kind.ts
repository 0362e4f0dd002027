import type { TracedLink } from '../../actions/trace.ts';

/** What runs along a line of the picture; it decides width, pattern and colour. */
export type FlowKind = 'annual' | 'one-off' | 'in-kind' | 'unknown' | 'support' | 'reach';

export interface KindWords {
  readonly kind: FlowKind;
  readonly label: string;
  /** What its line looks like and what its width says. */
  readonly drawn: string;
}

/** In the order in which lines are laid and explained. */
export const kinds: readonly KindWords[] = [
  {
    kind: 'annual',
    label: 'Cash a year',
    drawn:
      'full band; its width is the amount a year (a range by its upper bound), to one scale per currency',
  },
  {
    kind: 'one-off',
    label: 'One-off cash',
    drawn: 'dotted band; its width is the amount, to a scale of its own per currency',
  },
  {
    kind: 'in-kind',
    label: 'Goods in kind',
    drawn: 'hatched band of fixed width: goods are not compared with cash',
  },
  {
    kind: 'unknown',
    label: 'Amount a year unknown',
    drawn: 'dashed line of fixed width, which says nothing about the amount',
  },
  { kind: 'support', label: 'Support that is not money', drawn: 'thin line' },
  {
    kind: 'reach',
    label: 'Leader, member or part',
    drawn: 'dotted grey line: how what someone gets reaches their group',
  },
];

export const flowKind = (link: TracedLink): FlowKind => {
  if (link.__typename === 'SupportLink') return 'support';
  if (link.__typename !== 'FundingFlow') return 'reach';
  if (link.inKind) return 'in-kind';
  if (link.annual) return 'annual';
  return link.amount?.per === 'ONCE' ? 'one-off' : 'unknown';
};

/** The amount that a line's width shows; null for lines of fixed width. */
export const drawnAmount = (
  link: TracedLink,
): { readonly currency: string; readonly value: number } | null => {
  if (link.__typename !== 'FundingFlow') return null;
  const kind = flowKind(link);
  const amount = kind === 'annual' ? link.annual : kind === 'one-off' ? link.amount : null;
  const value = amount?.high ?? amount?.low;
  return amount && value != null ? { currency: amount.currency, value } : null;
};
