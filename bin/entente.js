#!/usr/bin/env node
// The command line: builds what is stale, then hands over to `server/cli.ts`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { staleParts } from './build.js';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Entente needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

// GraphQL and Express check more, and more slowly, in development.
process.env.NODE_ENV ??= 'production';

const serves = process.argv.length === 2 || process.argv[2] === 'serve';
const stale = staleParts(serves ? ['server', 'client'] : ['server']);
if (stale.length > 0) {
  // In a process of its own, whose compilers do not stay in memory while Entente serves.
  const script = fileURLToPath(new URL('build.js', import.meta.url));
  const { status } = spawnSync(process.execPath, [script, ...stale], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (process.env.npm_lifecycle_event) {
  // `npm start` that gets SIGTERM ends its shell and leaves us behind: stop when that happens.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 200);
  watch.unref();
}

const { run } = await import('../dist/server/cli.js');
process.exitCode = await run(process.argv);
