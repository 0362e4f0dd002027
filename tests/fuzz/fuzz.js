import { Buffer } from 'node:buffer';
import { request } from 'node:http';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { createRandom } from '../bench/random.js';
import { table } from '../bench/table.js';
import { createRequests } from './requests.js';
import { startServer } from './server.js';

/** Milliseconds after which an answer counts as none: longer than any time limit of the server. */
const patience = 30_000;
const atOnce = 8;

/** What the second of two equal rounds may hold more than the first: what compiles and caches as it goes. */
const mayGrow = { share: 1.15, megabytes: 8, files: 5 };

/**
 * Sends `requests` requests to a server of its own on the article's graph, and then the same again. Gives the answers by
 * status and code, what the server holds after each round, and the faults; memory or open files that grew are some.
 */
export async function fuzz({ folder, seed, requests, report }) {
  const server = await startServer({ folder, connections: atOnce });
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
      const next = createRequests(createRandom(seed), schema);
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
      rounds.push({ round, answers, ...(await server.size()) });
    }
    if (server.child.exitCode !== null)
      faults.push({
        fault: `the server ended with ${server.child.exitCode}`,
        asked: '',
        answer: server.err(),
      });
    faults.push(...grown(rounds));
  } finally {
    await server.stop();
  }
  return { rounds, faults };
}

function grown([first, second]) {
  const told = (what, before, after) => ({
    fault: `${what} grew from ${before} to ${after} over a second round of the same requests`,
    asked: '',
    answer: '',
  });
  const faults = [];
  if (second.heap > first.heap * mayGrow.share + mayGrow.megabytes)
    faults.push(told('memory, in MB,', first.heap, second.heap));
  if (second.files > first.files + mayGrow.files) faults.push(told('open files', first.files, second.files));
  return faults;
}

/** The answers of both rounds, and each fault with what was asked. */
export function fuzzTable({ rounds, faults }) {
  const kinds = [...new Set(rounds.flatMap(({ answers }) => [...answers.keys()]))].sort();
  const rows = kinds.map((kind) => [kind, ...rounds.map(({ answers }) => String(answers.get(kind) ?? 0))]);
  const sizes = [
    ['memory in use, MB', ...rounds.map(({ heap }) => String(heap))],
    ['memory held, MB', ...rounds.map(({ memory }) => String(memory))],
    ['open files', ...rounds.map(({ files }) => String(files))],
  ];
  const counted = table([...rows, ...sizes], ['Answer', 'Round 1', 'Round 2']);
  const told = faults.map(
    ({ fault, asked, answer }) => `${fault}\n  asked    ${asked}\n  answered ${answer}`,
  );
  return [counted, `${faults.length} faults`, ...told].join('\n');
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
