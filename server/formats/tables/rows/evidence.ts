import { basename } from 'node:path';
import { spotOf } from '../../fields/read-field.ts';
import { suggestion } from '../../../graph/values/suggest.ts';
import type { Attributes } from '../../../graph/records.ts';
import type { Row, Scope, TextOf } from './scope.ts';
import { listOf, oneOf } from './value.ts';
import { isConstant, templateOf } from './template.ts';
import type { WrittenBacked, WrittenTable } from '../mapping/written.ts';
import type { TableContext } from './context.ts';

export type EvidenceOf = (row: Row) => readonly string[];

/** Where a row stands in the data set: `file.csv row 12`, unless the table says otherwise. */
export function compileLocator(table: WrittenTable, scope: Scope): TextOf {
  const { file, place } = scope.settings;
  const name = basename(file).replaceAll('|', ' ');
  const byRow = () => `${name} row ${place().row}`;
  if (table.at === undefined) return byRow;
  const own = oneOf(table.at, scope, spotOf(table, 'at'));
  return (row) => own(row) || byRow();
}

/** Compiles what a block's elements rest on: the data set at the row, and the sources that the row names. */
export function compileEvidence(
  written: WrittenBacked,
  { scope, locator, sources }: TableContext,
): EvidenceOf {
  const { dataset, problems } = scope.settings;
  const own = written.at === undefined ? null : oneOf(written.at, scope, spotOf(written, 'at'));
  const names = typeof written.cite === 'string' ? [written.cite] : (written.cite ?? []);
  const cited = names.flatMap((name) => {
    const run = sources.get(name);
    if (run) return [run];
    const hint = suggestion(name, sources.keys()) || '; add it to "sources" of the table.';
    problems.add(spotOf(written, 'cite'), `"${name}" is no source of this table${hint}`);
    return [];
  });
  const first = `${dataset}|`;
  return (row) => {
    const at = own?.(row) || locator(row);
    const entry = first + at;
    return cited.length === 0 ? [entry] : [entry, ...cited.flatMap((run) => run.evidence())];
  };
}

/** Compiles what is kept beyond the model, under the format's name; null for nothing. */
export function compileAttributes(
  written: WrittenBacked,
  scope: Scope,
): ((row: Row) => Attributes | null) | null {
  const named = namedValues(written, scope);
  if (named === null) return null;
  const { format } = scope.settings;
  return (row) => {
    const found: Record<string, string | readonly string[]> = {};
    let some = false;
    for (const [name, value] of named()) {
      const texts = value(row);
      const key = typeof name === 'string' ? name : name(row);
      if (texts.length === 0 || key === '') continue;
      some = true;
      found[key] = texts.length === 1 ? texts.join() : texts;
    }
    return some ? { [format]: found } : null;
  };
}

type Named = readonly (readonly [string | TextOf, (row: Row) => readonly string[]])[];

function namedValues({ attributes }: WrittenBacked, scope: Scope): (() => Named) | null {
  if (attributes === undefined) return null;
  if (attributes === 'rest') return restOf(scope);
  const columns = typeof attributes === 'string' ? [attributes] : attributes;
  const named: Named = Array.isArray(columns)
    ? columns.map((column, at) => [column, cellOf(scope.column(column, spotOf(columns, at)))])
    : Object.entries(columns).map(([name, value]) => {
        const spot = spotOf(columns, name);
        return [isConstant(name) ? name : templateOf(name, scope, spot), listOf(value, scope, spot)];
      });
  return () => named;
}

const cellOf = (at: number) => (row: Row) => (row[at] === '' ? [] : [row[at] ?? '']);

/** Every column that nothing in the table uses; known only once all of it is compiled. */
function restOf(scope: Scope): () => Named {
  let named: Named = [];
  scope.whenCompiled((rest) => {
    named = rest.map((at) => [scope.nameOf(at), cellOf(at)] as const);
  });
  return () => named;
}
