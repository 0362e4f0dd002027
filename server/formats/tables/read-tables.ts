import { suggestion } from '../../graph/values/suggest.ts';
import { Problems } from '../fields/yaml-file.ts';
import { spotOf } from '../fields/read-field.ts';
import { ImportError, type ImportFile, type ReadContext, type Sink } from '../reading.ts';
import type { RowTaker } from './files/delimited.ts';
import { isWorkbook, readRows } from './files/rows.ts';
import { readLookups } from './lookups.ts';
import { fileMatches } from './mapping/edition.ts';
import { type Mapping, mappingError } from './mapping/mapping.ts';
import type { WrittenTable } from './mapping/written.ts';
import { NameWatch } from './watch/names.ts';
import type { Lookup } from './rows/scope.ts';
import { counted, TableWatch, type MappingNote } from './watch/steps.ts';
import { compileTable, type TableRun } from './table-run.ts';

/**
 * Reads files through a mapping: each with every table whose `files` fit its name. For a check it notes what the
 * mapping made of them: rows by block, steps that did nothing, columns that it does not use, names under several ids.
 */
export async function readTables(
  files: readonly ImportFile[],
  mapping: Mapping,
  context: ReadContext,
  sink: Sink,
): Promise<void> {
  if (mapping.written.ontology) sink.ontology(mapping.written.ontology);
  const lookups = await readLookups(files, mapping, sink);
  const reading: Reading = { mapping, lookups, context, sink, names: new NameWatch(), columns: new Map() };
  const tables = mapping.tables.map((table): TableRead => ({
    ...{ table, watch: new TableWatch(), files: [], made: new Map() },
    rows: 0,
  }));
  for (const file of files) {
    const fitting = tables.filter(({ table }) => reads(table, file, mapping, files.length === 1));
    if (fitting.length === 0 && !isLookup(file, mapping))
      sink.note({ file: file.name }, 'No table of the mapping reads this file; it was left out.');
    for (const table of fitting) await readTable(file, table, reading);
  }
  if (tables.every((table) => table.files.length === 0))
    throw new ImportError(
      `No table of the mapping reads ${files.map(({ name }) => name).join(', ')}; mend "files" in it.`,
    );
  requireColumns(tables);
  if (context.isCheck) noteAll(tables, reading);
}

function reads({ files }: WrittenTable, file: ImportFile, mapping: Mapping, alone: boolean): boolean {
  if (files === undefined) return alone || !isLookup(file, mapping);
  return [files].flat().some((pattern) => fileMatches(pattern, file.name));
}

function isLookup(file: ImportFile, { written }: Mapping): boolean {
  return Object.values(written.lookups ?? {}).some((lookup) => fileMatches(lookup.file ?? '', file.name));
}

interface Reading {
  readonly mapping: Mapping;
  readonly lookups: ReadonlyMap<string, Lookup>;
  readonly context: ReadContext;
  readonly sink: Sink;
  readonly names: NameWatch;
  /** By file, or sheet: the columns that no table has used so far. */
  readonly columns: Map<string, Set<string>>;
}

/** A table of the mapping and what it made so far, of all its files. */
interface TableRead {
  readonly table: WrittenTable;
  readonly watch: TableWatch;
  readonly files: string[];
  rows: number;
  readonly made: Map<string, number>;
}

async function readTable(file: ImportFile, read: TableRead, reading: Reading): Promise<void> {
  const { mapping, lookups, context, sink, names } = reading;
  const { table, watch } = read;
  const format = (await isWorkbook(file)) ? 'xlsx' : 'csv';
  const runs: TableRun[] = [];
  read.files.push(file.name);
  const taker: RowTaker = {
    header: (columns, named) => {
      const settings = { mapping, lookups, context, sink, names, watch };
      const sheet = named ?? null;
      const run = compileTable({ ...settings, table, file: file.name, sheet, format, columns });
      runs.push(run);
      keepUnused(reading.columns, run.name, columns, run.used);
    },
    row: (cells, at, odd) => {
      read.rows += 1;
      runs.at(-1)?.row(cells, at, odd);
    },
    problem: (place, message) => sink.problem({ file: file.name, ...place }, message),
  };
  await readRows(file, table, taker);
  for (const run of runs) {
    run.end();
    for (const [block, count] of run.made()) read.made.set(block, (read.made.get(block) ?? 0) + count);
  }
}

function keepUnused(
  all: Reading['columns'],
  file: string,
  columns: readonly string[],
  used: readonly string[],
): void {
  const unused = all.get(file) ?? new Set(columns);
  for (const column of used) unused.delete(column);
  all.set(file, unused);
}

/** Throws an ImportError for columns that files may lack, where no file of their table has them. */
function requireColumns(tables: readonly TableRead[]): void {
  const problems = new Problems();
  for (const { watch, files } of tables)
    for (const { name, spot } of watch.lackedByAll()) {
      const hint = suggestion(name, watch.allColumns) || '; take it out, or mend its name.';
      const who = files.length === 1 ? `${files.join()} has no` : 'No file of this table has a';
      problems.add(spot, `${who} column "${name}"${hint}`);
    }
  if (problems.count > 0) throw mappingError(problems);
}

function noteAll(tables: readonly TableRead[], { columns, names, mapping, sink }: Reading): void {
  const note = ({ spot, message }: MappingNote) => sink.note({ file: spot.file, line: spot.line }, message);
  for (const read of tables) {
    note({ spot: spotOf(read.table), message: madeText(read) });
    for (const found of read.watch.notes()) note(found);
  }
  for (const message of names.notes()) note({ spot: spotOf(mapping.written), message });
  for (const [file, unused] of columns)
    if (unused.size > 0) sink.note({ file }, `The mapping does not use ${listed([...unused])}.`);
}

const maxListed = 30;

function listed(columns: readonly string[]): string {
  const more = columns.length - maxListed;
  const some = columns.slice(0, maxListed).map((column) => JSON.stringify(column));
  return `the ${columns.length === 1 ? 'column' : 'columns'} ${some.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** `people.csv: 263 rows made person 263, link 1 (FUNDS) 260, link 2 (OWNS) nothing.` */
function madeText({ files, rows, made }: TableRead): string {
  if (files.length === 0) return 'No file fits "files" of this table; it made nothing.';
  const blocks = [...made].map(
    ([block, count]) => `${block} ${count > 0 ? count.toLocaleString('en-US') : 'nothing'}`,
  );
  return `${files.join(', ')}: ${counted(rows, 'row')} made ${blocks.join(', ')}.`;
}
