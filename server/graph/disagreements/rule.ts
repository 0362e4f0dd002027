import type { Ontology } from '../ontology/ontology.ts';
import { periodText } from '../values/period-words.ts';
import type { ClaimRecord, FigureRecord } from '../records.ts';

/** One thing that does not fit together. */
interface Found {
  /** What it was found in, stable: the ids of the figures, or of the element and property. */
  readonly key: string;
  /** One sentence. */
  readonly summary: string;
  readonly figures: readonly FigureRecord[];
  readonly claims: readonly ClaimRecord[];
}

/** What a rule of the ontology found. */
export interface Finding extends Found {
  /** Its id. */
  readonly rule: string;
}

type Rule<Subject> = (subject: Subject) => readonly Found[];

/** All figures about one entity. */
export interface FigureSubject {
  readonly name: string;
  readonly figures: readonly FigureRecord[];
  readonly ontology: Ontology;
  /** How many entities the graph lists for a figure (by id) whose measure counts links. */
  readonly listed: ReadonlyMap<string, number>;
}

/** The claims that stand about one entity, link or figure. */
export interface ClaimSubject {
  readonly id: string;
  /** As it reads in a sentence. */
  readonly name: string;
  readonly claims: readonly ClaimRecord[];
}

export type FigureRule = Rule<FigureSubject>;
export type ClaimRule = Rule<ClaimSubject>;

/** What the rules, by their ids, find in one subject, in their order. */
export function findingsOf<Subject>(
  rules: Readonly<Record<string, Rule<Subject>>>,
  subject: Subject,
): Finding[] {
  return Object.entries(rules).flatMap(([rule, find]) => find(subject).map((found) => ({ rule, ...found })));
}

/** Figures that speak of the same time in the same unit; an undated one only of what is undated too. */
export function sameFrame(a: FigureRecord, b: FigureRecord): boolean {
  return (
    a.unit === b.unit &&
    (a.period?.earliest ?? null) === (b.period?.earliest ?? null) &&
    (a.period?.latest ?? null) === (b.period?.latest ?? null)
  );
}

/** Figures in groups of the same time and unit, as `sameFrame` has it. */
export function frames(figures: readonly FigureRecord[]): FigureRecord[][] {
  const groups = new Map<string, FigureRecord[]>();
  for (const figure of figures) {
    const { unit, period } = figure;
    const frame = JSON.stringify([unit, period?.earliest ?? null, period?.latest ?? null]);
    const group = groups.get(frame);
    if (group) group.push(figure);
    else groups.set(frame, [figure]);
  }
  return [...groups.values()];
}

/** `Pakistan (2024)`: whom and when a figure is about. */
export function framed(name: string, { period }: FigureRecord): string {
  return period ? `${name} (${periodText(period)})` : name;
}

/** The measure as people read it, `people killed`. */
export function measureLabel(ontology: Ontology, figure: FigureRecord): string {
  return ontology.measure(figure.measure)?.label ?? figure.measure;
}

/** `713`, `713 and 720`, `713, 720 and 800`. */
export function listText(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

export function keyOf(figures: readonly FigureRecord[]): string {
  return figures.map(({ id }) => id).join('+');
}

/** Whether two ranges share no value; an open side reaches as far as it may. */
export function areApart(a: Range, b: Range): boolean {
  return isAbove(a, b) || isAbove(b, a);
}

interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

const isAbove = (a: Range, b: Range): boolean => a.low !== null && b.high !== null && a.low > b.high;
