import { dateBounds, datesOf, parseOrNull } from '../graph/values/period.ts';
import { textOrNull } from '../graph/elements/project.ts';
import type { ReadRun } from '../graph/access/run.ts';
import type { Row } from '../store/graph-store.ts';
import { countryCode } from './names/country-codes.ts';
import { factOf, type FactName } from './rules.ts';

/** A date as far as it is known. */
export interface DateSaid {
  /** As people read it. */
  readonly text: string;
  /** The first and last day that it may mean. */
  readonly from: string;
  readonly to: string;
}

/** What an entity says of itself beyond its names. */
export interface Facts {
  /** When it was born, founded or made. */
  readonly begun: readonly DateSaid[];
  readonly ended: readonly DateSaid[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: ReadonlySet<string>;
  /** m, f or another first letter. */
  readonly gender: string | null;
  /** WGS 84 degrees. */
  readonly point: readonly [lat: number, lon: number] | null;
  /** How many links it has. */
  readonly degree: number;
}

/** Of what was taken out of the store meanwhile. */
export const noFacts: Facts = {
  ...{ begun: [], ended: [], countries: new Set(), gender: null, point: null, degree: 0 },
};

const batch = 500;
/** Entities whose facts are read. */
const maxEntities = 100_000;

/** What the entities say of themselves; all of them are in the store. */
export async function readFacts(run: ReadRun, ids: readonly string[]): Promise<ReadonlyMap<string, Facts>> {
  const found = new Map<string, Facts>();
  for (let at = 0; at < Math.min(ids.length, maxEntities); at += batch)
    for (const row of await run('read/match-facts', { ids: ids.slice(at, at + batch) }))
      found.set(row.id, toFacts(row));
  return found;
}

/** From the row of an entity: its period in EDTF, its place, and what its file keeps of it as JSON. */
export function toFacts(row: Row): Facts {
  const said: Record<FactName, string[]> = { born: [], died: [], founded: [], countries: [], gender: [] };
  const attributes = textOrNull(row.attributes);
  if (attributes !== null) gather(JSON.parse(attributes), null, said, 0);
  const [start, end] = sidesOf(textOrNull(row.edtf));
  const begun = [...said.born, ...said.founded].flatMap((text) => readDate(text) ?? []);
  const ended = said.died.flatMap((text) => readDate(text) ?? []);
  const codes = said.countries.flatMap((text) => countryCode(text).code ?? []);
  const [lat, lon] = [row.lat, row.lon].map((value) => (value == null ? null : Number(value)));
  return {
    begun: begun.length > 0 || start === null ? begun : [start],
    ended: ended.length > 0 || end === null ? ended : [end],
    countries: new Set(codes),
    gender: said.gender[0]?.trim().toLowerCase().charAt(0) || null,
    point: lat == null || lon == null ? null : [lat, lon],
    degree: Number(row.degree ?? 0),
  };
}

const deepest = 5;

/** Takes from what a file keeps whatever stands under a name that says what it is. */
function gather(
  value: unknown,
  fact: FactName | null,
  into: Record<FactName, string[]>,
  depth: number,
): void {
  if (depth > deepest || value == null) return;
  if (Array.isArray(value)) for (const each of value) gather(each, fact, into, depth + 1);
  else if (typeof value === 'object')
    for (const [key, each] of Object.entries(value))
      gather(each, factOf.get(key.toLowerCase().replace(/[^\p{L}]/gu, '')) ?? null, into, depth + 1);
  else if (fact && (typeof value === 'string' || typeof value === 'number')) into[fact].push(String(value));
}

/** The first and the last date of a period; null for a side that is open or unknown. */
function sidesOf(edtf: string | null): readonly [DateSaid | null, DateSaid | null] {
  if (edtf === null) return [null, null];
  const [from = '', to] = edtf.split('/');
  // A single date of a thing is when it began as far as anyone says: births, foundings, signatures.
  return [readEdtf(from), to === undefined ? null : readEdtf(to)];
}

const yearsOfDoubt = 2;

function readEdtf(text: string): DateSaid | null {
  const parsed = text === '' || text === '..' ? null : parseOrNull(text);
  const [date] = parsed ? datesOf(parsed) : [];
  if (!date || date.type === 'Year') return null;
  const [from, to] = dateBounds(date);
  return date.approximate || date.uncertain ? widened({ text, from, to }) : { text, from, to };
}

/** With as many years as people mean by "about". */
function widened({ text, from, to }: DateSaid): DateSaid {
  const shift = (day: string, years: number) =>
    `${String(Math.max(0, Number(day.slice(0, 4)) + years)).padStart(4, '0')}${day.slice(4)}`;
  return { text, from: shift(from, -yearsOfDoubt), to: shift(to, yearsOfDoubt) };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date as files write it: ISO, `15 Mar 1960`, `March 15, 1960`, or a year in some words. Null for none. */
function readDate(written: string): DateSaid | null {
  const text = written.trim();
  const iso = /^\d{4}(?:-\d\d){0,2}/.exec(text)?.[0];
  if (iso !== undefined && !/^\d{4}-?\d*[/–-]\d{4}/.test(text)) return readEdtf(iso);
  const year = /(?:^|\D)((?:1[0-9]|20)\d\d)(?:\D|$)/.exec(text)?.[1];
  if (year === undefined) return null;
  const years = text.match(/(?:1[0-9]|20)\d\d/g) ?? [year];
  if (years.length > 1) return { text, from: `${year}-01-01`, to: `${years.at(-1)}-12-31` };
  const month = months.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(text)) + 1;
  const day = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th)?(?:\D|$)/.exec(text)?.[1];
  const two = (part: number | string) => String(part).padStart(2, '0');
  const said = month === 0 ? year : `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  const date = readEdtf(said) ?? readEdtf(year);
  return date && /\b(?:c\.|ca|circa|about|approx|around|before|after)/i.test(text) ? widened(date) : date;
}
