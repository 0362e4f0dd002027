import { isList, recordOf } from '../json.ts';

/**
 * YAML of plain values, a piece at a time: the `yaml` package would need the whole document. Texts that any reader
 * takes for texts stand plain, all others as JSON, which YAML reads as it is.
 */

/** A text that starts with a letter and holds nothing that YAML gives a meaning. */
const plain = /^\p{L}[\p{L}\p{M}\p{N} ,.;()'’“”–—/%$€£+=*!?_-]*$/u;
/** Words that some YAML reader takes for something else. */
const words = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
/** Characters that JSON leaves as they are and YAML wants escaped. */
const escaped = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
/** A key longer than this needs a question mark before it. */
const longestKey = 800;

/** One scalar. */
export function scalar(value: Scalar): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (plain.test(value) && !value.endsWith(' ') && !words.test(value)) return value;
  return JSON.stringify(value).replace(
    escaped,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Lists and maps of scalars only, short enough, stand on one line. */
const lineWidth = 100;
type Scalar = null | boolean | number | string;
const isScalar = (value: unknown): value is Scalar =>
  value === null || ['boolean', 'number', 'string'].includes(typeof value);
/** In brackets, commas and brackets end a plain text. */
const inBrackets = (value: Scalar) => {
  const text = scalar(value);
  return /[,[\]{}]/.test(text) && !text.startsWith('"') ? JSON.stringify(value) : text;
};

function oneLine(value: unknown): string | null {
  if (isScalar(value)) return scalar(value);
  if (isList(value)) {
    if (!value.every(isScalar)) return null;
    const text = `[${value.map(inBrackets).join(', ')}]`;
    return text.length <= lineWidth || value.length === 0 ? text : null;
  }
  const entries = Object.entries(recordOf(value));
  if (entries.length === 0) return '{}';
  const scalars = entries.flatMap(([key, entry]) =>
    isScalar(entry) ? [`${inBrackets(key)}: ${inBrackets(entry)}`] : [],
  );
  if (entries.length > 3 || scalars.length < entries.length) return null;
  const text = `{ ${scalars.join(', ')} }`;
  return text.length <= lineWidth ? text : null;
}

/**
 * The lines of a map's entries or a list's items, each ending in a line feed, indented by `indent` spaces. `value` is
 * as JSON can say it, without what is undefined.
 */
export function block(value: unknown, indent: number): string {
  const space = ' '.repeat(indent);
  if (isList(value)) return value.map((item) => `${space}- ${afterDash(item, indent + 2)}`).join('');
  if (isScalar(value)) return `${space}${scalar(value)}\n`;
  return Object.entries(recordOf(value))
    .map(([key, entry]) => `${space}${keyed(key, entry, indent)}`)
    .join('');
}

/** A key with its value, without the indent of its first line. */
function keyed(key: string, value: unknown, indent: number): string {
  const name = scalar(key);
  const head = name.length > longestKey ? `? ${name}\n${' '.repeat(indent)}:` : `${name}:`;
  const line = oneLine(value);
  return line === null ? `${head}\n${block(value, indent + 2)}` : `${head} ${line}\n`;
}

/** What follows the dash of a list's item: its first line stands beside the dash. */
function afterDash(item: unknown, indent: number): string {
  const line = oneLine(item);
  return line === null ? block(item, indent).slice(indent) : `${line}\n`;
}
