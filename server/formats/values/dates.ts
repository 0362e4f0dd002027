import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import { BadInputError } from '../../graph/errors.ts';
import { parsePeriod } from '../../graph/values/period.ts';
import { oddCell } from './odd-cell.ts';

dayjs.extend(customParseFormat);

/**
 * What a text says of a date: EDTF with the text's precision, '' for a date that is all zeros; or why it is none, as
 * the rest of a sentence. `note` is what someone should know of how it was read.
 */
export type DateReading =
  | { readonly edtf: string; readonly note?: string; readonly odd?: undefined }
  | { readonly odd: string; readonly edtf?: undefined };
export type DateReader = (text: string) => DateReading;

/** What is said of a text that nothing is known of. */
export const noDate = 'is no date';

const isoForm = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const clock = '(?:[01]?\\d|2[0-4]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:[.,]\\d+)?)?(?:\\s*[AP]\\.?M\\.?)?';
const zone = '(?:Z|UTC|GMT|(?:UTC|GMT)?[+-]\\d\\d(?::?\\d\\d)?|[A-Z]{3,5})?(?:\\[[\\w/+-]+\\])?';
const stamp = new RegExp(`^(\\d{4}-\\d\\d-\\d\\d)(?:T|\\s+)${clock}\\s*${zone}$`, 'i');
const timeOnly = new RegExp(`^T?${clock}\\s*${zone}$`, 'i');

/**
 * Reads ISO 8601 and EDTF. `00` is a part that is not known; a time of day is left out, the day staying as it is
 * written; seasons, quarters and halves of a year may stand in English (`Spring 2020`, `Q1 2020`).
 */
export function readDate(text: string): DateReading {
  const day = stamp.exec(text)?.[1] ?? text;
  const [, year, month, date] = isoForm.exec(day) ?? [];
  if (year === undefined) return seasonOf(text) ?? otherwise(text);
  if (Number(month ?? 0) > 12) return otherwise(day);
  return partsOf(year, month, date);
}

/** The EDTF of a date's parts, of which those that are `00` are not known. */
function partsOf(year: string, month = '00', day = '00'): DateReading {
  if (Number(year) === 0)
    return Number(month) === 0 && Number(day) === 0 ? { edtf: '' } : { odd: 'has no year; add it.' };
  if (Number(month) === 0) return { edtf: year };
  if (Number(month) > 12) return { odd: noDate };
  const to = `${year}-${month.padStart(2, '0')}`;
  if (Number(day) === 0) return { edtf: to };
  return Number(day) <= daysIn(Number(year), Number(month))
    ? { edtf: `${to}-${day.padStart(2, '0')}` }
    : { odd: noDate };
}

const daysIn = (year: number, month: number) =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

const seasons: Readonly<Record<string, number>> = {
  ...{ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
  ...{ q1: 33, q2: 34, q3: 35, q4: 36, h1: 40, h2: 41 },
};
const season = `(?<season>${Object.keys(seasons).join('|')})`;
const seasonForms = [
  new RegExp(`^${season}(?:,?\\s+|[-/])(?:of\\s+)?(?<year>\\d{4})$`, 'i'),
  new RegExp(`^(?<year>\\d{4})(?:\\s+|[-/])?${season}$`, 'i'),
];

function seasonOf(text: string): DateReading | null {
  for (const form of seasonForms) {
    const { year, season: name = '' } = form.exec(text)?.groups ?? {};
    if (year !== undefined && year !== '0000') return { edtf: `${year}-${seasons[name.toLowerCase()]}` };
  }
  return null;
}

/** Any other EDTF as written; what is none, with the reason. */
function otherwise(text: string): DateReading {
  if (timeOnly.test(text))
    return { odd: 'is a time of day without a day; take the day too, or leave it out.' };
  if (/^-\d{1,6}(?:-\d\d){0,2}$|\d\s*b\.?\s?c\.?(?:\s?e\.?)?$/i.test(text))
    return { odd: 'lies before the year 1, and no period can; leave it out, or keep it as an attribute.' };
  const odd = oddCell(text);
  if (odd !== null) return { odd };
  try {
    return { edtf: parsePeriod(text).edtf };
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    const reason = error.message.slice(JSON.stringify(text.slice(0, 100)).length + 1);
    return { odd: reason.startsWith(noDate) ? noDate : reason };
  }
}

const maxRemembered = 20_000;

/**
 * A reader that tries `formats` in their order (`D.M.YYYY`, `M/D/YY`, `D-MMM-YYYY`, `epoch-ms`), then what `readDate`
 * reads, and remembers what it found. Days and months may have a zero in front or none, months any capitals.
 */
export function dateReader(formats: readonly string[]): DateReader {
  const known = new Map<string, DateReading>();
  const tries = formats.map((format) => ({ format, read: readerOf(format) }));
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = firstOf(text, tries);
    if (known.size >= maxRemembered) known.clear();
    known.set(text, found);
    return found;
  };
}

interface Try {
  readonly format: string;
  /** The EDTF of a text in this format; null where it is not in it. */
  readonly read: (text: string) => string | null;
}

function firstOf(text: string, tries: readonly Try[]): DateReading {
  const found = tries.flatMap(({ format, read }) => {
    const edtf = read(text);
    return edtf === null ? [] : [{ format, edtf }];
  });
  const [first, ...more] = found;
  if (!first) return readDate(text);
  const { edtf, format } = first;
  const other = more.find((each) => each.edtf !== edtf);
  if (other)
    return {
      edtf,
      note: `is ${edtf} by ${format} and ${other.edtf} by ${other.format}; the first of them was taken, here and in cells like this.`,
    };
  if (edtf !== '' && /Y/.test(format) && !/YYYY/.test(format))
    return {
      edtf,
      note: `is taken for ${edtf}: years of two digits are those of 1969 to 2068, here and in cells like this.`,
    };
  return { edtf };
}

/** Why a format cannot be one, as the rest of a sentence; null where it can. */
export function formatProblem(format: string): string | null {
  if (/^epoch-m?s$/.test(format) || /Y/.test(format)) return null;
  return 'is no format of dates: it has no year; write YYYY or YY in it, or epoch-ms.';
}

/** Texts of one letter case where words stand: `12-JAN-2020` as dayjs reads it, `12-Jan-2020`. */
const titled = (text: string) =>
  text.replace(/\p{L}{3,}/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());

function readerOf(format: string): Try['read'] {
  if (format === 'epoch-ms') return (text) => epochDay(text, 1);
  if (format === 'epoch-s') return (text) => epochDay(text, 1000);
  const out = format.includes('D') ? 'YYYY-MM-DD' : format.includes('M') ? 'YYYY-MM' : 'YYYY';
  const variants = variantsOf(format);
  const zeros = zerosOf(format);
  const named = format.includes('MMM');
  return (text) => {
    const zero = zeros(text);
    if (zero !== null) return zero;
    const written = named ? titled(text) : text;
    for (const variant of variants) {
      const date = dayjs(written, variant, true);
      if (date.isValid()) return date.format(out);
    }
    return null;
  };
}

/** The format with days and months of one digit and of two, and with months in short and in full. */
function variantsOf(format: string): string[] {
  // Without signs between them only two digits can tell days and months apart.
  const parts = format.split(/(?<![A-Za-z])(DD?|MM?|MMMM?)(?![A-Za-z])/);
  const choices = parts.map((part) =>
    /^DD?$/.test(part)
      ? ['D', 'DD']
      : /^MM?$/.test(part)
        ? ['M', 'MM']
        : /^MMMM?$/.test(part)
          ? ['MMM', 'MMMM']
          : [part],
  );
  return choices.reduce<string[]>(
    (starts, all) => starts.flatMap((start) => all.map((each) => start + each)),
    [''],
  );
}

const numeric: Readonly<Record<string, string>> = {
  ...{ YYYY: '(?<year>\\d{4})', DD: '(?<day>\\d\\d?)', D: '(?<day>\\d\\d?)' },
  ...{ MM: '(?<month>\\d\\d?)', M: '(?<month>\\d\\d?)' },
};

/** Finds dates that have zeros for parts that are not known, `00/00/1999`; null for all others. */
function zerosOf(format: string): Try['read'] {
  const parts = format.split(/(YYYY|DD?|M{1,4})/);
  const source = parts.map((part) => numeric[part] ?? part.replace(/[^\w\s]/g, '\\$&'));
  if (parts.some((part) => numeric[part] === undefined && /[A-Za-z]/.test(part)) || !format.includes('YYYY'))
    return () => null;
  const form = new RegExp(`^${source.join('')}$`);
  return (text) => {
    const { year, month = '', day = '' } = form.exec(text)?.groups ?? {};
    if (year === undefined || ![year, month, day].some((part) => part !== '' && Number(part) === 0))
      return null;
    return partsOf(year, month || '00', day || '00').edtf ?? null;
  };
}

function epochDay(text: string, unit: number): string | null {
  if (!/^-?\d{1,15}$/.test(text)) return null;
  const date = new Date(Number(text) * unit);
  if (Number.isNaN(date.getTime())) return null;
  return readDate(date.toISOString().slice(0, 10)).edtf ?? null;
}
