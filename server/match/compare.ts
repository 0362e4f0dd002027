import { evidenceOf, keptApart, speaksAgainst, speaksFor, type Evidence, type Reason } from './evidence.ts';
import type { Facts } from './facts.ts';
import { compareIdentifiers, type IdentifiersCompared } from './identifiers/identifiers.ts';
import {
  mayBeAlike,
  nameLikeness,
  type LikenessOptions,
  type NameLikeness,
  type WordWeights,
} from './names/name-likeness.ts';
import type { Word } from './names/words.ts';
import { governmentOf, kindsApart } from './rules.ts';
import { identifiersIn, type Thing } from './thing.ts';

export interface Comparison {
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** How alike the names are, 0 to 1. */
  readonly name: number;
  /** Whether an identifier proves that they are one: then it says little that their neighbours differ. */
  readonly identified: boolean;
  /** What the score may be at most, whatever their neighbours say. */
  readonly maxScore: number;
}

export interface CompareOptions {
  readonly weights: WordWeights;
  readonly explains: LikenessOptions['explains'];
  /** What each says of itself. */
  readonly facts: readonly [Facts, Facts];
}

const sharedIdentifier = 0.99;
const exactName = 0.94;
const exactPerson = 0.86;
/** Pairs below this are dropped before anything else is looked at. */
export const worthLooking = 0.4;
/** What is alike less than this says nothing. */
const leastAlike = 0.45;
/** How sure a shared identifier leaves one that something else speaks against. */
const contradicted = 0.7;
/** What brings two names together whose main names a country tells apart. */
const otherCountry = 0.7;

const stateKinds = new Set(['state', 'government', 'country']);
const placeKinds = new Set([...stateKinds, 'region', 'province', 'district', 'city']);

/** Two entities that are worth looking at. */
export interface Look {
  /** How their names compare, where what is known of them beyond makes no difference to that. */
  readonly name: BestName | null;
}

/** Looks at two entities by their names and identifiers alone, with any benefit of doubt; null where they are not one. */
export function firstLook(one: Thing, other: Thing, weights: WordWeights): Look | null {
  if (one.written.length > 0 && other.written.length > 0) {
    const { proven, hinted, apart } = compareIdentifiers(one.identifiers, other.identifiers);
    if (proven.length > 0 || hinted.length > 0) return { name: null };
    if (apart) return null;
  }
  const kept = kindsApart(one.kind, other.kind) !== undefined;
  if (kept && ![one, other].every(({ kind }) => governmentOf.kinds.includes(kind))) return null;
  const options = namesOf(one, other, { weights, explains: byCountry });
  if (!options.state && !anyAlike(one, other, options)) return null;
  const name = bestName(one, other, options);
  if (name.likeness.score < leastAlike || scoreOf(name, one) < worthLooking) return null;
  if (kept && !isGovernment(name.likeness)) return null;
  return { name: one.tellsCountry || other.tellsCountry ? null : name };
}

const byCountry = ({ country }: Word) => country !== null;

/** Whether any two of their names may be alike; quick. */
function anyAlike(one: Thing, other: Thing, options: LikenessOptions): boolean {
  const those = other.formsForNow;
  for (const mine of one.formsForNow)
    for (const theirs of those) if (mayBeAlike(mine, theirs, options, leastAlike)) return true;
  return false;
}

const namesOf = (
  one: Thing,
  other: Thing,
  { weights, explains }: Pick<CompareOptions, 'weights' | 'explains'>,
): LikenessOptions => ({
  weights,
  explains,
  person: one.kind === 'person' || other.kind === 'person',
  country: placeKinds.has(one.kind) || placeKinds.has(other.kind),
  state: stateKinds.has(one.kind) && stateKinds.has(other.kind),
});

/** Compares two entities by what they say themselves; `null` where nothing suggests that they are one. */
export function compare(one: Thing, other: Thing, look: Look, options: CompareOptions): Comparison | null {
  const ids = comparedIds(one, other, options.facts);
  const name = look.name ?? bestName(one, other, namesOf(one, other, options));
  const proven = ids.proven.length > 0;
  if (!proven && name.likeness.score < leastAlike) return null;
  const byRule = isGovernment(name.likeness) && !proven;
  const evidence = [
    ...nameReasons(name, proven),
    ...(byRule ? [speaksFor(`${governmentOf.why}.`)] : []),
    ...kindReasons(one, other, proven, isGovernment(name.likeness)),
    ...idReasons(ids, name.likeness.score),
    ...evidenceOf(one, other, ...options.facts, name.likeness.score),
  ];
  const maxScore = byRule ? governmentOf.most : 1;
  const start = proven ? sharedIdentifier : scoreOf(name, one);
  const score = evidence.reduce((now, each) => {
    const next = each.change(now);
    return proven && !each.speaksFor ? Math.max(next, Math.min(now, contradicted)) : next;
  }, start);
  return {
    score: Math.min(score, maxScore),
    reasons: [...provenReasons(ids), ...evidence].map(({ text, speaksFor: whether }) => ({
      text,
      speaksFor: whether,
    })),
    name: name.likeness.score,
    identified: proven,
    maxScore,
  };
}

/** What their identifiers say; numbers of a country are of the one that they are of. */
function comparedIds(one: Thing, other: Thing, facts: CompareOptions['facts']): IdentifiersCompared {
  if (one.written.length === 0 || other.written.length === 0) return compareIdentifiers([], []);
  const [mine, theirs] = [one, other].map((thing, at) => {
    const countries = facts[at]?.countries;
    const [country] = countries?.size === 1 ? countries : [];
    return country === undefined ? thing.identifiers : identifiersIn(thing.written, country);
  });
  return compareIdentifiers(mine ?? [], theirs ?? []);
}

const scoreOf = ({ likeness, held }: BestName, thing: Thing): number =>
  Math.min(held ? otherCountry : 1, (thing.kind === 'person' ? exactPerson : exactName) * likeness.score);

const isGovernment = ({ one, other }: NameLikeness) => one.government !== other.government;

interface BestName {
  readonly likeness: NameLikeness;
  /** What tells their main names apart although another name of theirs is the same; null where nothing does. */
  readonly held: NameLikeness | null;
}

function bestName(one: Thing, other: Thing, options: LikenessOptions): BestName {
  let best: NameLikeness | null = null;
  let barred: NameLikeness | null = null;
  for (const mine of one.forms)
    for (const theirs of other.forms) {
      const primary = mine.primary && theirs.primary;
      if (best && !primary && !mayBeAlike(mine, theirs, options, leastAlike)) continue;
      const like = nameLikeness(mine, theirs, options);
      if (primary && like.apart !== null) barred = like;
      if (!best || like.score > best.score || (like.score === best.score && like.exact && !best.exact))
        best = like;
    }
  if (!best) throw new Error(`${one.id} or ${other.id} has no name.`);
  if (!barred) return { likeness: best, held: null };
  // What tells the names themselves apart outweighs an alias that is merely alike, and a country even an acronym.
  const same = best.exact || (best.short && !barred.byCountry) || best.score >= 0.95;
  if (!same) return { likeness: barred, held: null };
  return { likeness: best, held: barred.byCountry ? barred : null };
}

function nameReasons({ likeness, held }: BestName, proven: boolean): Evidence[] {
  const { one, other, score, exact, short, apart } = likeness;
  const both = `“${one.text}” and “${other.text}”`;
  if (apart !== null) return [speaksAgainst(`${apart}.`, (now) => now)];
  const against = held
    ? [speaksAgainst(`${held.apart}.`, (now) => (proven ? now : Math.min(now, otherCountry)))]
    : [];
  const says = (text: string) => [speaksFor(text), ...against];
  if (exact && one.government !== other.government) {
    const [rest, state] = one.government ? [one, other] : [other, one];
    return says(`One is called “${state.text}”, the other the government of ${rest.text}.`);
  }
  if (exact && one.text === other.text) return says(`Both are called “${one.text}”.`);
  if (exact) return says(`${both} are the same name.`);
  if (short) {
    const [brief, long] = one.acronym === null ? [other, one] : [one, other];
    return says(`“${brief.text}” is short for “${long.text}”.`);
  }
  if (score >= 0.9) return says(`${both} are spellings of one name.`);
  if (score >= leastAlike) return says(`${both} are alike (${Math.round(score * 100)} %).`);
  return [speaksAgainst(`Their names differ: ${both}.`, (now) => now)];
}

function kindReasons(one: Thing, other: Thing, proven: boolean, government: boolean): Evidence[] {
  if (one.kind === other.kind) return [];
  const why = kindsApart(one.kind, other.kind);
  const kinds = `Kinds differ: ${one.kind} and ${other.kind}`;
  const ruled = government && [one, other].every(({ kind }) => governmentOf.kinds.includes(kind));
  if (why !== undefined && !ruled)
    return [speaksAgainst(`${kinds}; ${why}.`, (now) => Math.min(now, proven ? contradicted : keptApart))];
  return [speaksAgainst(`${kinds}.`, (now) => (proven || government ? now : now * 0.95))];
}

const provenReasons = ({ proven }: IdentifiersCompared): Evidence[] =>
  proven.length > 0 ? [speaksFor(`They share the identifier ${proven.slice(0, 3).join(', ')}.`)] : [];

function idReasons({ proven, hinted, apart, several }: IdentifiersCompared, name: number): Evidence[] {
  const found: Evidence[] = [];
  if (proven.length === 0 && hinted.length > 0)
    found.push(
      speaksFor(`Both have ${hinted.slice(0, 3).join(', ')}, which need not mean the same.`, (now) =>
        name >= 0.6 ? now + (1 - now) * 0.3 : now,
      ),
    );
  if (apart)
    found.push(
      speaksAgainst(`They have different identifiers: ${apart.join(' and ')}.`, (now) =>
        Math.min(now, proven.length > 0 ? contradicted : keptApart),
      ),
    );
  if (several && proven.length === 0)
    found.push(
      speaksAgainst(
        `They have different identifiers, of which one thing may have several: ${several.join(' and ')}.`,
        (now) => now * 0.8,
      ),
    );
  return found;
}
