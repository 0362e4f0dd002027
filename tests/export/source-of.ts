import type { ExportSource } from '../../server/formats/writing.ts';
import type { Scope } from '../../server/export/scope.ts';
import { exportSource } from '../../server/export/source.ts';
import type { Ontology } from '../../server/graph/ontology/ontology.ts';
import { openSession } from '../../server/graph/access/session.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';

/** What an export of a store reads; all of it unless told. */
export const sourceOf = (
  store: GraphStore,
  ontology: Ontology,
  scope: Scope = { kind: 'whole' },
): Promise<ExportSource> => exportSource(openSession(store, ontology, { timeLimit: 600_000 }), scope);

/** All that comes one by one. */
export async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
