import { BadInputError } from '../graph/errors.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** What restoring and copying between engines need of the places where graphs are kept; the composition root gives it. */
export interface Places {
  /** The data folder of the embedded engine, as people gave it. */
  readonly folder: string;
  /** Whether the settings choose a Neo4j. */
  usesNeo4j(): boolean;
  /** Whether the data folder holds a graph. */
  holdsGraph(): boolean;
  /** Refuses with LOCKED while a process has the data folder open. */
  requireFree(): void;
  /** The graph in the data folder. */
  openData(): Promise<GraphStore>;
  /** An empty folder inside the data folder in which to make another graph ready, and the graph in it. */
  stage(): string;
  openStaged(staged: string): Promise<GraphStore>;
  /** Makes the staged graph, which must be closed, that of the data folder, or takes it away. */
  putStaged(): void;
  dropStaged(): void;
  /** Makes the embedded engine's file in a folder, where none may be, of its own backup. */
  restoreFiles(backup: string, commit: number, into: string): void;
  /** The Neo4j at an address, or of the settings; one that a copy to was broken off opens too. */
  openNeo4j(uri: string | null): Promise<GraphStore>;
}

/** Refuses to write over a graph that nobody gave up, or that is open. */
export function requireRoom(places: Places, replace: boolean): void {
  places.requireFree();
  if (!places.holdsGraph() || replace) return;
  throw new BadInputError(
    'replace',
    `The data folder ${places.folder} holds a graph; give --replace to put this one in its place, or set ENTENTE_DATA to another folder.`,
  );
}

/** Has a graph made ready beside that of the data folder and puts it in its place; else takes it away again. */
export async function throughStage<T>(places: Places, make: (staged: string) => Promise<T>): Promise<T> {
  try {
    const made = await make(places.stage());
    places.requireFree();
    places.putStaged();
    return made;
  } catch (error) {
    places.dropStaged();
    throw error;
  }
}
