/** The engines to measure, each with the network in it: imported through the command line, as anybody would. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNetwork } from './network.js';
import { writeTables } from './tables.js';

const root = join(import.meta.dirname, '..', '..');
const cache = join(root, '.cache', 'bench');
/** What a stored network depends on beside its size: another one is another store. */
const madeOf = ['network.js', 'names.js', 'random.js', 'tables.js'].map((name) =>
  join('tests', 'bench', name),
);
const forms = [
  ['server/graph/search/index-words.ts', /indexForm = \d+/],
  ['server/graph/writing/rows.ts', /storedForm = \d+/],
  ['server/store/stored-schema.ts', /storedSchema = \d+/],
];

/** The folder for an engine with the network of a size; those of another making, of that size, are removed. */
function folderFor(engine, size) {
  const hash = createHash('sha256').update(JSON.stringify(size));
  for (const file of madeOf) hash.update(readFileSync(join(root, file)));
  for (const [file, form] of forms)
    hash.update(form.exec(readFileSync(join(root, file), 'utf8'))?.[0] ?? file);
  const prefix = `${engine}-${size.entities}-`;
  const name = prefix + hash.digest('hex').slice(0, 12);
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache))
    if (old.startsWith(prefix) && old !== name) rmSync(join(cache, old), { recursive: true, force: true });
  return join(cache, name);
}

function entente(args, env) {
  const child = spawn(process.execPath, [join(root, 'bin', 'entente.js'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`entente ${args[0]} ended with ${code}.`)),
    );
  });
}

/** Imports the network into the store that `env` chooses. */
async function fill(size, env, tell) {
  const tables = join(cache, `tables-${process.pid}`);
  try {
    const { files, mapping } = await writeTables(tables, openNetwork(size), 'A made-up network');
    tell(`tables of ${size.entities} entities and ${size.links} links are written`);
    await entente(['import', ...files, '--mapping', mapping], env);
    tell('they are imported');
  } finally {
    rmSync(tables, { recursive: true, force: true });
  }
}

/** The data folder of an embedded store with the network in it, that of an earlier run where it is the same. */
export async function filledEmbedded(size, tell) {
  const folder = folderFor('embedded', size);
  const mark = join(folder, 'filled');
  if (existsSync(mark)) return folder;
  rmSync(folder, { recursive: true, force: true });
  await fill(size, { ENTENTE_DATA: folder, NEO4J_URI: '' }, tell);
  writeFileSync(mark, '');
  return folder;
}

/** A running Neo4j with the network in it, its files those of an earlier run where that is the same. */
export async function filledNeo4j(size, tell) {
  const { startNeo4j, whyNot } = await import('../neo4j/start.js');
  const reason = whyNot();
  if (reason) throw new Error(reason);
  const folder = folderFor('neo4j', size);
  const mark = join(folder, 'filled');
  if (!existsSync(mark)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await startNeo4j({ heap: '3g', folder });
  tell('Neo4j runs');
  try {
    if (!existsSync(mark)) {
      await fill(size, { ENTENTE_DATA: `${folder}-import`, NEO4J_URI: server.uri, NEO4J_AUTH: 'none' }, tell);
      rmSync(`${folder}-import`, { recursive: true, force: true });
      writeFileSync(mark, '');
    }
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}
