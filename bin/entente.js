#!/usr/bin/env node
// The command line: in a checkout builds what is stale, then hands over to `server/cli.ts`. The package ships built.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Entente needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

// Asked first: a module that cannot be opened is told by Node in ways of its own, now and then as one that is missing.
if (!mayOpen(256)) {
  console.error(
    'Entente cannot be started, since this process may have too few files open at a time; raise the limit (ulimit -n 1024, or LimitNOFILE of its service), then start it again.',
  );
  process.exit(1);
}

// GraphQL and Express check more, and more slowly, in development.
process.env.NODE_ENV ??= 'production';

const builder = new URL('build.js', import.meta.url);
if (existsSync(builder)) {
  const { staleParts } = await import('./build.js');
  const serves = process.argv.length === 2 || process.argv[2] === 'serve';
  const stale = staleParts(serves ? ['server', 'client'] : ['server']);
  // In a process of its own, whose compilers do not stay in memory while Entente serves.
  const args = [fileURLToPath(builder), ...stale];
  const { status } =
    stale.length > 0 ? spawnSync(process.execPath, args, { stdio: 'inherit' }) : { status: 0 };
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

/** Whether the process may have so many more files open at a time. */
function mayOpen(count) {
  const open = [];
  try {
    while (open.length < count) open.push(openSync(devNull));
    return true;
  } catch {
    return false;
  } finally {
    for (const file of open) closeSync(file);
  }
}
