import type { Json } from '../graph/records.ts';

/** A JSON object. */
export type JsonRecord = Readonly<Record<string, Json>>;

/** True for objects of JSON: neither null nor a list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for lists of JSON. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** The value where it is an object; an empty one for anything else. */
export function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

/** The items of a list; none for anything else. */
export function itemsOf(value: unknown): readonly Json[] {
  return isList(value) ? value : [];
}

/** The objects in a list; none for anything else. */
export function recordsOf(value: unknown): readonly JsonRecord[] {
  return itemsOf(value).filter(isRecord);
}

/** A property's text; undefined where it is absent or no text. */
export function textOf(object: JsonRecord, property: string): string | undefined {
  const value = object[property];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a property's list; none where it is absent or no list. */
export function textsOf(object: JsonRecord, property: string): readonly string[] {
  return itemsOf(object[property]).filter((each) => typeof each === 'string');
}

/** A property's number; undefined where it is absent or no number. */
export function numberOf(object: JsonRecord, property: string): number | undefined {
  const value = object[property];
  return typeof value === 'number' ? value : undefined;
}

/** The object without these properties. */
export function without(object: JsonRecord, properties: readonly string[]): JsonRecord {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !properties.includes(name)));
}

/** A JSON text as a value. Throws a SyntaxError. */
export function parseJson(text: string): Json {
  const value: Json = JSON.parse(text);
  return value;
}

/** A value of ours as plain JSON: a copy, without what is undefined. */
export function jsonOf(value: object): Json {
  return parseJson(JSON.stringify(value));
}

/** What can be said better of a text that is no JSON than the engine says it; `at` is the character where it is. */
export interface JsonFault {
  readonly message: string;
  readonly at: number;
}

/** Finds what is commonly wrong in a text that `JSON.parse` refused: a comma too many, NaN, Infinity; null for more. */
export function jsonFault(text: string): JsonFault | null {
  let inString = false;
  let comma: number | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === ',') comma = at;
    else if (comma !== null && (sign === '}' || sign === ']')) return { message: commaFault(sign), at };
    else if (!/\s/.test(sign)) {
      comma = null;
      inString = sign === '"';
      const word =
        sign === 'N' || sign === 'I' ? /^(NaN|Infinity)\b/.exec(text.slice(at, at + 9))?.[0] : null;
      if (word) return { message: `This is not good JSON: JSON has no ${word}; write null.`, at };
    }
  }
  return null;
}

/** The sentence for a comma behind the last value of a list or map. */
export function commaFault(close: string): string {
  return `This is not good JSON: a comma stands before ${close}; remove that comma.`;
}
