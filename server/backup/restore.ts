import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BadInputError } from '../graph/errors.ts';
import { runIn, runOn } from '../graph/access/run.ts';
import { StoreError, type GraphStore } from '../store/graph-store.ts';
import { plansName } from './backup.ts';
import { copyInto } from './copy.ts';
import { countsOf } from './whole.ts';
import { readGraphFile } from './graph-file.ts';
import { checkFiles, readManifest, type Manifest } from './manifest.ts';
import { requireRoom, throughStage, type Places } from './places.ts';

export interface Restored {
  readonly nodes: number;
  readonly links: number;
  /** ISO 8601, UTC: when the backup was taken. */
  readonly taken: string;
  readonly into: string;
}

/**
 * Puts a backup in the place of the graph that the settings choose, which must hold none unless `replace`: whole or
 * not at all in a data folder, and in a Neo4j marked as broken off until it is whole. Throws a BadInputError or a
 * StoreError, with everything as it was.
 */
export async function restore(
  backup: string,
  { replace }: { readonly replace: boolean },
  places: Places,
): Promise<Restored> {
  const folder = resolve(backup);
  const manifest = readManifest(folder);
  const { taken } = manifest;
  if (places.usesNeo4j()) {
    if (manifest.kind === 'files')
      throw new BadInputError(
        'backup',
        `${folder} is a backup of the embedded engine; restore it without NEO4J_URI into a data folder (ENTENTE_DATA), then entente migrate --to the Neo4j.`,
      );
    await checkFiles(folder, manifest);
    const store = await places.openNeo4j(null);
    try {
      const held = await copyInto(store, readGraphFile(folder), { replace, wanted: manifest.holds });
      return { ...held, taken, into: 'the Neo4j' };
    } finally {
      await store.close();
    }
  }
  requireRoom(places, replace);
  await checkFiles(folder, manifest);
  const counts = await throughStage(places, (staged) => fillStaged(folder, manifest, staged, places));
  return { ...counts, taken, into: places.folder };
}

async function fillStaged(
  folder: string,
  manifest: Manifest,
  staged: string,
  places: Places,
): Promise<{ nodes: number; links: number }> {
  if (manifest.kind === 'files') {
    if (manifest.commit === null) throw new StoreError('DAMAGED', `${folder} does not say how far it goes.`);
    places.restoreFiles(folder, manifest.commit, staged);
  }
  const store = await places.openStaged(staged);
  try {
    if (manifest.kind === 'graph')
      return await copyInto(store, readGraphFile(folder), { replace: false, wanted: manifest.holds });
    await takePlans(store, folder, staged, places);
    return await countsOf(store);
  } finally {
    await store.close();
  }
}

/** Imports that were under way go on from their plans, which are where this data folder keeps them. */
async function takePlans(store: GraphStore, folder: string, staged: string, places: Places): Promise<void> {
  for (const { dataset, ...rest } of await runOn(store)('read/imports')) {
    const plan = join(folder, plansName, dataset);
    if (!existsSync(plan)) continue;
    cpSync(plan, join(staged, 'imports', dataset), { recursive: true });
    const props = { id: dataset, ...rest, folder: join(resolve(places.folder), 'imports', dataset) };
    await store.write((transaction) => runIn(transaction)('write/import-set', { id: dataset, props }));
  }
}

const count = (n: number) => n.toLocaleString('en');

export function restoredText({ nodes, links, taken, into }: Restored): string {
  return `${into}: ${count(nodes)} nodes and ${count(links)} relationships, as of ${taken}.\n`;
}
