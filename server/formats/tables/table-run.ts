import { basename } from 'node:path';
import { spotOf } from '../fields/read-field.ts';
import { Problems } from '../fields/yaml-file.ts';
import type { ReadContext, Sink, Place, EntityPart, FigurePart, LinkPart } from '../reading.ts';
import { compileWhere } from './rows/each.ts';
import { compileEntity, compileSource } from './rows/blocks.ts';
import { compileLocator } from './rows/evidence.ts';
import { compileFigure } from './rows/figure-block.ts';
import { compileLink, type BlockRun } from './rows/link-block.ts';
import { mappingError, type Mapping } from './mapping/mapping.ts';
import { Scope, type Row, type Reporter, type Lookup, cellCleaner } from './rows/scope.ts';
import { compileValue } from './rows/value.ts';
import type { WrittenTable } from './mapping/written.ts';
import { numberStyle } from '../values/numbers.ts';
import { oddCell, quoted } from '../values/odd-cell.ts';
import type { EntityRun, TableContext } from './rows/context.ts';
import type { NameWatch } from './watch/names.ts';
import type { TableWatch } from './watch/steps.ts';

interface TableSettings {
  readonly mapping: Mapping;
  readonly table: WrittenTable;
  readonly file: string;
  readonly format: string;
  readonly columns: readonly string[];
  /** The sheet of a workbook; null for other files. */
  readonly sheet: string | null;
  readonly watch: TableWatch;
  readonly names: NameWatch;
  readonly lookups: ReadonlyMap<string, Lookup>;
  readonly context: ReadContext;
  readonly sink: Sink;
}

/** A table of a mapping made ready for one file. */
export interface TableRun {
  row(cells: readonly string[], row: number, odd?: readonly number[]): void;
  end(): void;
  /** The file as messages name it: a workbook with its sheet. */
  readonly name: string;
  /** The columns of the file that the table uses. */
  readonly used: readonly string[];
  /** What each block made so far, by what people call it. */
  made(): readonly (readonly [block: string, count: number])[];
}

/**
 * Compiles a table for a file's columns: all that its YAML says becomes functions of a row, once. Throws an
 * ImportError for columns that the file lacks and words that the ontology lacks.
 */
export function compileTable(given: TableSettings): TableRun {
  const { sink, onDrop, end: endRow } = wholeRows(given.sink);
  const settings = { ...given, sink };
  const { table, mapping, sheet } = settings;
  const file = placeName(given);
  const problems = new Problems();
  // One object for all parts of a row.
  let here: Place = { file };
  const place = () => here;
  const scope = scopeOf(settings, problems, place);
  const told = [scope.make('$file'), scope.make('$sheet')];
  const { let: named = {} } = table;
  const let_ = Object.entries(named).map(([name, written]) => {
    const value = compileValue(written, scope, spotOf(named, name));
    const at = scope.make(name);
    return (row: Row) => void (row[at] = value.one ? value.one(row) : value.many(row).join('; '));
  });
  const condition = compileWhere(table.where, scope, spotOf(table, 'where'));
  const locator = compileLocator(table, scope);
  const sources = new Map(
    Object.entries(table.sources ?? {}).map(([name, block]) => [name, compileSource(block, scope, sink)]),
  );
  const entities = new Map<string, EntityRun>();
  const context: TableContext = { scope, sink, names: given.names, onDrop, locator, sources, entities };
  for (const [name, block] of Object.entries(table.entities ?? {}))
    entities.set(name, compileEntity(name, block, context));
  const blocks: [string, BlockRun][] = [
    ...(table.links ?? []).map((block, at): [string, BlockRun] => [
      `link ${at + 1}${typeof block.type === 'string' ? ` (${block.type})` : ''}`,
      compileLink(block, context),
    ]),
    ...(table.figures ?? []).map((block, at): [string, BlockRun] => [
      `figure ${at + 1}${typeof block.measure === 'string' ? ` (${block.measure})` : ''}`,
      compileFigure(block, context),
    ]),
  ];
  const { used, width } = scope.compiled();
  if (problems.count > 0) throw mappingError(problems);
  const clean = cellCleaner(used, table.trim ?? mapping.written.trim ?? true, [
    ...(mapping.written.nulls ?? []),
    ...(table.nulls ?? []),
  ]);
  if (!table.header) tellDoubled(settings, used);
  const row: Row = Array.from({ length: width }, () => '');
  for (const [which, at] of told.entries())
    if (at >= settings.columns.length) row[at] = [basename(given.file), sheet ?? ''][which] ?? '';
  const runs = [...sources.values(), ...entities.values(), ...blocks.map(([, block]) => block)];
  return {
    row(cells, at, odd = []) {
      here = { file, row: at };
      sink.row();
      clean(cells, row);
      for (const index of odd) if (used.includes(index)) tellOdd(scope, index, row);
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
        if (count > 0) sink.note({ file }, missedText(name.replace(/ \(.*/, ''), count, entities.has(name)));
    },
    name: file,
    used: used.map((at) => settings.columns[at] ?? ''),
    made: () => [
      ...[...entities].map(([name, run]) => [name, run.made] as const),
      ...blocks.map(([name, run]) => [name, run.made] as const),
    ],
  };
}

/** A workbook is named with its sheet. */
function placeName({ file, sheet }: Pick<TableSettings, 'file' | 'sheet'>): string {
  return sheet === null ? file : `${file}, sheet ${sheet}`;
}

/** Tells a cell without a value: a formula is a problem, since saving the workbook mends it; an error leaves it empty. */
function tellOdd({ settings: { columns, report } }: Scope, index: number, row: Row): void {
  const cell = row[index] ?? '';
  const column = columns[index] ?? null;
  if (cell.startsWith('=')) report.problem(column, `${quoted(cell)} ${oddCell(cell) ?? 'has no value.'}`);
  else if (cell !== '') report.note(column, `${quoted(cell)} is an error of a spreadsheet; it was left out.`);
  if (!cell.startsWith('=')) row[index] = '';
}

/** Tells of columns that share a name with one that is used while the mapping does not know it. */
function tellDoubled({ columns, sink, ...rest }: TableSettings, used: readonly number[]): void {
  for (const index of used) {
    const column = columns[index] ?? '';
    const second = columns.indexOf(`${column}#2`);
    if (second < 0 || used.includes(second)) continue;
    sink.note(
      { file: placeName(rest), column },
      `Several columns are called "${column}"; the first is read, and the next is "${column}#2" in the mapping.`,
    );
  }
}

const missedText = (name: string, count: number, entity: boolean) =>
  `${count.toLocaleString('en-US')} ${count === 1 ? 'row gives' : 'rows give'} no ${entity ? `key for ${name}` : `end for ${name}`}; nothing was made of that part.`;

function scopeOf(settings: TableSettings, problems: Problems, place: () => Place): Scope {
  const { table, mapping, format, columns, lookups, context, watch, sink } = settings;
  return new Scope({
    ...{ file: placeName(settings), columns, problems, lookups, format, place, watch },
    ontology: mapping.ontology,
    namespace: mapping.written.namespace ?? context.dataset,
    dataset: context.dataset,
    numbers: numberStyle(table.numbers ?? mapping.written.numbers),
    dates: table.dates ?? mapping.written.dates ?? [],
    entities: mapping.entities,
    report: reporterOf(sink, place, table.faults ?? mapping.written.faults),
  });
}

/** A sink that hands on what a row makes once the row is known to have no problem. */
interface WholeRows {
  readonly sink: Sink;
  /** Has something taken back should the row at hand stay out. */
  onDrop(takeBack: () => void): void;
  /** Ends a row: what it made is handed on, or none of it. */
  end(): void;
}

/**
 * A row with a problem stays out whole: half of it would say something else, such as money without its amount.
 */
function wholeRows(inner: Sink): WholeRows {
  const entities: EntityPart[] = [];
  const links: LinkPart[] = [];
  const figures: FigurePart[] = [];
  const back: (() => void)[] = [];
  let bad = false;
  return {
    sink: {
      source: (part) => inner.source(part),
      entity: (part) => void entities.push(part),
      link: (part) => void links.push(part),
      figure: (part) => void figures.push(part),
      ontology: (addition) => inner.ontology(addition),
      problem: (place, message) => {
        bad = true;
        inner.problem(place, message);
      },
      note: (place, message) => inner.note(place, message),
      row: () => inner.row(),
    },
    onDrop: (takeBack) => void back.push(takeBack),
    end: () => {
      if (bad) for (const takeBack of back.reverse()) takeBack();
      else {
        for (const part of entities) inner.entity(part);
        for (const part of links) inner.link(part);
        for (const part of figures) inner.figure(part);
      }
      bad = false;
      entities.length = links.length = figures.length = back.length = 0;
    },
  };
}

/**
 * Tells problems and notes of the row at hand, each once however many blocks come upon it. `place` gives one object
 * for all of a row. With `faults` "note" what is wrong with cells stops nothing.
 */
function reporterOf(sink: Sink, place: () => Place, faults: 'problem' | 'note' | undefined): Reporter {
  let row: Place | null = null;
  const reported = new Set<string>();
  const once = (column: string | null, message: string, report: (at: Place, message: string) => void) => {
    const here = place();
    if (here !== row) reported.clear();
    row = here;
    const key = `${column ?? ''}\u0000${message}`;
    if (reported.has(key)) return;
    reported.add(key);
    report(column === null ? here : { ...here, column }, message);
  };
  return {
    problem: (column, message, kept = 'It was left out.') =>
      faults === 'note'
        ? once(column, `${message} ${kept}`, (at, text) => sink.note(at, text))
        : once(column, message, (at, text) => sink.problem(at, text)),
    note: (column, message) => once(column, message, (at, text) => sink.note(at, text)),
  };
}
