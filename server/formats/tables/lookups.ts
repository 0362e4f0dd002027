import { messageOf } from '../../errors.ts';
import { Problems } from '../fields/yaml-file.ts';
import { spotOf } from '../fields/read-field.ts';
import { isRecord } from '../json.ts';
import { ImportError, type ImportFile, type Sink } from '../reading.ts';
import { numberStyle } from '../values/numbers.ts';
import { readRows } from './files/rows.ts';
import { fileMatches } from './mapping/edition.ts';
import { type Mapping, mappingError } from './mapping/mapping.ts';
import type { WrittenLookup } from './mapping/written.ts';
import { keyOf } from './rows/reference.ts';
import { Scope, type Row, type Lookup, cellCleaner } from './rows/scope.ts';
import { TableWatch } from './watch/steps.ts';

/** Entries that a lookup may have: they are kept in memory. */
const maxEntries = 2_000_000;
/** Bytes that a JSON lookup may have. */
const maxSize = 64 * 1024 * 1024;

/** Reads the lookups of a mapping. Throws an ImportError where a file is not among those imported, or too large. */
export async function readLookups(
  files: readonly ImportFile[],
  mapping: Mapping,
  sink: Sink,
): Promise<Map<string, Lookup>> {
  const found = new Map<string, Lookup>();
  for (const [name, lookup] of Object.entries(mapping.written.lookups ?? {})) {
    const matching = files.filter((file) => fileMatches(lookup.file ?? '', file.name));
    if (matching.length === 0) {
      const problems = new Problems();
      problems.add(
        spotOf(lookup, 'file'),
        `No file imported is called ${lookup.file}; import it together with the others.`,
      );
      throw mappingError(problems);
    }
    const entries = new Map<string, string>();
    for (const file of matching)
      if (/\.json$/i.test(file.name)) await fromJson(file, lookup, entries);
      else await fromRows(file, lookup, mapping, entries, sink);
    found.set(name, { file: matching.map((file) => file.name).join(', '), entries });
  }
  return found;
}

function add(
  entries: Map<string, string>,
  [key, value]: readonly [string, string],
  { unique }: WrittenLookup,
  file: string,
): void {
  if (key === '' || value === '') return;
  const known = entries.get(key);
  // Kept as '', which is what a key of several different things finds.
  if (unique && known !== undefined && known !== value) entries.set(key, '');
  if (known !== undefined) return;
  if (entries.size >= maxEntries)
    throw new ImportError(
      `${file} has more than ${maxEntries.toLocaleString('en-US')} entries to look up; use a smaller file.`,
    );
  entries.set(key, value);
}

async function fromRows(
  file: ImportFile,
  lookup: WrittenLookup,
  mapping: Mapping,
  entries: Map<string, string>,
  sink: Sink,
): Promise<void> {
  let take: ((cells: readonly string[]) => void) | null = null;
  await readRows(file, lookup, {
    header: (columns) => (take = taker(file, lookup, mapping, columns, entries)),
    row: (cells) => take?.(cells),
    problem: (place, message) => sink.problem({ file: file.name, ...place }, message),
  });
}

function taker(
  file: ImportFile,
  lookup: WrittenLookup,
  { ontology, written }: Mapping,
  columns: readonly string[],
  entries: Map<string, string>,
): (cells: readonly string[]) => void {
  const problems = new Problems();
  const nothing = () => undefined;
  const scope = new Scope({
    ...{ file: file.name, columns, problems, ontology, namespace: '', dataset: '', format: 'csv' },
    ...{ numbers: numberStyle(undefined), dates: [], lookups: new Map(), entities: new Map() },
    report: { problem: nothing, note: nothing },
    watch: new TableWatch(),
    place: () => ({ file: file.name }),
  });
  // In both a text without braces names a column, as in keys.
  const [first = '', second = first] = columns;
  const key = keyOf(lookup.key ?? first, scope, spotOf(lookup, 'key'));
  const value = keyOf(lookup.take ?? second, scope, spotOf(lookup, 'take'));
  const { used, width } = scope.compiled();
  if (problems.count > 0) throw mappingError(problems);
  const clean = cellCleaner(used, true, [...(written.nulls ?? []), ...(lookup.nulls ?? [])]);
  const row: Row = Array.from({ length: width }, () => '');
  return (cells) => {
    clean(cells, row);
    add(entries, [key(row), value(row)], lookup, file.name);
  };
}

async function fromJson(
  file: ImportFile,
  lookup: WrittenLookup,
  entries: Map<string, string>,
): Promise<void> {
  if (file.size > maxSize)
    throw new ImportError(`${file.name} is larger than 64 MB; look up in a smaller file.`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  const { key, take } = lookup;
  for (const [name, entry] of jsonEntries(file, Buffer.concat(chunks).toString('utf8'), key))
    add(entries, [name, textIn(entry, typeof take === 'string' ? take : undefined)], lookup, file.name);
}

function jsonEntries(file: ImportFile, text: string, key: unknown): [string, unknown][] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new ImportError(`${file.name} is no JSON (${messageOf(error)}); mend it.`, {
      cause: error,
    });
  }
  if (typeof parsed !== 'object' || parsed === null)
    throw new ImportError(`${file.name} holds neither a map nor a list; look up in one that does.`);
  if (!Array.isArray(parsed)) return Object.entries(parsed);
  return parsed.map((entry) => [textIn(entry, typeof key === 'string' ? key : 'id'), entry]);
}

function textIn(entry: unknown, key: string | undefined): string {
  const found = isRecord(entry) && key !== undefined ? entry[key] : entry;
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}
