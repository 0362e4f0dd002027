/** Tells whether two stores hold the same, however large. */
import { createHash } from 'node:crypto';

const labels = [
  ...['Entity', 'Claim', 'Source', 'Figure', 'Dossier', 'Merged', 'Decision'],
  ...['Waiting', 'Retracted', 'Variant', 'Import'],
];
const PAGE = 500;

/** @typedef {{ counts: Record<string, number>, digest: string }} Fingerprint */

/**
 * Counts by label, hits of two searches and a digest over all nodes and relationships with their properties.
 * @returns {Promise<Fingerprint>}
 */
export async function fingerprint(store) {
  const hash = createHash('sha256');
  const counts = {};
  const read = (text, params = {}) => store.read({ name: 'fingerprint', text }, params);
  for (const label of labels) {
    counts[label] = 0;
    for (let after = ''; ;) {
      const rows = await read(
        `MATCH (n:${label}) WHERE n.id > $after RETURN n.id AS id, n {.*} AS props, labels(n) AS labels ORDER BY id LIMIT ${PAGE}`,
        { after },
      );
      if (rows.length === 0) break;
      counts[label] += rows.length;
      for (const row of rows) hash.update(lineOf(inOneForm(row)));
      const ids = rows.map(({ id }) => id);
      const links = await read(
        `UNWIND $ids AS id MATCH (n:${label} {id: id})-[r]->(m) RETURN id, type(r) AS type, m.id AS target, r {.*} AS props`,
        { ids },
      );
      for (const line of links.map(lineOf).sort()) hash.update(line);
      after = ids.at(-1);
    }
  }
  // Pages by id may pass over a second node of one id; these do not.
  counts.nodes = (await read('MATCH (n) RETURN count(n) AS n'))[0].n;
  counts.links = (await read('MATCH ()-[r]->() RETURN count(r) AS n'))[0].n;
  const found = await Promise.all(['made', 'earlier'].map((word) => store.searchText(word, 1_000)));
  [counts.foundMade, counts.foundEarlier] = found.map((hits) => hits.length);
  return { counts, digest: hash.update(JSON.stringify(counts)).digest('hex') };
}

/**
 * Labels have no order, and neither has what a waiting link will be, kept as JSON. When something was decided is another
 * instant in each round.
 */
const inOneForm = ({ props: { at, ...props }, labels, id }) => ({
  ...{ id, labels: [...labels].sort() },
  props: {
    ...props,
    ...(at !== undefined && !labels.includes('Decision') && { at }),
    ...(typeof props.row === 'string' && { row: JSON.parse(props.row) }),
  },
});
const lineOf = (row) => `${JSON.stringify(row, (_, value) => (isMap(value) ? inOrder(value) : value))}\n`;
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const inOrder = (map) => Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
