/** Measures how right matching is, and what it takes. */
import { openEmbedded } from '../../../dist/server/store/embedded.js';
import { query } from '../../../dist/server/graph/access/queries.js';
import { parsePeriod } from '../../../dist/server/graph/values/period.js';
import { proposals } from '../../../dist/server/match/review.js';
import { timed } from '../measure.js';
import { nameOf } from '../names.js';
import { createRandom } from '../random.js';
import { byHand, sanctions, ucdp } from './labelled.js';

const thresholds = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
const batch = 2_000;

/** An entity as it is stored, with what matching looks at. */
function stored(dossier, { id, name, aliases = [], ids = [], kind, born, founded, country, gender }) {
  const start = born ?? founded;
  const period = start === undefined ? null : parsePeriod(`${start}/`);
  const kept = { ...(country && { country }), ...(gender && { gender }) };
  return {
    ...{ id, kind, name, aliases, identifiers: ids, dossier, degree: 0, search: '' },
    ...(period && { edtf: period.edtf, validFrom: period.earliest }),
    ...(Object.keys(kept).length > 0 && { attributes: JSON.stringify({ csv: kept }) }),
  };
}

/** A store in memory that holds data sets, by their ids. */
async function holding(datasets) {
  const store = await openEmbedded(null);
  for (const [dossier, entities] of Object.entries(datasets)) {
    const rows = entities.map((entity) => stored(dossier, entity));
    for (let at = 0; at < rows.length; at += batch)
      await store.write((transaction) =>
        transaction.run(query('write/entities-create', { TYPE: 'Actor' }), {
          rows: rows.slice(at, at + batch),
        }),
      );
    await store.write((transaction) =>
      transaction.run(
        {
          name: 'bench-mark',
          text: 'MERGE (d:Dossier {id: $dossier}) SET d.title = $dossier, d.digest = $dossier',
        },
        { dossier },
      ),
    );
  }
  return store;
}

const share = (part, of) => (of === 0 ? '-' : (part / of).toFixed(3));

/** For each threshold: how many pairs are proposed, how many of these are right, and of all that are how many. */
async function rightness(labelled) {
  const store = await holding({ left: [...labelled.left.values()], right: [...labelled.right.values()] });
  try {
    const found = await proposals(store);
    return thresholds.map((least) => {
      const some = found.filter(({ score }) => score >= least);
      const right = some.filter(({ id }) => labelled.same.has(id)).length;
      return [
        ...[
          `${labelled.name} (${labelled.pairs} pairs, ${labelled.same.size} of them one)`,
          least.toFixed(2),
        ],
        ...[String(some.length), String(some.length - right)],
        ...[share(right, some.length), share(right, labelled.same.size)],
      ];
    });
  } finally {
    await store.close();
  }
}

const kinds = ['person', 'person', 'person', 'company', 'armed-group', 'armed-group', 'organisation'];

/** Made-up entities; `known` are names of which every second is spelled otherwise. */
function made(random, count, prefix, known = []) {
  return Array.from({ length: count }, (_, at) => {
    const kind = random.pick(kinds);
    const again = known.length > 0 && at % 2 === 1 ? random.pick(known) : null;
    if (again) return { ...again, id: `${prefix}-${at}`, name: again.name.replace(/a([lrn])/g, 'e$1') };
    return { id: `${prefix}-${at}`, kind, ...nameOf(random, kind) };
  });
}

/** Seconds of processor time until the pairs are there. */
async function secondsOf(datasets) {
  const store = await holding(datasets);
  try {
    const { result, cpu } = await timed(() => proposals(store));
    return { seconds: cpu / 1000, found: result.length };
  } finally {
    await store.close();
  }
}

async function timings(small) {
  const part = small ? 10 : 1;
  const random = createRandom(5);
  const large = made(random, 100_000 / part, 'large');
  const few = made(random, 500 / part, 'few', large);
  const eight = Array.from({ length: 8 }, (_, at) => [
    `set${at}`,
    made(random, 12_500 / part, `set${at}`, large.slice(0, 12_500 / part)),
  ]);
  const rows = [];
  for (const [what, datasets] of [
    [`${few.length} new entities against ${large.length}`, { large, few }],
    [`eight sets of ${12_500 / part}`, Object.fromEntries(eight)],
  ]) {
    const { seconds, found } = await secondsOf(datasets);
    rows.push([what, `${seconds.toFixed(1)} s`, String(found)]);
  }
  return rows;
}

const rightHeadings = ['labelled', 'score from', 'proposed', 'wrong', 'precision', 'recall'];
const timeHeadings = ['matching', 'processor time', 'pairs proposed'];

/** Gives two tables: how right it is by threshold, and what it takes. Sets that are absent here are told. */
export async function benchMatch({ small, tell }) {
  const right = [];
  for (const set of [byHand, ucdp, sanctions]) {
    const labelled = set();
    if (labelled) right.push(...(await rightness(labelled)));
    else tell(`the pairs of ${set.name} are left out: ../shared/data is absent`);
  }
  tell('pairs compared');
  return [
    { headings: rightHeadings, rows: right },
    { headings: timeHeadings, rows: await timings(small) },
  ];
}
