import type { Traced, TracedLink } from '../../actions/trace.ts';
import { drawnAmount, flowKind, kinds } from './flow-kind.ts';
import type { FlowKind } from './flow-kind.ts';

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
const widest = 30;
const thinnest = 4;

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
    const most = amount && top.get(scaleKey(step, amount.currency));
    return amount && most ? Math.max(thinnest, (amount.value / most) * widest) : fixed[step.kind];
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
export const traceFlows = (traced: Traced): readonly Flow[] => {
  const all = steps(traced);
  const width = widths(all);
  const next = new Map<string, string[]>();
  return all.map((step, index) => {
    const drawn = !leads(next, step.to, step.from);
    if (drawn) next.set(step.from, [...(next.get(step.from) ?? []), step.to]);
    return { ...step, number: index + 1, width: width.get(step.id) ?? fixed[step.kind], drawn };
  });
};
