/** Periods and days in words. Input is what the server gives: EDTF as written, with its first and last possible day. */

export interface PeriodWords {
  readonly edtf: string;
  readonly earliest?: string | null;
  readonly latest?: string | null;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** `2021-08-15` as `15 August 2021`, `2021-08` as `August 2021`; null for anything else. */
const dateText = (date: string): string | null => {
  const [, year = '', month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (!year) return null;
  if (!month) return year;
  const name = months[Number(month) - 1] ?? seasons[month];
  if (!name) return null;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
};

/** A `YYYY-MM-DD` day as `15 August 2021`. */
export function dayText(day: string): string {
  return dateText(day) ?? day;
}

const qualified = (text: string, mark: string): string => {
  if (mark === '?') return `${text} (uncertain)`;
  if (mark === '~') return `about ${text}`;
  if (mark === '%') return `about ${text} (uncertain)`;
  return text;
};

const pointText = (edtf: string): string | null => {
  const [, date = '', mark = ''] = /^(.*?)([?~%]?)$/.exec(edtf) ?? [];
  const decade = /^(\d{3})X$/.exec(date);
  const century = /^(\d{2})XX$/.exec(date);
  if (decade) return qualified(`the ${decade[1]}0s`, mark);
  if (century) return qualified(`the ${century[1]}00s`, mark);
  const text = dateText(date);
  return text === null ? null : qualified(text, mark);
};

const intervalText = (from: string, to: string): string | null => {
  const start = pointText(from);
  const end = pointText(to);
  if (from === '..' || from === '') {
    if (end === null) return null;
    return from === '' ? `until ${end}, start unknown` : `until ${end}`;
  }
  if (start === null) return null;
  if (to === '..') return `since ${start}`;
  if (to === '') return `from ${start}, end unknown`;
  return end === null ? null : `${start} – ${end}`;
};

const range = ({ earliest, latest }: PeriodWords): string => {
  if (earliest && latest) return `between ${dayText(earliest)} and ${dayText(latest)}`;
  if (earliest) return `not before ${dayText(earliest)}`;
  return latest ? `not after ${dayText(latest)}` : 'any day';
};

const plainText = (edtf: string): string | null => {
  const [from = '', to] = edtf.split('/');
  return to === undefined ? pointText(from) : intervalText(from, to);
};

/** A period of which only the notation is known, in words where it has plain ones. */
export function edtfText(edtf: string): string {
  return plainText(edtf) ?? edtf;
}

/** A period as people read it, `August 2021 – 2024`; `undated` for none; the bounds where EDTF has no plain wording. */
export function periodText(period: PeriodWords | null | undefined): string {
  if (!period) return 'undated';
  return plainText(period.edtf) ?? range(period);
}

/** What the wording rests on and how precise it is, in a sentence or two. */
export function periodExplained(
  period: (PeriodWords & { readonly precision?: string }) | null | undefined,
): string {
  if (!period) return 'No source gives a date. Undated things count as possible on every date.';
  const precision = period.precision
    ? ` Precision: ${period.precision.toLowerCase().replaceAll('_', ' ')}.`
    : '';
  return `Written ${period.edtf} (EDTF, the ISO 8601-2 notation): ${range(period)}.${precision}`;
}
