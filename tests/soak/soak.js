/** Asks a server at a steady rate for a long time, and tells whether it stays as it was. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { startServer } from '../fuzz/server.js';
import { table } from '../bench/table.js';

const golden = join(import.meta.dirname, '..', 'api', 'golden');
const questions = [
  ...['allies-of-the-ttp', 'ceasefire-of-june-2022', 'doha-obligation', 'funding-of-a-leader'],
  ...['members-then-and-now', 'neighbourhood-on-a-date', 'path-of-the-abandoned-weapons', 'who-says-so'],
  ...['relations-of-the-ttp', 'search-in-any-spelling', 'trace-to-the-ttp', 'two-clocks'],
].map((name) => {
  const text = (ending) => readFileSync(join(golden, `${name}.${ending}`), 'utf8');
  return { query: text('graphql'), answer: JSON.stringify(JSON.parse(text('answer.json'))) };
});
/** Decided, and taken back the next time: one change for each fifty questions, where none is under way. */
const decide =
  'mutation { decideMatch(a: "ttp", b: "afghan-taliban", verdict: DIFFERENT, by: "soak") { id } }';
const undo = 'mutation { undoMatch(id: "afghan-taliban=ttp") { id } }';
const changeEvery = 50;

/** Requests that may be under way at a time: more are counted as not sent. */
const maxOpen = 200;
/** What the last part may have of the first: of its slowest hundredth, and of memory in use, with megabytes to spare. */
const limits = { slower: 1.5, heap: 1.15, megabytes: 8, files: 5 };

/**
 * Asks `rate` questions a second for `minutes`, in parts of ten minutes, or of a third where it is shorter. Gives a row
 * a part, and faults: what was answered wrong or with an error, and what grew from the first part to the last.
 * @param {{ folder: string, neo4j?: string, rate: number, minutes: number, report: (line: string) => void }} how
 */
export async function soak({ folder, neo4j, rate, minutes, report }) {
  const server = { ...(await startServer({ folder, neo4j, connections: maxOpen })), isDecided: false };
  const rows = [];
  try {
    // What is compiled and kept once is no growth.
    for (const { query } of [...questions, ...questions]) await post(server, query);
    const count = Math.max(3, Math.ceil(minutes / 10));
    for (let part = 1; part <= count; part += 1) {
      const asked = await askFor(server, (minutes * 60_000) / count, rate);
      rows.push({ part, ...asked, ...(await server.size()) });
      report(soakTable({ rows, faults: [] }));
    }
  } finally {
    await server.stop();
  }
  return { rows, faults: faultsOf(rows) };
}

async function askFor(server, duration, rate) {
  const times = [];
  const errors = new Map();
  const open = new Set();
  let unsent = 0;
  const told = (text) => errors.set(text.slice(0, 200), (errors.get(text.slice(0, 200)) ?? 0) + 1);
  const send = async (query, isRight) => {
    const from = performance.now();
    const { status, text } = await post(server, query);
    times.push(performance.now() - from);
    const right = status === 200 && isRight(text);
    if (!right) told(text);
    return right;
  };
  const ask = ({ query, answer }) => send(query, (text) => text.trimEnd() === answer);
  let changing = false;
  const change = async () => {
    changing = true;
    const query = server.isDecided ? undo : decide;
    const done = await send(query, (text) => !text.includes('"errors"'));
    if (done) server.isDecided = !server.isDecided;
    changing = false;
  };
  const started = performance.now();
  for (let turn = 0; performance.now() - started < duration; turn += 1) {
    const wait = started + (turn * 1_000) / rate - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (open.size >= maxOpen) {
      unsent += 1;
      continue;
    }
    const isChange = turn % changeEvery === changeEvery - 1 && !changing;
    const sent = (isChange ? change() : ask(questions[turn % questions.length])).finally(() =>
      open.delete(sent),
    );
    open.add(sent);
  }
  await Promise.all(open);
  times.sort((a, b) => a - b);
  const at = (share) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? NaN);
  return { asked: times.length, unsent, p50: at(0.5), p99: at(0.99), errors };
}

function post({ url, agent }, query) {
  return new Promise((resolve) => {
    const body = Buffer.from(JSON.stringify({ query }));
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const asking = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.once('end', () => resolve({ status: response.statusCode, text }));
    });
    asking.once('error', (error) => {
      // The server had closed the connection while nothing was asked.
      resolve(asking.reusedSocket ? post({ url, agent }, query) : { status: 0, text: error.message });
    });
    asking.end(body);
  });
}

function faultsOf(rows) {
  const [first, last] = [rows[0], rows.at(-1)];
  const faults = rows.flatMap(({ part, errors }) =>
    [...errors].map(([text, count]) => `part ${part}: ${count} times ${text}`),
  );
  const grew = (what, before, after) => faults.push(`${what} went from ${before} to ${after}`);
  if (last.p99 > first.p99 * limits.slower) grew('the slowest hundredth, in ms,', first.p99, last.p99);
  if (last.heap > first.heap * limits.heap + limits.megabytes)
    grew('memory in use, in MB,', first.heap, last.heap);
  if (last.files > first.files + limits.files) grew('open files', first.files, last.files);
  return faults;
}

/** A row a part, and the faults. */
export function soakTable({ rows, faults }) {
  const cells = rows.map(({ part, asked, unsent, p50, p99, heap, memory, files, errors }) =>
    [part, asked, unsent, errors.size, p50, p99, heap, memory, files].map(String),
  );
  const head = [
    'Part',
    'Asked',
    'Not sent',
    'Errors',
    'p50, ms',
    'p99, ms',
    'In use, MB',
    'Held, MB',
    'Files',
  ];
  return [table(cells, head), ...faults].join('\n');
}
