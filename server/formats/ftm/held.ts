import { decimal } from '../../graph/values/decimal.ts';
import { isRecord } from '../json.ts';
import { edgeLinkOf, type EdgeLink } from './graph-types.ts';
import { identifierProperties } from './identifiers.ts';
import type { Edge, Schema } from './model/model.ts';
import { periodProperties } from './periods.ts';
import { entityProperties as rowsOfEntities, type Property } from '../../graph/properties.ts';
import type { Json } from '../../graph/records.ts';

/** What the graph's model holds of an entity of FollowTheMoney, as the properties that say it there. */

export type Properties = Readonly<Record<string, readonly string[]>>;

interface HeldEntity {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly identifiers: readonly string[];
  readonly summary: string | null;
  /** EDTF. */
  readonly valid: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

interface HeldLink {
  readonly label: string | null;
  /** Its digits where a double cannot hold them. */
  readonly amount: number | string | null;
  readonly currency: string | null;
  /** EDTF. */
  readonly valid: string | null;
}

/** Names other than the first: they are aliases in the graph, and attributes say which is which. */
export const otherNames = ['name', 'weakAlias', 'previousName', 'abbreviation'] as const;

/** The properties that FollowTheMoney has a property for which says just the same. */
export const sameInFtm: readonly { readonly name: string; readonly row: Property; readonly ftm: string }[] =
  Object.entries<Property>(rowsOfEntities).flatMap(([name, row]) =>
    row.ftm ? [{ name, row, ftm: row.ftm }] : [],
  );

function sameProperties(entity: object): Properties {
  const held = new Map<string, unknown>(Object.entries(entity));
  return Object.fromEntries(
    sameInFtm.flatMap(({ name, ftm }) => {
      const values = [held.get(name) ?? []].flat();
      return values.length > 0 ? [[ftm, values.map(String)]] : [];
    }),
  );
}

/** All but `alias`, which is what `otherNames` leave of the aliases. */
export function entityProperties(schema: Schema, entity: HeldEntity): Properties {
  return existing(schema, {
    name: [entity.name],
    ...(entity.summary !== null && { summary: [entity.summary] }),
    ...(entity.lat !== null && { latitude: [String(entity.lat)] }),
    ...(entity.lon !== null && { longitude: [String(entity.lon)] }),
    ...sameProperties(entity),
    ...identifierProperties(schema, entity.identifiers),
    ...periodProperties(schema, entity.valid),
  });
}

/** Without the two ends. */
export function linkProperties(schema: Schema, link: HeldLink): Properties {
  const edge = edgeLinkOf(schema);
  const property = edge && link.label !== defaultLabel(edge) ? edge.label : undefined;
  return existing(schema, {
    ...(property !== undefined && link.label !== null && { [property]: [link.label] }),
    ...amountProperties(link),
    ...periodProperties(schema, link.valid),
  });
}

/** The label of a link that says no more than its schema does; null where the link's type says that already. */
export function defaultLabel({ type, edge }: EdgeLink & { readonly edge: Edge }): string | null {
  return type === 'RELATED_TO' ? edge.label : null;
}

function amountProperties({ amount, currency }: HeldLink): Properties {
  if (amount === null || currency === null) return {};
  const text = numberText(amount);
  if (currency === 'EUR') return { amountEur: [text] };
  if (currency === 'USD') return { amountUsd: [text] };
  return { amount: [text], currency: [currency] };
}

/** Digits only, never `1e+21`. */
const numberText = (value: number | string) => decimal(value).toFixed();

const existing = (schema: Schema, properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => schema.properties.has(name)));

/**
 * The properties to keep beside the model: those that it does not hold just so. An empty list says that a property
 * is not there, though the model would give it. `done` are held in other ways.
 */
export function beside(
  raw: ReadonlyMap<string, readonly string[]>,
  held: Properties,
  done: ReadonlySet<string>,
): Record<string, readonly string[]> {
  const kept: (readonly [string, readonly string[]])[] = [];
  for (const [name, values] of raw)
    if (!done.has(name) && !isSame((Object.hasOwn(held, name) ? held[name] : undefined) ?? [], values))
      kept.push([name, values]);
  for (const name of Object.keys(held)) if (!raw.has(name) && !done.has(name)) kept.push([name, []]);
  // Not by assignment, which a property called __proto__ would escape.
  return Object.fromEntries(kept);
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/** Names under `attributes.ftm` that are not of the context. */
const own = new Set(['schema', 'id', 'properties', 'property', 'of']);

type Context = Readonly<Record<string, Json>>;

/** What stands beside an entity's properties and is said nowhere else. */
export function contextBeside(context: Context, done: ReadonlySet<string>): Context {
  const rest = Object.entries(context).filter(([name]) => !done.has(name));
  const clash = rest.filter(([name]) => own.has(name));
  const plain = Object.fromEntries(rest.filter(([name]) => !own.has(name)));
  return clash.length === 0 ? plain : { ...plain, context: Object.fromEntries(clash) };
}

/** The other way round. */
export function contextOf(attributes: Context): Context {
  const { context, ...rest } = attributes;
  const plain = Object.fromEntries(Object.entries(rest).filter(([name]) => !own.has(name)));
  return isRecord(context)
    ? { ...plain, ...context }
    : { ...plain, ...(context !== undefined && { context }) };
}
