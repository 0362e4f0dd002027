#!/usr/bin/env node
// Runs jest in ESM mode. Arguments go on to jest: `npm test -- tests/graph`.
import { spawnSync } from 'node:child_process';

const options = [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--no-warnings']
  .filter(Boolean)
  .join(' ');
const run = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NODE_OPTIONS: options },
});
process.exit(run.status ?? 1);
