// One measured process: `child.js import|bare embedded|neo4j FOLDER ENTITIES LINKS`. Prints one line of JSON: the
// seconds that writing took, the peak of memory, and both again at 10, 50 and 100 % of the rows.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bareRows } from './bare.js';
import { openBare, openThrough } from './open.js';

const [how, engine, folder, entities, links] = process.argv.slice(2);
const size = { entities: Number(entities), links: Number(links) };
const total = size.entities + size.links;
const marks = [0.1, 0.5, 1];
const seen = [];

let peak = 0;
const rss = () => (peak = Math.max(peak, process.memoryUsage.rss()));
setInterval(rss, 50).unref();

/** Notes time and memory when a share of the rows is written. */
function note(rows, seconds) {
  while (seen.length < marks.length && rows >= marks[seen.length] * total * 0.999)
    seen.push({ share: marks[seen.length], rows, seconds, rss: rss() });
}

const measured = how === 'import' ? await measureImport() : await measureBare();
console.log(JSON.stringify({ how, engine, ...measured, peak, seen }));
process.exit(0);

async function measureImport() {
  const store = await openThrough(engine, join(folder, 'store-import'));
  const { importFiles } = await import('../../../dist/server/import/import.js');
  const { localFile } = await import('../../../dist/server/import/read/files.js');
  const { loadOntology } = await import('../../../dist/server/graph/ontology/ontology.js');
  const { readFileSync } = await import('node:fs');
  const phases = {};
  const since = performance.now();
  let began = null;
  const report = await importFiles(store, loadOntology(), {
    files: ['entities.csv', 'links.csv'].map((name) => localFile(join(folder, name), name)),
    options: { mapping: { name: 'mapping.yaml', text: readFileSync(join(folder, 'mapping.yaml'), 'utf8') } },
    folder: join(folder, 'work'),
    onProgress: ({ phase, rows }) => {
      phases[phase] = (performance.now() - since) / 1000;
      if (phase !== 'writing') return;
      began ??= performance.now();
      note(rows, (performance.now() - began) / 1000);
    },
  });
  const seconds = (performance.now() - since) / 1000;
  const rows = report.holds.entities + report.holds.links;
  if (rows !== total) throw new Error(`${rows} rows were imported, not ${total}`);
  await store.close();
  rmSync(join(folder, 'store-import'), { recursive: true, force: true });
  return { seconds, phases };
}

async function measureBare() {
  const bare = await openBare(engine, join(folder, 'store-bare'));
  let seconds = 0;
  let rows = 0;
  for (const batch of bareRows(size)) {
    const since = performance.now();
    await bare.write(batch);
    seconds += (performance.now() - since) / 1000;
    rows += batch.rows.length;
    note(rows, seconds);
  }
  await bare.close();
  rmSync(join(folder, 'store-bare'), { recursive: true, force: true });
  return { seconds };
}
