import { isRecord } from '../../formats/json.ts';
import type { EntityDraft, FigureDraft, LinkDraft, SourceDraft } from '../../graph/writing/drafts.ts';
import { figureId, linkId } from '../../graph/writing/ids.ts';
import type { Attributes, PeriodRecord, RecordOf } from '../../graph/records.ts';
import {
  entityProperties,
  figureProperties,
  linkProperties,
  sourceProperties,
  type Properties,
  type ValueKind,
} from '../../graph/properties.ts';
import {
  placeText,
  type EntityPart,
  type FigurePart,
  type LinkPart,
  type PartOf,
  type Place,
  type SourcePart,
} from '../../formats/reading.ts';
import { parsePeriod } from '../../graph/values/period.ts';
import { messageOf } from '../../errors.ts';
import { remember } from '../../graph/access/turn.ts';

/** Raised for parts of one id that cannot be joined; `place` is the one that does not fit. */
export class JoinError extends Error {
  readonly place: Place;
  constructor(place: Place, message: string) {
    super(message);
    this.name = 'JoinError';
    this.place = place;
  }
}

/** Places that one element lists; of more, the last entry says how many. */
const maxPlaces = 100;

export function linkIdOf(part: LinkPart): string {
  return linkId(part.source, part.type, part.target, part.suffix);
}

export function figureIdOf(part: FigurePart): string {
  return figureId(part.about, part.measure, part.period, part.suffix);
}

/** What is said of one id. */
export type Together<P> = [P, ...P[]];

/** Joins what parts of one id say. Throws a JoinError. */
export function joinEntity(parts: Readonly<Together<EntityPart>>): EntityDraft {
  const [{ id, place }] = parts;
  const ordered =
    parts.length > 1 ? [...parts].sort((a, b) => Number(a.weak ?? false) - Number(b.weak ?? false)) : parts;
  const first = <K extends keyof EntityPart>(key: K) =>
    ordered.find((part) => part[key] !== undefined)?.[key];
  const strong = ordered.filter((part) => !part.weak);
  agree(strong, ['type', 'kind'], `entity ${id}`, 'give one of them another key');
  const name = first('name') ?? '';
  const others = strong.flatMap((part) => [
    ...(part.name === undefined ? [] : [part.name]),
    ...(part.aliases ?? []),
  ]);
  const { type, kind } = { type: first('type'), kind: first('kind') };
  if (type === undefined || kind === undefined || name === '')
    throw new JoinError(
      place,
      `The entity ${id} has no ${type === undefined ? 'type' : kind === undefined ? 'kind' : 'name'}; no row says it.`,
    );
  const aliases = distinct(others).filter((alias) => alias !== name);
  return joined(entityProperties, ordered, { id, type, kind, name, aliases }, backed(parts));
}

/** What parts of one link, or of one figure, must not say differently: all but lists, which are united. */
function agreed<Rows extends Properties>(rows: Rows): Extract<keyof Rows, string>[] {
  const names: Extract<keyof Rows, string>[] = [];
  for (const name in rows) if (rows[name]?.value !== 'texts') names.push(name);
  return names;
}
const agreedOfLinks = agreed(linkProperties);
const agreedOfFigures = agreed(figureProperties);

/** As `joinEntity`, for the parts of one link. */
export function joinLink(parts: Readonly<Together<LinkPart>>): LinkDraft {
  const [one] = parts;
  const id = linkIdOf(one);
  // Most links of large data sets are of one part.
  if (parts.length > 1)
    agree(
      parts,
      one.joinPeriods ? agreedOfLinks.filter((name) => name !== 'valid') : agreedOfLinks,
      `link ${id}`,
      'tell them apart by a key',
    );
  const { source, type, target, joinPeriods } = one;
  const said = joined(linkProperties, parts, { id, source, type, target }, backed(parts));
  const periods = parts.length > 1 && joinPeriods ? parts.flatMap((part) => part.valid ?? []) : null;
  const forms = said.forms.length > 1 ? [...said.forms].sort() : said.forms;
  const valid = periods === null ? said.valid : joinedPeriod(periods);
  // Changed in what was joined, not copied: there may be millions.
  return Object.assign(said, { forms, valid });
}

const none: readonly never[] = [];

const backing = ({ claims = none, evidence = none, attributes }: Backing) => ({
  claims,
  evidence: evidence.length > 1 ? shortened(distinct(evidence)) : evidence,
  attributes: attributes && Object.keys(attributes).length > 0 ? JSON.stringify(attributes) : null,
});

/** As `joinEntity`, for the parts of one figure. */
export function joinFigure(parts: Readonly<Together<FigurePart>>): FigureDraft {
  const [one] = parts;
  const id = figureIdOf(one);
  agree(parts, agreedOfFigures, `figure ${id}`, 'tell them apart by a suffix');
  const { about, measure } = one;
  return joined(figureProperties, parts, { id, about, measure }, backed(parts));
}

/** As `joinEntity`, for the parts of one source. */
export function joinSource(parts: Readonly<Together<SourcePart>>): SourceDraft {
  const [{ id }] = parts;
  const said = joined(sourceProperties, parts, { id }, { attributes: attributesOf(parts) });
  return Object.assign(said, { title: said.title || id, kind: said.kind || 'dataset' });
}

/**
 * What parts say of properties: of a list all, of anything else the first. What must be there and is not is ''.
 * `own` and `rest` are what it is besides, or instead; they hold the same names whenever the rows are the same.
 */
function joined<Rows extends Properties, Own extends object, Rest extends object>(
  rows: Rows,
  parts: readonly (PartOf<Rows> & { readonly place: Place })[],
  own: Own,
  rest: Rest,
): RecordOf<Rows> & Own & Rest {
  const { kinds, unsaid } = shapeOf(rows, own, rest);
  // A copy of what nobody says, with a place for all: names that are added to a copy make it forty times as slow.
  const values: Record<string, unknown> = { ...unsaid };
  const join = (name: string & keyof PartOf<Rows>) => {
    const kind = kinds.get(name);
    if (kind === 'texts') values[name] = unitedTexts(name, parts);
    else if (kind === 'period') values[name] = periodOf(name, parts);
    else if (kind !== undefined) {
      const said = firstSaid(name, parts);
      if (said !== undefined) values[name] = said;
    }
  };
  const [one] = parts;
  // Most parts say little, and most elements of large data sets are of one part.
  if (one !== undefined && parts.length === 1) for (const name in one) join(name);
  else for (const name in rows) join(name);
  // Each is what its row says: no type follows a loop over the rows.
  return Object.assign(values as RecordOf<Rows>, own, rest);
}

interface Shape {
  readonly kinds: ReadonlyMap<string, ValueKind>;
  readonly unsaid: Readonly<Record<string, unknown>>;
}
const shapes = new Map<Properties, Shape>();

/** The kinds of properties, and what they are where no part says them, with places for the others; worked out once. */
function shapeOf(rows: Properties, ...others: readonly object[]): Shape {
  const known = shapes.get(rows);
  if (known) return known;
  const entries = Object.entries(rows);
  const shape = {
    kinds: new Map(entries.map(([name, { value }]) => [name, value])),
    unsaid: Object.fromEntries([
      ...entries.map(([name, { value, otherwise, needed }]): [string, unknown] => [
        name,
        value === 'texts' ? none : (otherwise ?? (needed && value !== 'period' ? '' : null)),
      ]),
      ...others.flatMap((other) => Object.keys(other)).map((name): [string, unknown] => [name, null]),
    ]),
  };
  shapes.set(rows, shape);
  return shape;
}

function firstSaid<P, Name extends keyof P>(name: Name, parts: readonly P[]): unknown {
  for (const part of parts) if (part[name] !== undefined) return part[name];
  return undefined;
}

function unitedTexts<P, Name extends keyof P>(name: Name, parts: readonly P[]): readonly string[] {
  const [one] = parts;
  if (one !== undefined && parts.length === 1) return distinct(textsIn(one, name));
  return distinct(parts.flatMap((part) => textsIn(part, name)));
}

function textsIn<P, Name extends keyof P>(part: P, name: Name): readonly string[] {
  const said: unknown = part[name];
  return Array.isArray(said) ? said : none;
}

function periodOf<P extends { readonly place: Place }, Name extends keyof P>(
  name: Name,
  parts: readonly P[],
): PeriodRecord | null {
  const part = parts.find((each) => each[name] !== undefined);
  if (!part) return null;
  try {
    return quickPeriod(String(part[name]));
  } catch (error) {
    throw new JoinError(part.place, messageOf(error));
  }
}

/** Throws where two parts give one of the fields differently. */
function agree<P extends { readonly place: Place }, Name extends keyof P & string>(
  parts: readonly P[],
  fields: readonly Name[],
  what: string,
  hint: string,
): void {
  for (const field of fields) {
    const first = parts.find((part) => part[field] !== undefined);
    const other = first && parts.find((part) => part[field] !== undefined && part[field] !== first[field]);
    if (other)
      throw new JoinError(
        other.place,
        `The ${what} has the ${field} ${JSON.stringify(other[field])} here and ${JSON.stringify(first[field])} at ${placeText(first.place)}; ${hint}.`,
      );
  }
}

interface Backing {
  readonly evidence?: readonly string[];
  readonly claims?: EntityPart['claims'];
  readonly attributes?: Attributes;
}

function backed(parts: Readonly<Together<Backing>>) {
  if (parts.length === 1) return backing(parts[0]);
  return {
    claims: parts.flatMap((part) => part.claims ?? []),
    evidence: shortened(distinct(parts.flatMap((part) => part.evidence ?? []))),
    attributes: attributesOf(parts),
  };
}

/** The first places of each source, and how many more there are. */
function shortened(entries: readonly string[]): readonly string[] {
  if (entries.length <= maxPlaces) return entries;
  const more = new Map<string, number>();
  for (const entry of entries.slice(maxPlaces)) {
    const source = entry.slice(0, entry.indexOf('|'));
    more.set(source, (more.get(source) ?? 0) + 1);
  }
  const rest = [...more].map(([source, n]) => `${source}|and ${n.toLocaleString('en-US')} more places`);
  return [...entries.slice(0, maxPlaces), ...rest];
}

/** The first part that gives a name wins, also inside the map of one format. */
function attributesOf(parts: readonly { readonly attributes?: Attributes }[]): string | null {
  const given = parts.map((part) => part.attributes).filter((each) => each !== undefined);
  if (given.length === 0) return null;
  const joined = given.reduce(over);
  return Object.keys(joined).length === 0 ? null : JSON.stringify(joined);
}

function over(mine: Attributes, theirs: Attributes): Attributes {
  const joined: Record<string, Attributes[string]> = { ...theirs, ...mine };
  for (const [name, value] of Object.entries(mine)) {
    const other = theirs[name];
    if (isRecord(value) && isRecord(other)) joined[name] = { ...other, ...value };
  }
  return joined;
}

const distinct = (texts: readonly string[]): readonly string[] =>
  texts.length < 2 ? texts : [...new Set(texts)];

const yearForm = /^\d{4}$/;

/**
 * Several periods as one: years in a row become a span (`{2007..2015,2024}`), one period stays as it is. Null for
 * none. Throws a BadInputError for a text that is no period.
 */
function joinedPeriod(texts: readonly string[]): PeriodRecord | null {
  const distinct = [...new Set(texts)].sort();
  const [earliest] = distinct;
  if (earliest === undefined) return null;
  if (distinct.length === 1) return quickPeriod(earliest);
  if (!distinct.every((text) => yearForm.test(text))) return quickPeriod(`{${distinct.join(',')}}`);
  const spans: [number, number][] = [];
  for (const year of distinct.map(Number)) {
    const last = spans.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else spans.push([year, year]);
  }
  const words = spans.map(([from, to]) => (from === to ? text(from) : `${text(from)}..${text(to)}`));
  const [span] = spans;
  if (span && spans.length === 1) return quickPeriod(`${text(span[0])}/${text(span[1])}`);
  return quickPeriod(`{${words.join(',')}}`);
}

const text = (year: number) => String(year).padStart(4, '0');

const maxRemembered = 50_000;

const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lastDay = (year: number, month: number) =>
  month === 2 && !leap(year) ? 28 : (lengths[month - 1] ?? 0);

/** First and last day of a plain year, month or day; null for anything else. */
function plainBounds(text: string): readonly [string, string] | null {
  const found = plain.exec(text);
  if (!found) return null;
  const [, year = '', month, day] = found;
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const last = lastDay(Number(year), Number(month));
  if (last === 0) return null;
  if (day === undefined) return [`${year}-${month}-01`, `${year}-${month}-${last}`];
  return Number(day) >= 1 && Number(day) <= last ? [text, text] : null;
}

function quick(text: string): PeriodRecord | null {
  const [from = '', to, more] = text.split('/');
  if (more !== undefined) return null;
  const start = plainBounds(from);
  if (!start) return null;
  if (to === undefined) return { edtf: text, earliest: start[0], latest: start[1] };
  const end = plainBounds(to);
  return end && start[0] <= end[1] ? { edtf: text, earliest: start[0], latest: end[1] } : null;
}

/** As `parsePeriod`, for millions of them: they are remembered, and plain dates read without the full grammar. */
export const quickPeriod = remember(maxRemembered, (text): PeriodRecord => quick(text) ?? parsePeriod(text));
