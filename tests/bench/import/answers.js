/** How long a server takes to answer for a neighbourhood, idle and while the command line imports through it. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../measure.js';

const entente = join(import.meta.dirname, '..', '..', '..', 'bin', 'entente.js');
const query = '{ neighborhood(of: ["ttp"], depth: 2) { nodes { id name } links { id } } }';
const IDLE = 200;
const PAUSE = 20;

const start = (args, env) =>
  spawn(process.execPath, [entente, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });

async function ask(url) {
  const since = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = await response.json();
  if (!(data?.neighborhood.nodes.length > 1)) throw new Error('The neighbourhood was not answered.');
  return performance.now() - since;
}

/** Rows `[when, askings, median ms, p95 ms, ratio of the p95]`. */
export async function measureAnswers(folder, tell) {
  const data = join(folder, 'served');
  const env = { ENTENTE_DATA: data, PORT: '0', NEO4J_URI: '' };
  const server = start(['serve'], env);
  const url = await new Promise((resolve) => {
    let out = '';
    server.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
      const found = /http:\S+/.exec(out);
      if (found && out.includes('listens')) resolve(found[0]);
    });
  });
  const idle = [];
  for (let n = 0; n < IDLE + 20; n += 1) {
    const time = await ask(url);
    if (n >= 20) idle.push(time);
    await sleep(PAUSE);
  }
  const files = ['entities.csv', 'links.csv'].map((name) => join(folder, name));
  const importing = start(['import', ...files, '--mapping', join(folder, 'mapping.yaml')], env);
  let done = false;
  const code = new Promise((resolve) =>
    importing.once('close', (status) => resolve(((done = true), status))),
  );
  const busy = [];
  while (!done) {
    busy.push(await ask(url));
    await sleep(PAUSE);
  }
  if ((await code) !== 0) throw new Error('The import through the server failed.');
  tell(`server: ${busy.length} answers while it imported`);
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('close', resolve));
  rmSync(data, { recursive: true, force: true });
  const row = (when, times) => [
    when,
    String(times.length),
    quantile(times, 0.5).toFixed(1),
    quantile(times, 0.95).toFixed(1),
  ];
  const ratio = quantile(busy, 0.95) / quantile(idle, 0.95);
  return [
    [...row('idle', idle), ''],
    [...row('while importing', busy), ratio.toFixed(2)],
  ];
}
