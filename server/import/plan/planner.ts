import { claimRowsOf, type ClaimRow, type Subject } from '../../graph/writing/rows.ts';
import type { ClaimDraft, LinkDraft, SourceDraft } from '../../graph/writing/drafts.ts';
import { sourceOfEntry, type SourceEvidence } from '../../graph/elements/evidence.ts';
import { variantOf, variantRow, type VariantPart } from '../../merge/variants.ts';
import { checksOf, type Check } from './check.ts';
import { createRowMaker, type Stored } from './element-rows.ts';
import { IdTable } from '../../formats/ids.ts';
import {
  figureIdOf,
  joinEntity,
  JoinError,
  joinFigure,
  joinLink,
  joinSource,
  linkIdOf,
  type Together,
} from '../read/join.ts';
import { LineWriter } from './line-file.ts';
import type { EntityPart, FigurePart, LinkPart, Place } from '../../formats/reading.ts';
import {
  DigestSum,
  claimsByAbout,
  endsOf,
  grouped,
  linesById,
  linkTypeIn,
  type StoredLine,
  planPath,
  type PlanFile,
  type PlanMade,
} from './plan.ts';
import { nothing, type Tally } from '../report.ts';
import { waitingKey } from './outside.ts';
import type { PartsRead } from '../read/read-parts.ts';
import type { StoredLines } from './stored-lines.ts';

/** Makes a plan, part by part: first sources, then all entities, then links and figures. */
export class Planner {
  readonly #wanted: Wanted;
  readonly #files = new Map<PlanFile, LineWriter>();
  readonly #table = new IdTable();
  readonly #typeNumbers: ReadonlyMap<string, number>;
  readonly #checks: ReturnType<typeof checksOf>;
  readonly #rows: ReturnType<typeof createRowMaker>;
  readonly #claimRows: ReturnType<typeof claimRowsOf>;
  readonly #tally: Tally = nothing();
  readonly #sources = new Map<string, SourceDraft>();
  readonly #digest = new DigestSum();
  /** What the ids of a data set of its own start with: nobody else is expected to have such. */
  readonly #prefix: string;
  readonly #entries = new Map<string, number>();

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
    this.#prefix = `${wanted.dataset}-`;
    const { ontology } = wanted.parts;
    this.#typeNumbers = new Map(ontology.entityTypes.map(({ id }, at) => [id, at + 1]));
    this.#checks = checksOf(ontology);
    this.#rows = createRowMaker(wanted.dataset, (id) => this.#sourceOf(id));
    this.#claimRows = claimRowsOf(wanted.dataset);
  }

  sources(): void {
    const { parts, stored } = this.#wanted;
    for (const said of parts.sources.values()) {
      const draft = this.#joined(said, joinSource, this.#checks.source);
      if (!draft) continue;
      this.#sources.set(draft.id, draft);
      const row = this.#rows.source(draft);
      this.#digest.add(row.digest);
      this.#tally.holds.sources += 1;
      const known = stored?.sources.get(row.id);
      if (known?.[2] === 'Variant') this.#variant('sources', row, known, `[${row.json}]`);
      else this.#compare('sources', row, known?.[1], `[${row.json}]`);
    }
    for (const [id, digest, type] of stored?.sources.values() ?? [])
      if (!this.#sources.has(id) && digest !== 'dropped') this.#drop('sources', id, type ?? null);
  }

  entities(part: number): void {
    const stored = linesById(this.#wanted.stored?.entities.read(part));
    const claims = claimsByAbout(this.#wanted.stored?.claims.read(part));
    for (const [id, parts] of grouped<EntityPart>(this.#wanted.parts.entities.read(part), ({ id }) => id)) {
      const draft = this.#joined(parts, joinEntity, this.#checks.entity);
      const number = draft && this.#typeNumbers.get(draft.type);
      if (!draft || !number) continue;
      if (!this.#table.add(id, number)) {
        this.#problem(parts[0].place, `The id ${id} cannot be told from another one; give it another key.`);
        continue;
      }
      const row = this.#rows.entity(draft);
      this.#digest.add(row.digest);
      const known = stored.get(id);
      stored.delete(id);
      const old = known?.[2] === undefined ? 'null' : `"${known[2]}"`;
      if (known?.[2] === 'Variant')
        this.#variant('entities', row, known, `["${draft.type}",null,${row.json}]`);
      else this.#compare('entities', row, known?.[1], `["${draft.type}",${old},${row.json}]`);
      if (!known) {
        this.#touched(id);
        if (!id.startsWith(this.#prefix)) this.file('entities.global').add(id);
      }
      this.#claims(id, draft.claims, { entities: [id], figure: null }, claims);
      this.#count(draft.evidence, 'entities');
    }
    for (const [id, , type] of stored.values()) this.#drop('entities', id, type ?? null);
    this.#dropClaims(claims, (about) => !about.includes('.') && !about.includes(':'));
  }

  links(part: number): void {
    const stored = linesById(this.#wanted.stored?.links.read(part));
    const claims = claimsByAbout(this.#wanted.stored?.claims.read(part));
    for (const [id, parts] of grouped<LinkPart>(this.#wanted.parts.links.read(part), linkIdOf)) {
      const draft = this.#joined(parts, joinLink, this.#checks.link);
      if (!draft) continue;
      const { type, source, target } = draft;
      const slots = [this.#table.slotOf(source), this.#table.slotOf(target)] as const;
      const [from, to] = [this.#table.typeAt(slots[0]), this.#table.typeAt(slots[1])];
      const wrong = this.#wrongEnd(type, source, from, 'from') ?? this.#wrongEnd(type, target, to, 'to');
      if (wrong) {
        this.#problem(parts[0].place, wrong);
        continue;
      }
      const row = this.#rows.link(draft);
      this.#digest.add(row.digest);
      const known = stored.get(id);
      stored.delete(id);
      const inside = from !== 0 && to !== 0;
      if (inside) for (const slot of slots) this.#table.touch(slot);
      this.#placeLink(row, draft, known, inside ? null : parts[0].place);
      this.#claims(id, draft.claims, { entities: [source, target], figure: null, link: id }, claims);
      this.#count(draft.evidence, 'links');
    }
    for (const [id, , type] of stored.values()) {
      if (type !== 'Waiting' && type !== 'Variant') for (const end of endsOf(id)) this.#touched(end);
      this.#drop('links', id, type ?? null);
    }
    this.#dropClaims(claims, (about) => about.includes('.'));
  }

  figures(part: number): void {
    const stored = linesById(this.#wanted.stored?.figures.read(part));
    const claims = claimsByAbout(this.#wanted.stored?.claims.read(part));
    for (const [id, parts] of grouped<FigurePart>(this.#wanted.parts.figures.read(part), figureIdOf)) {
      const draft = this.#joined(parts, joinFigure, this.#checks.figure);
      if (!draft) continue;
      const row = this.#rows.figure(draft);
      this.#digest.add(row.digest);
      const known = stored.get(id);
      stored.delete(id);
      const inside = this.#table.typeOf(draft.about) !== 0;
      if (known?.[2] === 'Variant') this.#variant('figures', row, known, `["${draft.about}",${row.json}]`);
      else if (known && known[2] !== 'Waiting')
        this.#compare('figures', row, known[1], `["${draft.about}",${row.json}]`);
      else {
        if (inside && known) this.#waitsNoMore(id);
        this.#tally.created.figures += known ? 0 : 1;
        if (inside) this.file('figures.create').addText(`["${draft.about}",${row.json}]`);
        else this.file('figures.outside').addText(outside(parts[0].place, `"${draft.about}"`, row, known));
      }
      this.#claims(id, draft.claims, { entities: [], figure: id }, claims);
      this.#count(draft.evidence, 'figures');
    }
    for (const [id, , type] of stored.values()) this.#drop('figures', id, type ?? null);
    this.#dropClaims(claims, (about) => about.includes(':'));
  }

  finish(): PlanMade {
    for (const file of this.#files.values()) file.close();
    return {
      folder: this.#wanted.folder,
      table: this.#table,
      tally: this.#tally,
      digest: this.#digest.toString(),
      entries: this.#entries,
      lines: new Map([...this.#files].map(([name, { lines }]) => [name, lines])),
    };
  }

  file(name: PlanFile): LineWriter {
    let file = this.#files.get(name);
    if (!file) this.#files.set(name, (file = new LineWriter(planPath(this.#wanted.folder, name))));
    return file;
  }

  #placeLink(row: Stored, draft: LinkDraft, known: StoredLine | undefined, beyond: Place | null): void {
    const { type, source, target } = draft;
    if (known?.[2] === 'Variant')
      return this.#variant('links', row, known, `["${type}","${source}","${target}",${row.json}]`);
    if (known && known[2] !== 'Waiting')
      return this.#compare('links', row, known[1], `["${type}","${row.id}",${row.json}]`);
    this.#tally.created.links += known ? 0 : 1;
    if (known && !beyond) this.#waitsNoMore(row.id);
    const ends = `"${type}","${source}","${target}"`;
    if (beyond) return this.file('links.outside').addText(outside(beyond, ends, row, known));
    this.file('links.create').addText(`[${ends},${row.json}]`);
    if (this.#wanted.stored) for (const end of [source, target]) this.#touched(end);
  }

  /** An entity that was there before: its links are counted anew. */
  #touched(id: string): void {
    if (this.#wanted.stored) this.file('recount').add(id);
  }

  #compare(part: VariantPart, row: Stored, known: string | undefined, line: string): void {
    if (known === row.digest) return;
    const how = known === undefined ? 'create' : 'update';
    this.#tally[known === undefined ? 'created' : 'changed'][part] += 1;
    this.file(`${part}.${how}`).addText(line);
  }

  /** Another data set has it and keeps it: what this one says stands beside it. */
  #variant(part: VariantPart, row: Stored, known: StoredLine, line: string): void {
    if (known[1] === row.digest) return;
    this.#tally.changed[part] += 1;
    this.file('variants.set').add(variantRow(this.#wanted.dataset, part, row, JSON.parse(line)));
  }

  /** `type` is what it is stored as. */
  #drop(part: VariantPart, id: string, type: string | null): void {
    this.#tally.removed[part] += 1;
    if (type === 'Waiting') this.#waitsNoMore(id);
    else if (type === 'Variant') this.file('variants.drop').add(variantOf(this.#wanted.dataset, part, id));
    else this.file(`${part}.drop`).add([id, type]);
  }

  #waitsNoMore(id: string): void {
    this.file('waiting.drop').add([waitingKey(this.#wanted.dataset, id)]);
  }

  #claims(
    id: string,
    drafts: readonly ClaimDraft[],
    subject: Subject,
    stored: Map<string, Map<string, string>>,
  ): void {
    const known = stored.get(id);
    if (drafts.length === 0) return;
    for (const row of this.#claimRows(id, drafts, subject) satisfies ClaimRow[]) {
      this.#digest.add(row.digest);
      this.#tally.holds.claims += 1;
      const digest = known?.get(row.id);
      known?.delete(row.id);
      if (digest === row.digest) continue;
      this.#tally[digest === undefined ? 'created' : 'changed'].claims += 1;
      this.file(digest === undefined ? 'claims.create' : 'claims.update').add(row);
    }
  }

  #dropClaims(stored: Map<string, Map<string, string>>, of: (about: string) => boolean): void {
    for (const [about, claims] of stored)
      for (const [id, digest] of of(about) ? claims : []) {
        if (digest === 'retracted') continue;
        this.#tally.removed.claims += 1;
        this.file('claims.drop').add(id);
      }
  }

  /** The joined draft; null, with a problem told, for parts that do not fit together or fail a check. */
  #joined<P extends { readonly place: Place }, D extends Drafted>(
    parts: Together<P>,
    join: (parts: Together<P>) => D,
    check: Check<D>,
  ): D | null {
    try {
      const draft = join(parts);
      const wrong = check(draft) ?? this.#missingSource(draft);
      if (wrong === null) return draft;
      this.#problem(parts[0].place, wrong);
    } catch (error) {
      if (!(error instanceof JoinError)) throw error;
      this.#problem(error.place, error.message);
    }
    return null;
  }

  #missingSource({ evidence = [], claims = [] }: Drafted): string | null {
    for (const entry of evidence)
      if (!this.#sourceOf(sourceOfEntry(entry))) return `No source has the id ${sourceOfEntry(entry)}.`;
    for (const { source } of claims) if (!this.#sourceOf(source)) return `No source has the id ${source}.`;
    return null;
  }

  #sourceOf(id: string): SourceEvidence | undefined {
    const own = this.#sources.get(id);
    return own
      ? { reliability: own.reliability, knownFrom: own.published?.earliest ?? null }
      : this.#wanted.foreignSource(id);
  }

  #wrongEnd(type: string, id: string, number: number, side: 'from' | 'to'): string | null {
    const { ontology } = this.#wanted.parts;
    const name = ontology.entityTypes[number - 1]?.id;
    if (name === undefined) return null;
    const may = linkTypeIn(ontology, type)[side];
    if (may.includes(name)) return null;
    return `A ${type} link cannot ${side === 'from' ? 'start' : 'end'} at ${id}, which is of the type ${name}; it must be ${may.join(' or ')}.`;
  }

  #count(evidence: readonly string[], sort: 'entities' | 'links' | 'figures'): void {
    this.#tally.holds[sort] += 1;
    for (const entry of evidence) {
      const source = sourceOfEntry(entry);
      this.#entries.set(source, (this.#entries.get(source) ?? 0) + 1);
    }
  }

  #problem(place: Place, message: string): void {
    this.#wanted.parts.problems.add(place, message);
  }
}

/** A line about something beyond the data set: where it was read, what it is, and the digest of what waits of it. */
function outside(place: Place, what: string, row: Stored, known: StoredLine | undefined): string {
  return `[${JSON.stringify(place)},${what},${row.json},${JSON.stringify(known?.[1] ?? null)}]`;
}

/** A draft of anything; a source has no evidence. */
interface Drafted {
  readonly id: string;
  readonly evidence?: readonly string[];
  readonly claims?: readonly ClaimDraft[];
}

/** What a plan is made of. */
export interface Wanted {
  readonly parts: PartsRead;
  readonly dataset: string;
  readonly folder: string;
  /** Null for a data set that is not stored yet. */
  readonly stored: StoredLines | null;
  /** Sources of other data sets that this one cites. */
  foreignSource(id: string): SourceEvidence | undefined;
  readonly signal: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/** Joins, checks and compares; problems are added to those of reading. */
export async function makePlan(wanted: Wanted): Promise<PlanMade> {
  const planner = new Planner(wanted);
  const total = wanted.parts.entities.parts * 3;
  let done = 0;
  const step = async (work: () => void) => {
    wanted.signal.throwIfAborted();
    work();
    wanted.onProgress?.((done += 1), total);
    // Others have their turn: a part takes tens of milliseconds.
    await new Promise((resolve) => setImmediate(resolve));
  };
  planner.sources();
  for (let part = 0; part < wanted.parts.entities.parts; part += 1) await step(() => planner.entities(part));
  for (let part = 0; part < wanted.parts.links.parts; part += 1) await step(() => planner.links(part));
  for (let part = 0; part < wanted.parts.figures.parts; part += 1) await step(() => planner.figures(part));
  return planner.finish();
}
