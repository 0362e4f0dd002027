import { StoreError, type Params, type Statement } from './graph-store.ts';

const count = (n: number) => n.toLocaleString('en');

/** Whether an object is a plain one, of whichever realm. */
export function isPlainObject(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Where in the parameters something is that cannot be sent, and what it is. */
interface Refusal {
  readonly path: string;
  readonly what: string;
}

const refusal = (what: string): Refusal => ({ path: '', what });
const inside = (key: string, found: Refusal): Refusal => ({ ...found, path: key + found.path });

/** Looks through one parameter after the other, counting their values. */
class Check {
  #values = 0;

  of(value: unknown, depth: number): Refusal | null {
    this.#values += 1;
    if (this.#values > limits.values)
      return refusal(`is too much: at most ${count(limits.values)} values at a time.`);
    if (value === null || typeof value === 'boolean') return null;
    if (typeof value === 'string')
      return value.length <= limits.text
        ? null
        : refusal(`has ${count(value.length)} characters; at most ${count(limits.text)} are kept.`);
    if (typeof value === 'number')
      return Number.isFinite(value) ? null : refusal(`is ${value}; only finite numbers can be kept.`);
    if (typeof value === 'object') return this.#object(value, depth);
    return refusal(
      `is ${typeof value === 'undefined' ? 'undefined; send null instead.' : `a ${typeof value}.`}`,
    );
  }

  #object(value: object, depth: number): Refusal | null {
    if (depth > limits.depth)
      return refusal(`is nested deeper than ${limits.depth} levels, or holds itself.`);
    if (Array.isArray(value)) return this.#list(value, depth);
    if (!isPlainObject(value))
      return refusal(`is a ${value.constructor.name}; only plain objects can be sent.`);
    const entries = Object.entries(value);
    if (entries.length > limits.rows)
      return refusal(`has ${count(entries.length)} keys; send at most ${count(limits.rows)} at a time.`);
    for (const [key, entry] of entries) {
      const found = this.of(entry, depth + 1);
      if (found) return inside(`.${key}`, found);
    }
    return null;
  }

  #list(values: readonly unknown[], depth: number): Refusal | null {
    if (values.length > limits.rows)
      return refusal(`has ${count(values.length)} entries; send at most ${count(limits.rows)} at a time.`);
    for (let at = 0; at < values.length; at += 1) {
      const found = this.of(values[at], depth + 1);
      if (found) return inside(`[${at}]`, found);
    }
    return null;
  }
}

/**
 * Refuses, with code INVALID, parameters that an engine cannot hold or that would harm it: the embedded engine
 * dies of cyclic or very deep ones, and turns NaN and undefined into null without a word.
 */
export function checkParams(statement: Statement, params: Params): void {
  const check = new Check();
  for (const name of Object.keys(params)) {
    const found = check.of(params[name], 1);
    if (found)
      throw new StoreError('INVALID', `${statement.name}: parameter $${name}${found.path} ${found.what}`);
  }
}

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

/** What a statement may take and give, the same on every engine. */
export const limits = {
  /** Rows that one statement gives, and entries that one list parameter holds. */
  rows: 5_000,
  /** Levels of lists and maps in the parameters: rows, a row, its properties, a list in them make four. */
  depth: 12,
  /** Scalars in all parameters of one statement. */
  values: 1_000_000,
  /** Characters of one text. */
  text: 1_000_000,
  /** Hits of one text search. */
  hits: 1_000,
  /** Words of one text search; further ones are ignored. */
  words: 256,
} as const;
