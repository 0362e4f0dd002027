import type { Json } from '../../graph/records.ts';

/** An object of a bundle: its type and id are there and fit together, the rest is as the file has it. */
export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: Json;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property's text; undefined where it is absent or no text. */
export function textOf(object: Readonly<Record<string, Json>>, property: string): string | undefined {
  const value = object[property];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a list; none where it is absent or no list. */
export function textsOf(object: Readonly<Record<string, Json>>, property: string): readonly string[] {
  const value = object[property];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

export function numberOf(object: Readonly<Record<string, Json>>, property: string): number | undefined {
  const value = object[property];
  return typeof value === 'number' ? value : undefined;
}

/** The object without these properties. */
export function without(
  object: Readonly<Record<string, Json>>,
  properties: readonly string[],
): Readonly<Record<string, Json>> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !properties.includes(name)));
}

/** The type that an id names, `malware` of `malware--…`. */
export const typeOfId = (id: string): string => id.slice(0, Math.max(0, id.indexOf('--')));

const TYPE = /^[a-z0-9][a-z0-9_-]{0,99}$/;
const LONGEST_ID = 200;

/** Why a value of `objects` is no STIX object, as a sentence that says what to change; null when it is one. */
export function objectProblem(value: unknown): string | null {
  if (!isRecord(value)) return 'This is no object; put a STIX object here, or remove it.';
  const { type, id } = value;
  if (typeof type !== 'string' || type === '') return 'This object has no "type"; add it, such as "malware".';
  if (!TYPE.test(type)) return `The type ${quote(type)} may hold small letters, digits and hyphens only.`;
  if (typeof id !== 'string' || id === '') return `This ${type} has no "id"; add it as ${type}--<UUID>.`;
  if (!id.startsWith(`${type}--`) || id.length < type.length + 3 || id.length > LONGEST_ID)
    return `The id ${quote(id)} is none of a ${type}; write it as ${type}--<UUID>.`;
  return null;
}

export const quote = (text: string): string =>
  JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?Z$/;

/** Microseconds since 1970 of a STIX timestamp; null for what is none. */
export function microseconds(text: string): number | null {
  const match = TIMESTAMP.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    ...[number, number, number, number, number, number],
  ];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  // 60 is a leap second; anything else that rolls over is no date.
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if ((!real && second !== 60) || hour > 23 || minute > 59 || second > 60) return null;
  return date.getTime() * 1000 + Math.floor(Number(`0.${match[7] ?? '0'}`) * 1e6);
}

/** The day of a STIX timestamp; null for what is none. */
export const dayOf = (text: string): string | null =>
  microseconds(text) === null ? null : text.slice(0, 10);
