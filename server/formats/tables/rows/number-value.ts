import type { Spot } from '../../fields/yaml-file.ts';
import type { Row, Scope } from './scope.ts';
import { columnOf, oneOf } from './value.ts';
import type { WrittenValue } from '../mapping/written.ts';

type NumberOf = (row: Row) => number | null;

/** Compiles a number; null where the row gives none. A cell that is no number is a problem. */
export function compileNumber(written: WrittenValue | undefined, scope: Scope, spot: Spot): NumberOf | null {
  if (written === undefined) return null;
  const text = oneOf(written, scope, spot);
  const column = columnOf(written);
  const own = typeof written === 'object' ? written : {};
  const style = own.decimal ? { decimal: own.decimal } : scope.settings.numbers;
  const times = own.times ?? 1;
  return (row) => {
    const cell = text(row);
    if (cell === '') return null;
    const number = parseNumber(cell, style);
    if (number !== null && Number.isFinite(number)) return times === 1 ? number : number * times;
    const example = style.decimal === '.' ? '1.234,56' : '1,234.56';
    scope.settings.tell.problem(
      column,
      `${JSON.stringify(cell.slice(0, 60))} is no number; mend it, or say how numbers are written in "numbers" of the mapping (${example}).`,
    );
    return null;
  };
}

/** How numbers are written. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
}

/** The style of an example: `1.234,56` has a decimal comma, `1,234.56` and `1234.56` a decimal point. */
export function numberStyle(example: string | undefined): NumberStyle {
  return { decimal: example !== undefined && /,\d{1,2}$/.test(example) ? ',' : '.' };
}

const PLAIN = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The number in a text, its currency sign and thousands left out; null where there is none. */
export function parseNumber(text: string, { decimal }: NumberStyle): number | null {
  if (decimal === '.' && PLAIN.test(text)) return Number(text);
  const bare = text
    .replace(/^\(\s*(.*?)\s*\)$/, '-$1')
    .replace(/[\s  '’]|\p{Sc}/gu, '')
    .replace(/^[A-Z]{3}(?=[\d+-])|(?<=\d)[A-Z]{3}$/g, '')
    .replace(/[−–]/g, '-');
  const grouped =
    decimal === ',' ? /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ : /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
  const ungrouped = grouped.test(bare) ? bare.replaceAll(decimal === ',' ? '.' : ',', '') : bare;
  const english = decimal === ',' ? ungrouped.replace(',', '.') : ungrouped;
  if (decimal === ',' && ungrouped.includes('.')) return null;
  return PLAIN.test(english) ? Number(english) : null;
}
