import { lookUp } from '../../graph/writing/stored.ts';
import { linkOwners } from '../../merge/link-owners.ts';
import { redirects } from '../../merge/redirects.ts';
import { runOn } from '../../graph/access/run.ts';
import { variantParts, variantRow, type VariantPart } from '../../merge/variants.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { lineBatches } from './line-file.ts';
import { planPath, type Plan } from './plan.ts';
import type { Findings } from '../problems.ts';
import { takenNote } from './outside.ts';

const batchSize = 5_000;
const words = { entities: 'entity', sources: 'source', links: 'link', figures: 'figure' } as const;

/** Ids of new elements that other data sets have. */
export type Taken = Readonly<Record<VariantPart, ReadonlySet<string>>>;
export function takenCount(taken: Taken): number {
  return variantParts.reduce((sum, part) => sum + taken[part].size, 0);
}

interface Created {
  readonly id: string;
  readonly digest: string;
}
/** A line that would create an element: what it is first, its properties last. */
type Line = readonly [...unknown[], Created];
type LinkLine = readonly [type: string, source: string, target: string, Created];

function createdBy(line: Line): Created {
  const last = line.at(-1);
  if (!isCreated(last)) throw new Error('The line of a plan ends without an element.');
  return last;
}

const isCreated = (value: unknown): value is Created =>
  typeof value === 'object' && value !== null && 'id' in value && 'digest' in value;

export interface Taking {
  readonly store: GraphStore;
  readonly plan: Plan;
  readonly dataset: string;
  /** Whether the data set is stored already. */
  readonly again: boolean;
  /** Where notes say that they stand. */
  readonly file: string;
  readonly notes: Findings;
}

/**
 * New elements whose ids another data set has: that one keeps them, and what this one says is put beside it. Gives
 * the ids that are not created.
 */
export async function takenIds(taking: Taking): Promise<Taken> {
  const { plan } = taking;
  for (const name of [...variantParts.map((part) => `${part}.create` as const), 'entities.global'] as const)
    plan.file(name).close();
  const owners = await ownersOf(taking);
  for (const part of variantParts) if (owners[part].size > 0) await putBeside(taking, part, owners[part]);
  for (const id of owners.entities.keys()) plan.file('recount').add(id);
  return {
    sources: new Set(owners.sources.keys()),
    entities: new Set(owners.entities.keys()),
    links: new Set(owners.links.keys()),
    figures: new Set(owners.figures.keys()),
  };
}

interface Owner {
  readonly dossier: string;
  /** Of an entity: its entity type there. */
  readonly type?: string;
}
type Owners = Readonly<Record<VariantPart, Map<string, Owner>>>;

async function ownersOf({ store, plan, dataset, again }: Taking): Promise<Owners> {
  const run = runOn(store);
  const owners: Owners = { sources: new Map(), entities: new Map(), links: new Map(), figures: new Map() };
  const add = (part: VariantPart, found: Iterable<readonly [string, Owner]>) => {
    for (const [id, owner] of found) if (owner.dossier !== dataset) owners[part].set(id, owner);
  };
  const named = (elements: ReadonlyMap<string, string>) =>
    [...elements].map(([id, dossier]) => [id, { dossier }] as const);
  for await (const ids of await newIds(store, plan, dataset))
    add('entities', (await lookUp(run, { entities: ids })).entities);
  const taken = owners.entities;
  const merged = await redirects(runOn(store));
  // In a new data set, only between entities that others have can there be a link of others already.
  if (again || taken.size > 0)
    for await (const lines of created<LinkLine>(plan, 'links')) {
      const doubtful = again ? lines : lines.filter(([, from, to]) => taken.has(from) && taken.has(to));
      const ids = doubtful.map((line) => createdBy(line).id);
      add('links', named(await linkOwners(store, merged, ids)));
    }
  for await (const lines of created(plan, 'sources')) {
    const ids = lines.map((line) => createdBy(line).id);
    add('sources', (await lookUp(run, { sources: ids })).sources);
  }
  for await (const lines of created(plan, 'figures')) {
    const ids = lines.map((line) => createdBy(line).id);
    add('figures', named((await lookUp(run, { figures: ids })).elements));
  }
  return owners;
}

/** Ids of new entities that another data set might have. Those of the data set's own namespace are looked up in one. */
async function newIds(store: GraphStore, plan: Plan, dataset: string): Promise<AsyncIterable<string[]>> {
  const prefixed = { dossier: dataset, prefix: `${dataset}-` };
  const foreign = await runOn(store)('read/foreign-prefix', prefixed);
  if (foreign.length === 0) return lineBatches<string>(planPath(plan.folder, 'entities.global'), batchSize);
  return idsOf(created(plan, 'entities'));
}

async function* idsOf(batches: AsyncIterable<readonly Line[]>): AsyncGenerator<string[]> {
  for await (const lines of batches) yield lines.map((line) => createdBy(line).id);
}

const created = <L extends Line = Line>(plan: Plan, part: VariantPart): AsyncGenerator<L[]> =>
  lineBatches<L>(planPath(plan.folder, `${part}.create`), batchSize);

async function putBeside(
  { plan, dataset, file, notes }: Taking,
  part: VariantPart,
  owners: ReadonlyMap<string, Owner>,
): Promise<void> {
  for await (const lines of created(plan, part))
    for (const line of lines) {
      const element = createdBy(line);
      const owner = owners.get(element.id);
      if (!owner) continue;
      plan.tally.created[part] -= 1;
      plan.file('variants.set').add(variantRow(dataset, part, element, line));
      const other = owner.type !== undefined && owner.type !== line[0];
      const told = other ? `, as ${owner.type} and not ${String(line[0])}` : '';
      notes.add({ file, object: element.id }, takenNote(words[part], owner.dossier, told));
    }
}
