/** The rows of the made-up network as the import stores them, ready for the engine: made outside of what is timed. */
import { createRowMaker } from '../../../dist/server/import/plan/element-rows.js';
import { quickPeriod } from '../../../dist/server/import/read/join.js';
import { DATASET, entity, links } from './data.js';

const BATCH = 5_000;
const day = '2024-01-01';
const backed = (file, row) => ({ claims: [], evidence: [`${DATASET}|${file} row ${row}`], attributes: null });
const none = { summary: null, lat: null, lon: null, ordinal: null, aliases: [], identifiers: [] };
const unpaid = { amountLow: null, amountHigh: null, currency: null, per: null };

/** Batches of `{sort: 'nodes' | 'links', rows}`; ends of links are numbers of entities. */
export function* bareRows(size) {
  const maker = createRowMaker(DATASET, () => ({ reliability: 'F', knownFrom: day }));
  const degrees = new Uint32Array(size.entities);
  const number = (id) => Number(id.slice(1));
  for (const { from, to } of links(size)) for (const end of [from, to]) degrees[number(end)] += 1;
  let batch = [];
  for (let n = 0; n < size.entities; n += 1) {
    const { id, name, since } = entity(n);
    const draft = { id: `${DATASET}-${id}`, type: 'Actor', kind: 'organisation', name, ...none };
    const valid = quickPeriod(`${since}/`);
    const { json } = maker.entity({ ...draft, valid, ...backed('entities.csv', n + 1) });
    batch.push({ ...JSON.parse(json), degree: degrees[n] });
    if (batch.length < BATCH && n < size.entities - 1) continue;
    yield { sort: 'nodes', rows: batch };
    batch = [];
  }
  for (const { n, from, to, year, label } of links(size)) {
    const [source, target] = [`${DATASET}-${from}`, `${DATASET}-${to}`];
    const draft = { id: `${source}.RELATED_TO.${target}.${n}`, source, type: 'RELATED_TO', target, label };
    const valid = quickPeriod(String(year));
    const flags = { inKind: false, forms: [], giverCertain: true };
    const { json } = maker.link({ ...draft, ...unpaid, ...flags, valid, ...backed('links.csv', n + 1) });
    batch.push({ source: number(from), target: number(to), ids: [source, target], props: JSON.parse(json) });
    if (batch.length < BATCH && n < size.links - 1) continue;
    yield { sort: 'links', rows: batch };
    batch = [];
  }
}
