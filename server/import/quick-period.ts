import { parsePeriod } from '../graph/period.ts';
import type { PeriodRecord } from '../graph/records.ts';
import { remember } from '../graph/remember.ts';

const MOST = 50_000;

const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lastDay = (year: number, month: number) =>
  month === 2 && !leap(year) ? 28 : (lengths[month - 1] ?? 0);

/** First and last day of a plain year, month or day; null for anything else. */
function plainBounds(text: string): readonly [string, string] | null {
  const found = plain.exec(text);
  if (!found) return null;
  const [, year = '', month, day] = found;
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const last = lastDay(Number(year), Number(month));
  if (last === 0) return null;
  if (day === undefined) return [`${year}-${month}-01`, `${year}-${month}-${last}`];
  return Number(day) >= 1 && Number(day) <= last ? [text, text] : null;
}

function quick(text: string): PeriodRecord | null {
  const [from = '', to, more] = text.split('/');
  if (more !== undefined) return null;
  const start = plainBounds(from);
  if (!start) return null;
  if (to === undefined) return { edtf: text, earliest: start[0], latest: start[1] };
  const end = plainBounds(to);
  return end && start[0] <= end[1] ? { edtf: text, earliest: start[0], latest: end[1] } : null;
}

/** As `parsePeriod`, for millions of them: they are remembered, and plain dates read without the full grammar. */
export const quickPeriod = remember(MOST, (text): PeriodRecord => quick(text) ?? parsePeriod(text));
