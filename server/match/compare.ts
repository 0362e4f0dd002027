import { text, textOrNull, texts } from '../graph/elements/project.ts';
import { governmentOf, kindsApart } from './rules.ts';
import { nameLikeness, type LikenessOptions, type NameLikeness } from './name-likeness.ts';
import type { Row } from '../store/graph-store.ts';
import { nameForms, type NameForm } from './names.ts';

/** Why two entities may be one, or may not. */
export interface Reason {
  readonly text: string;
  /** Whether it speaks for the two being one. */
  readonly speaksFor: boolean;
}

export interface Comparison {
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** How alike the names are, 0 to 1. */
  readonly name: number;
  /** Whether an identifier says that they are one: then it says little that their neighbours differ. */
  readonly identified: boolean;
  /** What the score may be at most, whatever their neighbours say. */
  readonly maxScore: number;
}

const keptApart = 0.3;
const sharedIdentifier = 0.99;
const exactName = 0.94;
const samePlace = 0.98;
const exactPerson = 0.86;
const nearKm = 25;
const farKm = 100;

const speaksFor = (text: string): Reason => ({ text, speaksFor: true });
const speaksAgainst = (text: string): Reason => ({ text, speaksFor: false });

/** Compares two entities by what they say themselves; `null` where nothing suggests that they are one. */
export function compare(one: Thing, other: Thing, options: LikenessOptions): Comparison | null {
  const shared = one.identifiers.filter((id) => other.identifiers.includes(id));
  const name = bestName(one, other, options);
  if (shared.length === 0 && name.score < 0.45) return null;
  const reasons: Reason[] = [
    ...(shared.length > 0 ? [speaksFor(`They share the identifier ${shared.slice(0, 3).join(', ')}.`)] : []),
    ...nameReasons(name),
  ];
  let score = shared.length > 0 ? sharedIdentifier : scoreOf(name, one);
  const weigh = (reason: Reason | null, change: (score: number) => number) => {
    if (!reason) return;
    reasons.push(reason);
    score = change(score);
  };
  const government = name.one.government !== name.other.government;
  const byRule = government && shared.length === 0;
  if (byRule) weigh(speaksFor(`${governmentOf.why}.`), (now) => now);
  const apart = kindsApart(one.kind, other.kind);
  if (
    apart &&
    !(government && governmentOf.kinds.includes(one.kind) && governmentOf.kinds.includes(other.kind))
  )
    weigh(speaksAgainst(`Kinds differ: ${one.kind} and ${other.kind}; ${apart}.`), (now) =>
      shared.length > 0 ? Math.min(now, 0.7) : Math.min(now, keptApart),
    );
  else if (one.kind !== other.kind)
    weigh(speaksAgainst(`Kinds differ: ${one.kind} and ${other.kind}.`), (now) =>
      shared.length > 0 || byRule ? now : now * 0.95,
    );
  weigh(otherIds(one, other, shared), () => keptApart);
  weigh(excludedTimes(one, other), (now) => now * 0.5);
  const place = distanceReason(one, other);
  weigh(place, (now) =>
    place?.speaksFor ? Math.max(now, name.score >= 0.96 ? samePlace : now) : Math.min(now, keptApart),
  );
  const maxScore = byRule ? governmentOf.most : 1;
  return {
    score: Math.min(score, maxScore),
    reasons,
    name: name.score,
    identified: shared.length > 0,
    maxScore,
  };
}

const scoreOf = ({ score }: NameLikeness, thing: Thing): number =>
  (thing.kind === 'person' ? exactPerson : exactName) * score;

function bestName(one: Thing, other: Thing, options: LikenessOptions): NameLikeness {
  let best: NameLikeness | null = null;
  let barred: NameLikeness | null = null;
  for (const mine of one.forms)
    for (const theirs of other.forms) {
      const like = nameLikeness(mine, theirs, options);
      if (mine.primary && theirs.primary && like.apart !== null) barred = like;
      if (!best || like.score > best.score || (like.score === best.score && like.exact && !best.exact))
        best = like;
    }
  if (!best) throw new Error(`${one.id} or ${other.id} has no name.`);
  // What tells the names themselves apart outweighs an alias that is merely alike.
  return barred && !best.exact && !best.short && best.score < 0.95 ? barred : best;
}

function nameReasons(name: NameLikeness): Reason[] {
  const { one, other, score, exact, short, apart } = name;
  const both = `“${one.text}” and “${other.text}”`;
  if (apart !== null) return [speaksAgainst(`${apart}.`)];
  if (exact && one.government !== other.government) {
    const [rest, state] = one.government ? [one, other] : [other, one];
    return [speaksFor(`One is called “${state.text}”, the other the government of ${rest.text}.`)];
  }
  if (exact && one.text === other.text) return [speaksFor(`Both are called “${one.text}”.`)];
  if (exact) return [speaksFor(`${both} are the same name.`)];
  if (short) {
    const [brief, long] = one.acronym === null ? [other, one] : [one, other];
    return [speaksFor(`“${brief.text}” is short for “${long.text}”.`)];
  }
  if (score >= 0.9) return [speaksFor(`${both} are spellings of one name.`)];
  if (score >= 0.45) return [speaksFor(`${both} are alike (${Math.round(score * 100)} %).`)];
  return [speaksAgainst(`Their names differ: ${both}.`)];
}

/** Ids of one scheme that tell them apart. */
function otherIds(one: Thing, other: Thing, shared: readonly string[]): Reason | null {
  if (shared.length > 0) return null;
  const schemeOf = (id: string) => id.slice(0, id.indexOf(':'));
  for (const id of one.identifiers) {
    const theirs = other.identifiers.find((each) => schemeOf(each) === schemeOf(id));
    if (theirs) return speaksAgainst(`They have different identifiers: ${id} and ${theirs}.`);
  }
  return null;
}

function excludedTimes(one: Thing, other: Thing): Reason | null {
  const after = (a: Thing, b: Thing) =>
    a.validTo !== null && b.validFrom !== null && a.validTo < b.validFrom
      ? speaksAgainst(
          `One ended in ${a.validTo.slice(0, 4)}, before the other began in ${b.validFrom.slice(0, 4)}.`,
        )
      : null;
  return after(one, other) ?? after(other, one);
}

function distanceReason(one: Thing, other: Thing): Reason | null {
  if (one.lat === null || one.lon === null || other.lat === null || other.lon === null) return null;
  if (one.kind === 'country' || one.kind === 'region') return null;
  const km = kilometres([one.lat, one.lon], [other.lat, other.lon]);
  if (km <= nearKm) return speaksFor(`They lie ${Math.round(km)} km from each other.`);
  return km > farKm
    ? speaksAgainst(`They lie ${Math.round(km).toLocaleString('en')} km from each other.`)
    : null;
}

/** Along the great circle. */
function kilometres(
  [lat1, lon1]: readonly [number, number],
  [lat2, lon2]: readonly [number, number],
): number {
  const rad = Math.PI / 180;
  const half =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** What matching compares of an entity. */
export interface Thing {
  readonly id: string;
  readonly type: string;
  readonly kind: string;
  readonly name: string;
  readonly forms: readonly NameForm[];
  readonly identifiers: readonly string[];
  /** The data sets that it is from: its own, and those of what was merged into it. */
  readonly datasets: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly degree: number;
}

const numberOrNull = (value: unknown): number | null => (value == null ? null : Number(value));

export const comparedProperties = [
  ...['id', 'kind', 'name', 'aliases', 'identifiers', 'dossier'],
  ...['validFrom', 'validTo', 'lat', 'lon', 'degree'],
];

/** From a row with `comparedProperties`. */
export function toThing(type: string, row: Row, merged: readonly string[]): Thing {
  return {
    id: text(row.id),
    type,
    kind: text(row.kind),
    name: text(row.name),
    forms: nameForms(text(row.name), texts(row.aliases)),
    identifiers: texts(row.identifiers),
    datasets: [...new Set([text(row.dossier), ...merged])],
    validFrom: textOrNull(row.validFrom),
    validTo: textOrNull(row.validTo),
    lat: numberOrNull(row.lat),
    lon: numberOrNull(row.lon),
    degree: Number(row.degree ?? 0),
  };
}
