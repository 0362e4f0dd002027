import { ImportError, type ImportFile, type ImportFormat, type ImportOptions } from '../reading.ts';
import { editionOf } from './mapping/edition.ts';
import { headersOf, type TableHead } from './files/headers.ts';
import { readMapping, type Mapping } from './mapping/mapping.ts';
import { readTables } from './read-tables.ts';
import { startingMapping } from './mapping/starting-mapping.ts';

/** Delimited text through a mapping. */
export const csvFormat: ImportFormat = {
  id: 'csv',
  label: 'CSV, TSV or other delimited text, with a mapping',
  extensions: ['.csv', '.tsv', '.tab', '.txt'],
  settings: ['mapping'],
  detects: (name, head) =>
    /\.(csv|tsv|tab)$/i.test(name) || (/\.txt$/i.test(name) && /^[^\n]*[\t|;,]/.test(text(head))),
  ...reading(),
};

/** Workbooks through a mapping. */
export const xlsxFormat: ImportFormat = {
  id: 'xlsx',
  label: 'Excel workbook (XLSX), with a mapping',
  extensions: ['.xlsx', '.xlsm'],
  settings: ['mapping'],
  detects: (name, head) => /\.xls[xm]$/i.test(name) && head[0] === 0x50 && head[1] === 0x4b,
  ...reading(),
};

function reading(): Pick<ImportFormat, 'describe' | 'read'> {
  return {
    describe: async (files, options) => editionOf(await mappingOf(files, options), files),
    read: async (files, context, sink) => {
      const mapping = await mappingOf(files, context.options);
      await readTables(files, mapping, context, sink);
    },
  };
}

const text = (head: Uint8Array) => new TextDecoder().decode(head.subarray(0, 4096));

async function mappingOf(files: readonly ImportFile[], { mapping }: ImportOptions): Promise<Mapping> {
  if (mapping) return readMapping(mapping);
  const [file] = files;
  if (!file) throw new ImportError('There is no file to import; name one.');
  // What is looked up in may be JSON, which no table reads.
  const tables = files.filter(({ name }) => !/\.json$/i.test(name));
  const heads = (await Promise.all((tables.length > 0 ? tables : [file]).map(headersOf))).flat();
  const named = ({ file: name, sheet }: TableHead) => (sheet === null ? name : `${name}, sheet ${sheet}`);
  throw new ImportError(
    [
      `${file.name} is a table, and a mapping says what its rows mean; give one with --mapping.`,
      ...heads.map((head) =>
        heads.length === 1
          ? `Its columns: ${head.columns.join(', ')}.`
          : `Columns of ${named(head)}: ${head.columns.join(', ')}.`,
      ),
      'A mapping to start from; save it, say what each column is, and delete the rest:',
      '',
      startingMapping(heads),
    ].join('\n'),
  );
}
