import type { GraphStore } from '../../../server/store/graph-store.ts';

/** The statements of a script as cypher-shell splits it: at semicolons outside of texts, names and comments. */
function statementsOf(script: string): string[] {
  const parts = script.matchAll(
    /(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|[^;'"`/]|\/(?!\/))+/g,
  );
  return [...parts]
    .map(([part]) => part.replace(/^\s*\/\/[^\n]*$/gm, '').trim())
    .filter((part) => part !== '');
}

/** Runs a script of statements, each by itself. */
export async function runScript(store: GraphStore, script: string): Promise<void> {
  for (const text of statementsOf(script))
    await store.write((transaction) => transaction.run({ name: 'script', text }));
}
