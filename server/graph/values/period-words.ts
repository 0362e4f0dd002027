import type { Parsed, ParsedDate } from 'edtf';
import { datesOf, isDate, parseOrNull } from './period.ts';
import type { PeriodRecord } from '../records.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const seasonNames: Readonly<Record<number, string>> = {
  ...{ 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
  ...{ 25: 'northern spring', 26: 'northern summer', 27: 'northern autumn', 28: 'northern winter' },
  ...{ 29: 'southern spring', 30: 'southern summer', 31: 'southern autumn', 32: 'southern winter' },
  ...{ 33: 'first quarter of', 34: 'second quarter of', 35: 'third quarter of', 36: 'fourth quarter of' },
  ...{ 37: 'first third of', 38: 'second third of', 39: 'last third of' },
  ...{ 40: 'first half of', 41: 'second half of' },
};
/** Bits of `unspecified`, one a digit of YYYYMMDD. */
const [lastYearDigit, lastTwoYearDigits, YEAR, MONTH, DAY] = [0x08, 0x0c, 0x0f, 0x30, 0xc0];

type Unit = 'DAY' | 'MONTH' | 'YEAR' | 'DECADE' | 'CENTURY' | 'SEASON' | 'MASKED';

/**
 * How precise a period is: `DAY`, `MONTH`, `SEASON`, `YEAR`, `DECADE`, `CENTURY`, `MASKED` (digits unknown in
 * between), `INTERVAL` or `SET`, followed by `UNCERTAIN` (`?`), `APPROXIMATE` (`~`) or both (`%`).
 */
export function precisionOf(period: PeriodRecord): string {
  const parsed = parseOrNull(period.edtf);
  if (!parsed) return 'INTERVAL';
  const word = isDate(parsed) ? unitOf(parsed) : parsed.type === 'Interval' ? 'INTERVAL' : 'SET';
  return [word, ...doubtsOf(parsed)].join(' ');
}

function doubtsOf(parsed: Parsed): string[] {
  const dates = datesOf(parsed);
  return [
    ...(dates.some((date) => date.uncertain) ? ['UNCERTAIN'] : []),
    ...(dates.some((date) => date.approximate) ? ['APPROXIMATE'] : []),
  ];
}

function unitOf(date: ParsedDate): Unit {
  if (date.type === 'Season') return 'SEASON';
  if (date.type === 'Decade') return 'DECADE';
  if (date.type === 'Century') return 'CENTURY';
  const hidden = date.unspecified ?? 0;
  let length = date.values.length;
  if (length === 3 && (hidden & DAY) === DAY) length = 2;
  if (length === 2 && (hidden & MONTH) === MONTH) length = 1;
  const left = hidden & (length === 3 ? YEAR | MONTH | DAY : length === 2 ? YEAR | MONTH : YEAR);
  if (left === 0) return length === 3 ? 'DAY' : length === 2 ? 'MONTH' : 'YEAR';
  if (length === 1 && left === lastYearDigit) return 'DECADE';
  if (length === 1 && left === lastTwoYearDigits) return 'CENTURY';
  return 'MASKED';
}

/** The period as a reader would write it: `February 2020`, `since August 2021`, `2014 (uncertain)`, `2020 to 2024`. */
export function periodText(period: PeriodRecord): string {
  const parsed = parseOrNull(period.edtf);
  if (!parsed) return period.edtf;
  if (isDate(parsed)) return dateText(parsed);
  if (parsed.type !== 'Interval') return period.edtf;
  const [start, end] = parsed.values.map((part) =>
    typeof part === 'object' && part ? dateText(part) : null,
  );
  if (!start) return `until ${end ?? 'an unknown day'}`;
  if (end) return `${start} to ${end}`;
  return parsed.values[1] === null ? `from ${start}, end unknown` : `since ${start}`;
}

function dateText(date: ParsedDate): string {
  const words = plainText(date);
  return `${date.approximate ? 'about ' : ''}${words}${date.uncertain ? ' (uncertain)' : ''}`;
}

function plainText(date: ParsedDate): string {
  const [first = 0, second = 0, third = 0] = date.values;
  const year = String(first).padStart(4, '0');
  switch (unitOf(date)) {
    case 'DAY':
      return `${third} ${months[second]} ${year}`;
    case 'MONTH':
      return `${months[second]} ${year}`;
    case 'YEAR':
      return year;
    case 'SEASON':
      return `${seasonNames[second]} ${year}`;
    case 'DECADE':
      return `the ${date.type === 'Decade' ? String(first).padStart(3, '0') + '0' : year}s`;
    case 'CENTURY':
      return `the ${date.type === 'Century' ? String(first).padStart(2, '0') + '00' : year}s`;
    case 'MASKED':
      return maskedText(date);
  }
}

function maskedText(date: ParsedDate): string {
  const [year = 0, month, day] = date.values;
  const digits = [String(year).padStart(4, '0')];
  if (month !== undefined) digits.push(two(month + 1));
  if (day !== undefined) digits.push(two(day));
  let bit = 0;
  return digits
    .map((part) => [...part].map((digit) => ((date.unspecified ?? 0) & (1 << bit++) ? 'X' : digit)).join(''))
    .join('-');
}

const two = (value: number) => String(value).padStart(2, '0');
