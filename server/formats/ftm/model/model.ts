import { required } from '../../../errors.ts';
import { readFileSync } from 'node:fs';
import { shipped } from '../../../root.ts';

/** FollowTheMoney's own model, as `make-model.py` wrote it. */
interface ModelFile {
  readonly version: string;
  readonly types: Readonly<
    Record<string, { readonly maxLength?: number; readonly values?: readonly string[] }>
  >;
  readonly schemata: Readonly<Record<string, SchemaEntry>>;
}

interface SchemaEntry {
  readonly label: string;
  readonly abstract?: boolean;
  readonly extends?: readonly string[];
  readonly required?: readonly string[];
  readonly caption?: readonly string[];
  readonly edge?: Edge;
  readonly start?: readonly string[];
  readonly end?: readonly string[];
  readonly properties?: Readonly<Record<string, { type: string; label: string; range?: string }>>;
  readonly reverse?: readonly string[];
}

/** Which properties of a schema that joins two entities name them. */
export interface Edge {
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly caption?: readonly string[];
  readonly directed?: boolean;
}

export interface Property {
  readonly name: string;
  /** `name`, `date`, `entity`, … */
  readonly type: string;
  readonly label: string;
  /** For entities: the schema that is referred to. */
  readonly range: string | null;
  /** The schema that defines it; others inherit it. */
  readonly owner: string;
}

export interface Schema {
  readonly name: string;
  readonly label: string;
  readonly abstract: boolean;
  /** Itself and what it extends, the nearest first. */
  readonly lineage: readonly string[];
  readonly required: readonly string[];
  /** Properties that may serve as its name, the best first. */
  readonly caption: readonly string[];
  readonly edge: Edge | null;
  /** Properties that say when it began and ended, the best first. */
  readonly start: readonly string[];
  readonly end: readonly string[];
  readonly properties: ReadonlyMap<string, Property>;
  /** Names by which others' references to it are seen from here. */
  readonly reverse: ReadonlySet<string>;
}

const file: ModelFile = JSON.parse(readFileSync(shipped('server/formats/ftm/model/model.json'), 'utf8'));

export const modelVersion = file.version;

/** Every schema by name. */
export const schemata: ReadonlyMap<string, Schema> = new Map(
  Object.entries(file.schemata).map(([name, entry]) => [name, schemaOf(name, entry)]),
);

const codes = new Map(
  Object.entries(file.types).flatMap(([type, { values }]) =>
    values ? [[type, new Set(values)] as const] : [],
  ),
);

/** The schema of a name that stands in our own tables. */
export function knownSchema(name: string): Schema {
  return required(schemata.get(name), `schema ${name} in the model`);
}

/** The codes of a type that has a closed list (countries, topics, languages, genders); undefined for others. */
export function codesOf(type: string): ReadonlySet<string> | undefined {
  return codes.get(type);
}

export function isA(schema: Schema, ancestor: string): boolean {
  return schema.lineage.includes(ancestor);
}

/** The schema of fragments of one entity: the more specific of two; null where neither extends the other. */
export function commonSchema(one: Schema, other: Schema): Schema | null {
  if (isA(one, other.name)) return one;
  return isA(other, one.name) ? other : null;
}

/** The entry of the schema's nearest ancestor (itself first) that `table` has. */
export function nearest<T>(schema: Schema, table: Readonly<Record<string, T>>): T | undefined {
  const found = schema.lineage.find((name) => Object.hasOwn(table, name));
  return found === undefined ? undefined : table[found];
}

function schemaOf(name: string, entry: SchemaEntry): Schema {
  const lineage = lineageOf(name);
  const properties = new Map<string, Property>();
  const reverse = new Set<string>();
  for (const owner of lineage) {
    const ancestor = entryOf(owner);
    for (const [key, { type, label, range }] of Object.entries(ancestor.properties ?? {}))
      if (!properties.has(key)) properties.set(key, { name: key, type, label, range: range ?? null, owner });
    for (const stub of ancestor.reverse ?? []) reverse.add(stub);
  }
  return {
    ...{ name, label: entry.label, abstract: entry.abstract ?? false, lineage, properties, reverse },
    ...{ required: entry.required ?? [], caption: entry.caption ?? [], edge: entry.edge ?? null },
    ...{ start: entry.start ?? [], end: entry.end ?? [] },
  };
}

function entryOf(name: string): SchemaEntry {
  return required(file.schemata[name], `schema ${name} in the model`);
}

function lineageOf(name: string): readonly string[] {
  const lineage = new Set([name]);
  for (const each of lineage) for (const parent of entryOf(each).extends ?? []) lineage.add(parent);
  return [...lineage];
}
