import type { ExportSource, Omission } from '../../../server/formats/writing.ts';
import { stixExportAt } from '../../../server/formats/stix/export/stix-export.ts';

export interface WrittenObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}
export interface Written {
  readonly text: string;
  readonly bundle: { readonly type: string; readonly id: string; readonly objects: readonly WrittenObject[] };
  readonly omissions: readonly Omission[];
}

/** Writes STIX, at noon of 1 May 2026. */
export async function writeStix(source: ExportSource): Promise<Written> {
  let text = '';
  const format = stixExportAt(() => new Date('2026-05-01T12:00:00Z'));
  const omissions = await format.write(source, { write: async (chunk) => void (text += String(chunk)) });
  return { text, bundle: JSON.parse(text) as Written['bundle'], omissions };
}
