import type { Spot } from '../../fields/yaml-file.ts';
import type { Row, Scope } from './scope.ts';
import { columnOf, oneOf } from './value.ts';
import type { WrittenValue } from '../mapping/written.ts';
import { decimal } from '../../../graph/values/decimal.ts';
import { parseDigits } from './numbers.ts';

type NumberOf = (row: Row) => number | null;
type DigitsOf = (row: Row) => string | null;

/** Compiles a number; null where the row gives none. A cell that is no number is a problem. */
export function compileNumber(written: WrittenValue | undefined, scope: Scope, spot: Spot): NumberOf | null {
  const digitsOf = compileDigits(written, scope, spot);
  if (!digitsOf) return null;
  return (row) => {
    const digits = digitsOf(row);
    return digits === null ? null : Number(digits);
  };
}

/** Compiles a number with all the digits that the row gives it. */
export function compileDigits(written: WrittenValue | undefined, scope: Scope, spot: Spot): DigitsOf | null {
  if (written === undefined) return null;
  const text = oneOf(written, scope, spot);
  const column = columnOf(written);
  const own = typeof written === 'object' ? written : {};
  const style = own.decimal ? { decimal: own.decimal } : scope.settings.numbers;
  const times = own.times ?? 1;
  return (row) => {
    const cell = text(row);
    if (cell === '') return null;
    const digits = parseDigits(cell, style);
    if (digits !== null && Number.isFinite(Number(digits)))
      return times === 1 ? digits : decimal(digits).times(decimal(times)).toString();
    const example = style.decimal === '.' ? '1.234,56' : '1,234.56';
    scope.settings.report.problem(
      column,
      `${JSON.stringify(cell.slice(0, 60))} is no number; mend it, or say how numbers are written in "numbers" of the mapping (${example}).`,
    );
    return null;
  };
}
