import type { Json } from '../../graph/records.ts';
import type { ImportFile } from '../format.ts';
import type { Place } from '../parts.ts';
import { BundleScanner, DEEPEST, ScanError, type Scanned } from './bundle-scanner.ts';
import { objectProblem, quote, type StixObject } from './stix-object.ts';

/** What the reading of a bundle meets, in the order of the file. */
export interface BundleReader {
  object(object: StixObject, place: Place): void;
  /** A property of the bundle other than `objects`. */
  property?(name: string, value: Json): void;
  /** Something that cannot be read; reading goes on after it where that is possible. */
  problem(place: Place, message: string): void;
  /** Called between chunks; throws to stop. */
  pause?(): void;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads one bundle as a stream, one object at a time. Bad bytes, bad JSON and what is no bundle are problems. */
export async function readBundle(file: ImportFile, reader: BundleReader): Promise<void> {
  const wrong = wrongStart(await file.head(4));
  if (wrong) return reader.problem({ file: file.name }, wrong);
  const scanner = new BundleScanner();
  const seen = { type: false, objects: false };
  let first = true;
  try {
    for await (const chunk of file.open() as AsyncIterable<Buffer>) {
      const bytes = first && hasMark(chunk) ? chunk.subarray(3) : chunk;
      first = false;
      const whole = scanner.push(bytes).every((scanned) => take(file, scanned, seen, reader));
      if (!whole) return;
      reader.pause?.();
    }
    scanner.end();
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    return reader.problem({ file: file.name, line: error.line }, error.message);
  }
  if (!seen.type)
    reader.problem({ file: file.name }, 'This is no STIX bundle: it has no "type"; add "type": "bundle".');
}

/** Hands on one value; false where the file is no bundle and need not be read on. */
function take(
  file: ImportFile,
  scanned: Scanned,
  seen: { type: boolean; objects: boolean },
  reader: BundleReader,
): boolean {
  const { key, index, line } = scanned;
  const column = index === null ? key : `objects[${index}]`;
  const place = { file: file.name, line, column };
  const value = valueOf(scanned);
  if (typeof value === 'string') {
    reader.problem(place, value);
    return true;
  }
  if (index !== null) {
    const wrong = objectProblem(value.json);
    if (wrong) reader.problem(place, wrong);
    else {
      const object = value.json as StixObject;
      reader.object(object, { file: file.name, line, object: object.id });
    }
    return true;
  }
  if (key === 'objects') reader.problem(place, '"objects" is no list; write [ … ].');
  else if (key === 'type') {
    seen.type = true;
    if (value.json !== 'bundle') {
      const type = quote(String(value.json));
      reader.problem(place, `This is no STIX bundle: its "type" is ${type}; put the objects into a bundle.`);
      return false;
    }
  } else reader.property?.(key, value.json);
  return true;
}

/** The value, or a sentence that says why there is none. */
function valueOf({ text, refused }: Scanned): { readonly json: Json } | string {
  if (refused === 'size') return 'This is larger than 16 MB; one object may have no more.';
  if (refused === 'depth') return `This nests deeper than ${DEEPEST} levels; one object may nest no deeper.`;
  try {
    return { json: JSON.parse(utf8.decode(text!)) as Json };
  } catch (error) {
    if (error instanceof SyntaxError) return `This is no good JSON (${error.message}); correct it.`;
    return 'This holds bytes that are no UTF-8; save the file as UTF-8.';
  }
}

const hasMark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function wrongStart(head: Uint8Array): string | null {
  const [a, b] = head;
  if ((a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe) || (a === 0x7b && b === 0))
    return 'The file is in UTF-16; save it as UTF-8.';
  if (a === 0x1f && b === 0x8b) return 'The file is compressed; unpack it first.';
  return null;
}
