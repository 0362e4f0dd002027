import { StoreError } from './graph-store.ts';
import type { Statement } from './graph-store.ts';

// Texts, quoted names and comments are blanked first, so that a word in them counts for nothing.
const quoted = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const writing = /(?<![.$:\w])(CREATE|MERGE|DELETE|SET|REMOVE|DROP|FOREACH)\b/i;
const foreign = /(?<![.$:\w])(LOAD\s+CSV)\b|(__[A-Z]+__)/i;

const checked = new Map<string, string | undefined>();

/** The word for which a text is not a reading statement, or undefined. */
function writingWord(text: string): string | undefined {
  if (checked.has(text)) return checked.get(text);
  const word = writing.exec(text.replace(quoted, ' '))?.[1];
  if (checked.size > 1_000) checked.clear();
  checked.set(text, word);
  return word;
}

/** Refuses, with code INVALID, a writing statement in a read: the embedded engine would run and keep it. */
export function checkReading(statement: Statement): void {
  const word = writingWord(statement.text);
  if (word) throw new StoreError('INVALID', `${statement.name}: ${word} writes; run it in a write.`);
}

/** Refuses, with code INVALID, statements that reach outside the graph or have an unfilled slot. */
export function checkStatement(statement: Statement): void {
  const word = foreign.exec(statement.text)?.[0];
  if (word) throw new StoreError('INVALID', `${statement.name}: ${word} may not be in a statement.`);
}
