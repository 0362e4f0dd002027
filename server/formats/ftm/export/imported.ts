import type { Json } from '../../../graph/records.ts';
import type { Properties } from '../held.ts';
import { type Schema, schemata } from '../model/model.ts';

/** What an element keeps of the entity of FollowTheMoney that it was made of. */
export interface Imported {
  readonly schema: Schema;
  /** Of links: the entity's id. */
  readonly id: string | null;
  /** Those that say more than the model, or something else; an empty list where there is none. */
  readonly properties: Properties;
  /** All of it. */
  readonly attributes: { readonly [name: string]: Json };
}

/** `attributes.ftm` of an element or source; null for none. */
export function ftmAttributes(attributes: string | null): Map_ | null {
  if (!attributes?.includes('"ftm"')) return null;
  const { ftm } = JSON.parse(attributes) as { ftm?: Json };
  return isMap(ftm) ? ftm : null;
}

/** Null for what did not come from FollowTheMoney. */
export function importedOf(attributes: string | null): Imported | null {
  const ftm = ftmAttributes(attributes);
  const schema = schemata.get(String(ftm?.['schema']));
  if (!ftm || !schema) return null;
  const { id, properties } = ftm;
  return {
    schema,
    id: typeof id === 'string' ? id : null,
    properties: isMap(properties) ? (properties as Properties) : {},
    attributes: ftm,
  };
}

/** A link that says a property of one of its ends, and which end. */
export function referenceOf(attributes: string | null): { property: string; ofTarget: boolean } | null {
  const ftm = ftmAttributes(attributes);
  const property = ftm?.['property'];
  return typeof property === 'string' ? { property, ofTarget: ftm!['of'] === 'target' } : null;
}

/** The model's properties, and over them those that were kept beside it; lists that are empty are not there. */
export function overlaid(held: Properties, kept: Properties): Record<string, readonly string[]> {
  const all = new Map([...Object.entries(held), ...Object.entries(kept)]);
  return Object.fromEntries([...all].filter(([, values]) => values.length > 0));
}

const isMap = (value: Json | undefined): value is Map_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export type Map_ = { readonly [name: string]: Json };
