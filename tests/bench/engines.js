/** The engines to measure, each opened with the network in it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from '../../dist/server/store/embedded.js';
import { openNeo4j } from '../../dist/server/store/neo4j.js';
import { countEntities, fill, holds } from './fill.js';

const root = join(import.meta.dirname, '..', '..');
const madeOf = [
  'tests/bench/network.js',
  'tests/bench/names.js',
  'tests/bench/random.js',
  'tests/bench/fill.js',
];

/** The network's size, and what else the stored one depends on as a hash: another one is another store. */
export function digestOf(size) {
  const hash = createHash('sha256').update(JSON.stringify(size));
  for (const file of [...madeOf, 'cypher/constraints.cypher', 'server/graph/search/search-words.ts'])
    hash.update(readFileSync(join(root, file)));
  return `${size.entities}-${hash.digest('hex').slice(0, 12)}`;
}

/**
 * The embedded engine, with the network of an earlier run where that is the same; `network` makes it otherwise.
 */
export async function openFilledEmbedded(network, digest, tell) {
  const folder = join(root, '.cache', 'bench');
  const path = join(folder, digest);
  mkdirSync(folder, { recursive: true });
  if (existsSync(path)) {
    const store = await openEmbedded(path);
    if (await holds(store, digest)) return store;
    await store.close();
  }
  const sameSize = (name) => name.split('-')[0] === digest.split('-')[0];
  for (const old of readdirSync(folder).filter(sameSize))
    rmSync(join(folder, old), { recursive: true, force: true });
  const store = await openEmbedded(path);
  await fill(store, network(), digest, tell);
  return store;
}

/** A Neo4j that is empty or holds the bench's own network; another graph is left alone. */
export async function openFilledNeo4j(settings, network, digest, tell) {
  const store = await openNeo4j(settings);
  if (await holds(store, digest)) return store;
  const held = await countEntities(store);
  if (held > 0) {
    await store.close();
    throw new Error(
      `The Neo4j at ${settings.uri} holds ${held} entities that are not this bench's. Give it an empty database.`,
    );
  }
  await fill(store, network(), digest, tell);
  return store;
}
