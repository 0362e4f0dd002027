#!/usr/bin/env node
// Runs jest in ESM mode. Arguments go on to jest: `npm test -- tests/graph`.
// `--neo4j` starts a real Neo4j first and runs on it the suites that use a store.
import { spawn } from 'node:child_process';

// All that open a store the way that runs on either engine, and those of Neo4j alone; a browser sees no difference.
const storeSuites = [
  ...['--findRelatedTests', 'tests/open-store.ts', 'tests/store/neo4j-errors.test.ts'],
  ...['--testPathIgnorePatterns', '/node_modules/', 'tests/browser/'],
];

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
  const suites = args.some((arg) => !arg.startsWith('-')) ? args : [...storeSuites, ...args];
  try {
    // A failed test may leave a driver open, which would keep jest waiting for ever.
    return await runJest(['--runInBand', '--forceExit', ...suites], {
      NEO4J_URI: neo4j.uri,
      NEO4J_AUTH: 'none',
    });
  } finally {
    await neo4j.stop();
  }
}

const args = process.argv.slice(2);
try {
  process.exitCode = await (args.includes('--neo4j')
    ? runOnNeo4j(args.filter((arg) => arg !== '--neo4j'))
    : runJest(args));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
