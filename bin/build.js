#!/usr/bin/env node
// Builds what is stale: the server by transpiling each file (`npm run check` checks the types), the client by
// Vite. `dist/built.json` records the hash of what each was built from.
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const brotli = promisify(brotliCompress);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const recordFile = join(dist, 'built.json');
const lockFile = join(dist, 'building');

const parts = {
  server: {
    inputs: ['server', 'bin/build.js'],
    keep: (file) => file.endsWith('.ts') || file.endsWith('.js'),
    output: 'server/cli.js',
    make: buildServer,
  },
  client: {
    inputs: ['client', 'tests/api/golden', 'vite.config.js', 'package-lock.json', 'bin/build.js'],
    keep: (file) => !file.endsWith('.answer.json'),
    output: 'client/index.html',
    make: buildClient,
  },
};

/** Which of the parts named are stale. */
export function staleParts(names = Object.keys(parts)) {
  return names.filter((name) => !isFresh(name));
}

/** Builds the parts named that are stale, in parallel; gives the names of those it built. */
export async function build(names = Object.keys(parts), log = console.log) {
  if (staleParts(names).length === 0) return [];
  const release = await lock(log);
  try {
    const stale = staleParts(names);
    await Promise.all(stale.map((name) => buildPart(name, log)));
    return stale;
  } finally {
    release();
  }
}

async function buildPart(name, log) {
  const started = performance.now();
  const hash = hashInputs(parts[name]);
  log(`Building the ${name} …`);
  const more = await parts[name].make();
  writeFileSync(recordFile, JSON.stringify({ ...readRecord(), [name]: hash, ...more }));
  log(`Built the ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

const isSource = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts');
const outputOf = (file) => join(dist, file.replace(/\.ts$/, '.js'));

/** Transpiles the files that changed since the last time, so that `npm run dev` restarts in a moment. */
async function buildServer() {
  const { default: ts } = await import('typescript');
  const options = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
  };
  const how = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  how.update(ts.version);
  const sources = new Map(
    listFiles(['server'])
      .filter(isSource)
      .map(read(how.digest('hex'))),
  );
  const before = readRecord().serverFiles ?? {};
  const changed = [...sources.keys()].filter(
    (file) => before[file] !== sources.get(file).hash || !existsSync(outputOf(file)),
  );
  const broken = [];
  const compiled = changed.map((file) => {
    const { source } = sources.get(file);
    const { diagnostics = [], outputText } = ts.transpileModule(source, {
      compilerOptions: options,
      fileName: file,
      reportDiagnostics: true,
    });
    for (const { start, messageText } of diagnostics) {
      const line = source.slice(0, start ?? 0).split('\n').length;
      broken.push(`${file}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    }
    return { output: outputOf(file), outputText };
  });
  if (broken.length > 0) throw new Error(`The server does not compile:\n${broken.join('\n')}`);
  const outputs = new Set([...sources.keys()].map(outputOf));
  for (const file of listFiles(['dist/server'])) if (!outputs.has(join(root, file))) rmSync(join(root, file));
  for (const { output, outputText } of compiled) {
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, outputText);
  }
  return { serverFiles: Object.fromEntries([...sources].map(([file, { hash }]) => [file, hash])) };
}

/** A file's text, and a hash that changes with it and with how it is built. */
const read = (how) => (file) => {
  const source = readFileSync(join(root, file), 'utf8');
  return [file, { source, hash: createHash('sha256').update(how).update(source).digest('hex') }];
};

async function buildClient() {
  // A test run's own NODE_ENV would leave React's development build in what is served.
  process.env.NODE_ENV = 'production';
  const vite = await import('vite');
  await vite.build({
    configFile: join(root, 'vite.config.js'),
    root: join(root, 'client'),
    logLevel: 'error',
  });
  await compressAssets();
}

/** Keeps each asset in Brotli beside itself, at a quality that would be too slow while somebody waits. */
async function compressAssets() {
  const assets = listFiles(['dist/client/assets']).map((file) => join(root, file));
  await Promise.all(
    assets.map(async (file) => writeFileSync(`${file}.br`, await brotli(readFileSync(file)))),
  );
}

function isFresh(name) {
  const part = parts[name];
  return existsSync(join(dist, part.output)) && readRecord()[name] === hashInputs(part);
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(recordFile, 'utf8'));
  } catch {
    return {};
  }
}

function hashInputs(part) {
  const hash = createHash('sha256');
  for (const file of listFiles(part.inputs).filter(part.keep)) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** The files in the folders (or the files themselves), relative to the root, sorted. */
function listFiles(inputs) {
  const files = [];
  for (const input of inputs.map((name) => join(root, name)).filter(existsSync)) {
    for (const entry of entriesOf(input)) {
      if (entry.isFile()) files.push(relative(root, join(entry.parentPath, entry.name)));
    }
  }
  return files.sort();
}

function entriesOf(path) {
  const folder = dirname(path);
  const self = readdirSync(folder, { withFileTypes: true }).find(
    (entry) => join(folder, entry.name) === path,
  );
  return self?.isDirectory() ? readdirSync(path, { recursive: true, withFileTypes: true }) : [self];
}

/** One build at a time: a second one waits, unless the process that holds the lock is gone. */
async function lock(log) {
  mkdirSync(dist, { recursive: true });
  for (let told = false; ; await sleep(100)) {
    try {
      const file = openSync(lockFile, 'wx');
      writeFileSync(file, String(process.pid));
      closeSync(file);
      return () => rmSync(lockFile, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!holderLives()) rmSync(lockFile, { force: true });
    else if (!told) log('Waiting for another build …');
    told = true;
  }
}

function holderLives() {
  try {
    const holder = Number(readFileSync(lockFile, 'utf8'));
    if (holder > 0) process.kill(holder, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const built = await build(process.argv.length > 2 ? process.argv.slice(2) : undefined, console.error);
    if (built.length === 0) console.log('Everything is built already.');
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
