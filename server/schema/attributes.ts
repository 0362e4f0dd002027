import type { Attributes, Json } from '../graph/records.ts';

interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** An element's attributes as a flat list, maps taken apart: `{a: {b: 1}}` is `a.b`, `1`. */
export function attributesOf({ attributes }: { readonly attributes: string | null }): Attribute[] {
  return attributes === null ? [] : flat('', JSON.parse(attributes) as Attributes);
}

const flat = (before: string, map: Attributes): Attribute[] =>
  Object.entries(map).flatMap(([name, value]) =>
    isMap(value) ? flat(`${before}${name}.`, value) : [{ name: `${before}${name}`, value: textOf(value) }],
  );

const isMap = (value: Json): value is Attributes =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: Json) => (typeof value === 'string' ? value : JSON.stringify(value));
