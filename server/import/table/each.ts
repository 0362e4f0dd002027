import { spotOf } from '../../dossier/read-field.ts';
import { textOrPattern } from './pattern.ts';
import type { ListOf, Row, Scope } from './scope.ts';
import { listOf } from './value.ts';
import type { WrittenCommon } from './written.ts';
import { compileWhere } from './condition.ts';

/** Runs `work` for every one that a block makes of a row, with the row's cells set to that one's. */
export type Expand = (row: Row, work: () => void) => void;

const ONCE: Expand = (_row, work) => work();

/** Compiles `where`, `each`, `columns` and `flags` of a block. Compile it before what stands in the block. */
export function compileExpansion(written: WrittenCommon, scope: Scope): { expand: Expand; several: boolean } {
  const own = [
    columnsExpansion(written, 'columns', scope),
    columnsExpansion(written, 'flags', scope),
    eachExpansion(written, scope),
  ].filter((each) => each !== null);
  const condition = compileWhere(written.where, scope);
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
  return { expand: expand ?? ONCE, several: own.length > 0 };
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
    const by = textOrPattern(written, '', scope.settings.problems, spot);
    const list: ListOf = (row) => split(row[at]!, by);
    return { at, whole: at, list };
  });
  return (row, work) => {
    const before = parts.map(({ at }) => row[at] ?? '');
    const lists = parts.map(({ list }) => list(row));
    const count = lists[0]!.length;
    for (let index = 0; index < count; index += 1) {
      if (lists[0]![index] === '') continue;
      for (const [which, { at, whole }] of parts.entries()) {
        const list = lists[which]!;
        // A cell of another number of parts cannot be paired, unless there is only one to pair it with.
        if (list.length === count) row[at] = list[index]!;
        else row[at] = count === 1 && whole !== null ? before[which]! : '';
      }
      work();
    }
    for (const [which, { at }] of parts.entries()) row[at] = before[which]!;
  };
}

function split(cell: string, by: string | RegExp): readonly string[] {
  return cell === '' ? [] : cell.split(by).map((part) => part.trim());
}

const YES = new Set(['1', 'true', 'yes', 'x', 'y']);

function columnsExpansion(written: WrittenCommon, sort: 'columns' | 'flags', scope: Scope): Expand | null {
  const named = written[sort];
  if (!named) return null;
  const labels: (readonly [string, string, string | number])[] = Array.isArray(named)
    ? named.map((column, at) => [column, column, at])
    : Object.entries(named).map(([column, label]) => [column, label, column]);
  const columns = labels.map(([column, label, part]) => {
    return { at: scope.column(column, spotOf(named, part)), column, label };
  });
  const [name, label, cell] = ['$column', '$label', '$cell'].map((each) => scope.make(each));
  return (row, work) => {
    for (const each of columns) {
      const found = row[each.at]!;
      if (sort === 'flags' ? !YES.has(found.toLowerCase()) : found === '') continue;
      row[name!] = each.column;
      row[label!] = each.label;
      row[cell!] = found;
      work();
    }
  };
}
