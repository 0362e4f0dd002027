import {
  ImportError,
  type ImportFile,
  type ImportFormat,
  type ImportOptions,
} from '../../formats/reading.ts';
import { importFormats } from '../../formats/formats.ts';
import { csvFormat } from '../../formats/tables/table-format.ts';
import type { ImportRequest } from '../dataset.ts';
import { jsonOutline } from './json-outline.ts';

const headSize = 64 * 1024;

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
  const head = inUtf8(await file.head(headSize));
  const found = importFormats.find((format) => format.detects(file.name.toLowerCase(), head));
  if (found) return found;
  const outline = await jsonOutline(file);
  return outline ? importFormats.find((format) => format.fits?.(outline)) : undefined;
}

/** The start of a file of 16-bit characters as UTF-8, as formats look at it. */
function inUtf8(head: Uint8Array): Uint8Array {
  const [a, b] = head;
  const little = (a === 0xff && b === 0xfe) || (a !== 0 && b === 0);
  const big = (a === 0xfe && b === 0xff) || (a === 0 && b !== 0);
  if (!little && !big) return head;
  return new TextEncoder().encode(new TextDecoder(big ? 'utf-16be' : 'utf-16le').decode(head));
}

/** What settings are called on the command line. */
const flags: Readonly<Record<string, string>> = {
  mapping: '--mapping',
  entityType: '--type',
  kind: '--kind',
  linkType: '--link',
  directed: '--undirected',
};

/** Throws an ImportError for a setting that the format would pass over in silence. */
export function requireKnown({ id, settings: known = [] }: ImportFormat, options: ImportOptions): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || known.includes(name)) continue;
    const called = flags[name] === undefined ? name : `${name} (${flags[name]})`;
    const has =
      options.mapping !== undefined && known.includes('mapping')
        ? 'the mapping says such things'
        : `it has ${known.join(', ') || 'none'}`;
    throw new ImportError(`The format ${id} has no setting ${called}: ${has}. Leave it out.`);
  }
}

/** The format that a request names or that its files look like. Throws an ImportError for a setting it does not know. */
export async function formatFor({
  files,
  format,
  options = {},
}: Pick<ImportRequest, 'files' | 'format' | 'options'>): Promise<ImportFormat> {
  if (typeof format === 'object') return format;
  const found = await formatOf(files, format, options.mapping !== undefined);
  requireKnown(found, options);
  return found;
}
