import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** Everything that a record of each sort is made of; what no property is stands beside. */
const projections = {
  entity: projection(['id', 'degree'], [entityProperties, evidenceProperties], ['labels: labels(it)']),
  link: projection(
    ['id'],
    [linkProperties, evidenceProperties],
    ['type: type(it)', 'source: startNode(it).id', 'target: endNode(it).id'],
  ),
  figure: projection(['id'], [figureProperties, evidenceProperties]),
  claim: projection(['id', 'link', 'dossier'], [claimProperties]),
  source: projection(['id', 'dossier', 'attributes'], [sourceProperties]),
};

function projection(
  names: readonly string[],
  rows: readonly Properties[],
  made: readonly string[] = [],
): string {
  const all = [...names, ...rows.flatMap(storedNames)];
  return `it {${[...all.map((name) => `.${name}`), ...made].join(', ')}}`;
}

const cache = new Map<string, Statement>();

/** Where each file lies, by its name (`read/entities-by-id`): the streets in a folder are for people. */
const files = new Map<string, string>(
  ['read', 'write', 'projections'].flatMap((folder) =>
    readdirSync(shipped('cypher', folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => [`${folder}/${basename(file, '.cypher')}`, join(folder, file)] as const,
    ),
  ),
);

const read = (name: string) => readFileSync(shipped('cypher', files.get(name)!), 'utf8');

/** A label or type, or several to choose from (`FUNDS|SUPPORTS`). */
const wordForm = /^[A-Za-z]\w{0,62}(\|[A-Za-z]\w{0,62})*$/;

/** One condition of a filter: it holds where its parameter is null. */
const condition = /^\(\$(\w+) IS NULL OR /;

/**
 * The statement in `cypher/<name>.cypher`. `__NAME__` in the file is a label or type, which Cypher takes no
 * parameter for: `words` fills it in, and only ids of the ontology's shape (`FUNDS`, `Actor`) are let through.
 * `{{entity n}}` in the file stands for all that the record of the entity `n` is made of, as `properties.ts` has it;
 * `{{passes r}}` for the filter `cypher/projections/passes.cypher`, one condition a line. Conditions whose parameter `params` gives as null hold for
 * everything: they are left out, since testing them for each link takes longer than finding it.
 */
export function query(
  name: string,
  words: Readonly<Record<string, string>> = {},
  params: Params = {},
): Statement {
  const idle = (line: string) => params[condition.exec(line)?.[1] ?? ''] === null;
  const absent = Object.keys(params).filter((param) => params[param] === null);
  const key = [name, ...Object.values(words), ...absent.sort()].join(' ');
  const known = cache.get(key);
  if (known) return known;
  let text = read(name).replace(/\{\{(\w+) (\w+)\}\}/g, (_, shape: string, variable: string) => {
    const filled = projections[shape as keyof typeof projections] ?? filter(shape, idle);
    return filled.replace(/\bit\b/g, variable);
  });
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
  const lines = read(`projections/${name}`).trim().split('\n');
  return lines.filter((line) => !idle(line)).join(' AND ') || 'true';
}
