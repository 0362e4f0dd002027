#!/usr/bin/env node
// Kills imports with SIGKILL at random instants and checks that the store then holds the old or the new, never half.
// On the embedded engine, or with `--neo4j` on a Neo4j that it starts. --count=100 kills, --size=1000 entities.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.js';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    size: { type: 'string', default: '1000' },
    neo4j: { type: 'boolean', default: false },
  },
});
await build(['server'], console.error);
const { placeOf } = await import('../tests/kill/places.js');
const { kills, killTable } = await import('../tests/kill/kills.js');
const { startNeo4j } = await import('../tests/neo4j/start.js');

const folder = mkdtempSync(join(tmpdir(), 'entente-kill-'));
const neo4j = options.neo4j ? await startNeo4j() : null;
try {
  const place = await placeOf({ data: join(folder, 'data'), uri: neo4j?.uri, tell: () => {} });
  const how = { folder, count: Number(options.count), size: Number(options.size), tell: console.error };
  console.log(`${place.engine}\n${killTable(await kills(place, how))}`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await neo4j?.stop();
  rmSync(folder, { recursive: true, force: true });
}
