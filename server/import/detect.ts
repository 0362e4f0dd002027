import { ImportError, type ImportFile, type ImportFormat } from './format.ts';
import { importFormats } from './formats.ts';
import { csvFormat } from './table/table-format.ts';

const HEAD = 64 * 1024;

/**
 * The format called `id`, or the first that the files look like; with a mapping that of tables. Throws an ImportError
 * where there is none.
 */
export async function formatOf(
  files: readonly ImportFile[],
  id: string | undefined,
  mapped = false,
): Promise<ImportFormat> {
  const names = importFormats.map((format) => format.id).join(', ');
  if (id !== undefined) {
    const format = importFormats.find((each) => each.id === id);
    if (!format) throw new ImportError(`There is no format ${JSON.stringify(id)}; give one of ${names}.`);
    return format;
  }
  // Two columns may look like an edge list, and a file to look up in like anything; the mapping says what they are.
  if (mapped) return csvFormat;
  const [first] = files;
  if (!first) throw new ImportError('There is no file to import; name one.');
  const found = await looksLike(first);
  if (!found)
    throw new ImportError(
      `${first.name} looks like no format that is known; say which with --format: ${names}.`,
    );
  for (const file of files.slice(1)) {
    const other = await looksLike(file);
    if (other && other !== found)
      throw new ImportError(
        `${first.name} is ${found.label} and ${file.name} is ${other.label}; import them one after the other.`,
      );
  }
  return found;
}

async function looksLike(file: ImportFile): Promise<ImportFormat | undefined> {
  if (file.size === 0) throw new ImportError(`${file.name} is empty; check the file.`);
  const head = await file.head(HEAD);
  return importFormats.find((format) => format.detects(file.name.toLowerCase(), head));
}
