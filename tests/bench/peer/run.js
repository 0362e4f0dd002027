/**
 * Asks Entente, `@neo4j/graphql` and the bare driver the same seven questions over one Neo4j, in turn, and holds their
 * answers against each other.
 */
import { isDeepStrictEqual } from 'node:util';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { onNeo4j } from '../bare.js';
import { filledNeo4j } from '../engines.js';
import { ms, quantile, warmUp } from '../measure.js';
import { generate } from '../network.js';
import { misses, questions } from '../questions.js';
import { createRandom } from '../random.js';
import { samplesOf } from '../samples.js';
import { memoryText, startEntente, startServer } from '../servers.js';
import { cypherFields, generatedFields } from './questions.js';

const here = import.meta.dirname;

/** Thrown where two ways of asking say different things: then no time is worth anything. */
class DifferentAnswers extends Error {
  constructor(question, way, variables, answers) {
    const said = answers.map((answer) => JSON.stringify(answer));
    const at = [...said[0]].findIndex((sign, place) => sign !== said[1][place]);
    const part = (text) => text.slice(Math.max(0, at - 80), at + 160);
    super(
      `${question}, asked for ${JSON.stringify(variables)}: Entente and ${way} say different things.\n  Entente: …${part(said[0])}\n  ${way}: …${part(said[1])}`,
    );
  }
}

/** A session and an automatic transaction a statement: the least that the driver can do. */
function bareOf(uri) {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  const run = async (text, params) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, params);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  return { driver, run };
}

/** The names of people's graphs are indexed as they are; Entente's own index holds more than names. */
async function layNameIndex(driver) {
  await driver.executeQuery(
    'CREATE FULLTEXT INDEX bench_names IF NOT EXISTS FOR (e:Entity) ON EACH [e.name, e.aliases]',
  );
  await driver.executeQuery('CALL db.awaitIndexes(600)');
}

/** Each way of asking: `ask(question, variables)` gives the raw answer, `say` what it says. */
function waysOf({ entente, peer, run, types }) {
  const fields = (all) => ({
    asks: (name) => name in all,
    ask: async (name, variables) => {
      const { query, then } = all[name];
      const first = await peer.ask(query, variables);
      return then ? [first, await peer.ask(then.query, then.variables(first, variables))] : [first];
    },
    say: (name, [data, further], variables) => all[name].answer(data, variables, further),
  });
  const own = new Map(questions.map((question) => [question.name, question]));
  return {
    Entente: {
      asks: () => true,
      ask: (name, variables) => entente.ask(own.get(name).query, variables),
      say: (name, data, variables) => own.get(name).answer(data, variables),
    },
    'generated fields': fields(generatedFields(types)),
    '@cypher fields': fields(cypherFields),
    'bare driver': {
      asks: () => true,
      ask: (name, variables) => onNeo4j[name].ask(run, variables),
      say: (name, rows, variables) => onNeo4j[name].answer(rows, variables),
    },
  };
}

/** One asking by each way that can; the way that begins changes, so that none always finds what another warmed. */
async function round(name, variables, ways, turn) {
  const able = Object.entries(ways).filter(([, way]) => way.asks(name));
  const said = new Map();
  const times = new Map();
  for (let at = 0; at < able.length; at += 1) {
    const [label, way] = able[(at + turn) % able.length];
    const since = performance.now();
    const raw = await way.ask(name, variables);
    times.set(label, performance.now() - since);
    said.set(label, way.say(name, raw, variables));
  }
  const own = said.get('Entente');
  const missed = [...said].filter(([, answer]) => misses(own, answer)).map(([label]) => label);
  for (const [label, answer] of said)
    if (!missed.includes(label) && !isDeepStrictEqual(answer, own))
      throw new DifferentAnswers(name, label, variables, [own, answer]);
  return { times, missed };
}

/**
 * All rounds: of each question and each way its times, those of the first rounds left out; and how often each way missed
 * what Entente found.
 */
async function rounds(wanted, asked, ways, samples) {
  const missed = new Map();
  const all = new Map(wanted.map(({ name }) => [name, new Map(Object.keys(ways).map((way) => [way, []]))]));
  const turns = Array.from({ length: samples }, (_, turn) =>
    wanted.map((question) => ({ ...question, turn })),
  );
  for (const { name, takes, turn } of turns.flat()) {
    const { times, missed: without } = await round(name, asked[takes][turn], ways, turn);
    for (const way of without) missed.set(way, (missed.get(way) ?? 0) + 1);
    if (turn >= warmUp) for (const [way, time] of times) all.get(name).get(way).push(time);
  }
  return { all, missed };
}

const versionOf = (name) =>
  JSON.parse(readFileSync(join(here, '..', '..', '..', 'node_modules', name, 'package.json'), 'utf8'))
    .version;

function rowOf(name, times) {
  const median = (way) => quantile(times.get(way) ?? [], 0.5);
  const cells = ['Entente', 'generated fields', '@cypher fields', 'bare driver'].flatMap((way) => [
    ms(median(way)),
    ms(quantile(times.get(way) ?? [], 0.95)),
  ]);
  const best = Math.min(
    ...['generated fields', '@cypher fields'].map(median).filter((time) => !Number.isNaN(time)),
  );
  return [
    name,
    ...cells,
    (median('Entente') / best).toFixed(2),
    (median('Entente') / median('bare driver')).toFixed(2),
  ];
}

const headings = [
  'question',
  ...['Entente', 'generated fields', '@cypher fields', 'bare driver'].flatMap((way) => [`${way}, ms`, 'p95']),
  '÷ best of peer',
  '÷ bare',
];

/** Gives the rows of the table and the lines about versions and memory. */
export async function benchPeer({ size, samples, only, tell }) {
  const network = generate(size);
  const types = [...new Set(network.links.map(({ type }) => type))].sort();
  const asked = samplesOf(network, createRandom(2), warmUp + samples);
  tell(`questions over ${size.entities} entities and ${size.links} links`);
  const server = await filledNeo4j(size, tell);
  const open = [server];
  try {
    const { driver, run } = bareOf(server.uri);
    open.push({ stop: () => driver.close() });
    await layNameIndex(driver);
    const entente = await startEntente({
      ...{
        ENTENTE_DATA: join(tmpdir(), `entente-bench-${process.pid}`),
        NEO4J_URI: server.uri,
        NEO4J_AUTH: 'none',
      },
      // On a busy machine too, each question is answered and not refused.
      ENTENTE_TIME_LIMIT: '60000',
    });
    open.push(entente);
    const peer = await startServer(join(here, 'serve.js'), [server.uri, types.join(',')]);
    open.push(peer);
    tell('all servers run');
    const ways = waysOf({ entente, peer, run, types });
    const wanted = questions.filter(({ name }) => !only || name.includes(only));
    const { all, missed } = await rounds(wanted, asked, ways, warmUp + samples);
    const rows = wanted.map(({ name }) => rowOf(name, all.get(name)));
    const { agent } = await driver.getServerInfo();
    return {
      headings,
      rows,
      notes: [
        `${samples} askings of each by each; answers compared whole, ${warmUp + samples} of each.`,
        ...[...missed].map(
          ([way, times]) => `The ${way} missed the name that was searched for ${times} times.`,
        ),
        `${agent}; neo4j-driver ${versionOf('neo4j-driver')}; @neo4j/graphql ${versionOf('@neo4j/graphql')}; @apollo/server ${versionOf('@apollo/server')}; Node ${process.versions.node}.`,
        `Memory after the questions: Entente ${memoryText(entente.pid)}, the peer ${memoryText(peer.pid)}, Neo4j ${memoryText(server.pid)}.`,
      ],
    };
  } finally {
    for (const one of open.reverse()) await one.stop();
  }
}
