import type { Value } from '../../store/graph-store.ts';

const named: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A value as Cypher writes it. Control characters and line separators are escaped: cypher-shell reads line by line.
 * Whole numbers stay whole, as the driver sends them.
 */
export function literal(value: Value): string {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'number') return numberLiteral(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  const entries = Object.entries(value).map(
    ([key, entry]) => `${keyLiteral(key)}: ${literal(entry as Value)}`,
  );
  return `{${entries.join(', ')}}`;
}

function textLiteral(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what must be escaped
  const escaped = text.replace(/[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, (sign) => {
    return named[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `'${escaped}'`;
}

function numberLiteral(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const text = String(value).replace('e+', 'e');
  return /[.e]/.test(text) ? text : `${text}.0`;
}

const keyLiteral = (key: string) => (/^[A-Za-z]\w*$/.test(key) ? key : `\`${key.replaceAll('`', '``')}\``);
