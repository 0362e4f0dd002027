import type { Json } from '../../graph/records.ts';
import { isRecord, textOf, type JsonRecord } from '../json.ts';
import { readDate } from '../values/dates.ts';

/** An object of a bundle: its type and id are there and fit together, the rest is as the file has it. */
export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: Json;
}

/** The type that an id names, `malware` of `malware--…`. */
export function typeOfId(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('--')));
}

const typeForm = /^[a-z0-9][a-z0-9_-]{0,99}$/;
const maxId = 200;

/** Whether a value of `objects` is a STIX object. */
export function isStixObject(value: Json): value is StixObject {
  if (!isRecord(value)) return false;
  const { type, id } = value;
  return typeof type === 'string' && typeForm.test(type) && typeof id === 'string' && isIdOf(type, id);
}

const isIdOf = (type: string, id: string) =>
  id.startsWith(`${type}--`) && id.length >= type.length + 3 && id.length <= maxId;

/** Why a value of `objects` is no STIX object, as a sentence that says what to change. */
export function objectProblem(value: Json): string {
  if (!isRecord(value)) return 'This is no object; put a STIX object here, or remove it.';
  const { type, id } = value;
  if (typeof type !== 'string' || type === '') return 'This object has no "type"; add it, such as "malware".';
  if (!typeForm.test(type)) return `The type ${quote(type)} may hold small letters, digits and hyphens only.`;
  if (typeof id !== 'string' || id === '') return `This ${type} has no "id"; add it as ${type}--<UUID>.`;
  return `The id ${quote(id)} is none of a ${type}; write it as ${type}--<UUID>.`;
}

export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

const timestamp = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?Z$/;

/** Microseconds since 1970 of a STIX timestamp; null for what is none. */
export function microseconds(text: string): number | null {
  const match = timestamp.exec(text);
  if (!match) return null;
  const part = (at: number) => Number(match[at]);
  const [year, month, day] = [part(1), part(2), part(3)];
  const [hour, minute, second] = [part(4), part(5), part(6)];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  // 60 is a leap second; anything else that rolls over is no date.
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if ((!real && second !== 60) || hour > 23 || minute > 59 || second > 60) return null;
  return date.getTime() * 1000 + Math.floor(Number(`0.${match[7] ?? '0'}`) * 1e6);
}

/** The day of a STIX timestamp; null for what is none. */
export function dayOf(text: string): string | null {
  return microseconds(text) === null ? null : readDate(text.slice(0, 10)).edtf || null;
}

/** Where objects of a type say since when and until when they hold; `open`: no end means that it still holds. */
const spans: readonly { readonly from: string; readonly to: string; readonly open: boolean }[] = [
  { from: 'first_seen', to: 'last_seen', open: false },
  { from: 'start_time', to: 'stop_time', open: false },
  { from: 'first_observed', to: 'last_observed', open: false },
  { from: 'valid_from', to: 'valid_until', open: true },
];

/**
 * The days over which an object holds, as EDTF; undefined where it says nothing. An end that STIX leaves out is
 * unknown (`2006-06-01/`). Throws a RangeError with one sentence for a time that is none.
 */
export function validOf(object: JsonRecord): string | undefined {
  const written = textOf(object, 'x_entente_valid');
  if (written !== undefined) return written;
  const span = spans.find(({ from, to }) => object[from] !== undefined || object[to] !== undefined);
  if (!span) return undefined;
  const [from, to] = [dayIn(object, span.from), dayIn(object, span.to)];
  if (from !== undefined && to !== undefined && from > to)
    throw new RangeError(`"${span.from}" is ${from} and "${span.to}" ${to}; swap them.`);
  if (from !== undefined && from === to) return from;
  return `${from ?? ''}/${to ?? (span.open ? '..' : '')}`;
}

/** The day of a timestamp; undefined where there is none. Throws a RangeError for what is no timestamp. */
export function dayIn(object: JsonRecord, property: string): string | undefined {
  const value = object[property];
  if (value === undefined) return undefined;
  const day = typeof value === 'string' ? dayOf(value) : null;
  if (day !== null) return day;
  const shown = quote(textOf(object, property) ?? JSON.stringify(value));
  throw new RangeError(`"${property}" is ${shown}, which is no time; write it as 2021-08-15T00:00:00Z.`);
}
