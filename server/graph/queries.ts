import { readFileSync } from 'node:fs';
import { shipped } from '../root.ts';
import type { Statement } from '../store/graph-store.ts';

const cache = new Map<string, Statement>();

const read = (name: string) => readFileSync(shipped('cypher', `${name}.cypher`), 'utf8');

/**
 * The statement in `cypher/<name>.cypher`. `__NAME__` in the file is a label or type, which Cypher takes no
 * parameter for: `words` fills it in, and only ids of the ontology's shape (`FUNDS`, `Actor`) are let through.
 * `{{entity n}}` in the file stands for the projection `cypher/projections/entity.cypher` of the variable `n`.
 */
export function query(name: string, words: Readonly<Record<string, string>> = {}): Statement {
  const key = [name, ...Object.values(words)].join(' ');
  const known = cache.get(key);
  if (known) return known;
  let text = read(name).replace(/\{\{(\w+) (\w+)\}\}/g, (_, shape: string, variable: string) =>
    read(`projections/${shape}`)
      .trim()
      .replace(/\bit\b/g, variable),
  );
  for (const [slot, word] of Object.entries(words)) {
    if (!/^[A-Za-z][A-Za-z0-9_]{0,62}$/.test(word)) throw new Error(`${word} is no label or type`);
    text = text.replaceAll(`__${slot}__`, word);
  }
  const statement = { name, text };
  cache.set(key, statement);
  return statement;
}
