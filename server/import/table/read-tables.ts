import { ImportError, type ImportFile, type ReadContext, type Sink } from '../format.ts';
import { readDelimited, type RowTaker } from './delimited.ts';
import { fileMatches } from './glob.ts';
import { readLookups } from './read-lookups.ts';
import type { Mapping } from './mapping.ts';
import { compileTable, type TableRun } from './table-run.ts';
import type { WrittenDialect, WrittenTable } from './written.ts';
import { readWorkbook } from './xlsx.ts';

/** Reads files through a mapping: each with every table whose `files` fit its name. */
export async function readTables(
  files: readonly ImportFile[],
  mapping: Mapping,
  context: ReadContext,
  sink: Sink,
): Promise<void> {
  if (mapping.written.ontology) sink.ontology(mapping.written.ontology);
  const lookups = await readLookups(files, mapping, sink);
  let read = 0;
  for (const file of files) {
    const tables = tablesOf(file, mapping, files.length === 1);
    if (tables.length === 0 && !isLookup(file, mapping))
      sink.note({ file: file.name }, 'No table of the mapping reads this file; it was left out.');
    for (const table of tables) {
      read += 1;
      await readTable(file, table, { mapping, lookups, context, sink });
    }
  }
  if (read === 0)
    throw new ImportError(
      `No table of the mapping reads ${files.map(({ name }) => name).join(', ')}; mend "files" in it.`,
    );
}

function tablesOf(file: ImportFile, mapping: Mapping, alone: boolean): WrittenTable[] {
  return mapping.tables.filter(({ files }) =>
    files === undefined
      ? alone || !isLookup(file, mapping)
      : [files].flat().some((pattern) => fileMatches(pattern, file.name)),
  );
}

function isLookup(file: ImportFile, { written }: Mapping): boolean {
  return Object.values(written.lookups ?? {}).some((lookup) => fileMatches(lookup.file ?? '', file.name));
}

type Settings = Omit<Parameters<typeof compileTable>[0], 'table' | 'file' | 'format' | 'columns'>;

async function readTable(file: ImportFile, table: WrittenTable, settings: Settings): Promise<void> {
  const workbook = await isWorkbook(file);
  let run: TableRun | null = null;
  const taker: RowTaker = {
    header: (columns) => {
      const format = workbook ? 'xlsx' : 'csv';
      run = compileTable({ ...settings, table, file: file.name, format, columns });
    },
    row: (cells, row) => run!.row(cells, row),
    problem: (place, message) => settings.sink.problem({ file: file.name, ...place }, message),
  };
  await readRows(file, table, taker);
  (run as TableRun | null)?.end();
}

/** Reads a file's rows, a workbook's or delimited text's. */
export async function readRows(file: ImportFile, dialect: WrittenDialect, taker: RowTaker): Promise<void> {
  if (await isWorkbook(file)) await readWorkbook(file, dialect, taker);
  else await readDelimited(file, dialect, taker);
}

/** Workbooks are ZIP files, or say by their name that they should be. */
export async function isWorkbook(file: ImportFile): Promise<boolean> {
  const head = await file.head(4);
  return (head[0] === 0x50 && head[1] === 0x4b) || /\.xls[xm]$/i.test(file.name);
}
