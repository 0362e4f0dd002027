import { digitsBeyondDouble } from '../values/digits.ts';
import { isList } from '../json.ts';
import type { Json } from '../../graph/records.ts';

/** Types of GraphML and GEXF, by what their values are in JSON. */
const sorts: Readonly<Record<string, 'whole' | 'number' | 'boolean' | 'text'>> = {
  ...{ int: 'whole', integer: 'whole', long: 'whole', short: 'whole', byte: 'whole', biginteger: 'whole' },
  ...{ float: 'number', double: 'number', bigdecimal: 'number', decimal: 'number' },
  ...{ boolean: 'boolean', string: 'text', anyuri: 'text', char: 'text', character: 'text' },
};

/**
 * The type of a list's items, `string` for `liststring`; undefined for what is no list. `listinteger` and the like
 * are GEXF's.
 */
const itemType = (type: string): string | undefined => /^list(.+)$/i.exec(type)?.[1]?.toLowerCase();

/** Whether the type is one whose values can be told right from wrong. */
export function isKnownType(type: string): boolean {
  return Object.hasOwn(sorts, itemType(type) ?? type.toLowerCase());
}

/** Whether a text says nothing of a type whose values are no texts: programs write `value=""` for what is not known. */
export function isUnsaid(text: string, type: string): boolean {
  return (
    text.trim() === '' && itemType(type) === undefined && (sorts[type.toLowerCase()] ?? 'text') !== 'text'
  );
}

/**
 * A value as JSON, by the type that the file declares. Whole numbers beyond 2^53 and the numbers that JSON cannot say
 * (NaN, INF) stay texts; undefined for a text that is no value of the type.
 */
export function typedValue(text: string, type: string): Json | undefined {
  const items = itemType(type);
  if (items === undefined) return scalar(text, type);
  const values = listItems(text).map((item) => scalar(item, items));
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : known;
}

function scalar(text: string, type: string): Json | undefined {
  const sort = sorts[type.toLowerCase()] ?? 'text';
  const bare = text.trim();
  if (sort === 'text') return text;
  if (sort === 'boolean')
    return /^(true|1)$/i.test(bare) ? true : /^(false|0)$/i.test(bare) ? false : undefined;
  if (sort === 'number' && /^([+-]?inf(inity)?|nan)$/i.test(bare)) return bare;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(bare)) return undefined;
  const value = Number(bare);
  if (!Number.isFinite(value)) return bare;
  // What a double would change stays as it is written.
  if (digitsBeyondDouble(bare) !== null) return bare;
  if (sort === 'number') return value === 0 ? 0 : value;
  if (!Number.isInteger(value)) return undefined;
  return Number.isSafeInteger(value) ? value + 0 : bare;
}

/** The items of a GEXF list: `a|b`, `a, b`, `[a, b]`, `['a', "b"]`, with `\` before a quote or sign meant as such. */
function listItems(text: string): string[] {
  const bare = text.trim();
  const inner = /^\[.*\]$/s.test(bare) ? bare.slice(1, -1) : bare;
  if (inner.trim() === '') return [];
  const separator =
    inner === bare && /[|]/.test(bare) ? '|' : inner === bare && bare.includes(';') ? ';' : ',';
  const items: string[] = [];
  let item = '';
  let quote = '';
  let wasQuoted = false;
  const end = () => {
    items.push(wasQuoted ? item : item.trim());
    item = '';
    wasQuoted = false;
  };
  for (let at = 0; at < inner.length; at += 1) {
    const sign = inner.charAt(at);
    if (sign === '\\' && at + 1 < inner.length) item += inner.charAt((at += 1));
    else if (quote !== '' && sign === quote) quote = '';
    else if (quote !== '') item += sign;
    else if ((sign === '"' || sign === "'") && item.trim() === '' && inner !== bare) {
      [item, quote, wasQuoted] = ['', sign, true];
    } else if (sign === separator) end();
    else if (!wasQuoted || sign.trim() !== '') item += sign;
  }
  end();
  return items;
}

/** A value as text of a column; lists by the column's type, records as JSON. */
export function valueText(value: Json, type = 'string'): string {
  if (isList(value)) return itemType(type) === undefined ? JSON.stringify(value) : listText(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** `a|b`; in brackets and quoted where an item holds what cuts lists. */
function listText(items: readonly Json[]): string {
  const texts = items.map(String);
  const plain = texts.every((text) => text !== '' && text === text.trim() && !/[|,;[\]\\'"]/.test(text));
  if (plain && texts.length > 0) return texts.join('|');
  return `[${texts.map((text) => `"${text.replace(/[\\"]/g, '\\$&')}"`).join(', ')}]`;
}

/** Characters that XML cannot hold, such as NUL and halves of pairs, are left out. */
export function xmlText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (sign) =>
    /[\t\n\r\u007f-\u009f]/.test(sign) ? sign : '',
  );
}
