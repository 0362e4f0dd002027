import { readFileSync } from 'node:fs';
import { shipped } from '../../root.ts';
import type { Params, Row, Statement, Value } from '../../store/graph-store.ts';
import {
  claimProperties,
  entityProperties,
  evidenceProperties,
  figureProperties,
  linkProperties,
  sourceProperties,
  type Properties,
} from '../properties.ts';
import { entityTypes } from '../records.ts';
import { storedNames } from '../property-rows.ts';
import { statementFiles, type Statements } from './statements.generated.ts';

/** What stands in statements for all that a record of a sort is made of; what no property is stands beside. */
interface Projection {
  /** What every record of the sort has, however little is asked of it, and where from; `it` is the element. */
  readonly always: Readonly<Record<string, string>>;
  /** Stored properties. */
  readonly names: readonly string[];
}

function projection(
  always: Projection['always'],
  names: readonly string[],
  rows: readonly Properties[],
): Projection {
  const held = [...names, ...rows.flatMap(storedNames)].filter((name) => !(name in always));
  return { always, names: [...new Set(held)] };
}

const id = 'it.id';
/** Looking at an entity's labels one after the other takes a fifth of the time that making a list of them takes. */
const typeOfEntity = `CASE ${entityTypes.map((type) => `WHEN it:${type} THEN '${type}'`).join(' ')} END`;
const projections: ReadonlyMap<string, Projection> = new Map([
  [
    'entity',
    projection({ id, degree: 'it.degree', type: typeOfEntity }, [], [entityProperties, evidenceProperties]),
  ],
  [
    'link',
    projection(
      { id, type: 'type(it)', source: 'startNode(it).id', target: 'endNode(it).id' },
      [],
      [linkProperties, evidenceProperties],
    ),
  ],
  ['figure', projection({ id }, [], [figureProperties, evidenceProperties])],
  ['claim', projection({ id }, ['link', 'dossier'], [claimProperties])],
  ['source', projection({ id }, ['dossier', 'attributes'], [sourceProperties])],
]);

/** A statement of `cypher/` for an engine, and of its columns that are records the keys, each with the engine's column. */
export interface MadeStatement extends Statement {
  readonly records: ReadonlyMap<string, readonly (readonly [key: string, column: string])[]>;
}

/**
 * Rows with their records as maps. Engines give each value as a column of its own: the keys of a map would be sent and
 * read with each row, which takes longer than all of its values, and making lists takes as long as finding what is in them.
 */
export function unpackRecords(rows: readonly Row[], { records }: MadeStatement): Row[] {
  if (records.size === 0) return [...rows];
  const inRecords = new Set([...records.values()].flat().map(([, column]) => column));
  const others = Object.keys(rows[0] ?? {}).filter((column) => !inRecords.has(column));
  return rows.map((row) => {
    const made: Record<string, Value> = {};
    for (const column of others) made[column] = row[column] ?? null;
    for (const [name, keys] of records) {
      // Every record has an id.
      if (row[`${name}_id`] == null) {
        made[name] = null;
        continue;
      }
      const record: Record<string, Value> = {};
      for (const [key, column] of keys) record[key] = row[column] ?? null;
      made[name] = record;
    }
    return made;
  });
}

/**
 * The stored properties that are wanted of entities and links, beside what each always has (an entity its id, type and
 * degree; a link its id, type and ends); all of a sort that is not named.
 */
export interface Only {
  readonly entity?: readonly string[] | undefined;
  readonly link?: readonly string[] | undefined;
}

/** `read/entities-by-id`: a file of `cypher/read` or `cypher/write`. */
export type StatementName = keyof Statements;

/** Statements by what they were made of; forgotten whole once there are very many. */
const cache = new Map<string, MadeStatement>();
const maxCached = 2_000;

/** A file's text without its head: comments are for people and for the types, the engines get none. */
const textOf = (file: string) =>
  readFileSync(shipped('cypher', `${file}.cypher`), 'utf8').replace(/^(\/\/.*\n)+/, '');

/** A label or type, or several to choose from (`FUNDS|SUPPORTS`). */
const wordForm = /^[A-Za-z]\w{0,62}(\|[A-Za-z]\w{0,62})*$/;

/** `{{shape variable}}`, of a link with the variables of its ends where it has them, and the column that it is. */
const slot = /\{\{(\w+) ([\w ]+)\}\}(?: AS (\w+))?/g;
const ofElement = (name: string) => [name, `it.${name}`] as const;

/** What a statement is made with beside its words. */
interface Making {
  /** Conditions whose parameter is null here are left out. */
  readonly params?: Params;
  readonly only?: Only;
}

/**
 * The statement of this name, whichever street of `cypher/` it lies in. `__NAME__` in the file is a label or type,
 * which Cypher takes no parameter for: `words` fills it in, and only ids of the ontology's shape (`FUNDS`, `Actor`)
 * are let through. `{{entity n}}` in the file stands for all that the record of the entity `n` is made of, as
 * `properties.ts` has it, or for what is wanted `only`; `{{link r a b}}` names the ends of the link too, which spares
 * the engine looking for them; `{{no link}}` for none of it, in the part of a union that gives something else;
 * `{{passes r}}` for the filter `cypher/projections/passes.cypher`,
 * one condition a line.
 *
 * A condition `($x IS NULL OR …)` holds for everything where `params` gives x as null, and is left out: testing it for
 * each link takes longer than finding it. Where x is given, its condition alone is left, since no engine finds by an
 * index what may hold without it; and the types of links that a filter asks for stand in the pattern, so that others
 * are not walked.
 */
export function query(
  name: StatementName,
  words: Readonly<Record<string, string>> = {},
  { params = {}, only = {} }: Making = {},
): MadeStatement {
  const types = patternTypes(params['types']);
  const key = keyOfMaking(name, words, params, only, types);
  const known = cache.get(key);
  if (known) return known;
  let text = textOf(statementFiles[name]);
  // What the filter of a link `r` asks of its type is said where the pattern names `r` and no type of its own.
  const inPattern = types === null ? [] : filteredLinks(text);
  for (const link of inPattern) text = text.replaceAll(`-[${link}]-`, `-[${link}:${types}]-`);
  const records = new Map<string, readonly (readonly [string, string])[]>();
  text = text.replace(slot, (_, shape: string, given: string, column?: string) => {
    const [variable = '', from, to] = given.split(' ');
    const isNone = shape === 'no';
    const sort = isNone ? given : shape;
    const record = projections.get(sort);
    if (!record || !column) {
      const idle = inPattern.includes(variable) ? { ...params, types: null } : params;
      return `${filter(shape, idle).replace(/\bit\b/g, variable)}${column ? ` AS ${column}` : ''}`;
    }
    const wanted = sort === 'entity' || sort === 'link' ? only[sort] : undefined;
    const ends = from && to ? { source: `${from}.id`, target: `${to}.id` } : {};
    const parts = {
      ...record.always,
      ...ends,
      ...Object.fromEntries(record.names.filter((each) => wanted?.includes(each) ?? true).map(ofElement)),
    };
    records.set(
      column,
      Object.keys(parts).map((key) => [key, `${column}_${key}`]),
    );
    return Object.entries(parts)
      .map(([key, of]) => `${isNone ? 'null' : of.replace(/\bit\b/g, variable)} AS ${column}_${key}`)
      .join(', ');
  });
  text = withoutIdle(text, params);
  for (const [place, word] of Object.entries(words)) {
    if (!wordForm.test(word)) throw new Error(`${word} is no label or type`);
    text = text.replaceAll(`__${place}__`, word);
  }
  const statement = { name, text, records };
  if (cache.size >= maxCached) cache.clear();
  cache.set(key, statement);
  return statement;
}

function keyOfMaking(
  name: StatementName,
  words: Readonly<Record<string, string>>,
  params: Params,
  { entity, link }: Only,
  types: string | null,
): string {
  let key: string = name;
  for (const place in words) key += ` ${words[place]}`;
  for (const param in params) key += params[param] === null ? ` -${param}` : ` ${param}`;
  return `${key} ${types ?? ''} ${entity?.join() ?? '*'} ${link?.join() ?? '*'}`;
}

/** The most types of links that a pattern names; every choice of them is a statement that Neo4j has to plan. */
const maxPatternTypes = 12;

/** The link types of a filter as a pattern names them; null where they stay a condition. */
function patternTypes(types: Value | undefined): string | null {
  if (!Array.isArray(types) || types.length === 0 || types.length > maxPatternTypes) return null;
  const names = [...new Set(types.map(String))].sort();
  return names.every((each) => wordForm.test(each)) ? names.join('|') : null;
}

/** The variables of links that a filter is asked of, where patterns say no type of them. */
function filteredLinks(text: string): string[] {
  const filtered = [...text.matchAll(/\{\{passes (\w+)\}\}/g)].map(([, variable = '']) => variable);
  return filtered.filter((variable) => text.includes(`-[${variable}]-`));
}

/** A filter without the conditions that hold for everything. */
function filter(name: string, params: Params): string {
  const lines = textOf(`projections/${name}`).trim().split('\n');
  const kept = lines.map((line) => withoutIdle(line, params)).filter((line) => line !== 'true');
  return kept.join(' AND ') || 'true';
}

/** Where a condition that holds for want of a parameter begins. */
const conditional = /\(\$(\w+) IS NULL OR /;

/** A text whose conditions `($x IS NULL OR …)` are `true` where x is null, and `(…)` where it is something. */
function withoutIdle(text: string, params: Params): string {
  let [done, rest] = ['', text];
  for (let found = conditional.exec(rest); found; found = conditional.exec(rest)) {
    const [opening, param = ''] = found;
    const from = found.index + opening.length;
    const value = params[param];
    done += rest.slice(0, found.index);
    if (value === null) {
      done += 'true';
      rest = rest.slice(closing(rest, from) + 1);
    } else {
      done += value === undefined ? opening : '(';
      rest = rest.slice(from);
    }
  }
  return done + rest;
}

/** Where the bracket that is open at a place is closed. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')' && (depth -= 1) === 0) return at;
  }
  throw new Error('A condition is not closed.');
}
