#!/usr/bin/env node
// Runs tests on another version of Node: `npm run test:node -- 24 [jest arguments]`. npm has Node itself as packages;
// the version is fetched into .cache/node once. Without paths: what depends on Node most, the start, the store with
// its native engine, and the API.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const usual = ['tests/start', 'tests/store', 'tests/api'];
const windows = process.platform === 'win32';

/** The program of Node `version` (`24`, `24.11`), fetched unless it is there. Throws when npm cannot get it. */
function fetchNode(version) {
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const folder = join(root, '.cache', 'node', version);
  const program = join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  if (!existsSync(program)) {
    console.error(`Fetching Node ${version} (${name}) …`);
    mkdirSync(folder, { recursive: true });
    const options = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
    const args = ['install', '--prefix', folder, ...options, `${name}@${version}`];
    const { status } = spawnSync('npm', args, { stdio: ['ignore', 2, 2], shell: windows });
    if (status !== 0 || !existsSync(program))
      throw new Error(`npm has no ${name}@${version}, or did not get it.`);
  }
  return program;
}

/** Runs the tests and gives their exit code. */
function testOn(version, args) {
  const program = fetchNode(version);
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const found = stdout.trim();
  if (!`${found}.`.startsWith(`v${version}.`))
    throw new Error(`Node ${version} was asked for; this is ${found}.`);
  console.error(`Testing on Node ${found} …`);
  const paths = args.some((arg) => !arg.startsWith('-')) ? [] : usual;
  // First in PATH, so that what the tests start (npm, npx) runs on it too.
  const env = { ...process.env, PATH: [dirname(program), process.env.PATH].join(delimiter) };
  const test = [join(root, 'bin', 'test.js'), ...args, ...paths];
  return spawnSync(program, test, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}

const [version, ...args] = process.argv.slice(2);
try {
  if (!/^\d+(\.\d+){0,2}$/.test(version ?? ''))
    throw new Error('Say on which Node: npm run test:node -- 24 [jest arguments]');
  process.exitCode = testOn(version, args);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
