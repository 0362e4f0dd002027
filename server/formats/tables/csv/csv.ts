import { Zip, ZipDeflate } from 'fflate';
import {
  claimColumns,
  entityColumns,
  figureColumns,
  linkColumns,
  sourceColumns,
  row,
  type Marks,
  type Column,
  type Words,
} from './tables.ts';
import type { ExportFormat, ExportSource, Omission, Out } from '../../writing.ts';
import { chunked } from '../../../graph/access/id-blocks.ts';
import type { EntityRecord } from '../../../graph/records.ts';

type Columns = readonly (readonly [header: string, about: string, cell: unknown])[];

const table = (name: string, about: string, columns: Columns): string => {
  const wide = Math.max(...columns.map(([header]) => header.length));
  const lines = columns.map(([header, meaning]) => `  ${header.padEnd(wide)}  ${meaning}`);
  return `${name}: ${about}\r\n${lines.join('\r\n')}\r\n`;
};

/** What each table and column is, for whoever opens the zip. */
const readme = (title: string): string =>
  [
    `${title}, exported by Entente as tables\r\n`,
    [
      'The tables are CSV (RFC 4180): UTF-8 with a byte order mark, commas, quotes doubled within quotes.',
      'An empty cell means unknown or not given; it never means 0.',
      'Lists stand in one cell, separated by "; "; a semicolon within an item is written "\\;", a backslash "\\\\".',
      'A text that begins with = + - @, a tab or a line break, which a spreadsheet might run as a formula, has an',
      'apostrophe in front, and so has a text that begins with apostrophes and one of these: take one apostrophe away',
      'to have the exact text. Numbers are as they are.',
      '',
    ].join('\r\n'),
    table('entities.csv', 'the nodes, one a row', entityColumns),
    table('links.csv', 'the edges, one a row', linkColumns),
    table('figures.csv', 'numbers about entities', figureColumns),
    table('claims.csv', 'what sources say, where they say more than that something is so', claimColumns),
    table('sources.csv', 'the documents and data sets cited', sourceColumns),
  ].join('\r\n');

/** Rows written at a time; the names of their ends that are not known yet are asked for together. */
const pageSize = 400;

/** Names kept: about 100 bytes each. */
const maxNames = 1_000_000;

/** The names of entities, so that links do not have each of their ends read again. */
class Names {
  readonly #source: ExportSource;
  readonly #known = new Map<string, string>();

  constructor(source: ExportSource) {
    this.#source = source;
  }

  /** The same entities, whose names are known once they went by. */
  async *of(entities: AsyncIterable<EntityRecord>): AsyncGenerator<EntityRecord> {
    for await (const entity of entities) {
      if (this.#known.size < maxNames) this.#known.set(entity.id, entity.name);
      yield entity;
    }
  }

  /** Gives names by id, and the id of an entity that is not there; asks for those that did not go by. */
  async lookUp(ids: readonly string[]): Promise<(id: string) => string> {
    const wanted = [...new Set(ids)].filter((id) => !this.#known.has(id));
    const found = wanted.length > 0 ? await this.#source.entitiesOf(wanted) : null;
    return (id) => this.#known.get(id) ?? found?.get(id)?.name ?? id;
  }
}

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
  const names = new Names(source);
  const put = <T>(table: Table<T>) => writeTable(zip, { ontology: source.ontology, names }, table, marks);
  await put({ name: 'entities.csv', columns: entityColumns, rows: names.of(source.entities()) });
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
  { ontology, names }: { readonly ontology: ExportSource['ontology']; readonly names: Names },
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
  for await (const page of chunked(rows, pageSize)) {
    const words: Words = { ontology, name: await names.lookUp(named ? page.flatMap(named) : []) };
    const lines = page.map((item) =>
      row(
        columns.map(([, , cell]) => cell(item, words)),
        marks,
      ),
    );
    await zip.write(lines.join(''));
  }
}

/** A zip file that is written as it grows: one file in it after the other. */
interface ZipOut {
  /** Begins the next file; the one before is ended. */
  file(name: string): Promise<void>;
  write(text: string): Promise<void>;
  end(): Promise<void>;
}

function openZip(out: Out): ZipOut {
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  let current: ZipDeflate | null = null;
  const flush = async () => {
    if (failure) throw failure;
    for (const chunk of ready.splice(0)) if (chunk.length > 0) await out.write(chunk);
  };
  const close = () => {
    current?.push(new Uint8Array(0), true);
    current = null;
  };
  return {
    file: async (name) => {
      close();
      current = new ZipDeflate(name, { level: 6 });
      zip.add(current);
      await flush();
    },
    write: async (text) => {
      current?.push(Buffer.from(text));
      await flush();
    },
    end: async () => {
      close();
      zip.end();
      await flush();
    },
  };
}
