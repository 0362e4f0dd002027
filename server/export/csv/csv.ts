import type { ExportFormat, ExportSource, Omission, Out } from '../format.ts';
import { chunked } from '../id-blocks.ts';
import { row, type Marks } from './cells.ts';
import { readme } from './readme.ts';
import {
  claimColumns,
  entityColumns,
  figureColumns,
  linkColumns,
  sourceColumns,
  type Column,
  type Words,
} from './tables.ts';
import { openZip, type ZipOut } from './zip-out.ts';

/** Rows written at a time, whose ends' names are asked for together. */
const PAGE = 400;

/** Tables of nodes and edges, as spreadsheets and statistics programs read them. */
export const csvExport: ExportFormat = {
  id: 'csv',
  label: 'CSV tables (zip)',
  extension: '.zip',
  mediaType: 'application/zip',
  write: writeTables,
};

interface Table<T> {
  readonly name: string;
  readonly columns: readonly Column<T>[];
  readonly rows: AsyncIterable<T>;
  /** Ids of entities whose names its cells show. */
  readonly named?: (item: T) => readonly string[];
}

async function writeTables(source: ExportSource, out: Out): Promise<readonly Omission[]> {
  const zip = openZip(out);
  const marks: Marks = { count: 0 };
  await zip.file('README.txt');
  await zip.write(readme(source.title));
  const put = <T>(table: Table<T>) => writeTable(zip, source, table, marks);
  await put({ name: 'entities.csv', columns: entityColumns, rows: source.entities() });
  const ends = { named: (link: { source: string; target: string }) => [link.source, link.target] };
  await put({ name: 'links.csv', columns: linkColumns, rows: source.links(), ...ends });
  const named = (figure: { about: string }) => [figure.about];
  await put({ name: 'figures.csv', columns: figureColumns, rows: source.figures(), named });
  await put({ name: 'claims.csv', columns: claimColumns, rows: source.claims() });
  await put({ name: 'sources.csv', columns: sourceColumns, rows: source.sources() });
  await zip.end();
  const why =
    'Nothing is missing, but texts that a spreadsheet would run as a formula have an apostrophe in front (README.txt).';
  return marks.count > 0 ? [{ what: 'exact texts', count: marks.count, why }] : [];
}

async function writeTable<T>(
  zip: ZipOut,
  source: ExportSource,
  { name, columns, rows, named }: Table<T>,
  marks: Marks,
): Promise<void> {
  await zip.file(name);
  // The mark at the start tells Excel that this is UTF-8.
  await zip.write(
    `\ufeff${row(
      columns.map(([header]) => header),
      { count: 0 },
    )}`,
  );
  for await (const page of chunked(rows, PAGE)) {
    const ids = [...new Set(named ? page.flatMap(named) : [])];
    const entities = ids.length > 0 ? await source.entitiesOf(ids) : new Map();
    const words: Words = {
      ontology: source.ontology,
      name: (id) => (entities.get(id) as { name: string } | undefined)?.name ?? id,
    };
    const lines = page.map((item) =>
      row(
        columns.map(([, , cell]) => cell(item, words)),
        marks,
      ),
    );
    await zip.write(lines.join(''));
  }
}
