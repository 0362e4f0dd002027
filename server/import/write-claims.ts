import { batches } from '../dossier/batches.ts';
import type { ClaimRow } from '../dossier/rows.ts';
import { query } from '../graph/queries.ts';
import type { GraphStore, Value } from '../store/graph-store.ts';

/** Writes claims and ties them in, in one transaction; `known` are the ids of those that are there already. */
export async function writeClaims(
  store: GraphStore,
  rows: readonly ClaimRow[],
  known: ReadonlySet<string>,
): Promise<void> {
  const old = rows.filter(({ id }) => known.has(id));
  const fresh = rows.filter(({ id }) => !known.has(id));
  await store.write(async (transaction) => {
    const run = async (name: string, some: readonly Value[], param = 'rows') => {
      for (const batch of batches(some)) await transaction.run(query(`write/${name}`), { [param]: batch });
    };
    await run(
      'claims-create',
      fresh.map(({ props }) => props),
    );
    await run(
      'claims-update',
      old.map(({ props }) => props),
    );
    await run(
      'claims-detach',
      old.map(({ id }) => id),
      'ids',
    );
    await run(
      'claims-from',
      rows.map(({ id, source }) => ({ id, to: source })),
    );
    await run(
      'claims-about-entities',
      rows.flatMap(({ id, entities }) => entities.map((to) => ({ id, to }))),
    );
    await run(
      'claims-about-figures',
      rows.flatMap(({ id, figure }) => (figure ? [{ id, to: figure }] : [])),
    );
    await run(
      'claims-attributed',
      rows.flatMap(({ id, attributedTo: to }) => (to ? [{ id, to }] : [])),
    );
  });
}
