import type { GraphStore } from '../server/store/graph-store.ts';
import { openEmbedded } from '../server/store/embedded.ts';

/** An empty store: in memory, or the Neo4j of `NEO4J_URI`, emptied. Close it when done. */
export async function openTestStore(): Promise<GraphStore> {
  return openEmbedded(null);
}
