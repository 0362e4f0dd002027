import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { createRandom } from '../bench/random.js';
import { table } from '../bench/table.js';
import { createRequests } from './requests.js';

/** Milliseconds after which an answer counts as none: longer than any time limit of the server. */
const patience = 30_000;
const atOnce = 8;

/**
 * Sends `requests` requests twice to a server of its own on the article's graph, the second time with another seed.
 * Gives the answers by status and code, the server's memory and open files after each round, and the faults.
 */
export async function fuzz({ folder, seed, requests, report }) {
  const server = await start(folder);
  const rounds = [];
  const faults = [];
  try {
    const introspected = await send(server, {
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: getIntrospectionQuery() }),
    });
    const schema = buildClientSchema(JSON.parse(introspected.text).data);
    for (const round of [1, 2]) {
      const next = createRequests(createRandom(seed * 1_000 + round), schema);
      const answers = new Map();
      let left = requests;
      const work = async () => {
        while (left > 0 && server.child.exitCode === null) {
          left -= 1;
          if (left % 1_000 === 0) report(`Round ${round}: ${requests - left} of ${requests}.`);
          const asked = next();
          const answer = await send(server, asked);
          const told = kindOf(answer);
          answers.set(told, (answers.get(told) ?? 0) + 1);
          const fault = faultOf(answer, told);
          if (fault)
            faults.push({
              fault,
              asked: JSON.stringify(asked).slice(0, 2_000),
              answer: answer.text.slice(0, 500),
            });
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      rounds.push({ round, answers, ...sizeOf(server.child.pid) });
    }
    if (server.child.exitCode !== null)
      faults.push({
        fault: `the server ended with ${server.child.exitCode}`,
        asked: '',
        answer: server.err(),
      });
  } finally {
    await server.stop();
  }
  return { rounds, faults };
}

/** The answers of both rounds, and each fault with what was asked. */
export function fuzzTable({ rounds, faults }) {
  const kinds = [...new Set(rounds.flatMap(({ answers }) => [...answers.keys()]))].sort();
  const rows = kinds.map((kind) => [kind, ...rounds.map(({ answers }) => String(answers.get(kind) ?? 0))]);
  const sizes = [
    ['memory, MB', ...rounds.map(({ memory }) => String(memory))],
    ['open files', ...rounds.map(({ files }) => String(files))],
  ];
  const counted = table([...rows, ...sizes], ['Answer', 'Round 1', 'Round 2']);
  const told = faults.map(
    ({ fault, asked, answer }) => `${fault}\n  asked    ${asked}\n  answered ${answer}`,
  );
  return [counted, `${faults.length} faults`, ...told].join('\n');
}

async function start(folder) {
  const env = {
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    ENTENTE_DATA: join(folder, 'data'),
    ENTENTE_LOG: 'error',
  };
  for (const name of ['NEO4J_URI', 'ENTENTE_TOKEN']) delete env[name];
  const child = spawn(process.execPath, ['bin/entente.js', 'serve'], {
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
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const stop = () =>
    new Promise((resolve) => {
      agent.destroy();
      if (child.exitCode !== null) return resolve();
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });
  return { child, url, agent, err: () => err, stop };
}

/** Sends one request and gives its status and text; status 0: it hung or was cut off, and `hung` says which. */
function send({ url, agent }, { method, path, headers, body, cut = false }) {
  return new Promise((resolve) => {
    const done = (answer) => {
      clearTimeout(late);
      resolve({ status: 0, text: '', hung: false, ...answer });
    };
    const late = setTimeout(() => {
      asked.destroy();
      done({ hung: true });
    }, patience);
    const bytes = Buffer.from(body ?? '');
    const length = body === undefined ? {} : { 'content-length': bytes.length };
    const asked = request(`${url}${path}`, { method, agent, headers: { ...headers, ...length } });
    asked.on('error', () => done({}));
    asked.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += text.length < 2_000_000 ? part : ''));
      response.on('end', () => done({ status: response.statusCode, text })).on('error', () => done({}));
    });
    if (!cut) asked.end(bytes);
    else {
      // The client goes away in the middle of what it announced.
      asked.write(bytes.subarray(0, bytes.length >> 1));
      setTimeout(() => asked.destroy(), 20);
    }
  });
}

function codesIn(text) {
  return [...new Set([...text.matchAll(/"code":\s*"([A-Z_]+)"/g)].map(([, code]) => code))].sort();
}

const kindOf = ({ status, text, hung }) => [hung ? 'hung' : status, ...codesIn(text)].join(' ');

function faultOf({ text, status, hung }, told) {
  if (hung) return 'hung';
  if (/\bINTERNAL/.test(told)) return 'INTERNAL';
  if (status >= 500 && status !== 503) return `status ${status}`;
  if (/\n\s+at \S+ \(|node_modules\/|file:\/\/\//.test(text)) return 'a stack in the answer';
  return null;
}

/** Resident memory in megabytes and open files of a process, where the system tells. */
function sizeOf(pid) {
  try {
    const memory = Math.round(
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024,
    );
    return { memory, files: readdirSync(`/proc/${pid}/fd`).length };
  } catch {
    return { memory: NaN, files: NaN };
  }
}
