import { lookUp, type Elsewhere } from '../../graph/writing/stored.ts';
import type { GraphStore, Value } from '../../store/graph-store.ts';
import { linkOwners } from '../../merge/link-owners.ts';
import { redirects } from '../../merge/redirects.ts';
import { runOn } from '../../graph/access/run.ts';
import { variantRow } from '../../merge/variants.ts';
import { lineBatches } from './line-file.ts';
import type { Place } from '../../formats/reading.ts';
import { linkTypeIn, planPath, type Plan } from './plan.ts';
import type { Findings } from '../problems.ts';

type LinkLine = readonly [
  Place,
  string,
  string,
  string,
  { readonly id: string; readonly digest: string },
  string | null,
];
type FigureLine = readonly [Place, string, { readonly id: string; readonly digest: string }, string | null];

interface OutsideFound {
  /** Links and figures that will wait. */
  waiting: number;
  /** Links that other data sets have. */
  beside: number;
  /** Whether links of this data set start at entities of others. */
  strays: boolean;
}

const batchSize = 2_000;

/**
 * Looks up in the store what the data set's links and figures refer to beyond it, and decides of each whether it can
 * be written or must wait. `notes` is told of each that waits.
 */
export async function placeOutside(
  store: GraphStore,
  plan: Plan,
  dataset: string,
  problems: Findings,
  notes: Findings,
): Promise<OutsideFound> {
  const run = runOn(store);
  const placer = new Placer(plan, dataset, problems, notes);
  for (const line of ['links.outside', 'figures.outside'] as const) plan.file(line).close();
  const merged = await redirects(runOn(store));
  for await (const lines of lineBatches<LinkLine>(planPath(plan.folder, 'links.outside'), batchSize)) {
    const ends = lines.flatMap(([, , source, target]) => [source, target]);
    const entities = ends.filter((id) => !placer.inside(id));
    const known = await lookUp(run, { entities });
    const ids = lines.map(([, , , , { id }]) => id);
    const owners = await linkOwners(store, merged, ids);
    for (const line of lines) placer.link(line, known, owners.get(line[4].id));
  }
  for await (const lines of lineBatches<FigureLine>(planPath(plan.folder, 'figures.outside'), batchSize)) {
    const known = await lookUp(run, { entities: lines.map(([, about]) => about) });
    for (const line of lines) placer.figure(line, known);
  }
  return placer.found;
}

class Placer {
  readonly found: OutsideFound = { waiting: 0, beside: 0, strays: false };
  readonly #plan: Plan;
  readonly #dataset: string;
  readonly #problems: Findings;
  readonly #notes: Findings;

  constructor(plan: Plan, dataset: string, problems: Findings, notes: Findings) {
    this.#plan = plan;
    this.#dataset = dataset;
    this.#problems = problems;
    this.#notes = notes;
  }

  inside(id: string): boolean {
    return this.#plan.table.typeOf(id) !== 0;
  }

  link(line: LinkLine, known: Elsewhere, owner: string | undefined): void {
    const [place, type, source, target, props, before] = line;
    if (owner !== undefined && owner !== this.#dataset) {
      if (before === null) this.#plan.tally.created.links -= 1;
      else this.#waitsNoMore(props.id);
      this.found.beside += 1;
      this.#notes.add(place, takenNote('link', owner));
      const said = [type, source, target, props];
      return this.#plan.file('variants.set').add(variantRow(this.#dataset, 'links', props, said));
    }
    const missing = [source, target].filter((id) => !this.inside(id) && !this.#there(id, known));
    if (missing.length > 0) {
      this.#notes.add(place, `The link ${props.id} waits: no entity has the id ${missing.join(' or ')} yet.`);
      return this.#wait(props, before, missing, { type, source, target, props });
    }
    const wrong = wrongEnd(this.#plan, known, type, source, target);
    if (wrong) return this.#problems.add(place, wrong);
    if (before !== null) this.#waitsNoMore(props.id);
    this.#plan.file('links.create').add([type, source, target, props]);
    for (const id of [source, target]) this.#plan.file('recount').add(id);
    if (!this.inside(source)) this.found.strays = true;
  }

  figure([place, about, props, before]: FigureLine, known: Elsewhere): void {
    if (!this.#there(about, known)) {
      this.#notes.add(place, `The figure ${props.id} waits: no entity has the id ${about} yet.`);
      return this.#wait(props, before, [about], { about, props });
    }
    if (before !== null) this.#waitsNoMore(props.id);
    this.#plan.file('figures.create').add([about, props]);
  }

  #waitsNoMore(id: string): void {
    this.#plan.file('waiting.drop').add([waitingKey(this.#dataset, id)]);
  }

  /** An entity that this data set has in the store but not any more is about to be retracted. */
  #there(id: string, known: Elsewhere): boolean {
    const entity = known.entities.get(id);
    return entity !== undefined && entity.dossier !== this.#dataset;
  }

  #wait(props: LinkLine[4], before: string | null, missing: readonly string[], row: unknown): void {
    this.found.waiting += 1;
    if (before !== props.digest)
      this.#plan.file('waiting.set').add(waitingRow(this.#dataset, props, missing, row));
  }
}

function wrongEnd(plan: Plan, known: Elsewhere, type: string, source: string, target: string): string | null {
  const term = linkTypeIn(plan.ontology, type);
  for (const [id, may] of [
    [source, term.from],
    [target, term.to],
  ] as const) {
    const name = known.entities.get(id)?.type ?? plan.typeName(plan.table.typeOf(id));
    if (name !== undefined && !may.some((each) => each === name))
      return `A ${type} link cannot stand at ${id}, which is of the type ${name}; it must be ${may.join(' or ')}.`;
  }
  return null;
}

/** A link or figure that waits, as it is stored. */
export interface WaitingRow {
  readonly id: string;
  readonly props: { readonly [name: string]: Value };
}

/** A link or figure kept until its entities are there. */
export function waitingRow(
  dossier: string,
  { id, digest }: { readonly id: string; readonly digest: string },
  missing: readonly string[],
  row: unknown,
): WaitingRow {
  const key = waitingKey(dossier, id);
  return { id: key, props: { id: key, element: id, dossier, digest, missing, row: JSON.stringify(row) } };
}

/** Of a link or figure that waits: several data sets may have the same. */
export function waitingKey(dossier: string, id: string): string {
  return `${dossier}|${id}`;
}

/** What people are told of an element that another data set had first. `told`: how it is told apart there, if it is. */
export function takenNote(what: 'entity' | 'link' | 'source' | 'figure', owner: string, told = ''): string {
  const first = `The data set ${owner} had ${what === 'entity' ? 'an' : 'a'} ${what} of this id first and keeps it`;
  const later = `once ${owner} drops it or is undone`;
  switch (what) {
    case 'entity':
      return `${first}${told}: names and evidence of this file stand beside, and links lead to the one there; what else it says shows where ${owner} says nothing, and wholly ${later}.`;
    case 'source':
      return `${first}: what this file says of it shows ${later}.`;
    default:
      return `${first}: the evidence of this file stands beside; what else it says shows ${later}.`;
  }
}
