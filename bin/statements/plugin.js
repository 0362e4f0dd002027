/** A plugin of graphql-codegen: writes the types of the statements in cypher/ as their heads declare them. */
import { format, resolveConfig } from 'prettier';
import { readStatements } from './heads.js';
import { fieldsInTypescript, recordShapes } from './types.js';

const listed = (entries) => entries.join('\n');

/** The TypeScript for the statements of a folder. */
export function statementTypes(folder) {
  const { statements, shapes } = readStatements(folder);
  return `import type { EntityType, Per, Reliability, Stance, Verdict } from '../records.ts';
import type { Params } from '../../store/graph-store.ts';

${listed(
  Object.entries(shapes)
    .filter(([name]) => !Object.hasOwn(recordShapes, name))
    .map(
      ([name, { purpose, fields }]) => `/** ${purpose} */
export type ${name}Shape = ${fieldsInTypescript(fields)};
`,
    ),
)}
/** What each statement takes and gives: its parameters, the words for its slots, and its rows. */
export type Statements = {
${listed(
  Object.entries(statements).map(
    ([name, { purpose, params, words, columns }]) => `  /** ${purpose} */
  '${name}': {
    params: ${fieldsInTypescript(params)};
    words: ${fieldsInTypescript(words)};
    row: ${fieldsInTypescript(columns)};
  };`,
  ),
)}
};

/** Where each statement lies in \`cypher/\`. */
export const statementFiles: { readonly [name in keyof Statements]: string } = {
${listed(Object.entries(statements).map(([name, { file }]) => `  '${name}': '${file}',`))}
};
`;
}

/** Called by graphql-codegen, which knows nothing of Cypher: schema and documents stay unread. */
export const plugin = async () =>
  format(statementTypes('cypher'), { ...(await resolveConfig('codegen.ts')), parser: 'typescript' });
