import type { Traced, TracedLink } from '../../actions/panel-data.ts';
import { givenForms } from '../ui/evidence-text.ts';

/** What runs along a line of the picture; it decides width, pattern and colour. */
type FlowKind = 'annual' | 'one-off' | 'in-kind' | 'unknown' | 'support' | 'reach';

interface KindWords {
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

const flowKind = (link: TracedLink): FlowKind => {
  if (link.__typename === 'SupportLink') return 'support';
  if (link.__typename !== 'FundingFlow') return 'reach';
  if (link.inKind) return 'in-kind';
  if (link.annual) return 'annual';
  return link.amount?.per === 'ONCE' ? 'one-off' : 'unknown';
};

/** The amount that a line's width shows; null for lines of fixed width. */
const drawnAmount = (link: TracedLink): { readonly currency: string; readonly value: number } | null => {
  if (link.__typename !== 'FundingFlow') return null;
  const kind = flowKind(link);
  const amount = kind === 'annual' ? link.annual : kind === 'one-off' ? link.amount : null;
  const value = amount?.high ?? amount?.low;
  return amount && value != null ? { currency: amount.currency, value } : null;
};

/** What flows, in words: the amount with what is known of it, the forms of support, or nothing but belonging. */
export function flowAmount(link: TracedLink): string {
  if (link.__typename === 'SupportLink')
    return givenForms(link.forms).join(', ') || 'support, form not given';
  if (link.__typename !== 'FundingFlow') return 'nothing flows: belongs to the group';
  if (!link.amount) return link.inKind ? 'goods, value unknown' : 'amount unknown';
  const kind = flowKind(link);
  if (kind === 'in-kind') return `${link.amount.text}, in kind`;
  if (kind === 'unknown') return `${link.amount.text}, how often is unknown`;
  return link.amount.text;
}

/** One line of the picture and one row of its table, in the direction in which things flow. */
export interface Flow {
  readonly id: string;
  /** Counts from 1 in the order of picture and table. */
  readonly number: number;
  readonly kind: FlowKind;
  readonly from: string;
  readonly to: string;
  /** Width of the line in pixels. */
  readonly width: number;
  /** False for a flow that would close a circle: it stands in the table only. */
  readonly drawn: boolean;
  readonly link: TracedLink;
}

const fixed: Readonly<Record<FlowKind, number>> = {
  annual: 10,
  'one-off': 10,
  'in-kind': 14,
  unknown: 8,
  support: 3,
  reach: 3,
};
const maxWidth = 30;
const minWidth = 4;

type Step = Pick<Flow, 'id' | 'kind' | 'from' | 'to' | 'link'>;

/** Each link once, from giver to recipient: as the paths cross it, and as it is stored where no listed path does. */
const steps = ({ graph, paths }: Traced): readonly Step[] => {
  const links = new Map(graph.links.map((link) => [link.id, link]));
  const found = new Map<string, Step>();
  for (const path of paths) {
    path.links.forEach(({ id }, index) => {
      const link = links.get(id);
      const from = path.nodes[index]?.id;
      const to = path.nodes[index + 1]?.id;
      if (!link || from === undefined || to === undefined || found.has(id)) return;
      found.set(id, { id, kind: flowKind(link), from, to, link });
    });
  }
  for (const link of graph.links)
    if (!found.has(link.id))
      found.set(link.id, {
        id: link.id,
        kind: flowKind(link),
        from: link.source.id,
        to: link.target.id,
        link,
      });
  const rank = (step: Step) => kinds.findIndex(({ kind }) => kind === step.kind);
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
};

const scaleKey = (step: Step, currency: string) => `${step.kind} ${currency}`;

/** Pixels per step: proportional within one kind and currency, fixed where no amount can be compared. */
const widths = (all: readonly Step[]): ReadonlyMap<string, number> => {
  const top = new Map<string, number>();
  for (const step of all) {
    const amount = drawnAmount(step.link);
    if (!amount) continue;
    const key = scaleKey(step, amount.currency);
    top.set(key, Math.max(top.get(key) ?? 0, amount.value));
  }
  const width = (step: Step) => {
    const amount = drawnAmount(step.link);
    const largest = amount && top.get(scaleKey(step, amount.currency));
    return amount && largest ? Math.max(minWidth, (amount.value / largest) * maxWidth) : fixed[step.kind];
  };
  return new Map(all.map((step) => [step.id, width(step)]));
};

const leads = (next: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean => {
  const seen = new Set<string>();
  const waiting = [from];
  while (waiting.length > 0) {
    const id = waiting.pop() ?? '';
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(next.get(id) ?? []));
  }
  return false;
};

/** The flows of a trace: cash first, then goods, unknown amounts, support and what reaches groups. */
export function traceFlows(traced: Traced): readonly Flow[] {
  const all = steps(traced);
  const width = widths(all);
  const next = new Map<string, string[]>();
  return all.map((step, index) => {
    const drawn = !leads(next, step.to, step.from);
    if (drawn) next.set(step.from, [...(next.get(step.from) ?? []), step.to]);
    return { ...step, number: index + 1, width: width.get(step.id) ?? fixed[step.kind], drawn };
  });
}

interface WayText {
  readonly key: string;
  /** `A funds B, who leads C`-like chain. */
  readonly text: string;
  /** Says through what a flow reaches a group; null where none does. */
  readonly through: string | null;
}

/**
 * Each path of a trace as a chain of words, giver first, with what makes a flow reach a group. Ways that reach a group
 * through somebody come first, since they are the ones that a table of flows does not show.
 */
export function wayTexts({ graph, paths }: Traced): readonly WayText[] {
  const names = new Map(graph.nodes.map((node) => [node.id, node.name]));
  const links = new Map(graph.links.map((link) => [link.id, link]));
  const nameOf = (id: string | undefined) => names.get(id ?? '') ?? id ?? '';
  const ways = paths.map((path) => {
    const reached: string[] = [];
    const steps = path.links.map(({ id }, index) => {
      const link = links.get(id);
      const from = path.nodes[index]?.id;
      const to = path.nodes[index + 1]?.id;
      if (!link) return ` → ${nameOf(to)}`;
      const forward = link.source.id === from;
      const words = forward ? link.label : link.linkType.inverse;
      if (flowKind(link) === 'reach') reached.push(`${nameOf(to)} through ${nameOf(from)}, who ${words} it`);
      return ` —${words}→ ${nameOf(to)}`;
    });
    return {
      key: path.links.map((link) => link.id).join(' '),
      text: nameOf(path.nodes[0]?.id) + steps.join(''),
      through: reached.length > 0 ? `Reaches ${reached.join('; ')}.` : null,
    };
  });
  return [...ways].sort((a, b) => Number(b.through !== null) - Number(a.through !== null));
}
