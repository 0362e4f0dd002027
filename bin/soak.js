#!/usr/bin/env node
// Asks an Entente of its own at a steady rate, and ends with 1 where it answered wrongly, grew slower or larger.
// --engine=embedded or neo4j (started for it), --rate=50 requests a second, --minutes=30.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.js';

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', default: 'embedded' },
    rate: { type: 'string', default: '50' },
    minutes: { type: 'string', default: '30' },
  },
});
if (!['embedded', 'neo4j'].includes(options.engine)) {
  console.error('Give --engine=embedded or --engine=neo4j.');
  process.exit(2);
}
await build(['server'], console.error);
const { soak, soakTable } = await import('../tests/soak/soak.js');
const { startNeo4j } = await import('../tests/neo4j/start.js');
const folder = mkdtempSync(join(tmpdir(), 'entente-soak-'));
const neo4j = options.engine === 'neo4j' ? await startNeo4j() : null;
try {
  const how = { folder, rate: Number(options.rate), minutes: Number(options.minutes) };
  const result = await soak({ ...how, neo4j: neo4j?.uri, report: console.error });
  console.log(`${options.engine}\n${soakTable(result)}\n${result.faults.length} faults`);
  if (result.faults.length > 0) process.exitCode = 1;
} finally {
  await neo4j?.stop();
  rmSync(folder, { recursive: true, force: true });
}
