import type { GraphStore } from '../../server/store/graph-store.ts';

/** Where kills are tried out: a store that survives them, and how the product gets at it. */
export interface Place {
  readonly engine: string;
  readonly env: Record<string, string>;
  open(): Promise<GraphStore>;
  peek(): Promise<GraphStore>;
  findings(store: GraphStore): Promise<string[]>;
  atWork(): string;
  beside(name: string): Promise<Place>;
}

/** The embedded engine in the folder, or the Neo4j at `uri`, which must be one to spare. Needs the server built. */
export function placeOf(wanted: { data: string; uri?: string; tell: (line: string) => void }): Promise<Place>;
