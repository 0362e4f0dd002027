import type { Spot } from '../../fields/yaml-file.ts';
import type { Row, Scope } from './scope.ts';
import { columnOf, oneOf } from './value.ts';
import type { WrittenValue } from '../mapping/written.ts';
import { parseNumber } from './numbers.ts';

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
    scope.settings.report.problem(
      column,
      `${JSON.stringify(cell.slice(0, 60))} is no number; mend it, or say how numbers are written in "numbers" of the mapping (${example}).`,
    );
    return null;
  };
}
