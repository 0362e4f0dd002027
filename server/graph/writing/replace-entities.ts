import { entityProperties, evidenceProperties } from '../properties.ts';
import { storedNames } from '../property-rows.ts';
import type { Run } from '../access/run.ts';
import { text } from '../elements/project.ts';
import type { Value } from '../../store/graph-store.ts';
import { batches } from './batches.ts';

type Props = { readonly [name: string]: Value };

/**
 * Every property that an entity may have beside its id, its degree and the words of the text index; the last are of
 * one that is merged, or has others merged into it.
 */
const replaced = [
  ...storedNames(entityProperties),
  ...storedNames(evidenceProperties),
  ...['digest', 'own', 'into', 'was'],
];
const nothing: Props = Object.fromEntries(replaced.map((name) => [name, null]));

/**
 * Has entities hold these properties and no others, but for the degree, which stays where a row has none. The words of
 * the text index are written only where they change: an import that changes dates or sources leaves that index alone.
 */
export async function replaceEntities(run: Run, rows: readonly Props[]): Promise<void> {
  for (const some of batches(rows.map(({ search: _, ...props }) => ({ ...nothing, ...props }))))
    await run('write/entities-update', { rows: some });
  const words = rows.map(({ id, search }) => ({ id: text(id), search: text(search) }));
  for (const some of batches(words)) await run('write/entities-reword', { rows: some });
}
