import { readFileSync } from 'node:fs';
import { shipped } from '../../root.ts';
import type { Params, Statement } from '../../store/graph-store.ts';

const cache = new Map<string, Statement>();

const read = (name: string) => readFileSync(shipped('cypher', `${name}.cypher`), 'utf8');

/** A label or type, or several to choose from (`FUNDS|SUPPORTS`). */
const wordForm = /^[A-Za-z]\w{0,62}(\|[A-Za-z]\w{0,62})*$/;

/** One condition of a filter: it holds where its parameter is null. */
const condition = /^\(\$(\w+) IS NULL OR /;

/**
 * The statement in `cypher/<name>.cypher`. `__NAME__` in the file is a label or type, which Cypher takes no
 * parameter for: `words` fills it in, and only ids of the ontology's shape (`FUNDS`, `Actor`) are let through.
 * `{{entity n}}` in the file stands for the projection `cypher/projections/entity.cypher` of the variable `n`;
 * `{{passes r}}` for a filter, one condition a line. Conditions whose parameter `params` gives as null hold for
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
    const lines = read(`projections/${shape}`).trim().split('\n');
    const filled = lines.filter((line) => !idle(line)).join(' AND ') || 'true';
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
