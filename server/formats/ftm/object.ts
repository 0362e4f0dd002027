import type { Json } from '../../graph/records.ts';
import { isList, isRecord, jsonFault, parseJson, type JsonRecord } from '../json.ts';
import { suggestion } from '../../graph/values/suggest.ts';
import { modelVersion, schemata, type Schema } from './model/model.ts';

/** An entity of FollowTheMoney as a line says it. */
export interface FtmObject {
  readonly id: string;
  readonly schema: Schema;
  /** Values as written, without repetitions; no property is without any. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** What stands beside the properties: `datasets`, `first_seen`, `referents`, … */
  readonly context: Readonly<Record<string, Json>>;
}

/** Called with what is wrong, and the property or key where it is. */
type Complain = (message: string, column?: string) => void;

const maxDepth = 32;
const ownFields = new Set(['id', 'schema', 'properties']);

/**
 * The entities that a line holds: one, and those written inside of its properties. What cannot be read goes to
 * `problem`, what is kept though it is not as it should be to `note`.
 */
export function objectsOf(text: string, problem: Complain, note: Complain): readonly FtmObject[] {
  let value: Json;
  try {
    value = parseJson(text);
  } catch (error) {
    const fault = jsonFault(text);
    if (fault) {
      problem(fault.message);
      return [];
    }
    const why = error instanceof Error ? error.message : String(error);
    problem(`This line is no JSON (${why}); write one whole entity a line, without NaN or comments.`);
    return [];
  }
  if (!isRecord(value)) {
    problem('This line is no object; write one entity a line: {"id": …, "schema": …, "properties": {…}}.');
    return [];
  }
  const found: FtmObject[] = [];
  readObject(value, 1, found, problem, note);
  return found;
}

function readObject(
  value: JsonRecord,
  level: number,
  found: FtmObject[],
  problem: Complain,
  note: Complain,
): void {
  const { id, schema: name, properties = {} } = value;
  const key = typeof id === 'number' ? String(id) : id;
  if (typeof key !== 'string' || key.trim() === '')
    return problem('This entity has no id; give it one: "id": "…".', 'id');
  if (key.length > 1000) return problem(`This id has ${key.length} characters; shorten it to 1000.`, 'id');
  if (typeof name !== 'string')
    return problem('This entity has no schema; write "schema": "Person".', 'schema');
  const schema = schemata.get(name);
  if (!schema)
    return problem(
      `"${name.slice(0, 80)}" is no schema of FollowTheMoney ${modelVersion}${suggestion(name.slice(0, 80), schemata.keys()) || '; use one of its schemata.'}`,
      'schema',
    );
  if (!isRecord(properties))
    return problem('"properties" must be an object of lists: {"name": ["…"]}.', 'properties');
  const beside = Object.entries(value).filter(([each]) => !ownFields.has(each));
  if (level > maxDepth || !beside.every(([, each]) => isShallow(each, maxDepth)))
    return problem(`This entity is nested deeper than ${maxDepth} levels; flatten it.`);
  const read = new Map<string, readonly string[]>();
  for (const [property, given] of Object.entries(properties)) {
    const values = valuesOf(property, given, schema, level, found, problem, note);
    if (values.length > 0) read.set(property, values);
  }
  found.push({ id: key, schema, properties: read, context: Object.fromEntries(beside) });
}

function valuesOf(
  property: string,
  given: Json,
  schema: Schema,
  level: number,
  found: FtmObject[],
  problem: Complain,
  note: Complain,
): readonly string[] {
  if (given === null) return [];
  const values = new Set<string>();
  if (!isList(given)) note('The value is no list; it is read as the only one.', property);
  if (!schema.properties.has(property) && !schema.reverse.has(property))
    note(`"${property}" is no property of ${schema.name}; it is kept as it is.`, property);
  for (const each of isList(given) ? given : [given]) {
    if (typeof each === 'string') values.add(each);
    else if (typeof each === 'number' || typeof each === 'boolean') {
      note(`${each} is no text; it is read as "${each}".`, property);
      values.add(String(each));
    } else if (isRecord(each)) {
      readObject(each, level + 1, found, problem, note);
      // Seen from the other end, the entity inside says the same in its own property.
      if (typeof each.id === 'string' && !schema.reverse.has(property)) values.add(each.id);
    } else if (each !== null) problem('A value must be a text, not a list; write ["one", "two"].', property);
  }
  values.delete('');
  return [...values];
}

function isShallow(value: Json, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values<Json>(value).every((each) => isShallow(each, levels - 1));
}

export type Fragments = readonly [FtmObject, ...FtmObject[]];

/** One entity of its fragments, as FollowTheMoney joins them: values are united. `schema` is the most specific. */
export function joined(fragments: Fragments, schema: Schema): FtmObject {
  const properties = new Map<string, readonly string[]>();
  const context = new Map<string, Json>();
  for (const fragment of fragments) {
    for (const [name, values] of fragment.properties)
      properties.set(name, [...new Set([...(properties.get(name) ?? []), ...values])]);
    for (const [name, value] of Object.entries(fragment.context))
      context.set(name, together(name, context.get(name), value));
  }
  const [{ id }] = fragments;
  return { id, schema, properties, context: Object.fromEntries(context) };
}

function together(name: string, mine: Json | undefined, theirs: Json): Json {
  if (mine === undefined) return theirs;
  if (isList(mine) && isList(theirs)) return [...new Set<Json>([...mine, ...theirs])];
  if (typeof mine !== 'string' || typeof theirs !== 'string') return mine;
  if (name === 'first_seen') return mine < theirs ? mine : theirs;
  if (name === 'last_seen' || name === 'last_change') return mine > theirs ? mine : theirs;
  return mine;
}

/** How long the graph's texts may be here; what is longer stays whole among the attributes. */
export const maxNameLength = 300;
export const longestSummary = 5_000;

/** A text, cut with a `…` where it is too long; never between the halves of a character. */
export function shortened(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
