/** The relations of a trace as flows: in which order, how wide, which of them are drawn. Pure. */
import type { Traced, TracedRelation, TracedWay } from '../../actions/panel-data.ts';
import { count } from '../../state/text.ts';
import { linkSentence } from '../ui/evidence-text.ts';
import { relationGives, relationHistory } from '../ui/relations/relation-text.ts';
import { type SumBounds, sumText } from './money-text.ts';

/** What runs along a line of the picture; it decides width, pattern and colour. */
type FlowKind = 'dated' | 'rate' | 'once' | 'in-kind' | 'unknown' | 'support' | 'reach';

interface KindWords {
  readonly kind: FlowKind;
  readonly label: string;
  /** What its line looks like and what its width says. */
  readonly drawn: string;
}

/** In the order in which lines are laid and explained. */
export const kinds: readonly KindWords[] = [
  {
    kind: 'dated',
    label: 'Cash of known years',
    drawn:
      'full band; its width is the sum of the years traced (a range by its upper bound), to one scale per currency',
  },
  {
    kind: 'rate',
    label: 'Cash a year, undated',
    drawn: 'striped band; its width is the rate a year, to a scale of its own per currency',
  },
  {
    kind: 'once',
    label: 'Undated cash',
    drawn: 'dotted band; its width is the amount, to a scale of its own per currency',
  },
  {
    kind: 'in-kind',
    label: 'Goods in kind',
    drawn: 'hatched band of fixed width: goods are not compared with cash',
  },
  {
    kind: 'unknown',
    label: 'Amount unknown',
    drawn: 'dashed line of fixed width, which says nothing about the amount',
  },
  { kind: 'support', label: 'Support that is not money', drawn: 'thin line' },
  {
    kind: 'reach',
    label: 'Leader, member or part',
    drawn: 'dotted grey line: how what someone gets reaches their group',
  },
];

interface DrawnAmount {
  readonly kind: 'dated' | 'rate' | 'once';
  readonly currency: string;
  readonly value: number;
}

/** What a relation's width shows: of its money what is dated, else its undated rate, else what is undated. */
const drawnAmount = ({ money }: TracedRelation): DrawnAmount | null => {
  const found = money.flatMap(({ currency, total, undated, undatedOnce }) =>
    (
      [
        ['dated', total],
        ['rate', undated],
        ['once', undatedOnce],
      ] as const
    ).flatMap(([kind, sum]) => {
      const value = sum?.high ?? sum?.low;
      return value == null ? [] : [{ kind, currency, value }];
    }),
  );
  const rank = ({ kind }: DrawnAmount) => ['dated', 'rate', 'once'].indexOf(kind);
  return found.sort((a, b) => rank(a) - rank(b))[0] ?? null;
};

const flowKind = (relation: TracedRelation, amount: DrawnAmount | null): FlowKind => {
  if (relation.family === 'SUPPORT') return 'support';
  if (relation.family !== 'FUNDING') return 'reach';
  if (amount) return amount.kind;
  return relation.inKind > 0 ? 'in-kind' : 'unknown';
};

/** One line of the picture and one row of its table, in the direction in which things flow. */
export interface Flow {
  readonly id: string;
  /** Counts from 1 in the order of picture and table. */
  readonly number: number;
  readonly kind: FlowKind;
  readonly from: string;
  readonly to: string;
  /** How many flows away from the traced entity: 1 is direct. What reaches a group stands with what it passes on. */
  readonly distance: number;
  /** Width of the line in pixels. */
  readonly width: number;
  readonly relation: TracedRelation;
}

const fixed: Readonly<Record<FlowKind, number>> = {
  dated: 10,
  rate: 10,
  once: 10,
  'in-kind': 14,
  unknown: 8,
  support: 3,
  reach: 3,
};
const maxWidth = 30;
const minWidth = 4;

interface Step {
  readonly relation: TracedRelation;
  readonly kind: FlowKind;
  readonly amount: DrawnAmount | null;
  readonly from: string;
  readonly to: string;
  readonly distance: number;
}

type Side = 'from' | 'to';

interface Sided {
  readonly relation: TracedRelation;
  readonly kind: FlowKind;
  readonly amount: DrawnAmount | null;
}

const touching = (relations: readonly Sided[]): ReadonlyMap<string, readonly Sided[]> => {
  const found = new Map<string, Sided[]>();
  for (const sided of relations)
    for (const id of new Set([sided.relation.source.id, sided.relation.target.id]))
      found.set(id, [...(found.get(id) ?? []), sided]);
  return found;
};

/** What joins a group with its leaders, members and parts: things reach on over it without going further. */
const joins = ({ kind }: Sided): boolean => kind === 'reach';

/**
 * Walks from the traced entity against the flow (`to`) or along it (`from`): flows lead one further, what joins a group
 * with its leaders, members and parts leads nowhere further and is turned the way in which things reach it.
 */
const walked = (relations: readonly Sided[], id: string, direction: Side): readonly Step[] => {
  const around = touching(relations);
  const steps = new Map<string, Step>();
  const seen = new Set<string>();
  const near = direction === 'to' ? 'target' : 'source';
  const stepsAt = (here: string, distance: number): readonly Step[] =>
    (around.get(here) ?? [])
      .filter((sided) => joins(sided) || sided.relation[near].id === here)
      .filter(({ relation }) => !steps.has(relation.id))
      .map((sided) => {
        const { source, target } = sided.relation;
        const other = source.id === here ? target.id : source.id;
        return {
          ...sided,
          from: direction === 'to' ? other : here,
          to: direction === 'to' ? here : other,
          distance,
        };
      });
  const far = direction === 'to' ? 'from' : 'to';
  let level = [id];
  for (let distance = 1; level.length > 0; distance += 1) {
    const next: string[] = [];
    for (let here = level.shift(); here !== undefined; here = level.shift()) {
      if (seen.has(here)) continue;
      seen.add(here);
      for (const step of stepsAt(here, distance)) {
        steps.set(step.relation.id, step);
        (joins(step) ? level : next).push(step[far]);
      }
    }
    level = next;
  }
  const last = Math.max(1, ...[...steps.values()].map(({ distance }) => distance));
  const rest = relations
    .filter(({ relation }) => !steps.has(relation.id))
    .map((sided) => {
      const { source, target } = sided.relation;
      return { ...sided, from: source.id, to: target.id, distance: last };
    });
  return [...steps.values(), ...rest];
};

const scaleKey = ({ kind, currency }: DrawnAmount) => `${kind} ${currency}`;

/** Pixels per step: proportional within one kind and currency, fixed where no amount can be compared. */
const widths = (all: readonly Step[]): ((step: Step) => number) => {
  const top = new Map<string, number>();
  for (const { amount } of all)
    if (amount) top.set(scaleKey(amount), Math.max(top.get(scaleKey(amount)) ?? 0, amount.value));
  return ({ amount, kind }) => {
    const largest = amount && top.get(scaleKey(amount));
    return amount && largest ? Math.max(minWidth, (amount.value / largest) * maxWidth) : fixed[kind];
  };
};

const kindRank = ({ kind }: Step) => kinds.findIndex((one) => one.kind === kind);
const alphabetical = (a: string, b: string) => a.localeCompare(b, 'en');

/** Nearest first; then by kind; the largest amount of a currency first, of what has none the most links; then by name. */
const bySize = (a: Step, b: Step): number =>
  a.distance - b.distance ||
  kindRank(a) - kindRank(b) ||
  alphabetical(a.amount?.currency ?? '', b.amount?.currency ?? '') ||
  (b.amount?.value ?? b.relation.count) - (a.amount?.value ?? a.relation.count) ||
  alphabetical(a.relation.source.name, b.relation.source.name) ||
  alphabetical(a.relation.target.name, b.relation.target.name) ||
  (a.relation.id < b.relation.id ? -1 : 1);

/** The relations of a trace, each once: nearest first, and cash, goods, unknown amounts, support, then what reaches groups. */
export function traceFlows(traced: Pick<Traced, 'graph'>, id: string, direction: Side): readonly Flow[] {
  const sided = traced.graph.relations.map((relation) => {
    const amount = relation.family === 'FUNDING' ? drawnAmount(relation) : null;
    return { relation, amount, kind: flowKind(relation, amount) };
  });
  const steps = [...walked(sided, id, direction)].sort(bySize);
  const width = widths(steps);
  return steps.map((step, index) => {
    const { relation, kind, from, to, distance } = step;
    return { id: relation.id, number: index + 1, kind, from, to, distance, width: width(step), relation };
  });
}

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

/** Which flows the picture holds, which it leaves out since it is full, and which since they would close a circle. */
interface Drawing {
  readonly drawn: readonly Flow[];
  readonly more: readonly Flow[];
  readonly circles: readonly Flow[];
}

/**
 * The first `max` flows that close no circle, and what joins those they touch to their groups: more lines make no
 * readable picture.
 */
export function drawing(flows: readonly Flow[], direction: Side, max: number): Drawing {
  const next = new Map<string, string[]>();
  const [drawn, more, circles]: [Flow[], Flow[], Flow[]] = [[], [], []];
  const ends = new Set<string>();
  const place = (flow: Flow) => {
    if (leads(next, flow.to, flow.from)) return circles.push(flow);
    next.set(flow.from, [...(next.get(flow.from) ?? []), flow.to]);
    ends.add(flow.from).add(flow.to);
    return drawn.push(flow);
  };
  for (const flow of flows) {
    if (flow.kind === 'reach') continue;
    if (drawn.length < max) place(flow);
    else more.push(flow);
  }
  // A step to a group may lead over another one, so its turn can come after that one's.
  const far = direction === 'to' ? 'from' : 'to';
  let waiting = flows.filter(({ kind }) => kind === 'reach');
  for (let turns = 2; turns > 0; turns -= 1) {
    const touched = waiting.filter((flow) => ends.has(flow[far]));
    waiting = waiting.filter((flow) => !touched.includes(flow));
    touched.forEach(place);
  }
  return { drawn, more: [...more, ...waiting], circles };
}

const sumOf = ({ total, undated, undatedOnce }: Money, kind: FlowKind): SumBounds | null | undefined =>
  kind === 'dated' ? total : kind === 'rate' ? undated : kind === 'once' ? undatedOnce : null;

type Money = TracedRelation['money'][number];

const restSums = (flows: readonly Flow[], kind: FlowKind): string => {
  const sums = new Map<string, SumBounds[]>();
  for (const { relation } of flows)
    for (const money of relation.money) {
      const sum = sumOf(money, kind);
      if (sum) sums.set(money.currency, [...(sums.get(money.currency) ?? []), sum]);
    }
  const texts = [...sums].map(
    ([currency, all]) => sumText(all, currency) + (kind === 'rate' ? ' a year' : ''),
  );
  return texts.length > 0 ? ` (together ${texts.join(' and ')})` : '';
};

/** What stands in no picture, by kind: how many relations, and what the cash of each currency comes to. */
export function restText(flows: readonly Flow[]): string {
  return kinds
    .flatMap(({ kind, label }) => {
      const its = flows.filter((flow) => flow.kind === kind);
      return its.length === 0 ? [] : [`${count(its.length)} of “${label}”${restSums(its, kind)}`];
    })
    .join(', ');
}

/** The words by which a row of the table is found. */
export function flowWords({ relation, kind }: Flow, formLabel: (id: string) => string): string {
  const label = kinds.find((one) => one.kind === kind)?.label ?? '';
  return [linkSentence(relation), relationGives(relation, formLabel), relationHistory(relation), label]
    .join(' ')
    .toLocaleLowerCase('en');
}

interface WayText {
  readonly key: string;
  /** `A —funds→ B —leads→ C`. */
  readonly text: string;
  /** Says through what a flow reaches a group; null where none does. */
  readonly through: string | null;
}

/** A way of a trace as a chain of words, giver first, with what makes a flow reach a group. */
export function wayText({ nodes, relations }: TracedWay): WayText {
  const reached: string[] = [];
  const steps = relations.map((relation, index) => {
    const [from, to] = [nodes[index], nodes[index + 1]];
    const words = relation.source.id === from?.id ? relation.label : relation.linkType.inverse;
    if (relation.family !== 'FUNDING' && relation.family !== 'SUPPORT')
      reached.push(`${to?.name} through ${from?.name}, who ${words} it`);
    return ` —${words}→ ${to?.name}`;
  });
  return {
    key: relations.map(({ id }) => id).join(' '),
    text: (nodes[0]?.name ?? '') + steps.join(''),
    through: reached.length > 0 ? `Reaches ${reached.join('; ')}.` : null,
  };
}
