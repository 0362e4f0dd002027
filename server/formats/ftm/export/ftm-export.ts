import type { Omission, ExportFormat, ExportSource, Out } from '../../writing.ts';
import type { ClaimRecord, LinkRecord } from '../../../graph/records.ts';
import { edgeLinkOf } from '../graph-types.ts';
import { importedEntity, otherEntity, schemaOfEntity } from './entity-object.ts';
import { FtmEntities, SourceTable } from './source-table.ts';
import { importedLink, isOneOfSeveral, otherLink } from './link-object.ts';
import { documentOf, noteOfClaim, noteOfFigure } from './note-objects.ts';
import { importedOf, referenceOf } from './imported.ts';

/** What FollowTheMoney cannot say, and why. */
const reasons = {
  amounts: [
    'amounts',
    'A payment has one sum there: ranges and what is paid again and again are in its summary.',
  ],
  figures: ['figures as numbers', 'They are notes in words there.'],
  grades: ['grades of sources and claims', 'FollowTheMoney has none.'],
  verdicts: ['what a verdict rests on', 'A note cannot refer to links and figures.'],
  retracted: ['retracted claims', 'A note would read as standing.'],
  claims: ['claims', 'What they are about is not exported.'],
  locators: ['places in the sources of entities', 'Only links have a record id there.'],
  attributes: ['what the source says beyond the model', 'It is of another format.'],
  ontology: ['added kinds and link types', 'They are written as words.'],
} as const;

class Omissions {
  readonly #counts = new Map<keyof typeof reasons, number>();

  add(what: keyof typeof reasons): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  list(): readonly Omission[] {
    return [...this.#counts].map(([key, count]) => ({ what: reasons[key][0], count, why: reasons[key][1] }));
  }
}

/** FollowTheMoney entities, one JSON object a line. */
export const ftmExport: ExportFormat = {
  id: 'ftm',
  label: 'FollowTheMoney entities (NDJSON)',
  extension: '.ftm.json',
  mediaType: 'application/x-ndjson',
  write: async (source, out) => new Writing(source, out).all(),
};

/** Claims whose speakers are looked up together. */
const batchSize = 500;

/** What the entities' properties say by links, by entity: `{addressEntity: [entity ids]}`. */
type References = Map<string, Record<string, string[]>>;

class Writing {
  readonly #source: ExportSource;
  readonly #out: Out;
  readonly #sources = new SourceTable();
  readonly #entities = new FtmEntities();
  readonly #references: References = new Map();
  readonly #omissions = new Omissions();
  /** Data sets that came from FollowTheMoney: what they add to the ontology is its own words. */
  readonly #imported = new Set<string>();

  constructor(source: ExportSource, out: Out) {
    this.#source = source;
    this.#out = out;
  }

  async all(): Promise<readonly Omission[]> {
    await this.#survey();
    await this.#writeSources();
    await this.#writeEntities();
    await this.#writeLinks();
    await this.#writeNotes();
    for await (const { id, ontology } of this.#source.dossiers())
      if (ontology !== null && !this.#imported.has(id)) this.#omissions.add('ontology');
    return this.#omissions.list();
  }

  /** What the writing of one element must know of others. */
  async #survey(): Promise<void> {
    for await (const source of this.#source.sources()) this.#sources.add(source);
    for await (const entity of this.#source.entities()) {
      this.#entities.add(entity, schemaOfEntity(entity));
      const isImported = importedOf(entity.attributes) !== null;
      this.#sources.cite(entity, isImported);
      if (isImported) this.#imported.add(entity.dossier);
    }
    for await (const link of this.#source.links()) {
      if (this.#isReference(link)) continue;
      this.#sources.cite(link, importedOf(link.attributes) !== null);
    }
    for await (const figure of this.#source.figures()) this.#sources.cite(figure, false);
    for await (const claim of this.#source.claims())
      this.#sources.cite({ sources: [claim.source], evidence: [], dossier: claim.dossier }, false);
  }

  /** Remembers a link that is a property of one of its ends; false for any other. */
  #isReference(link: LinkRecord): boolean {
    const reference = referenceOf(link.attributes);
    if (!reference) return false;
    const [holder, other] = reference.ofTarget ? [link.target, link.source] : [link.source, link.target];
    if (!this.#entities.schemaOf(holder).properties.has(reference.property)) return false;
    const known = this.#references.get(holder) ?? {};
    (known[reference.property] ??= []).push(other);
    this.#references.set(holder, known);
    return true;
  }

  async #writeSources(): Promise<void> {
    for await (const source of this.#source.sources()) {
      if (!this.#sources.isDocument(source)) continue;
      if (source.reliability !== 'F') this.#omissions.add('grades');
      await this.#write(documentOf(source));
    }
  }

  async #writeEntities(): Promise<void> {
    for await (const entity of this.#source.entities()) {
      const imported = importedOf(entity.attributes);
      if (!imported && entity.attributes !== null) this.#omissions.add('attributes');
      if (!imported && entity.evidence.length > 0) this.#omissions.add('locators');
      const references = Object.entries(this.#references.get(entity.id) ?? {}).map(
        ([property, ids]) => [property, ids.map((id) => this.#entities.idOf(id))] as const,
      );
      await this.#write(
        imported
          ? importedEntity(entity, imported, Object.fromEntries(references), this.#sources)
          : otherEntity(entity, this.#entities.schemaOf(entity.id), this.#sources, this.#source.ontology),
      );
    }
  }

  async #writeLinks(): Promise<void> {
    const written = new Set<string>();
    for await (const link of this.#source.links()) {
      if (this.#isKnownReference(link)) continue;
      const imported = importedOf(link.attributes);
      if (imported && edgeLinkOf(imported.schema)) {
        const object = importedLink(link, imported, this.#entities, this.#sources);
        if (written.has(object.id)) continue;
        if (isOneOfSeveral(imported)) written.add(object.id);
        await this.#write(object);
        continue;
      }
      if (link.attributes !== null) this.#omissions.add('attributes');
      const { object, isInWords } = otherLink(link, this.#entities, this.#sources, this.#source.ontology);
      if (isInWords) this.#omissions.add('amounts');
      await this.#write(object);
    }
  }

  #isKnownReference({ attributes, source, target }: LinkRecord): boolean {
    const reference = referenceOf(attributes);
    const holder = reference?.ofTarget ? target : source;
    return reference !== null && reference.property in (this.#references.get(holder) ?? {});
  }

  async #writeNotes(): Promise<void> {
    for await (const figure of this.#source.figures()) {
      const note = noteOfFigure(figure, this.#entities, this.#sources, this.#source.ontology);
      if (note) await this.#write(note);
      this.#omissions.add('figures');
    }
    let batch: ClaimRecord[] = [];
    for await (const claim of this.#source.claims()) {
      batch.push(claim);
      if (batch.length < batchSize) continue;
      await this.#writeClaims(batch);
      batch = [];
    }
    await this.#writeClaims(batch);
  }

  async #writeClaims(claims: readonly ClaimRecord[]): Promise<void> {
    const speakers = new Set(claims.flatMap(({ attributedTo }) => attributedTo ?? []));
    const names = await this.#source.entitiesOf([...speakers]);
    for (const claim of claims) {
      if (claim.credibility !== 6) this.#omissions.add('grades');
      if (claim.evidence.length > 0) this.#omissions.add('verdicts');
      const speaker = names.get(claim.attributedTo ?? '')?.name ?? null;
      const note = claim.retracted ? null : noteOfClaim(claim, speaker, this.#entities, this.#sources);
      if (note) await this.#write(note);
      else this.#omissions.add(claim.retracted ? 'retracted' : 'claims');
    }
  }

  async #write(object: object): Promise<void> {
    await this.#out.write(`${JSON.stringify(object)}\n`);
  }
}
