#!/usr/bin/env node
// Sends seeded, broken and hostile requests to an Entente of its own, the same twice over, and ends with 1 where one
// was answered INTERNAL, hung, leaked a stack or ended the server, or where memory or open files grew the second time. --seed=1, --requests=10000.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.js';

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, requests: { type: 'string', default: '10000' } },
});
await build(['server'], console.error);
const { fuzz, fuzzTable } = await import('../tests/fuzz/fuzz.js');
const folder = mkdtempSync(join(tmpdir(), 'entente-fuzz-'));
try {
  const how = {
    folder,
    seed: Number(options.seed),
    requests: Number(options.requests),
    report: console.error,
  };
  const result = await fuzz(how);
  console.log(fuzzTable(result));
  if (result.faults.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
