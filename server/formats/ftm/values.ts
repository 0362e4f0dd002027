import { isIP } from 'node:net';
import { readDate } from '../values/dates.ts';
import { englishNumbers, readNumber } from '../values/numbers.ts';
import { codesOf, type Property } from './model/model.ts';

const dateForm =
  /^\d{4}(?:-(\d{2})(?:-\d{2}(?:[T ]\d{2}(?::\d{2}){0,2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
const entity = /^[0-9a-zA-Z](?:[0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;

/** The day, month or year of a FollowTheMoney date, in its precision; null where it is none. */
export function dayOf(text: string): string | null {
  const found = dateForm.exec(text);
  // Its dates have no seasons.
  return found && Number(found[1] ?? 0) <= 12 ? readDate(text).edtf || null : null;
}

/** The number that a text is, `1,000.50` too; null where it has a unit or is none. */
export function numberOf(text: string): number | null {
  const digits = digitsOf(text);
  return digits === null ? null : Number(digits);
}

/** The same with all its digits. */
export function digitsOf(text: string): string | null {
  const found = readNumber(text.trim(), englishNumbers);
  return found && !found.currencies && !found.isPercent ? found.digits : null;
}

export function isEntityId(text: string): boolean {
  return text.length <= 200 && entity.test(text);
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+/.test(text);
}

/** What is wrong with a property's value, as the rest of a sentence; null when nothing is. */
export function valueProblem({ type }: Property, text: string): string | null {
  if (text.trim() === '') return 'is empty';
  const known = codesOf(type);
  if (known) return known.has(text.trim().toLowerCase()) ? null : `is no ${type} code of FollowTheMoney`;
  switch (type) {
    case 'date':
      return dayOf(text) === null ? 'is no date such as 2021, 2021-08 or 2021-08-15' : null;
    case 'number':
      return /\p{Nd}/u.test(text) ? null : 'is no number';
    case 'entity':
      return isEntityId(text) ? null : 'is no id that FollowTheMoney could refer to';
    case 'url':
      return /^(?:https?|ftp):\/\/[^\s/]+|^mailto:/.test(text) ? null : 'is no web address';
    case 'email':
      return /^[^@\s]+@[^@\s]+$/.test(text) ? null : 'is no e-mail address';
    case 'ip':
      return isIP(text) === 0 ? 'is no IP address' : null;
    default:
      return null;
  }
}

/** The only value of a property; undefined for none and for several. */
export function only(values: readonly string[] | undefined): string | undefined {
  return values?.length === 1 ? values[0] : undefined;
}
