import { decimal } from '../../graph/values/decimal.ts';
import { withoutCurrency, type Bare } from './currencies.ts';
import { plainDigits } from './digits.ts';

/** How numbers are written. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  /** False where nobody said so. */
  readonly isSaid: boolean;
}

/** The style of an example: `1.234,56` has a decimal comma, `1,234.56`, `12,34,567.89` and `1234.56` a decimal point. */
export function numberStyle(example: string | undefined): NumberStyle {
  const isComma = example !== undefined && /[,٫]\d{1,2}$/.test(plainDigits(example).replaceAll('٫', ','));
  return { decimal: isComma && !/٫/.test(example) ? ',' : '.', isSaid: example !== undefined };
}

/** English, as most formats write numbers. */
export const englishNumbers: NumberStyle = { decimal: '.', isSaid: true };

/** A number as a cell has it. */
export interface ReadNumber {
  /** In English, with all its digits and without thousands: `-1250000.50`, `1e6`. */
  readonly digits: string;
  /** The currencies that a sign or code beside it may mean; null for none. */
  readonly currencies: ReadonlySet<string> | null;
  /** That sign or code; '' for none. */
  readonly named: string;
  readonly isPercent: boolean;
}

const plainForm = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const scales: Readonly<Record<string, string>> = {
  ...{ thousand: '1e3', lakh: '1e5', lac: '1e5', million: '1e6', crore: '1e7', cr: '1e7' },
};
const scaled = new RegExp(`^(.*\\d\\.?)\\s*(${Object.keys(scales).join('|')})s?\\.?$`, 'i');

/**
 * The number in a text, in any digits, with or without a currency, thousands (also by lakh and crore) and a sign;
 * null where there is none, where signs of two styles are mixed, and where it is infinite.
 */
export function readNumber(text: string, style: NumberStyle): ReadNumber | null {
  if (style.decimal === '.' && plainForm.test(text)) return finite(english(text));
  const [separator, point] = style.decimal === '.' ? [',', '.'] : ['.', ','];
  const plain = plainDigits(text.trim())
    .replaceAll('٬', separator)
    .replaceAll('٫', point)
    .replace(/[−–‒﹣－]/g, '-')
    .replace(/(\d)(?:\/-|[,.]-)$/, '$1');
  const [isNegative, unsigned] = signOf(plain);
  const percent = /^(.*\d)\s*[%٪]$/.exec(unsigned)?.[1];
  const bare = withoutCurrency(percent ?? unsigned);
  if (!bare || (percent !== undefined && bare.currencies)) return null;
  const [isInner, rest] = signOf(bare.text);
  const scale = scaled.exec(rest);
  const body = ungrouped((scale?.[1] ?? rest).trim(), style);
  if (body === null || (isInner !== null && isNegative !== null)) return null;
  const digits = english(`${(isInner ?? isNegative) ? '-' : ''}${body}`);
  const times = scales[scale?.[2]?.toLowerCase() ?? ''];
  return finite(
    times === undefined ? digits : decimal(digits).times(decimal(times)).toFixed(),
    bare,
    percent !== undefined,
  );
}

/** Whether a text says that it is below 0, null where it has no sign; and the text without the sign. */
function signOf(text: string): readonly [boolean | null, string] {
  const inner = /^\(\s*(.*?)\s*\)$/.exec(text)?.[1];
  if (inner !== undefined && !/^[-+]/.test(inner)) return [true, inner];
  const [, sign, rest = ''] = /^([-+])\s*(.*)$/.exec(text) ?? [];
  if (sign !== undefined) return [sign === '-', rest];
  const behind = /^(.*\d)\s*-$/.exec(text)?.[1];
  return behind === undefined ? [null, text] : [true, behind];
}

/** What parts thousands beside the comma or point. */
const spaces = `[\\s\\u00a0\\u2007\\u2009\\u202f]`;
const apostrophes = `['’ʼ＇]`;

const forms = { '.': formsOf(',', '\\.'), ',': formsOf('\\.', ',') } as const;

function formsOf(separator: string, point: string) {
  const groups = [separator, spaces, apostrophes].map((each) => `[1-9]\\d{0,2}(?:(?:${each})\\d{3})+`);
  const lakhs = `[1-9]\\d?(?:${separator}\\d{2})*${separator}\\d{3}`;
  return {
    grouped: new RegExp(`^(?:${[...groups, lakhs].join('|')})(?:${point}\\d*)?$`),
    plain: new RegExp(`^(?:\\d+(?:${point}\\d*)?|${point}\\d+)(?:[eE][+-]?\\d+)?$`),
  };
}

function ungrouped(text: string, { decimal: point }: NumberStyle): string | null {
  const { grouped, plain } = forms[point];
  if (plain.test(text)) return text.replace(',', '.');
  if (!grouped.test(text)) return null;
  const other = point === '.' ? ',' : '.';
  return text
    .replaceAll(other, '')
    .replace(/[\s\u00a0'’ʼ＇]/g, '')
    .replace(',', '.');
}

/** `.5` as `0.5`, `5.` as `5`, `+5` as `5`. */
const english = (text: string) =>
  text
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.(?=$|[eE])/, '');

function finite(
  digits: string,
  { currencies, named = '' }: Pick<Bare, 'currencies' | 'named'> = { currencies: null },
  isPercent = false,
): ReadNumber | null {
  return Number.isFinite(Number(digits)) ? { digits, currencies, named, isPercent } : null;
}

/** `1,234` in a style that nobody has said may be a decimal: three digits behind the only point or comma. */
export function isDoubtful(text: string, { decimal: point, isSaid }: NumberStyle): boolean {
  return !isSaid && point === '.' && /(?:^|[^\d.,])[1-9]\d{0,2}\.\d{3}(?:$|[^\d.,])/.test(text);
}
