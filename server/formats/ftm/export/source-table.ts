import { required } from '../../../errors.ts';
import { createHash } from 'node:crypto';
import type { SourceRecord, EntityRecord } from '../../../graph/records.ts';
import { type Schema, schemata } from '../model/model.ts';
import { isWebAddress, isEntityId } from '../values.ts';
import { ftmAttributes } from './imported.ts';

/** How a source is named where an element cites it. */
interface Named {
  /** Of a document, an entity of its own; null for what is no document. */
  readonly proof: string | null;
  readonly dataset: string | null;
  readonly isPublisher: boolean;
  readonly url: string | null;
  readonly publisher: string | null;
}

interface Element {
  readonly sources: readonly string[];
  readonly evidence: readonly string[];
  readonly dossier: string;
}

/** What an element's sources say of it: properties, and the data sets of FollowTheMoney. */
interface Said {
  readonly properties: Record<string, readonly string[]>;
  readonly datasets: readonly string[];
}

/** The sources by id, and which of them become documents: those that an element cites as its own do. */
export class SourceTable {
  readonly #named = new Map<string, Named>();
  readonly #cited = new Set<string>();

  add({ id, attributes, url, publisher }: SourceRecord): void {
    const ftm = ftmAttributes(attributes);
    const text = (name: string) => (typeof ftm?.[name] === 'string' ? ftm[name] : null);
    const [document, dataset] = [text('document'), text('dataset')];
    const isPublisher = text('publisher') !== null;
    this.#named.set(id, {
      proof: document ?? (dataset !== null || isPublisher ? null : ownId('source', id)),
      ...{ dataset, isPublisher, publisher },
      url: url !== null && isWebAddress(url) ? url : null,
    });
  }

  /** Whether a source is to be written as a document: not where it is one of FollowTheMoney already. */
  isDocument({ id }: SourceRecord): boolean {
    return this.#cited.has(id) && this.#named.get(id)?.proof === ownId('source', id);
  }

  /** Remembers whom an element cites. */
  cite(element: Element, isImported: boolean): void {
    for (const source of this.#sourcesOf(element, isImported)) this.#cited.add(source);
  }

  /** What the sources say of an imported element, as it said it itself. */
  ofImported(element: Element): Said {
    const proofs = new Set<string>();
    const addresses = new Set<string>();
    const datasets = new Set<string>();
    for (const entry of element.evidence) {
      const at = entry.indexOf('|');
      const [named, locator] = [this.#named.get(entry.slice(0, at)), entry.slice(at + 1)];
      if (named?.isPublisher && isWebAddress(locator)) addresses.add(locator);
      if (named?.dataset != null) datasets.add(named.dataset);
    }
    for (const source of this.#sourcesOf(element, true)) {
      const proof = this.#named.get(source)?.proof;
      if (proof != null) proofs.add(proof);
    }
    return { properties: { proof: [...proofs], sourceUrl: [...addresses] }, datasets: [...datasets] };
  }

  /** What the sources say of any other element. */
  of(element: Element, schema: Schema): Record<string, readonly string[]> {
    const named = element.sources.flatMap((source) => this.#named.get(source) ?? []);
    const distinct = (texts: readonly (string | null)[]) => [
      ...new Set(texts.filter((text) => text !== null)),
    ];
    const properties = {
      proof: distinct(named.map(({ proof }) => proof)),
      sourceUrl: distinct(named.map(({ url }) => url)),
      publisher: distinct(named.map(({ publisher }) => publisher)),
    };
    return Object.fromEntries(Object.entries(properties).filter(([name]) => schema.properties.has(name)));
  }

  /** The document that a source is. */
  proofOf(source: string): string | null {
    return this.#named.get(source)?.proof ?? null;
  }

  /** An imported element's own data set is where it was read, not what it cites. */
  #sourcesOf({ sources, dossier }: Element, isImported: boolean): readonly string[] {
    return isImported ? sources.filter((source) => source !== dossier) : sources;
  }
}

/** Ids of what has none in FollowTheMoney: entities by theirs, everything else by a digest of what it is called. */
export function ownId(what: 'link' | 'source' | 'claim' | 'figure', id: string): string {
  return `entente-${what}-${createHash('sha1').update(id).digest('hex')}`;
}

const taken = /^(?:link|source|claim|figure|entity)-/;

/** The id of an entity in FollowTheMoney: the one that it came with, else one made of its own. */
export function ftmIdOf({ id, identifiers }: EntityRecord): string {
  const given = identifiers.find((each) => each.startsWith('ftm:'));
  if (given !== undefined) return given.slice('ftm:'.length);
  const own = `entente-${id}`;
  return isEntityId(own) && !taken.test(id)
    ? own
    : `entente-entity-${createHash('sha1').update(id).digest('hex')}`;
}

const numbered = [...schemata.values()];
const numbers = new Map(numbered.map((schema, index) => [schema.name, index]));

/** What links and notes need to know of every entity: its id there and its schema, in few bytes. */
export class FtmEntities {
  readonly #schemata = new Map<string, number>();
  /** Only where the id is not the data set's id and it: a second text for each of a million would be too much. */
  readonly #ids = new Map<string, string>();
  readonly #prefixes: string[] = [];

  add(entity: EntityRecord, schema: Schema): void {
    const id = ftmIdOf(entity);
    const isPrefixed = entity.id === `${entity.dossier}-${id}`;
    let prefix = isPrefixed ? this.#prefixes.indexOf(`${entity.dossier}-`) : -1;
    if (isPrefixed && prefix < 0) prefix = this.#prefixes.push(`${entity.dossier}-`) - 1;
    if (!isPrefixed && id !== `entente-${entity.id}`) this.#ids.set(entity.id, id);
    this.#schemata.set(
      entity.id,
      (prefix + 1) * numbered.length + required(numbers.get(schema.name), 'number of this schema'),
    );
  }

  has(id: string): boolean {
    return this.#schemata.has(id);
  }

  idOf(id: string): string {
    const prefix = this.#prefixes[Math.floor(this.#number(id) / numbered.length) - 1];
    return this.#ids.get(id) ?? (prefix === undefined ? `entente-${id}` : id.slice(prefix.length));
  }

  schemaOf(id: string): Schema {
    return required(numbered[this.#number(id) % numbered.length], 'schema of this number');
  }

  #number(id: string): number {
    return required(this.#schemata.get(id), `entity ${id}`);
  }
}
