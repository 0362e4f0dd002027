import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4jDriver from 'neo4j-driver';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { shipDossiers } from '../../server/import/dossier/open.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openNeo4j } from '../../server/store/neo4j.ts';
import { startNeo4j, type StartedNeo4j } from '../neo4j/start.js';
import { neo4jUri } from '../open-store.ts';
import { cypher } from './at-hand.ts';
import { serveOn, type Answer, type Served } from '../schema/serve.ts';

/** What is asked again and again, with its whole answer: something small, and questions that readers ask. */
const questions = [
  { query: '{ entity(id: "ttp") { id } }', answer: '{"data":{"entity":{"id":"ttp"}}}' },
  ...[
    ...['allies-of-the-ttp', 'ceasefire-of-june-2022', 'doha-obligation', 'funding-of-a-leader'],
    ...['members-then-and-now', 'neighbourhood-on-a-date', 'path-of-the-abandoned-weapons', 'who-says-so'],
    ...['relations-of-the-ttp', 'search-in-any-spelling', 'trace-to-the-ttp', 'two-clocks'],
  ].map((name) => {
    const text = (ending: string) =>
      readFileSync(join(import.meta.dirname, '..', 'api', 'golden', `${name}.${ending}`), 'utf8');
    return { query: text('graphql'), answer: JSON.stringify(JSON.parse(text('answer.json'))) };
  }),
];

/** One request as its client saw it; instants in milliseconds. */
interface Seen {
  readonly kind: 'read' | 'write';
  readonly from: number;
  readonly to: number;
  readonly status: number;
  readonly retryAfter: string | null;
  readonly codes: readonly string[];
  readonly isWrong: boolean;
}

const codesOf = ({ json }: Answer): string[] => {
  const { errors = [] } = json as { errors?: { extensions: { code: string } }[] };
  return [...new Set(errors.map(({ extensions }) => extensions.code))];
};

/** Fifty questions and five decisions a second. */
function load(served: Served, pairs: readonly (readonly [string, string])[]) {
  const seen: Seen[] = [];
  const acknowledged: string[] = [];
  const open = { read: new Set<Promise<void>>(), write: new Set<Promise<void>>() };
  const send = async (kind: Seen['kind'], query: string, isRight: (answer: Answer) => boolean) => {
    const from = performance.now();
    const answer = await served.ask(query);
    const codes = codesOf(answer);
    const { status, headers } = answer;
    const told = { kind, from, to: performance.now(), status, codes };
    const isWrong = codes.length === 0 && !isRight(answer);
    seen.push({ ...told, isWrong, retryAfter: headers.get('retry-after') });
  };
  /** At most as many of a kind as even a busy machine gets done. */
  const start = (kind: Seen['kind'], work: () => Promise<void>) => {
    if (open[kind].size >= (kind === 'read' ? 16 : 4)) return;
    const done = work().finally(() => open[kind].delete(done));
    open[kind].add(done);
  };
  const ask = (turn: number) => {
    const { query, answer } = questions[turn % questions.length]!;
    return send('read', query, ({ text }) => text.trimEnd() === answer);
  };
  const decide = ([a, b]: readonly [string, string]) => {
    const decision = `mutation { decideMatch(a: "${a}", b: "${b}", verdict: DIFFERENT, by: "test") { id } }`;
    return send('write', decision, ({ json }) => {
      const { data } = json as { data?: { decideMatch?: { id: string } } };
      if (data?.decideMatch) acknowledged.push(data.decideMatch.id);
      return data?.decideMatch !== undefined;
    });
  };
  let turns = 0;
  const turn = () => {
    turns += 1;
    start('read', () => ask(turns));
    const pair = pairs[(turns / 10) % pairs.length];
    if (turns % 10 === 0 && pair) start('write', () => decide(pair));
  };
  const timer = setInterval(turn, 20);
  return {
    seen,
    acknowledged,
    stop: async () => {
      clearInterval(timer);
      await Promise.all([...open.read, ...open.write]);
    },
  };
}

type Load = ReturnType<typeof load>;

/** Nothing ends for taking long, on however busy a machine: what ends in an error does so since Neo4j is away. */
const patience = 600_000;

const isGood = ({ kind, codes }: Seen) => kind === 'read' && codes.length === 0;

/** Waits until a question that was asked after an instant is answered. */
async function untilAnswered(running: Load, after: number): Promise<number> {
  for (;;) {
    const good = running.seen.find((each) => isGood(each) && each.from >= after);
    if (good) return good.to;
    await sleep(50);
  }
}

/** When a Neo4j answers a client that asks nothing else of it. */
async function answeredItself(uri: string): Promise<number> {
  const driver = neo4jDriver.driver(uri);
  try {
    await driver.executeQuery('RETURN 1 AS one');
    return performance.now();
  } finally {
    await driver.close();
  }
}

const seconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`;

/**
 * When Neo4j left, was started again, answered to a client of its own, was found to be back, and the first question
 * asked since its start was answered.
 */
interface Instants {
  left: number;
  back: number;
  itself: number;
  found: number;
  answered: number;
}

/** What happened while Neo4j was away, in a line for people. */
function tell(what: string, seen: readonly Seen[], at: Instants): string {
  const { left, back } = at;
  const failed = seen.filter(({ codes, to }) => codes.length > 0 && to >= left);
  const since = (instant: number) => seconds(Math.max(0, instant - back));
  const waited = (kind: Seen['kind']) =>
    failed.filter((each) => each.kind === kind).map(({ from, to }) => to - Math.max(from, left));
  const first = Math.min(...failed.map(({ to }) => to - left));
  return [
    ...[what, `${failed.length} errors`, `the first after ${seconds(first)}`],
    `the slowest read in error ${seconds(Math.max(0, ...waited('read')))}`,
    `the slowest write in error ${seconds(Math.max(0, ...waited('write')))}`,
    `after its start Neo4j itself answered in ${since(at.itself)}, was found to be back in ${since(at.found)}`,
    `readers were answered in ${since(at.answered)}`,
  ].join('; ');
}

const onNeo4j = neo4jUri ? describe : describe.skip;
onNeo4j('a server whose Neo4j goes away under load (run by npm run test:neo4j)', () => {
  let neo4j: StartedNeo4j;
  let store: GraphStore;
  let served: Served;
  let pairs: (readonly [string, string])[];
  const told: { readonly at: number; readonly why: string }[] = [];

  const ready = () => served.send('/health/ready');

  beforeAll(async () => {
    neo4j = await startNeo4j();
    const ontology = loadOntology();
    const settings = { uri: neo4j.uri, user: 'neo4j', password: null };
    const onAway = (why: Error | null) =>
      void told.push({ at: performance.now(), why: why?.message ?? 'back' });
    store = await openNeo4j(settings, { answerWithin: 900, onAway, readTimeout: patience });
    await shipDossiers(store, ontology);
    served = await serveOn(store, ontology, { timeLimit: patience });
    const { json } = await served.ask(
      '{ entities(first: 100, filter: { types: [ACTOR] }) { nodes { id } } }',
    );
    const ids = (json as { data: { entities: { nodes: { id: string }[] } } }).data.entities.nodes;
    pairs = ids.flatMap(({ id }, at) => ids.slice(at + 1).map((other) => [id, other.id] as const));
    for (const { query } of questions) await served.ask(query);
  });
  afterAll(async () => {
    await served.stop();
    await neo4j.stop();
  });

  /** Takes Neo4j away and brings it back while questions and decisions come, and looks at all that was answered. */
  async function away(
    what: string,
    leave: () => Promise<void>,
    comeBack: () => Promise<void>,
  ): Promise<void> {
    const running = load(served, pairs);
    const at = { left: 0, back: 0, itself: 0, found: 0, answered: 0 };
    let unready: Answer;
    try {
      await untilAnswered(running, 0);
      await sleep(2_000);
      at.left = performance.now();
      await leave();
      while (!running.seen.some(({ codes, to }) => codes.length > 0 && to >= at.left)) await sleep(20);
      unready = await ready();
      await sleep(3_000);
      await comeBack();
      at.back = performance.now();
      const itself = answeredItself(neo4j.uri);
      at.answered = await untilAnswered(running, at.back - 20);
      at.found = told.find((each) => each.why === 'back' && each.at > at.left)?.at ?? at.answered;
      at.itself = await itself;
      await sleep(2_000);
    } finally {
      await running.stop();
    }
    process.stderr.write(`${tell(what, running.seen, at)}\n`);

    const failed = running.seen.filter(({ codes }) => codes.length > 0);
    const manners = failed.map(({ status, retryAfter, codes }) => `${status} ${retryAfter} ${String(codes)}`);
    expect([...new Set(manners)]).toEqual(['503 1 UNAVAILABLE']);
    expect(running.seen.filter(({ isWrong }) => isWrong)).toEqual([]);
    // Generous: it is a second for reads and five for writes, on a machine that may be busy.
    const meanwhile = failed.filter(({ to }) => to >= at.left && to <= at.back);
    expect(meanwhile.filter(({ from, to }) => to - Math.max(from, at.left) > 9_000)).toEqual([]);
    expect([unready.status, unready.headers.get('retry-after'), unready.json]).toEqual([
      ...[503, '1'],
      { status: 'unavailable', reason: expect.stringContaining(`Neo4j at ${neo4j.uri} `) as unknown },
    ]);
    expect((await ready()).status).toBe(200);
    expect(running.acknowledged.length).toBeGreaterThan(0);
    const kept = await store.read(cypher('MATCH (d:Decision) RETURN d.id AS id'));
    expect(running.acknowledged.filter((id) => !kept.some((row) => row['id'] === id))).toEqual([]);
  }

  test('that is killed: errors say so at once, nothing is answered wrongly, readers and writers go on afterwards', async () => {
    for (const time of ['first', 'second'])
      await away(
        `killed for the ${time} time`,
        () => neo4j.kill({ keep: true }),
        () => neo4j.again(),
      );
    expect(told.at(-1)?.why).toBe('back');
  });

  test('that stops answering without ending: the same', async () => {
    await away(
      'stopped',
      async () => void process.kill(neo4j.pid, 'SIGSTOP'),
      async () => void process.kill(neo4j.pid, 'SIGCONT'),
    );
    expect(told.slice(-2).map(({ why }) => why)).toEqual([
      `Neo4j at ${neo4j.uri} has not answered for 0.9 s; see what keeps it busy, or start it again.`,
      'back',
    ]);
  });
});
