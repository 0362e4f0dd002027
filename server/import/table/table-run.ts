import { spotOf } from '../../dossier/read-field.ts';
import { Problems } from '../../dossier/problem.ts';
import type { ReadContext, Sink } from '../format.ts';
import type { Place } from '../parts.ts';
import { compileWhere } from './condition.ts';
import { compileEntity, type EntityRun } from './entity-block.ts';
import type { TableContext } from './context.ts';
import { compileLocator } from './evidence.ts';
import { compileFigure } from './figure-block.ts';
import { compileLink, type BlockRun } from './link-block.ts';
import type { Lookup } from './lookup.ts';
import { mappingError, type Mapping } from './mapping.ts';
import { numberStyle } from './numbers.ts';
import { cellCleaner } from './clean.ts';
import { Scope, type Row } from './scope.ts';
import { compileSource } from './source-block.ts';
import { tellOf } from './tell.ts';
import { compileValue } from './value.ts';
import { wholeRows } from './whole-rows.ts';
import type { WrittenTable } from './written.ts';

export interface TableSettings {
  readonly mapping: Mapping;
  readonly table: WrittenTable;
  readonly file: string;
  readonly format: string;
  readonly columns: readonly string[];
  readonly lookups: ReadonlyMap<string, Lookup>;
  readonly context: ReadContext;
  readonly sink: Sink;
}

/** A table of a mapping made ready for one file. */
export interface TableRun {
  row(cells: readonly string[], row: number): void;
  end(): void;
}

/**
 * Compiles a table for a file's columns: all that its YAML says becomes functions of a row, once. Throws an
 * ImportError for columns that the file lacks and words that the ontology lacks.
 */
export function compileTable(given: TableSettings): TableRun {
  const { sink, onDrop, end: endRow } = wholeRows(given.sink);
  const settings = { ...given, sink };
  const { table, mapping, file } = settings;
  const problems = new Problems();
  // One object for all parts of a row.
  let here: Place = { file };
  const place = () => here;
  const scope = scopeOf(settings, problems, place);
  const let_ = Object.entries(table.let ?? {}).map(([name, written]) => {
    const value = compileValue(written, scope, spotOf(table.let!, name));
    const at = scope.make(name);
    return (row: Row) => void (row[at] = value.one?.(row) ?? value.many!(row).join('; '));
  });
  const condition = compileWhere(table.where, scope);
  const locator = compileLocator(table, scope);
  const sources = new Map(
    Object.entries(table.sources ?? {}).map(([name, block]) => [name, compileSource(block, scope, sink)]),
  );
  const entities = new Map<string, EntityRun>();
  const context: TableContext = { scope, sink, onDrop, locator, sources, entities };
  for (const [name, block] of Object.entries(table.entities ?? {}))
    entities.set(name, compileEntity(block, context));
  const blocks: [string, BlockRun][] = [
    ...(table.links ?? []).map((block, at): [string, BlockRun] => [
      `link ${at + 1}`,
      compileLink(block, context),
    ]),
    ...(table.figures ?? []).map((block, at): [string, BlockRun] => [
      `figure ${at + 1}`,
      compileFigure(block, context),
    ]),
  ];
  const { used, width } = scope.compiled();
  if (problems.count > 0) throw mappingError(problems);
  const clean = cellCleaner(used, table.trim ?? mapping.written.trim ?? true, [
    ...(mapping.written.nulls ?? []),
    ...(table.nulls ?? []),
  ]);
  const row: Row = Array.from({ length: width }, () => '');
  const runs = [...sources.values(), ...entities.values(), ...blocks.map(([, block]) => block)];
  return {
    row(cells, at) {
      here = { file, row: at };
      sink.row();
      clean(cells, row);
      for (const make of let_) make(row);
      if (condition && !condition(row)) return endRow();
      for (const run of runs) run.run(row);
      endRow();
    },
    end() {
      const missed: [string, number][] = [
        ...[...entities].map(([name, run]): [string, number] => [name, run.missed]),
        ...blocks.map(([name, run]): [string, number] => [name, run.missed]),
      ];
      for (const [name, count] of missed)
        if (count > 0) sink.note({ file }, missedText(name, count, entities.has(name)));
    },
  };
}

const missedText = (name: string, count: number, entity: boolean) =>
  `${count.toLocaleString('en-US')} ${count === 1 ? 'row gives' : 'rows give'} no ${entity ? `key for ${name}` : `end for ${name}`}; nothing was made of that part.`;

function scopeOf(
  { table, mapping, file, format, columns, lookups, context, sink }: TableSettings,
  problems: Problems,
  place: () => Place,
): Scope {
  return new Scope({
    ...{ file, columns, problems, lookups, format, place },
    ontology: mapping.ontology,
    namespace: mapping.written.namespace ?? context.dataset,
    dataset: context.dataset,
    numbers: numberStyle(table.numbers ?? mapping.written.numbers),
    dates: table.dates ?? mapping.written.dates ?? [],
    entities: mapping.entities,
    tell: tellOf(sink, place, table.faults ?? mapping.written.faults),
  });
}
