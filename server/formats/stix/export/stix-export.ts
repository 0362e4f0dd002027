import { textOf } from '../../json.ts';
import type { Attributes, EvidenceSummary } from '../../../graph/records.ts';
import type { Out, ExportFormat, ExportSource, Omission } from '../../writing.ts';
import type { Writing } from './element.ts';
import { entityObject, objectIdOf } from './entity-object.ts';
import { linkObject } from './link-object.ts';
import { claimObject, figureNote, isSaid, sourceObjects, sourceReport } from './note-objects.ts';
import { SourceTable, noteIdOf, relationshipIdOf, stixIdOf } from './source-table.ts';

const fullLength = 64 * 1024;

/** Writes a bundle, an object a line. */
class BundleWriter {
  readonly #out: Out;
  #waiting: string;
  #first = true;

  constructor(out: Out, properties: Attributes) {
    this.#out = out;
    this.#waiting = `${JSON.stringify({ type: 'bundle', ...properties }).slice(0, -1)},"objects":[`;
  }

  async add(object: Attributes): Promise<void> {
    this.#waiting += `${this.#first ? '' : ','}\n${JSON.stringify(object)}`;
    this.#first = false;
    if (this.#waiting.length < fullLength) return;
    await this.#out.write(this.#waiting);
    this.#waiting = '';
  }

  async end(): Promise<void> {
    await this.#out.write(`${this.#waiting}\n]}\n`);
  }
}

/** Objects that one report lists, and all reports together. */
const maxKept = 10_000;
const maxInAll = 1_000_000;

/** Which objects each source backs, for the reports that sources are written as. */
class CitedObjects {
  readonly #refs = new Map<string, string[]>();
  #count = 0;
  /** How many did not fit. */
  left = 0;

  add(sources: readonly string[], object: string): void {
    for (const source of sources) {
      const refs = this.#refs.get(source) ?? [];
      if (refs.length >= maxKept || this.#count >= maxInAll) this.left += 1;
      else {
        this.#count += 1;
        refs.push(object);
        this.#refs.set(source, refs);
      }
    }
  }

  addElement(element: EvidenceSummary, object: string): void {
    this.add(element.sources, object);
  }

  of(source: string): readonly string[] {
    return this.#refs.get(source) ?? [];
  }
}

/** STIX 2.1, with what STIX has no word for under `x_entente_…`. */
export const stixExport: ExportFormat = stixExportAt(() => new Date());

/** The same, telling the time by this clock. */
export function stixExportAt(clock: () => Date): ExportFormat {
  return {
    id: 'stix',
    label: 'STIX 2.1 bundle',
    extension: '.json',
    mediaType: 'application/stix+json;version=2.1',
    write: (source, out) => writeStix(source, out, clock().toISOString()),
  };
}

async function writeStix(source: ExportSource, out: Out, now: string): Promise<readonly Omission[]> {
  const sources = new SourceTable();
  for await (const each of source.sources()) sources.add(each);
  const writing: Writing = { sources, now };
  const writer = new BundleWriter(out, bundleProperties(source, sources));
  const cited = new CitedObjects();
  // Ids of other formats say nothing of the object type, which a reference must name.
  const objects = new Map<string, string>();
  const objectOf = (entity: string) => objects.get(entity) ?? entity;
  for await (const each of source.sources())
    for (const object of sourceObjects(each)) await writer.add(object);
  for await (const entity of source.entities()) {
    const id = objectIdOf(entity);
    if (id !== entity.id) objects.set(entity.id, id);
    cited.addElement(entity, id);
    await writer.add(entityObject(writing, entity));
  }
  for await (const link of source.links()) {
    const object = linkObject(writing, link, objectOf);
    if (!object) continue;
    cited.addElement(link, textOf(object, 'id') ?? '');
    await writer.add(object);
  }
  for await (const figure of source.figures()) {
    const label = source.ontology.measure(figure.measure)?.label ?? figure.measure;
    const note = figureNote(writing, figure, label, objectOf(figure.about));
    if (!note) continue;
    cited.addElement(figure, textOf(note, 'id') ?? '');
    await writer.add(note);
  }
  for await (const claim of source.claims())
    if (!isSaid(writing, claim))
      await writer.add(claimObject(writing, claim, subjectOf(claim.about, objectOf)));
  for await (const each of source.sources()) {
    const refs = cited.of(each.id);
    if (sources.get(each.id)?.role === 'other' && refs.length > 0)
      await writer.add(sourceReport(writing, each, refs));
  }
  await writer.end();
  return omissions(source, sources, cited);
}

/** The id and whatever else the one bundle had that this graph came from. */
function bundleProperties(source: ExportSource, { bundles }: SourceTable): Attributes {
  const [one, ...others] = bundles;
  if (one && others.length === 0) {
    const [id, properties] = one;
    if (id.startsWith('bundle--')) return { id, ...properties };
  }
  return { id: stixIdOf('bundle', source.title) };
}

/** The object that a claim speaks of: an entity, a link (its id holds dots) or a figure (colons). */
function subjectOf(about: string, objectOf: (entity: string) => string): string {
  if (about.includes('.')) return relationshipIdOf(about);
  return about.includes(':') ? noteIdOf(about) : objectOf(about);
}

async function omissions(
  source: ExportSource,
  sources: SourceTable,
  cited: CitedObjects,
): Promise<readonly Omission[]> {
  let [titles, unused] = [0, 0];
  for await (const dossier of source.dossiers()) if (dossier.summary !== null) titles += 1;
  for await (const each of source.sources())
    if (sources.get(each.id)?.role === 'other' && cited.of(each.id).length === 0) unused += 1;
  return [
    { what: 'summaries of data sets', count: titles, why: 'A bundle has no description.' },
    { what: 'sources that back nothing', count: unused, why: 'A report must refer to an object.' },
    {
      what: 'references of sources to objects',
      count: cited.left,
      why: 'A report lists at most 10,000 objects; the objects themselves still cite the source.',
    },
  ].filter(({ count }) => count > 0);
}
