// One measured process: `child.js FOLDER [exports]`. Opens the store, asks what a larger graph must not slow, and tells
// memory and times as one line of JSON. The first asking counts: what is kept for later ones is seen in `again`.
import { openEmbedded } from '../../../dist/server/store/embedded.js';
import { loadOntology } from '../../../dist/server/graph/ontology/ontology.js';
import { openSession } from '../../../dist/server/graph/access/session.js';
import { openExport } from '../../../dist/server/export/run.js';
import { openGraphql } from '../embedded.js';
import { quantile, timed } from '../measure.js';
import { createRandom } from '../random.js';

const [folder, exports] = process.argv.slice(2);
const hour = 3_600_000;

const page = (order) =>
  `{ entities(orderBy: ${order}, first: 50) { totalCount nodes { id type kind name degree } } }`;
const asked = {
  network: `{ network(limit: 300) { truncated omitted omittedRelations nodes { id type kind name degree }
    relations { id type { id } family label source { id } target { id } count } } }`,
  'list by id, with count': page('ID'),
  'list by name, with count': page('NAME'),
  'list by degree, with count': page('DEGREE'),
  statistics:
    '{ statistics { entities links claims sources byType { name count } byFamily { name count } } }',
  'disagreements, first page': '{ disagreements(first: 50) { nodes { rule summary } } }',
  'search of a common name': '{ search(text: "ahmad", first: 10) { score entity { id name } } }',
};

/** Resident memory in bytes, after what can be given back is. */
function memory() {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

let store;
const open = await timed(async () => void (store = await openEmbedded(folder)));
const measured = { open, rest: memory(), items: {}, exports: {} };
const graphql = await openGraphql(store, { timeLimit: hour });
for (const [name, query] of Object.entries(asked)) {
  // Answers are let go: they would count as memory, and be told.
  const ask = async () => void (await graphql.ask(query, {}));
  const first = await timed(ask);
  const again = [];
  for (let n = 0; n < 3; n += 1) again.push(await timed(ask));
  const middle = (what) =>
    quantile(
      again.map((times) => times[what]),
      0.5,
    );
  measured.items[name] = { first, again: { wall: middle('wall'), cpu: middle('cpu') } };
}

const random = createRandom(3);
const ids = (await graphql.ask('{ entities(orderBy: DEGREE, first: 200) { nodes { id name } } }', {}))
  .entities.nodes;
const look = `query ($id: ID!, $text: String!) { entity(id: $id) { name links(first: 20) { nodes { id } } }
  neighborhood(of: [$id], limit: 300) { nodes { id name } relations { id count } } search(text: $text) { score } }`;
async function questions(count) {
  for (let n = 0; n < count; n += 1) {
    const { id, name } = random.pick(ids);
    await graphql.ask(look, { id, text: name });
  }
  return memory();
}
measured.fifty = await questions(50);
measured.thousand = await questions(950);

if (exports) {
  const nothing = () => Promise.reject(new Error('Nothing is found by a query here.'));
  for (const format of ['csv', 'graphml']) {
    let bytes = 0;
    const session = openSession(store, loadOntology(), { timeLimit: hour });
    const write = async (part) => void (bytes += part.length);
    const times = await timed(async () => {
      await (await openExport(session, { format }, nothing)).write({ write });
    });
    measured.exports[format] = { ...times, bytes };
  }
}
await graphql.stop();
await store.close();
console.log(JSON.stringify(measured));
process.exit(0);
