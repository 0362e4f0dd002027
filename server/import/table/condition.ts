import type { Spot } from '../../dossier/problem.ts';
import { spotOf } from '../../dossier/read-field.ts';
import { parseNumber } from './numbers.ts';
import { pattern } from './pattern.ts';
import type { Row, Scope } from './scope.ts';
import type { WrittenConditions, WrittenTest, WrittenWhere } from './written.ts';

export type Condition = (row: Row) => boolean;
type CellTest = (cell: string) => boolean;

/** Compiles `where`: all of the columns named are so; of a list of such maps, any is. */
export function compileWhere(written: WrittenWhere | undefined, scope: Scope): Condition | null {
  if (written === undefined) return null;
  if (!Array.isArray(written)) return conditionsOf(written, scope);
  const any = written.map((each) => conditionsOf(each, scope));
  return (row) => any.some((condition) => condition(row));
}

function conditionsOf(written: WrittenConditions, scope: Scope): Condition {
  const tests = Object.entries(written).map(([column, test]) => {
    const at = scope.column(column, spotOf(written, column));
    return { at, test: compileTest(test, scope) };
  });
  if (tests.length === 1) {
    const { at, test } = tests[0]!;
    return (row) => test(row[at]!);
  }
  return (row) => tests.every(({ at, test }) => test(row[at]!));
}

function compileTest(written: string | string[] | WrittenTest, scope: Scope): CellTest {
  if (typeof written === 'string' || Array.isArray(written)) return isOneOf(written);
  const all: CellTest[] = [];
  if (written.is !== undefined) all.push(isOneOf(written.is));
  if (written.not !== undefined) {
    const known = isOneOf(written.not);
    all.push((cell) => !known(cell));
  }
  if (written.matches !== undefined) {
    const spot: Spot = spotOf(written, 'matches');
    const wanted = pattern(written.matches, '', scope.settings.problems, spot);
    all.push((cell) => wanted.test(cell));
  }
  if (written.empty !== undefined) all.push((cell) => (cell === '') === written.empty);
  const { above, below, from, to } = written;
  const { numbers } = scope.settings;
  const numeric = (test: (number: number) => boolean) =>
    all.push((cell) => {
      const number = parseNumber(cell, numbers);
      return number !== null && test(number);
    });
  if (above !== undefined) numeric((number) => number > above);
  if (below !== undefined) numeric((number) => number < below);
  if (from !== undefined) numeric((number) => number >= from);
  if (to !== undefined) numeric((number) => number <= to);
  return (cell) => all.every((test) => test(cell));
}

function isOneOf(written: string | readonly string[]): CellTest {
  if (typeof written === 'string') return (cell) => cell === written;
  const known = new Set(written);
  return (cell) => known.has(cell);
}
