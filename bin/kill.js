#!/usr/bin/env node
// Kills with SIGKILL at random instants what writes to a store or copies it, and checks that old or new is there then,
// never half. --engine=embedded or neo4j (started for it), --kills=100 of each kind, --kinds=import,backup for some,
// --size=1000 entities, --seed for the same instants.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.js';

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', default: 'embedded' },
    kills: { type: 'string', default: '100' },
    kinds: { type: 'string' },
    size: { type: 'string', default: '1000' },
    seed: { type: 'string' },
  },
});
await build(['server'], console.error);
const { placeOf } = await import('../tests/kill/places.js');
const { kills, killTable } = await import('../tests/kill/kills.js');
const { kindNames } = await import('../tests/kill/kinds.js');
const { createRandom } = await import('../tests/bench/random.js');
const { startNeo4j } = await import('../tests/neo4j/start.js');

const kinds = options.kinds?.split(',') ?? kindNames;
const unknown = kinds.find((kind) => !kindNames.includes(kind));
if (unknown !== undefined || !['embedded', 'neo4j'].includes(options.engine)) {
  console.error(`Give --engine=embedded or --engine=neo4j, and --kinds out of ${kindNames.join(', ')}.`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'entente-kill-'));
const neo4j = options.engine === 'neo4j' || kinds.includes('migrate') ? await startNeo4j() : null;
try {
  const uri = options.engine === 'neo4j' ? neo4j.uri : undefined;
  const place = await placeOf({ data: join(folder, 'data'), uri, tell: () => {} });
  const how = { folder, kinds, count: Number(options.kills), size: Number(options.size), neo4j: neo4j?.uri };
  const random = options.seed === undefined ? Math.random : createRandom(Number(options.seed)).next;
  const done = await kills(place, { ...how, random, tell: console.error });
  console.log(`${place.engine}\n${killTable(done)}\n0 violations`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await neo4j?.stop();
  rmSync(folder, { recursive: true, force: true });
}
