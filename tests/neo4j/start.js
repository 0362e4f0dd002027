/** Starts a real Neo4j for tests: fetched once by Maven into `.cache/neo4j`, run by Java, on loopback. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;
const cache = join(here, '..', '..', '.cache', 'neo4j');
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** Why no Neo4j can be started here, in a sentence; undefined when one can. */
export function whyNot() {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const major = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1]);
  if (java.error) return 'Neo4j needs Java 17 or later, and there is no java on the PATH: install a JDK.';
  if (!(major >= 17))
    return `Neo4j needs Java 17 or later, and java here is ${major || 'of unknown version'}.`;
  if (!existsSync(join(cache, 'fetched')) && spawnSync('mvn', ['-v']).error)
    return 'Maven fetches the Neo4j that the tests run on, and there is no mvn on the PATH: install Maven.';
  return undefined;
}

/** Copies Neo4j's jars (116 MB) into `.cache/neo4j/lib`, unless those that the pom names are there. */
export function fetchNeo4j() {
  const pom = join(here, 'pom.xml');
  const wanted = readFileSync(pom, 'utf8');
  const mark = join(cache, 'fetched');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const lib = join(cache, 'lib');
  const run = spawnSync(
    'mvn',
    ['-q', '-B', '-f', pom, plugin, `-DoutputDirectory=${lib}`, '-DincludeScope=runtime'],
    {
      stdio: 'inherit',
    },
  );
  if (run.status !== 0) throw new Error('Maven could not fetch Neo4j; what it said is above.');
  writeFileSync(mark, wanted);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * A new, empty Neo4j; without a password it asks for none. Ready when this resolves, after some ten seconds.
 * `stop` ends it and removes its files; `kill` ends it as a power cut would, and with `keep` leaves its files, from
 * which `again` starts it at the same address.
 * `heap` is Java's own, `1g` unless given. A `folder` of your own is kept, with what was in it.
 * @param {{ password?: string, heap?: string, folder?: string }} [options]
 * @returns {Promise<import('./start.d.ts').StartedNeo4j>}
 */
export async function startNeo4j({ password, heap = '1g', folder: kept } = {}) {
  fetchNeo4j();
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'entente-neo4j-'));
  const port = await freePort();
  const options = [`-Xmx${heap}`, '-XX:+UseSerialGC', '--add-opens=java.base/java.nio=ALL-UNNAMED'];
  options.push('--add-opens=java.base/java.lang=ALL-UNNAMED', '-cp', join(cache, 'lib', '*'));
  const args = [...options, join(here, 'Start.java'), folder, String(port), ...(password ? [password] : [])];
  const clear = () => kept ?? rmSync(folder, { recursive: true, force: true });
  let running = await run(args, clear);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    get pid() {
      return running.child.pid;
    },
    stop: async () => {
      running.child.stdin.end();
      await running.ended;
      clear();
    },
    kill: async ({ keep = false } = {}) => {
      running.child.kill('SIGKILL');
      await running.ended;
      if (!keep) clear();
    },
    again: async () => {
      running = await run(args, () => undefined);
    },
  };
}

/** Runs Java until Neo4j is ready; `failed` is called when it ends before. */
async function run(args, failed) {
  const child = spawn('java', args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('ready')) resolve();
    });
    child.once('error', reject);
    void ended.then((code) => {
      if (!said.includes('ready')) failed();
      reject(new Error(`Neo4j ended with code ${code} before it was ready:\n${said}`));
    });
  });
  return { child, ended };
}
