import { readFileSync } from 'node:fs';
import { shipped } from '../../root.ts';
import type { Params, Statement } from '../../store/graph-store.ts';
import {
  claimProperties,
  entityProperties,
  evidenceProperties,
  figureProperties,
  linkProperties,
  sourceProperties,
  type Properties,
} from '../properties.ts';
import { storedNames } from '../property-rows.ts';
import { statementFiles, type Statements } from './statements.generated.ts';

/** Everything that a record of each sort is made of; what no property is stands beside. */
const projections = new Map([
  ['entity', projection(['id', 'degree'], [entityProperties, evidenceProperties], ['labels: labels(it)'])],
  [
    'link',
    projection(
      ['id'],
      [linkProperties, evidenceProperties],
      ['type: type(it)', 'source: startNode(it).id', 'target: endNode(it).id'],
    ),
  ],
  ['figure', projection(['id'], [figureProperties, evidenceProperties])],
  ['claim', projection(['id', 'link', 'dossier'], [claimProperties])],
  ['source', projection(['id', 'dossier', 'attributes'], [sourceProperties])],
]);

function projection(
  names: readonly string[],
  rows: readonly Properties[],
  made: readonly string[] = [],
): string {
  const all = [...names, ...rows.flatMap(storedNames)];
  return `it {${[...all.map((name) => `.${name}`), ...made].join(', ')}}`;
}

/** `read/entities-by-id`: a file of `cypher/read` or `cypher/write`. */
export type StatementName = keyof Statements;

const cache = new Map<string, Statement>();

/** A file's text without its head: comments are for people and for the types, the engines get none. */
const textOf = (file: string) =>
  readFileSync(shipped('cypher', `${file}.cypher`), 'utf8').replace(/^(\/\/.*\n)+/, '');

/** A label or type, or several to choose from (`FUNDS|SUPPORTS`). */
const wordForm = /^[A-Za-z]\w{0,62}(\|[A-Za-z]\w{0,62})*$/;

/** One condition of a filter: it holds where its parameter is null. */
const condition = /^\(\$(\w+) IS NULL OR /;

/**
 * The statement of this name, whichever street of `cypher/` it lies in. `__NAME__` in the file is a label or type,
 * which Cypher takes no parameter for: `words` fills it in, and only ids of the ontology's shape (`FUNDS`, `Actor`)
 * are let through. `{{entity n}}` in the file stands for all that the record of the entity `n` is made of, as
 * `properties.ts` has it; `{{passes r}}` for the filter `cypher/projections/passes.cypher`, one condition a line.
 * Conditions whose parameter `params` gives as null hold for everything: they are left out, since testing them for
 * each link takes longer than finding it.
 */
export function query(
  name: StatementName,
  words: Readonly<Record<string, string>> = {},
  params: Params = {},
): Statement {
  const idle = (line: string) => params[condition.exec(line)?.[1] ?? ''] === null;
  const absent = Object.keys(params).filter((param) => params[param] === null);
  const key = [name, ...Object.values(words), ...absent.sort()].join(' ');
  const known = cache.get(key);
  if (known) return known;
  let text = textOf(statementFiles[name]).replace(
    /\{\{(\w+) (\w+)\}\}/g,
    (_, shape: string, variable: string) => {
      const filled = projections.get(shape) ?? filter(shape, idle);
      return filled.replace(/\bit\b/g, variable);
    },
  );
  for (const [slot, word] of Object.entries(words)) {
    if (!wordForm.test(word)) throw new Error(`${word} is no label or type`);
    text = text.replaceAll(`__${slot}__`, word);
  }
  const statement = { name, text };
  cache.set(key, statement);
  return statement;
}

/** A filter without the conditions that hold for everything. */
function filter(name: string, idle: (line: string) => boolean): string {
  const lines = textOf(`projections/${name}`).trim().split('\n');
  return lines.filter((line) => !idle(line)).join(' AND ') || 'true';
}
