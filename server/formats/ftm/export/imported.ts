import { isRecord, parseJson, recordOf, textOf, textsOf, type JsonRecord } from '../../json.ts';
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
export function ftmAttributes(attributes: string | null): JsonRecord | null {
  if (!attributes?.includes('"ftm"')) return null;
  const { ftm } = recordOf(parseJson(attributes));
  return isRecord(ftm) ? ftm : null;
}

/** Null for what did not come from FollowTheMoney. */
export function importedOf(attributes: string | null): Imported | null {
  const ftm = ftmAttributes(attributes);
  const schema = ftm && schemata.get(textOf(ftm, 'schema') ?? '');
  if (!ftm || !schema) return null;
  const { id, properties } = ftm;
  return {
    schema,
    id: typeof id === 'string' ? id : null,
    properties: textLists(properties),
    attributes: ftm,
  };
}

/** A link that says a property of one of its ends, and which end. */
export function referenceOf(attributes: string | null): { property: string; ofTarget: boolean } | null {
  const ftm = ftmAttributes(attributes);
  const property = ftm && textOf(ftm, 'property');
  return property == null ? null : { property, ofTarget: ftm?.of === 'target' };
}

/** The model's properties, and over them those that were kept beside it; lists that are empty are not there. */
export function overlaid(held: Properties, kept: Properties): Record<string, readonly string[]> {
  const all = new Map([...Object.entries(held), ...Object.entries(kept)]);
  return Object.fromEntries([...all].filter(([, values]) => values.length > 0));
}

/** Lists of texts by name; by entries, which a property called __proto__ does not escape. */
function textLists(value: Json | undefined): Properties {
  const given = recordOf(value);
  return Object.fromEntries(Object.keys(given).map((name) => [name, textsOf(given, name)]));
}
