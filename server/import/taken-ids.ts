import { lookUp, type Run } from '../dossier/references.ts';
import { query } from '../graph/queries.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { lineBatches } from './line-file.ts';
import { planPath, type Plan } from './plan.ts';
import type { Findings } from './problems.ts';

const BATCH = 5_000;
const tallied = { entity: 'entities', source: 'sources', link: 'links', figure: 'figures' } as const;

/** Ids of new entities that another data set might have. Those of the data set's own namespace are looked up in one. */
async function newIds(store: GraphStore, plan: Plan, dataset: string): Promise<AsyncIterable<string[]>> {
  const prefixed = { dossier: dataset, prefix: `${dataset}-` };
  const foreign = await store.read(query('read/foreign-prefix'), prefixed);
  if (foreign.length === 0) return lineBatches<string>(planPath(plan.folder, 'entities.global'), BATCH);
  return idsOf(lineBatches<[string, null, Created]>(planPath(plan.folder, 'entities.create'), BATCH));
}

async function* idsOf(batches: AsyncIterable<[string, null, Created][]>): AsyncGenerator<string[]> {
  for await (const lines of batches) yield lines.map(([, , { id }]) => id);
}

interface Created {
  readonly id: string;
  readonly dossier?: string;
}

type LinkLine = readonly [type: string, source: string, target: string, Created];

/**
 * New entities, links, sources and figures whose ids another data set has: that one keeps them, and they are not
 * written. Gives the ids that stay out; `file` is where notes say that they stand.
 */
export async function takenIds(
  store: GraphStore,
  plan: Plan,
  dataset: string,
  file: string,
  notes: Findings,
): Promise<Set<string>> {
  const run: Run = (statement, params) => store.read(statement, params);
  const taken = new Set<string>();
  const tell = (what: keyof typeof tallied, id: string, owner: string) => {
    taken.add(id);
    plan.tally.created[tallied[what]] -= 1;
    notes.add(
      { file, object: id },
      `The data set ${owner} has ${what === 'entity' ? 'an' : 'a'} ${what} of this id and keeps it: what this file says of it beside claims is not stored${what === 'entity' ? ', and links lead to the one there' : ''}. If ${owner} is undone, import this file again.`,
    );
  };
  for (const name of [
    'entities.create',
    'entities.global',
    'sources.create',
    'links.create',
    'figures.create',
  ] as const)
    plan.file(name).close();
  for await (const ids of await newIds(store, plan, dataset)) {
    const { entities } = await lookUp(run, { entities: ids });
    for (const [id, { dossier }] of entities) {
      if (dossier === dataset) continue;
      tell('entity', id, dossier);
      plan.file('recount').add(id);
    }
  }
  const shared = (id: string) => taken.has(id);
  // Only between entities that others have can there be a link of others already.
  const doubtful = taken.size > 0 ? lineBatches<LinkLine>(planPath(plan.folder, 'links.create'), BATCH) : [];
  for await (const lines of doubtful) {
    const between = lines.filter(([, source, target]) => shared(source) && shared(target));
    const { elements } = await lookUp(run, { links: between.map(([, , , { id }]) => id) });
    for (const [id, dossier] of elements) if (dossier !== dataset) tell('link', id, dossier);
  }
  for await (const lines of lineBatches<[Created]>(planPath(plan.folder, 'sources.create'), 5_000)) {
    const { sources } = await lookUp(run, { sources: lines.map(([{ id }]) => id) });
    for (const [id, { dossier }] of sources) if (dossier !== dataset) tell('source', id, dossier);
  }
  for await (const lines of lineBatches<[string, Created]>(planPath(plan.folder, 'figures.create'), 5_000)) {
    const { elements } = await lookUp(run, { figures: lines.map(([, { id }]) => id) });
    for (const [id, dossier] of elements) if (dossier !== dataset) tell('figure', id, dossier);
  }
  return taken;
}
