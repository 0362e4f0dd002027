import type { DatasetDescription, ImportFile } from '../format.ts';
import { BundleScanner, ScanError } from './bundle-scanner.ts';
import { oneLine } from './object-names.ts';
import { isRecord, textOf } from './stix-object.ts';
import { dayOf } from './timestamp.ts';

/** What a bundle of MITRE says of itself in its first object: its name with its version, and its day. */
export async function describeBundle(files: readonly ImportFile[]): Promise<DatasetDescription> {
  const text = files.length === 1 ? await firstObject(files[0]!) : null;
  const object = text && parsed(text);
  if (!isRecord(object) || object.type !== 'x-mitre-collection') return {};
  const [name, version] = [textOf(object, 'name'), textOf(object, 'x_mitre_version')];
  if (!name) return {};
  const [summary, published] = [textOf(object, 'description'), dayOf(textOf(object, 'modified') ?? '')];
  return {
    title: oneLine([name, version].filter(Boolean).join(' ')),
    ...(summary && { summary: summary.trim() }),
    ...(published !== null && { source: { published } }),
  };
}

/** The text of the first object; null where there is none to read. */
async function firstObject(file: ImportFile): Promise<Uint8Array | null> {
  const scanner = new BundleScanner();
  try {
    for await (const chunk of file.open() as AsyncIterable<Buffer>) {
      const first = scanner.push(chunk).find(({ index }) => index !== null);
      if (first) return first.text;
    }
  } catch (error) {
    // What cannot be read is told when it is read.
    if (!(error instanceof ScanError)) throw error;
  }
  return null;
}

function parsed(text: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(text).toString('utf8'));
  } catch {
    return null;
  }
}
