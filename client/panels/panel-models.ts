/** What panels make of answers and of their parameters, without React. */
import type { SubjectItem } from '../actions/panel-data.ts';
import { linkFamilies, type LinkFamily } from '../state/elements.ts';

interface Judged {
  readonly verdict: string;
  readonly claim: { readonly id: string };
}

interface Stated {
  readonly id: string;
  readonly stance: string;
}

/** The sides that sources take on an obligation; a claim stands on one side only. */
interface Sides<Assessment, Claim> {
  readonly breached: readonly Assessment[];
  readonly kept: readonly Assessment[];
  /** Verdicts that reject others' judgement. */
  readonly rejects: readonly Assessment[];
  /** Denials without a verdict. */
  readonly denials: readonly Claim[];
  /** Claims that only say that the obligation exists. */
  readonly others: readonly Claim[];
}

export function sidesOf<Assessment extends Judged, Claim extends Stated>(
  assessments: readonly Assessment[],
  claims: readonly Claim[],
): Sides<Assessment, Claim> {
  const judged = new Set(assessments.map(({ claim }) => claim.id));
  const rest = claims.filter((claim) => !judged.has(claim.id));
  const of = (verdict: string) => assessments.filter((assessment) => assessment.verdict === verdict);
  return {
    breached: of('BREACHED'),
    kept: of('FULFILLED'),
    rejects: of('DISPUTED'),
    denials: rest.filter((claim) => claim.stance === 'DENIES'),
    others: rest.filter((claim) => claim.stance !== 'DENIES'),
  };
}

export const hopChoices = [1, 2, 3, 4, 5, 6, 7, 8];
const usual = 4;

/** The number of hops that a panel's parameters ask for; the usual one where they ask for nonsense. */
export function hopsOf(hops: string | undefined, choices: readonly number[] = hopChoices): number {
  return choices.includes(Number(hops)) ? Number(hops) : usual;
}

/** The families that a panel's parameters keep (`FUNDING,SUPPORT`); none means all. */
export function familiesOf(text: string | undefined): readonly LinkFamily[] {
  const asked = (text ?? '').split(',');
  return linkFamilies.filter((family) => asked.includes(family));
}

/** The entities and links that subjects of claims stand for on the map; a figure stands for whom it is about. */
export function partOf(subjects: readonly SubjectItem[]): {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
} {
  const nodes = new Set<string>();
  const links = new Set<string>();
  for (const subject of subjects) {
    if (subject.__typename === 'Figure') nodes.add(subject.about.id);
    else if ('linkType' in subject) {
      links.add(subject.id);
      nodes.add(subject.source.id).add(subject.target.id);
    } else nodes.add(subject.id);
  }
  return { nodes: [...nodes], links: [...links] };
}

/** A bar of a series: position and length as parts of the whole, 0 to 1. */
export interface Bar {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

interface Value {
  readonly id: string;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly unit?: string | null;
}

/** Open bounds are drawn to the known one; a value without any is not drawn. */
const bounds = ({ low, high }: Value): readonly [number, number] | null => {
  const known = [low, high].filter((bound) => bound != null);
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
};

/**
 * Bars of one common scale from zero. Values of several units share no scale: then there are none. Exact values reach
 * from 0 to themselves; ranges from their lower to their upper bound.
 */
export function seriesBars(values: readonly Value[]): readonly Bar[] {
  const units = new Set(values.map((value) => value.unit ?? ''));
  const known = values.flatMap((value) => {
    const pair = bounds(value);
    return pair && pair[0] >= 0 ? [{ id: value.id, pair, exact: pair[0] === pair[1] }] : [];
  });
  const top = Math.max(0, ...known.map(({ pair }) => pair[1]));
  if (units.size > 1 || top === 0) return [];
  return known.map(({ id, pair, exact }) => ({ id, from: exact ? 0 : pair[0] / top, to: pair[1] / top }));
}
