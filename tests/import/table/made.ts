import { fileOfContents } from '../../../server/import/read/files.ts';
import { csvFormat } from '../../../server/formats/tables/table-format.ts';
import { collect, type Collected } from '../collect.ts';

interface Table {
  readonly csv: string;
  /** YAML of the table, without indentation. */
  readonly table: string;
  /** YAML beside the tables. */
  readonly beside?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** Which files the table reads; t.csv unless told. */
  readonly reads?: string;
  readonly isCheck?: boolean;
}

/** What a mapping makes of `t.csv` and other files. */
export async function made({
  csv,
  table,
  beside = '',
  files = {},
  reads = 't.csv',
  isCheck = false,
}: Table): Promise<Collected> {
  const all = Object.entries({ 't.csv': csv, ...files }).map(([name, text]) => fileOfContents(name, text));
  const text = `entente: 1
dataset: { id: t, title: T }
${beside}
tables:
  - files: '${reads}'
${table.replace(/^/gm, '    ')}
`;
  return collect(csvFormat, all, { mapping: { name: 'm.yaml', text } }, isCheck);
}
