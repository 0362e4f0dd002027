import { createHash } from 'node:crypto';
import type { Attributes, SourceRecord } from '../../../graph/records.ts';
import { isRecord, parseJson, recordOf } from '../../json.ts';

/** What a source is when STIX is written. */
type SourceRole = 'bundle' | 'kept' | 'document' | 'reference' | 'other';

interface SourceEntry {
  readonly role: SourceRole;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  /** Day. */
  readonly published: string | null;
  /** The external reference that it was made of. */
  readonly reference: Attributes | null;
}

/** What attributes hold of STIX; null where nothing came from it. */
export function stixOf(attributes: string | null): Attributes | null {
  if (attributes === null) return null;
  const { stix } = recordOf(parseJson(attributes));
  return isRecord(stix) ? stix : null;
}

export function roleOf(source: SourceRecord): SourceRole {
  const stix = stixOf(source.attributes);
  if (!stix) return 'other';
  if (Array.isArray(stix.kept)) return 'kept';
  if (source.kind === 'reference') return 'reference';
  return isStixId(source.id) || typeof stix.id === 'string' ? 'document' : 'bundle';
}

/** The sources by id, with what citing them takes. */
export class SourceTable {
  readonly #entries = new Map<string, SourceEntry>();
  readonly bundles: (readonly [id: string, properties: Attributes])[] = [];

  add(source: SourceRecord): void {
    const { id, title, url, publisher, published } = source;
    const role = roleOf(source);
    const reference = role === 'reference' ? stixOf(source.attributes) : null;
    this.#entries.set(id, {
      ...{ role, title, url, publisher, reference },
      published: published?.earliest ?? null,
    });
    if (role === 'bundle')
      for (const [bundle, properties] of Object.entries(stixOf(source.attributes) ?? {}))
        if (isRecord(properties)) this.bundles.push([bundle, properties]);
  }

  get(id: string): SourceEntry | undefined {
    return this.#entries.get(id);
  }

  /** A source as an external reference; `where` is the place in it. */
  reference(id: string, where: string | null): Attributes {
    const source = this.#entries.get(id);
    if (source?.reference) return source.reference;
    return {
      source_name: source?.title || id,
      ...(where !== null && where !== '' && { description: where }),
      ...(source?.url != null && { url: source.url }),
      external_id: id,
    };
  }
}

/** The namespace of the ids that Entente gives to what has none of STIX's. */
const namespace = Buffer.from('6f1f8f3c8d5a4d0f9b3e5b1c2a7e4d90', 'hex');
const stixId = /^[a-z0-9][a-z0-9_-]*?--[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function isStixId(id: string): boolean {
  return stixId.test(id);
}

/** The id of an object that stands for something of Entente: the same each time (UUID version 5). */
export function stixIdOf(type: string, key: string): string {
  const hash = createHash('sha1').update(namespace).update(`${type}:${key}`).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `${type}--${uuid.join('-')}`;
}

/** The relationship that a link is written as: a link that came as one has its id as suffix. */
export function relationshipIdOf(linkId: string): string {
  const suffix = linkId.split('.')[3] ?? '';
  return isStixId(suffix) ? suffix : stixIdOf('relationship', linkId);
}

export function noteIdOf(figureId: string): string {
  return stixIdOf('note', figureId);
}
