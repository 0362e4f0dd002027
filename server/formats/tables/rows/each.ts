import { spotOf } from '../../fields/read-field.ts';
import type { ListOf, Row, Scope } from './scope.ts';
import { listOf } from './value.ts';
import type { WrittenCommon, WrittenConditions, WrittenTest, WrittenWhere } from '../mapping/written.ts';
import type { Spot } from '../../fields/yaml-file.ts';
import { pattern, splitBy, textOrPattern, type Pattern } from './pattern.ts';
import { count, counted } from '../watch/steps.ts';
import { readNumber } from '../../values/numbers.ts';

/** Runs `work` for every one that a block makes of a row, with the row's cells set to that one's. */
type Expand = (row: Row, work: () => void) => void;

const once: Expand = (_row, work) => work();

/** Compiles `where`, `each`, `columns` and `flags` of a block. Compile it before what stands in the block. */
export function compileExpansion(written: WrittenCommon, scope: Scope): { expand: Expand; several: boolean } {
  const own = [
    columnsExpansion(written, 'columns', scope),
    columnsExpansion(written, 'flags', scope),
    eachExpansion(written, scope),
  ].filter((each) => each !== null);
  const condition = compileWhere(written.where, scope, spotOf(written, 'where'));
  const guard: Expand | null =
    condition &&
    ((row, work) => {
      if (condition(row)) work();
    });
  const all = guard ? [...own, guard] : own;
  const expand = all.reduceRight<Expand | null>(
    (inner, outer) => (inner ? (row, work) => outer(row, () => inner(row, work)) : outer),
    null,
  );
  return { expand: expand ?? once, several: own.length > 0 };
}

function eachExpansion({ each }: WrittenCommon, scope: Scope): Expand | null {
  if (!each) return null;
  const parts = Object.entries(each).map(([column, written]) => {
    const spot = spotOf(each, column);
    if (typeof written !== 'string') {
      const list = listOf(written, scope, spot);
      return { at: scope.make(column), whole: null, list };
    }
    const at = scope.column(column, spot);
    const by = textOrPattern(written, scope.settings.problems, spot);
    const list: ListOf = (row) => split(row[at] ?? '', by);
    return { at, whole: at, list };
  });
  return (row, work) => {
    const before = parts.map(({ at }) => row[at] ?? '');
    const lists = parts.map(({ list }) => list(row));
    const [first = []] = lists;
    const count = first.length;
    for (const [index, text] of first.entries()) {
      if (text === '') continue;
      for (const [which, { at, whole }] of parts.entries()) {
        const list = lists[which] ?? [];
        // A cell of another number of parts cannot be paired, unless there is only one to pair it with.
        if (list.length === count) row[at] = list[index] ?? '';
        else row[at] = count === 1 && whole !== null ? (before[which] ?? '') : '';
      }
      work();
    }
    for (const [which, { at }] of parts.entries()) row[at] = before[which] ?? '';
  };
}

function split(cell: string, by: string | Pattern): readonly string[] {
  return cell === '' ? [] : splitBy(cell, by).map((part) => part.trim());
}

const yesWords = new Set(['1', 'true', 'yes', 'x', 'y']);

function columnsExpansion(written: WrittenCommon, sort: 'columns' | 'flags', scope: Scope): Expand | null {
  const named = written[sort];
  if (!named) return null;
  const columns = named === 'rest' ? restOf(scope) : listedColumns(named, scope, spotOf(written, sort));
  const [name, label, cell] = [scope.make('$column'), scope.make('$label'), scope.make('$cell')];
  return (row, work) => {
    for (const each of columns) {
      const found = row[each.at] ?? '';
      if (sort === 'flags' ? !yesWords.has(found.toLowerCase()) : found === '') continue;
      row[name] = each.column;
      row[label] = each.label;
      row[cell] = found;
      work();
    }
  };
}

interface NamedColumn {
  readonly at: number;
  readonly column: string;
  readonly label: string;
}

function listedColumns(
  named: string | readonly string[] | Readonly<Record<string, string>>,
  scope: Scope,
  spot: Spot,
): readonly NamedColumn[] {
  if (typeof named === 'string') return [{ at: scope.column(named, spot), column: named, label: named }];
  const labels: (readonly [string, string, string | number])[] = isList(named)
    ? named.map((column, at) => [column, column, at])
    : Object.entries(named).map(([column, label]) => [column, label, column]);
  return labels.map(([column, label, part]) => ({
    at: scope.column(column, spotOf(named, part)),
    column,
    label,
  }));
}

const isList = (named: object): named is readonly string[] => Array.isArray(named);

/** Every column that nothing in the table uses; filled once all of it is compiled. */
function restOf(scope: Scope): readonly NamedColumn[] {
  const columns: NamedColumn[] = [];
  scope.whenCompiled((rest) => {
    for (const at of rest) columns.push({ at, column: scope.nameOf(at), label: scope.nameOf(at) });
  });
  return columns;
}

type Condition = (row: Row) => boolean;
type CellTest = (cell: string) => boolean;

/** Compiles `where`: all of the columns named are so; of a list of such maps, any is. */
export function compileWhere(written: WrittenWhere | undefined, scope: Scope, spot: Spot): Condition | null {
  if (written === undefined) return null;
  const all = (Array.isArray(written) ? written : [written]).map((each) => conditionsOf(each, scope));
  const [only, ...more] = all;
  const holds = only && more.length === 0 ? only : (row: Row) => all.some((condition) => condition(row));
  const step = scope.settings.watch.step(spot, 'where', ({ tried, hits }) =>
    tried > 0 && hits === 0
      ? `None of ${counted(tried, 'row')} is as this condition asks; mend it, or leave it out.`
      : null,
  );
  return (row) => {
    const kept = holds(row);
    count(step, kept, '');
    return kept;
  };
}

function conditionsOf(written: WrittenConditions, scope: Scope): Condition {
  const tests = Object.entries(written).map(([column, test]) => {
    const at = scope.column(column, spotOf(written, column));
    return { at, test: compileTest(test, scope) };
  });
  const [first, ...more] = tests;
  if (first && more.length === 0) {
    const { at, test } = first;
    return (row) => test(row[at] ?? '');
  }
  return (row) => tests.every(({ at, test }) => test(row[at] ?? ''));
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
    const wanted = pattern(written.matches, scope.settings.problems, spot);
    all.push((cell) => wanted.test(cell));
  }
  if (written.empty !== undefined) all.push((cell) => (cell === '') === written.empty);
  const { above, below, from, to } = written;
  const { numbers } = scope.settings;
  const numeric = (test: (number: number) => boolean) =>
    all.push((cell) => {
      const number = readNumber(cell, numbers);
      return number !== null && test(Number(number.digits));
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
