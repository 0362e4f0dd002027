import type { Spot } from '../../fields/yaml-file.ts';
import { exactDigits, decimal, type Decimal } from '../../../graph/values/decimal.ts';
import { noNumber, readMoney } from '../../values/money.ts';
import { isDoubtful, readNumber, type NumberStyle } from '../../values/numbers.ts';
import { oddCell, quoted } from '../../values/odd-cell.ts';
import type { WrittenValue } from '../mapping/written.ts';
import type { Row, Scope, TextOf } from './scope.ts';
import { columnOf, oneOf } from './value.ts';
import { lackingPart, partial } from './template.ts';

type NumberOf = (row: Row) => number | null;
type DecimalOf = (row: Row) => Decimal | null;
type AmountOf = (row: Row, currency: string) => { readonly digits: string; readonly currency: string } | null;

/** A cell that is to be a number, and what a problem or note of it goes to. */
interface NumberCell {
  readonly text: TextOf;
  readonly column: string | null;
  readonly style: NumberStyle;
  /** The digits, in the unit that the mapping says. */
  readonly scaled: (digits: string) => string;
  readonly refuse: (cell: string, why: string) => null;
  /** A row gives no text: refused where a part of what makes it is there. */
  readonly lacks: (row: Row) => null;
  /** Notes something once, of the first cell that is so. */
  readonly noteOnce: (cell: string, what: string) => void;
}

function compileCell(written: WrittenValue, scope: Scope, spot: Spot): NumberCell {
  const column = columnOf(written);
  const own = typeof written === 'object' ? written : {};
  const style: NumberStyle = own.decimal ? { decimal: own.decimal, isSaid: true } : scope.settings.numbers;
  const times = own.times ?? 1;
  const { report } = scope.settings;
  const example = style.decimal === '.' ? '1.234,56' : '1,234.56';
  const hint = `mend it, or say how numbers are written in "numbers" of the mapping (${example}).`;
  const noted = new Set<string>();
  const lacking = lackingPart(written, scope, spot);
  return {
    ...{ text: oneOf(written, scope, spot), column, style },
    scaled: (digits) => (times === 1 ? digits : decimal(digits).times(decimal(times)).toString()),
    refuse: (cell, why) => {
      report.problem(column, `${quoted(cell)} ${why === noNumber ? `${noNumber}; ${hint}` : why}`);
      return null;
    },
    lacks: (row) => {
      const part = lacking(row);
      if (part !== null) report.problem(part, partial('number', part));
      return null;
    },
    noteOnce: (cell, what) => {
      if (noted.has(what)) return;
      noted.add(what);
      report.note(column, `${quoted(cell)} ${what}`);
    },
  };
}

/** Compiles a number; null where the row gives none. One with more digits than it can hold is noted. */
export function compileNumber(written: WrittenValue, scope: Scope, spot: Spot): NumberOf {
  const cell = compileCell(written, scope, spot);
  const digitsOf = digitsIn(cell, () => '');
  return (row) => {
    const digits = digitsOf(row);
    if (digits === null) return null;
    if (exactDigits(digits) !== null)
      cell.noteOnce(
        cell.text(row),
        `has more digits than a number here holds; it is kept as ${Number(digits)}.`,
      );
    return Number(digits);
  };
}

/** Compiles a number in the unit that a row says, with all its digits; null where the row gives none. */
export function compileDecimal(
  written: WrittenValue | undefined,
  scope: Scope,
  spot: Spot,
  unit: TextOf,
): DecimalOf {
  if (written === undefined) return () => null;
  const digitsOf = digitsIn(compileCell(written, scope, spot), unit);
  return (row) => {
    const digits = digitsOf(row);
    return digits === null ? null : decimal(digits);
  };
}

/** A cell that is no plain number is a problem. */
function digitsIn(
  { text, style, scaled, refuse, lacks, noteOnce }: NumberCell,
  unit: TextOf,
): (row: Row) => string | null {
  return (row) => {
    const cell = text(row);
    if (cell === '') return lacks(row);
    const found = readNumber(cell, style);
    if (!found) return refuse(cell, oddCell(cell) ?? noNumber);
    const said = unit(row);
    if (found.isPercent && said !== '%') return refuse(cell, 'is a share in percent; give it the unit %.');
    if (found.currencies && !found.currencies.has(said.toUpperCase())) {
      if (said !== '')
        return refuse(cell, `names a currency, and its unit is said to be ${said}; mend one of them.`);
      noteOnce(cell, 'names a currency, which is left out; give the figure that unit.');
    }
    return scaled(found.digits);
  };
}

/** Compiles an amount of money with all its digits, in the currency that is said or else that of the cell. */
export function compileAmount(written: WrittenValue | undefined, scope: Scope, spot: Spot): AmountOf | null {
  if (written === undefined) return null;
  const { text, style, scaled, refuse, lacks, noteOnce } = compileCell(written, scope, spot);
  return (row, said) => {
    const cell = text(row);
    if (cell === '') return lacks(row);
    const found = readMoney(cell, style, said);
    if (found.odd !== undefined) return refuse(cell, found.odd);
    if (isDoubtful(cell, style))
      noteOnce(
        cell,
        `is taken for ${found.digits}, its point for that of decimals; if points part thousands, say numbers: 1.234,56.`,
      );
    return { digits: scaled(found.digits), currency: found.currency };
  };
}
