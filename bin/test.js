#!/usr/bin/env node
// Runs jest in ESM mode. Without more it leaves out the files called `*.full.test.ts`: kills, whole data sets, every
// look of every screen and what else takes long. `--full` runs all. What is named runs, whatever it is called:
// `node bin/test.js tests/graph`. `--neo4j` starts a real Neo4j first and runs on it the suites that use a store.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ignored = '--testPathIgnorePatterns=/node_modules/';
const full = /\.full\.test\.ts$/;

// On Neo4j: all that open a store the way that runs on either engine, and those of Neo4j alone. Left out is what no
// engine makes a difference to: a browser and bad requests end before it; of four recipes for tables of one publisher
// the largest stands for all; other suites import the files of the last two as well, and read back all that is stored.
const blindToEngine = [
  'tests/browser/',
  'tests/schema/(bad-requests|query-limits|import-curl)\\.',
  'tests/import/recipes/(ucdp-(dyadic|external-support|peace-agreements)|published-columns)\\.',
  'tests/export/stix/published-counts\\.',
  'tests/import/ground-truth/graph-files\\.',
  // Thousands of questions, by the statements of all other suites.
  'tests/schema/look-ahead\\.',
];
const storeSuites = [
  ...['--findRelatedTests', 'tests/open-store.ts', 'tests/store/neo4j-errors.test.ts'],
  ...[ignored, ...blindToEngine.map((pattern) => `--testPathIgnorePatterns=${pattern}`)],
];

/** Whether files or folders are named among jest's arguments. */
const isNamed = (args) =>
  args.some((arg, at) => !arg.startsWith('-') && !/^(-t|-w)$/.test(args[at - 1] ?? ''));

/** Runs jest and gives its exit code. */
function runJest(args, settings = {}) {
  const flags = [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--no-warnings'];
  const env = { ...process.env, NODE_OPTIONS: flags.filter(Boolean).join(' '), ...settings };
  const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args], {
    stdio: 'inherit',
    env,
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** Runs what does not take long, and says what it left out. */
async function runFast(args) {
  const code = await runJest([ignored, `--testPathIgnorePatterns=${full.source}`, ...args]);
  const left = readdirSync(`${root}/tests`, { recursive: true }).filter((file) => full.test(file));
  console.error(
    `Left to \`npm run test:full\`: ${left.length} files, tests/**/*.full.test.ts (kills, whole data sets, every look of every screen).`,
  );
  return code;
}

/** Runs the suites on a Neo4j of their own, one file at a time, since they share its one database. */
async function runOnNeo4j(args) {
  const { startNeo4j, whyNot } = await import('../tests/neo4j/start.js');
  const reason = whyNot();
  if (reason) {
    console.error(reason);
    return 1;
  }
  console.error('Starting Neo4j …');
  const neo4j = await startNeo4j();
  const suites = isNamed(args) ? args : [...storeSuites, ...args];
  try {
    // A failed test may leave a driver open, which would keep jest waiting for ever.
    return await runJest(['--maxWorkers=1', '--forceExit', ...suites], {
      NEO4J_URI: neo4j.uri,
      NEO4J_AUTH: 'none',
    });
  } finally {
    await neo4j.stop();
  }
}

/** Which run the arguments ask for. */
function run(given) {
  const args = given.filter((arg) => arg !== '--neo4j' && arg !== '--full');
  if (given.includes('--neo4j')) return runOnNeo4j(args);
  return given.includes('--full') || isNamed(args) ? runJest(args) : runFast(args);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
