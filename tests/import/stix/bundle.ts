import { fileOfContents } from '../../../server/import/read/files.ts';
import type { ImportFile } from '../../../server/formats/reading.ts';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** `malware--00000000-0000-4000-8000-000000000001` */
export const stixId = (type: string, number = 1): string => `${type}--${uuid(number)}`;

const times = { created: '2020-01-01T00:00:00.000Z', modified: '2020-01-01T00:00:00.000Z' };

/** An object of STIX 2.1 with all that every object has. */
export const stix = (type: string, number: number, properties: object) => ({
  type,
  spec_version: '2.1',
  id: stixId(type, number),
  ...times,
  ...properties,
});

export const relationship = (
  number: number,
  source: string,
  word: string,
  target: string,
  more: object = {},
) =>
  stix('relationship', number, { relationship_type: word, source_ref: source, target_ref: target, ...more });

/** A bundle file of these objects. */
export const bundleFile = (objects: readonly unknown[], name = 'bundle.json'): ImportFile =>
  fileOfContents(name, JSON.stringify({ type: 'bundle', id: stixId('bundle'), objects }));
