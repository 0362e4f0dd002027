import { BadInputError } from '../graph/errors.ts';
import { StoreError, type GraphStore } from '../store/graph-store.ts';
import { copyInto, readWhole } from './copy.ts';
import type { Held } from './manifest.ts';
import { requireRoom, throughStage, type Places } from './places.ts';

export interface MigrateRequest {
  /** The address of the Neo4j that the graph goes to or comes from; one of the two. */
  readonly to: string | null;
  readonly from: string | null;
  readonly replace: boolean;
}

export interface Migrated extends Held {
  readonly from: string;
  readonly to: string;
}

/**
 * Copies the whole graph of the data folder into a Neo4j, or of a Neo4j into the data folder: everything, what was
 * retracted and what waits too. What is copied from stays as it is; the two are held against each other at the end.
 * Into a data folder whole or not at all; a Neo4j is marked as broken off until it is whole. Rejects with a
 * BadInputError or a StoreError.
 */
export async function migrate({ to, from, replace }: MigrateRequest, places: Places): Promise<Migrated> {
  if ((to === null) === (from === null))
    throw new BadInputError(
      'to',
      'Give one of --to and --from, with the address of a Neo4j such as neo4j://localhost:7687.',
    );
  if (to !== null) {
    requireGraph(places);
    const held = await between(
      () => places.openData(),
      () => places.openNeo4j(to),
      (source, target) => copy(source, target, replace),
    );
    return { ...held, from: places.folder, to };
  }
  requireRoom(places, replace);
  const held = await throughStage(places, (staged) =>
    between(
      () => places.openNeo4j(from),
      () => places.openStaged(staged),
      (source, target) => copy(source, target, false),
    ),
  );
  return { ...held, from: from ?? '', to: places.folder };
}

function requireGraph(places: Places): void {
  if (places.holdsGraph()) return;
  throw new BadInputError(
    'to',
    `The data folder ${places.folder} holds no graph to copy; set ENTENTE_DATA to the folder that does.`,
  );
}

async function between<T>(
  openSource: () => Promise<GraphStore>,
  openTarget: () => Promise<GraphStore>,
  work: (source: GraphStore, target: GraphStore) => Promise<T>,
): Promise<T> {
  const source = await openSource();
  try {
    const target = await openTarget();
    try {
      return await work(source, target);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function copy(source: GraphStore, target: GraphStore, replace: boolean): Promise<Held> {
  const before = await source.revision();
  return copyInto(target, readWhole(source), {
    replace,
    wanted: null,
    isStill: async () => {
      if (before === (await source.revision())) return;
      throw new StoreError(
        'UNAVAILABLE',
        'The graph that was copied changed meanwhile; pause what writes to it and copy it again with --replace.',
      );
    },
  });
}

const count = (n: number) => n.toLocaleString('en');

export function migratedText({ from, to, nodes, links, digest }: Migrated): string {
  return `${from} → ${to}: ${count(nodes)} nodes and ${count(links)} relationships, the same on both sides (${digest.slice(0, 12)}).\n`;
}
