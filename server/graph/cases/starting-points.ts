import { groupBy, inFull } from '../access/batches.ts';
import { rowsFor } from '../access/run.ts';
import type { Session } from '../access/session.ts';

/** What a case can begin with: a data set that was imported, or a dossier that was loaded. */
export interface StartingPoint {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** How many entities it brought. */
  readonly entities: number;
  /** By which its entities are found; of a dossier the first so many. */
  readonly sourceIds: readonly string[];
}

/** Sources of a dossier that its entities are found by. */
const maxSources = 200;

/** All of them, by title; kept until a write. */
export function startingPoints(session: Session): Promise<readonly StartingPoint[]> {
  return session.kept('starting points', async () => {
    const [dossiers, sets] = await Promise.all([
      session.read('read/dossiers', { after: '' }),
      session.read('read/datasets'),
    ]);
    const counts = new Map(sets.map(({ id, entities }) => [id, entities]));
    const loaded = dossiers.map(({ dossier }) => dossier.id).filter((id) => !counts.has(id));
    const [entities, sources] = await Promise.all([
      rowsFor(loaded, (ids) => session.read('read/dossier-entity-counts', { ids })),
      inFull(loaded, 'dossier', (ids) => session.read('read/dossier-source-ids', { ids, limit: maxSources })),
    ]);
    for (const { dossier, count } of entities) counts.set(dossier, count);
    const sourcesOf = groupBy(sources, ({ dossier }) => dossier);
    return dossiers
      .map(({ dossier: { id, title, summary } }) => ({
        ...{ id, title, summary, entities: counts.get(id) ?? 0 },
        sourceIds: sourcesOf.get(id)?.map(({ source }) => source) ?? [id],
      }))
      .sort((one, other) => (one.title < other.title ? -1 : 1));
  });
}
