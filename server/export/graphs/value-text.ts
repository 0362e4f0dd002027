import type { Json } from '../../graph/records.ts';
import { itemType } from '../../import/graphs/values.ts';

/** A value as text of a column; lists by the column's type, records as JSON. */
export function valueText(value: Json, type = 'string'): string {
  if (Array.isArray(value))
    return itemType(type) === undefined ? JSON.stringify(value) : listText(value as readonly Json[]);
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
export const xmlText = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (sign) => (/[\t\n\r\u007f-\u009f]/.test(sign) ? sign : ''));
