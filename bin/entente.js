#!/usr/bin/env node
// The command line: builds what is stale, then hands over to `server/cli.ts`.
import { build } from './build.js';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Entente needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}
const serves = (process.argv[2] ?? 'serve') === 'serve';
try {
  // To stderr, so that what a command prints can be piped on.
  await build(serves ? ['server', 'client'] : ['server'], console.error);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const { run } = await import('../dist/server/cli.js');
process.exitCode = await run(process.argv);
