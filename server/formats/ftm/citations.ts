import type { Sink, Place, SourcePart } from '../reading.ts';
import { entityId } from '../ids.ts';
import type { FtmObject } from './object.ts';
import { isWebAddress } from './values.ts';

/** More addresses than an element's evidence should list stay among its attributes only. */
const maxAddresses = 50;

/** What backs an element, and which of its properties and context that says already. */
export interface Cited {
  readonly evidence: readonly string[];
  readonly done: readonly string[];
}

/** Makes sources of what entities name as theirs, each once: publishers, data sets and documents. */
export class Citations {
  readonly #dataset: string;
  readonly #sink: Sink;
  readonly #known = new Set<string>();

  constructor(dataset: string, sink: Sink) {
    this.#dataset = dataset;
    this.#sink = sink;
  }

  of(object: FtmObject, place: Place): Cited {
    const { id, properties, context } = object;
    const evidence = [`${this.#dataset}|${id}`];
    const done: string[] = [];
    const datasets = context.datasets;
    if (Array.isArray(datasets) && datasets.length > 0 && datasets.every(isName)) {
      for (const name of datasets) evidence.push(`${this.#datasetOf(name, place)}|${id}`);
      done.push('datasets');
    }
    const proofs = properties.get('proof') ?? [];
    for (const proof of proofs) evidence.push(`${this.#documentOf(proof, place)}|${id}`);
    if (proofs.length > 0) done.push('proof');
    const addresses = properties.get('sourceUrl') ?? [];
    const publisher = this.#publisherOf(object);
    if (addresses.length > 0 && addresses.length <= maxAddresses && addresses.every(isWebAddress)) {
      for (const address of addresses)
        evidence.push(`${this.#publisher(publisher ?? { name: new URL(address).host }, place)}|${address}`);
      done.push('sourceUrl');
    } else if (publisher) evidence.push(`${this.#publisher(publisher, place)}|${id}`);
    return { evidence, done };
  }

  /** The source that a document is, with what the document says of itself. */
  document({ id, properties }: FtmObject, place: Place): void {
    const first = (name: string) => properties.get(name)?.[0];
    const url = properties.get('sourceUrl')?.find(isWebAddress);
    this.#sink.source({
      ...{ place, id: entityId(this.#dataset, id), kind: 'document', attributes: { ftm: { document: id } } },
      ...defined('title', first('title') ?? first('name') ?? first('fileName')),
      ...defined('author', first('author')),
      ...defined('publisher', first('publisher')),
      ...defined('published', published(first('publishedAt') ?? first('date'))),
      ...defined('url', url),
    });
  }

  #datasetOf(name: string, place: Place): string {
    const id = entityId(this.#dataset, 'dataset', name);
    this.#once({ place, id, title: name, kind: 'dataset', attributes: { ftm: { dataset: name } } });
    return id;
  }

  #documentOf(document: string, place: Place): string {
    const id = entityId(this.#dataset, document);
    this.#once({ place, id, kind: 'document', attributes: { ftm: { document } } });
    return id;
  }

  #publisherOf({ properties }: FtmObject): { name: string; url?: string } | null {
    const names = properties.get('publisher') ?? [];
    const urls = (properties.get('publisherUrl') ?? []).filter(isWebAddress);
    const [[name, ...otherNames], [url, ...otherUrls]] = [names, urls];
    if (name === undefined || otherNames.length > 0) return null;
    return { name, ...(url !== undefined && otherUrls.length === 0 && { url }) };
  }

  #publisher({ name, url }: { name: string; url?: string }, place: Place): string {
    const id = entityId(this.#dataset, 'publisher', name);
    const attributes = { ftm: { publisher: name } };
    this.#once({
      place,
      id,
      title: name,
      kind: 'publisher',
      publisher: name,
      ...defined('url', url),
      attributes,
    });
    return id;
  }

  #once(part: SourcePart): void {
    if (this.#known.has(part.id)) return;
    this.#known.add(part.id);
    this.#sink.source(part);
  }
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';

function published(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (/^\d{4}(?:-\d\d){0,2}/.exec(text)?.[0] ?? undefined);
}

/** A field, or none where there is no value. */
function defined<K extends string>(key: K, value: string | undefined): { [key in K]?: string } {
  const field: { [key in K]?: string } = {};
  if (value !== undefined) field[key] = value;
  return field;
}
