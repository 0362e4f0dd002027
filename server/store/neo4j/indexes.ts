import type { Row, Statement } from '../graph-store.ts';
import { constraints, type RunOne } from '../stored-schema.ts';

const showIndexes: Statement = {
  name: 'show-indexes',
  text: 'SHOW INDEXES YIELD name, state, labelsOrTypes, properties, owningConstraint',
};
const textIndex: Statement = {
  name: 'text-index',
  // Consistent at commit, so that a search sees the write before it; no stop words, as on the embedded engine.
  text: `CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (e:Entity) ON EACH [e.search] OPTIONS
    {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words', \`fulltext.eventually_consistent\`: false}}`,
};
const awaitIndexes: Statement = { name: 'text-index', text: 'CALL db.awaitIndexes(300)' };

const named = /^CREATE (?:FULLTEXT )?(CONSTRAINT|INDEX) (\w+) /;
const over = /\(\w+:(\w+)\) (?:REQUIRE|ON) \(?\w+\.(\w+)\b/;

/** Whether a statement would change nothing: what it lays stands by name, or as the index that a constraint brought. */
function stands(statement: Statement, indexes: readonly Row[]): boolean {
  const [, sort, name] = named.exec(statement.text) ?? [];
  const [, label, property] = over.exec(statement.text) ?? [];
  return indexes.some((index) => {
    const owned = typeof index['owningConstraint'] === 'string';
    if (index['name'] === name) return sort === 'INDEX' || owned;
    const is = (column: string, wanted: string | undefined) =>
      JSON.stringify(index[column]) === JSON.stringify([wanted]);
    return sort === 'INDEX' && owned && is('labelsOrTypes', label) && is('properties', property);
  });
}

/** What a Neo4j lacks of constraints and indexes: asked in one statement, since each that lays one is a transaction. */
export async function missingIndexes(run: RunOne): Promise<readonly Statement[]> {
  const indexes = await run(showIndexes);
  const missing = [...constraints(), textIndex].filter((statement) => !stands(statement, indexes));
  // Also what another process is laying now, or what failed, is waited for, and told.
  const ready = missing.length === 0 && indexes.every((index) => index['state'] === 'ONLINE');
  return ready ? [] : [...missing, awaitIndexes];
}
