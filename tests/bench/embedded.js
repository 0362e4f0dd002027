/**
 * The seven questions on the embedded engine: as GraphQL (parsing, checking, resolving, writing JSON), and as the least
 * bare statements, on a copy of the store that the engine alone has open.
 */
import { cpSync, rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { openFile } from '../../dist/server/store/embedded-files.js';
import { openEmbedded } from '../../dist/server/store/embedded.js';
import { loadOntology } from '../../dist/server/graph/ontology/ontology.js';
import { createApollo } from '../../dist/server/http/app.js';
import { createContext } from '../../dist/server/schema/request/context.js';
import { onEmbedded } from './bare.js';
import { filledEmbedded } from './engines.js';
import { ms, quantile, timed, warmUp } from './measure.js';
import { generate } from './network.js';
import { misses, questions } from './questions.js';
import { createRandom } from './random.js';
import { samplesOf } from './samples.js';
import { memoryText } from './servers.js';

/** Asks a store over GraphQL, in this process; gives the data. */
export async function openGraphql(store, options = {}) {
  const apollo = createApollo();
  await apollo.start();
  const ontology = loadOntology();
  return {
    ask: async (query, variables) => {
      const contextValue = createContext(store, ontology, options);
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      const { data, errors } = JSON.parse(JSON.stringify(body.singleResult));
      if (errors) throw new Error(JSON.stringify(errors[0]));
      return data;
    },
    stop: () => apollo.stop(),
  };
}

/** The engine by itself: its own calls, rows as plain objects. */
function bareEmbedded(db) {
  const run = async (text, params) => (await db.executeCypher(text, params)).toArray();
  /** The handles that the least search gives: words as they are, of Entente's index, whose words have a mark before them. */
  const find = async (text, limit) => {
    const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `zt${word}`).join(' ');
    return (await db.textSearch('Entity', 'search', words, limit)).map(([node]) => node);
  };
  return { run, find };
}

/** One question asked both ways so often; throws where the answers differ. */
async function measure({ name, query, answer }, asked, graphql, bare) {
  const seen = { graphql: [], bare: [] };
  for (const [turn, variables] of asked.entries()) {
    const ways = [
      ['graphql', () => graphql.ask(query, variables), (data) => answer(data, variables)],
      [
        'bare',
        () => onEmbedded[name].ask(bare.run, variables, bare),
        (rows) => onEmbedded[name].answer(rows, variables),
      ],
    ];
    const said = {};
    for (const [way, ask, say] of turn % 2 === 0 ? ways : ways.reverse()) {
      const { result, ...times } = await timed(ask);
      said[way] = say(result);
      if (turn >= warmUp) seen[way].push(times);
    }
    if (!misses(said.graphql, said.bare) && !isDeepStrictEqual(said.graphql, said.bare))
      throw new Error(
        `${name}, asked for ${JSON.stringify(variables)}: GraphQL and the bare statement say different things.\n  ${JSON.stringify(said.graphql).slice(0, 2_000)}\n  ${JSON.stringify(said.bare).slice(0, 2_000)}`,
      );
  }
  return seen;
}

const of = (times, what, part) =>
  quantile(
    times.map((time) => time[what]),
    part,
  );

function rowOf(name, { graphql, bare }) {
  const ratio = (what) => (of(graphql, what, 0.5) / of(bare, what, 0.5)).toFixed(2);
  const cells = [graphql, bare].flatMap((times) => [
    ms(of(times, 'wall', 0.5)),
    ms(of(times, 'wall', 0.95)),
    ms(of(times, 'cpu', 0.5)),
  ]);
  return [name, ...cells, ratio('wall'), ratio('cpu')];
}

const headings = [
  'question',
  ...['GraphQL, ms', 'p95', 'CPU', 'bare, ms', 'p95', 'CPU'],
  ...['÷ bare', 'CPU ÷ bare'],
];

/** Gives the rows of the table and what to know about them. */
export async function benchQuestions({ size, samples, only, tell }) {
  const asked = samplesOf(generate(size), createRandom(2), warmUp + samples);
  tell(`questions over ${size.entities} entities and ${size.links} links`);
  const folder = await filledEmbedded(size, tell);
  const copy = `${folder}-bare`;
  cpSync(folder, copy, { recursive: true });
  const store = await openEmbedded(folder);
  const opened = openFile(copy);
  try {
    tell('both stores are open');
    const graphql = await openGraphql(store);
    const rows = [];
    for (const question of questions.filter(({ name }) => !only || name.includes(only))) {
      const seen = await measure(question, asked[question.takes], graphql, bareEmbedded(opened.db));
      rows.push(rowOf(question.name, seen));
      tell(question.name);
    }
    await graphql.stop();
    return {
      rows,
      headings,
      notes: [
        `${samples} askings of each; answers compared whole. Grafeo ${store.info.version}, Node ${process.versions.node}.`,
        `Memory with both stores open: ${memoryText(process.pid)}.`,
      ],
    };
  } finally {
    opened.close();
    await store.close();
    rmSync(copy, { recursive: true, force: true });
  }
}
