/** A server of its own that tells what it holds. */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';

/** Inside the server: on a signal it throws away what nobody needs, and writes how much is left. */
const watcher = `process.on('SIGUSR2', () => {
  gc();
  setTimeout(() => {
    gc();
    const { heapUsed, external } = process.memoryUsage();
    process.stderr.write('in use: ' + (heapUsed + external) + '\\n');
  }, 200);
});`;
const megabytes = (bytes) => Math.round(bytes / 1_048_576);

/**
 * Starts Entente on a free port, in a data folder inside `folder` or on a Neo4j. `size` gives the memory in use after
 * what nobody needs was thrown away, and the memory held, in megabytes, and the open files.
 * @param {{ folder: string, connections: number, neo4j?: string }} wanted
 */
export async function startServer({ folder, connections, neo4j }) {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', ENTENTE_LOG: 'error' };
  for (const name of ['NEO4J_URI', 'ENTENTE_TOKEN']) delete env[name];
  Object.assign(env, { ENTENTE_DATA: join(folder, 'data') });
  if (neo4j !== undefined) Object.assign(env, { NEO4J_URI: neo4j, NEO4J_AUTH: 'none' });
  const inside = ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(watcher)}`];
  const child = spawn(process.execPath, [...inside, 'bin/entente.js', 'serve'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (err = `${err}${text}`.slice(-20_000)));
  const url = await new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      const found = /http:\/\/[\w.:]+/.exec(text);
      if (found) resolve(found[0]);
    });
    child.once('exit', () => reject(new Error(`The server did not start: ${err}`)));
  });
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const stop = () =>
    new Promise((resolve) => {
      agent.destroy();
      if (child.exitCode !== null) return resolve();
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });
  const inUse = () =>
    new Promise((resolve) => {
      const before = err.split('in use: ').length;
      const look = () => {
        if (child.exitCode !== null) return resolve(NaN);
        const told = err.split('in use: ');
        if (told.length > before && told.at(-1).includes('\n')) resolve(megabytes(parseInt(told.at(-1), 10)));
        else setTimeout(look, 50);
      };
      child.kill('SIGUSR2');
      look();
    });
  const size = async () => {
    // Connections that are kept are no leak of the server's.
    agent.destroy();
    const heap = await inUse();
    try {
      const held = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]);
      return { heap, memory: Math.round(held / 1_024), files: readdirSync(`/proc/${child.pid}/fd`).length };
    } catch {
      // Other systems have no /proc.
      return { heap, memory: NaN, files: NaN };
    }
  };
  return { child, url, agent, err: () => err, size, stop };
}
