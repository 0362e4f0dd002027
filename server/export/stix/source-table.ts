import type { Attributes, Json, SourceRecord } from '../../graph/records.ts';
import { isRecord } from '../../import/stix/stix-object.ts';
import { isStixId } from './stix-ids.ts';

/** What a source is when STIX is written. */
export type SourceRole = 'bundle' | 'kept' | 'document' | 'reference' | 'other';

export interface SourceEntry {
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
  const all = JSON.parse(attributes) as Json;
  return isRecord(all) && isRecord(all.stix) ? all.stix : null;
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
      for (const [bundle, properties] of Object.entries(stixOf(source.attributes)!))
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
