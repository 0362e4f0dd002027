import { lookUp, type Run } from '../dossier/references.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { lineBatches } from './line-file.ts';
import { planPath, type Plan } from './plan.ts';
import type { Findings } from './problems.ts';

interface Created {
  readonly id: string;
  readonly dossier?: string;
}

/**
 * New entities, sources and figures whose ids another data set has: that one keeps them, and they leave this plan. Gives
 * the ids that stay out.
 */
export async function takenIds(
  store: GraphStore,
  plan: Plan,
  dataset: string,
  notes: Findings,
): Promise<Set<string>> {
  const run: Run = (statement, params) => store.read(statement, params);
  const taken = new Set<string>();
  const tell = (what: string, id: string, owner: string) => {
    taken.add(id);
    notes.add({ file: what }, `The ${what} ${id} stands already in the data set ${owner}, which keeps it.`);
  };
  for (const name of ['entities.create', 'sources.create', 'figures.create'] as const)
    plan.file(name).close();
  for await (const lines of lineBatches<[string, null, Created]>(
    planPath(plan.folder, 'entities.create'),
    5_000,
  )) {
    const { entities } = await lookUp(run, { entities: lines.map(([, , { id }]) => id) });
    for (const [id, { dossier }] of entities) if (dossier !== dataset) tell('entity', id, dossier);
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
