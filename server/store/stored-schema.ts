import { readFileSync } from 'node:fs';
import { shipped } from '../root.ts';
import { StoreError, type Row, type Statement } from './graph-store.ts';

/** Number of the stored form that this version reads and writes. */
export const storedSchema = 2;

/** How an adapter runs the statements below: each in a transaction of its own. */
export type RunOne = (statement: Statement) => Promise<readonly Row[]>;

/** The statements of `cypher/constraints.cypher`. */
export function constraints(): Statement[] {
  const text = readFileSync(shipped('cypher', 'constraints.cypher'), 'utf8').replace(/^\s*\/\/.*$/gm, '');
  const parts = text.split(';').map((part) => part.trim());
  return parts.filter((part) => part !== '').map((part) => ({ name: 'constraints', text: part }));
}

const readSchema: Statement = {
  name: 'stored-schema',
  text: "MATCH (m:Meta {id: 'entente'}) RETURN m.schema AS schema, m.copying AS copying LIMIT 1",
};
const writeSchema: Statement = {
  name: 'stored-schema',
  text: `MERGE (m:Meta {id: 'entente'}) ON CREATE SET m.schema = ${storedSchema} RETURN m.schema AS schema`,
};

/**
 * Rejects with NEWER when what is stored has a form that this version does not know, and with DAMAGED when a copy to
 * it was broken off, unless that is what it is opened for; `where` names the store.
 */
async function checkStoredSchema(run: RunOne, where: string, brokenOff: boolean): Promise<boolean> {
  const [row] = await run(readSchema);
  if (row?.['copying'] === true && !brokenOff)
    throw new StoreError(
      'DAMAGED',
      `${where} holds a part of a copy that was broken off; run entente migrate or entente restore again, with --replace.`,
    );
  const schema = row?.['schema'];
  if (typeof schema === 'number' && schema > storedSchema)
    throw new StoreError(
      'NEWER',
      `${where} was written by a newer version of Entente (form ${schema}, this version knows ${storedSchema}); update Entente.`,
    );
  return row !== undefined;
}

/**
 * Makes an opened engine ready: refuses newer data untouched, lays constraints and indexes, marks the form.
 * `missing` gives the statements to lay them with, all unless told.
 */
export async function prepareStore(
  run: RunOne,
  where: string,
  missing: () => Promise<readonly Statement[]> = () => Promise.resolve(constraints()),
  brokenOff = false,
): Promise<void> {
  const marked = await checkStoredSchema(run, where, brokenOff);
  for (const statement of await missing()) await run(statement);
  if (!marked) await run(writeSchema);
}
