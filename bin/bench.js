#!/usr/bin/env node
// Times what readers ask most on a made-up network of 100,000 entities and 500,000 links: as GraphQL, and as the
// bare store calls that GraphQL makes. On the embedded engine, and on Neo4j with `--neo4j` (starts one for the
// occasion) or NEO4J_URI set (an empty database, please).
// --small: 2,000 entities and 10,000 links. --samples=N: askings per question (33).
// `bench import` times imports from files beside the engines' own bulk calls instead: 1,000,000 entities and
// 5,000,000 links (--small: a hundredth; --entities, --links), on both engines unless --only=embedded or neo4j, and
// how a server answers while it imports a tenth of that (--only=answers for just this).
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    entities: { type: 'string' },
    links: { type: 'string' },
    small: { type: 'boolean', default: false },
    neo4j: { type: 'boolean', default: false },
    samples: { type: 'string', default: '33' },
  },
});
const size = options.small ? { entities: 2_000, links: 10_000 } : { entities: 100_000, links: 500_000 };

const since = performance.now();
const tell = (what) =>
  console.error(`${((performance.now() - since) / 1000).toFixed(1).padStart(6)} s  ${what}`);

// As the server runs: GraphQL checks more, and more slowly, in development.
process.env.NODE_ENV ??= 'production';
await build(positionals[0] === 'import' ? undefined : ['server'], tell);
if (positionals[0] === 'import') {
  await importBench();
  process.exit(0);
}
const { createApollo } = await import('../dist/server/http/app.js');
const { readConfig } = await import('../dist/server/config.js');
const { loadOntology } = await import('../dist/server/graph/ontology/ontology.js');
const { digestOf, openFilledEmbedded, openFilledNeo4j } = await import('../tests/bench/engines.js');
const { measure } = await import('../tests/bench/measure.js');
const { generate } = await import('../tests/bench/network.js');
const { questionsOver } = await import('../tests/bench/questions.js');
const { createRandom } = await import('../tests/bench/random.js');
const { rowOf, table } = await import('../tests/bench/table.js');

/** Made again wherever it is needed: a million objects kept for nothing would slow what is measured. */
const network = () => generate(size);
const questions = questionsOver(network(), createRandom(2), Number(options.samples) + 3);
tell(`questions over a network of ${size.entities} entities and ${size.links} links`);
const ontology = loadOntology();
const apollo = createApollo();
await apollo.start();
const rows = [];

async function run(open) {
  const store = await open();
  const { engine, version } = store.info;
  tell(`${engine} ${version} holds it`);
  try {
    for (const question of questions) {
      rows.push(
        rowOf(`${engine} ${version}`, question.name, await measure({ store, ontology, apollo }, question)),
      );
      tell(`${engine}: ${question.name}`);
    }
  } finally {
    await store.close();
  }
}

const digest = digestOf(size);
await run(() => openFilledEmbedded(network, digest, tell));
const { neo4j: configured } = readConfig(process.env);
if (configured) await run(() => openFilledNeo4j(configured, network, digest, tell));
else if (options.neo4j) {
  const { startNeo4j, whyNot } = await import('../tests/neo4j/start.js');
  const reason = whyNot();
  if (reason) tell(reason);
  else {
    const server = await startNeo4j();
    const settings = readConfig({ NEO4J_URI: server.uri, NEO4J_AUTH: 'none' }).neo4j;
    await run(() => openFilledNeo4j(settings, network, digest, tell)).finally(() => server.stop());
  }
}
await apollo.stop();
console.log(table(rows));

async function importBench() {
  const { benchImport } = await import('../tests/bench/import/run.js');
  const { table } = await import('../tests/bench/table.js');
  const usual = options.small ? [10_000, 50_000] : [1_000_000, 5_000_000];
  const { headings, rows, answers } = await benchImport({
    size: { entities: Number(options.entities ?? usual[0]), links: Number(options.links ?? usual[1]) },
    folder: fileURLToPath(new URL('../.cache/bench-import', import.meta.url)),
    only: options.only,
    tell,
    neo4j: startEmptyNeo4j,
  });
  if (rows.length > 0) console.log(table(rows, headings));
  const answered = ['a neighbourhood of two steps', 'askings', 'median ms', 'p95 ms', 'ratio of p95'];
  if (answers.length > 0) console.log(`\n${table(answers, answered)}`);
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
