#!/usr/bin/env node
// Times what readers ask most, on a made-up network of 100,000 entities and 500,000 links (--small: 2,000 and 10,000),
// beside the least that could answer it. --entities, --links: a network of another size. --samples=N: askings per
// question (33). --only=TEXT: the questions, or parts, whose name holds it.
//   bench          on the embedded engine: GraphQL beside the least bare statements
//   bench peer     on a Neo4j, started for the occasion: Entente, @neo4j/graphql and the bare driver in turn
//   bench growth   what must not grow with the graph: at 100,000/500,000 and 1,000,000/5,000,000, each in its own process
//                  (--only=small: the first alone; --entities, --links: another second one; --small: fiftieths)
//   bench client   in a real Chromium: maps of 300 to 10,000 entities (--entities: up to so many) beside bare
//                  Cytoscape, each opened three times (--samples)
//   bench match    how right matching is on labelled pairs, and what it takes (--small: a tenth of the entities)
//   bench import   imports beside the engines' own bulk calls: 1,000,000 entities and 5,000,000 links (--small: a
//                  hundredth; --entities, --links), on both engines unless --only=embedded or neo4j, and how a server
//                  answers while it imports a tenth of that (--only=answers for just this)
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { table } from '../tests/bench/table.js';
import { build } from './build.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    entities: { type: 'string' },
    links: { type: 'string' },
    small: { type: 'boolean', default: false },
    samples: { type: 'string' },
  },
});
/** The size that is asked for, or the usual one. */
const sizeOf = (small, large) => {
  const [entities, links] = options.small ? small : large;
  return { entities: Number(options.entities ?? entities), links: Number(options.links ?? links) };
};
const size = sizeOf([2_000, 10_000], [100_000, 500_000]);
const samples = Number(options.samples ?? 33);

const since = performance.now();
const tell = (what) =>
  console.error(`${((performance.now() - since) / 1000).toFixed(1).padStart(6)} s  ${what}`);

// As the server runs: GraphQL checks more, and more slowly, in development.
process.env.NODE_ENV ??= 'production';

/** What each is built from, and what gives its tables: rows, headings, and what to know about them. */
const benches = {
  questions: { needs: ['server'], run: questionsBench },
  peer: { needs: ['server'], run: peerBench },
  growth: { needs: ['server'], run: growthBench },
  client: { needs: undefined, run: clientBench },
  match: { needs: ['server'], run: matchBench },
  import: { needs: undefined, run: importBench },
};
const [which = 'questions'] = positionals;
const bench = Object.hasOwn(benches, which) ? benches[which] : null;
if (!bench) {
  console.error(`There is no bench "${which}"; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
await build(bench.needs, tell);
for (const { rows, headings, notes = [] } of await bench.run())
  if (rows.length > 0) console.log(`${[table(rows, headings), ...notes].join('\n\n')}\n`);
console.log(
  `The machine's load when it ended: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')}.`,
);
process.exit();

async function questionsBench() {
  const { benchQuestions } = await import('../tests/bench/embedded.js');
  return [await benchQuestions({ size, samples, only: options.only, tell })];
}

async function peerBench() {
  const { benchPeer } = await import('../tests/bench/peer/run.js');
  return [await benchPeer({ size, samples, only: options.only, tell })];
}

async function growthBench() {
  const { benchGrowth } = await import('../tests/bench/growth/run.js');
  return benchGrowth({
    small: options.small ? { entities: 2_000, links: 10_000 } : { entities: 100_000, links: 500_000 },
    large: sizeOf([20_000, 100_000], [1_000_000, 5_000_000]),
    only: options.only,
    tell,
  });
}

async function clientBench() {
  const { benchClient } = await import('../tests/bench/client/run.js');
  const seen = await benchClient({
    entities: Number(options.entities ?? Infinity),
    samples: Number(options.samples ?? 3),
    pictures: process.env.BENCH_PICTURES,
    tell,
  });
  return [seen];
}

async function importBench() {
  const { benchImport } = await import('../tests/bench/import/run.js');
  return benchImport({
    size: sizeOf([10_000, 50_000], [1_000_000, 5_000_000]),
    folder: fileURLToPath(new URL('../.cache/bench-import', import.meta.url)),
    only: options.only,
    tell,
    neo4j: startEmptyNeo4j,
  });
}

async function matchBench() {
  const { benchMatch } = await import('../tests/bench/match/run.js');
  return benchMatch({ small: options.small, tell });
}

async function startEmptyNeo4j() {
  const { startNeo4j, whyNot } = await import('../tests/neo4j/start.js');
  const reason = whyNot();
  if (reason) return void tell(reason);
  let server = await startNeo4j({ heap: '3g' });
  const settings = () => ({ NEO4J_URI: server.uri, NEO4J_AUTH: 'none' });
  const env = settings();
  return {
    env,
    // A new one: emptying six million elements takes longer than starting it.
    empty: async () => {
      await server.stop();
      server = await startNeo4j({ heap: '3g' });
      Object.assign(env, settings());
    },
    stop: () => server.stop(),
  };
}
