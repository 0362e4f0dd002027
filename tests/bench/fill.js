/** Puts a network into a store through the loader's own statements. */
import { query } from '../../dist/server/graph/access/queries.js';
import { indexWords } from '../../dist/server/graph/search/search-words.js';

const BATCH = 2_000;

/** The mark that a store holds this very network: its dossier's digest. */
export async function holds(store, digest) {
  const rows = await store.read({
    name: 'bench-mark',
    text: "MATCH (d:Dossier {id: 'bench'}) RETURN d.digest AS digest LIMIT 1",
  });
  return rows[0]?.digest === digest;
}

/** How many entities the store holds already. */
export async function countEntities(store) {
  const [row] = await store.read({
    name: 'bench-count',
    text: 'MATCH (e:Entity) RETURN count(e) AS count LIMIT 1',
  });
  return Number(row?.count ?? 0);
}

export async function fill(store, network, digest, tell) {
  const put = async (name, rows, words) => {
    for (let at = 0; at < rows.length; at += BATCH)
      await store.write((transaction) =>
        transaction.run(query(`write/${name}`, words), { rows: rows.slice(at, at + BATCH) }),
      );
  };
  await put('sources-create', network.sources);
  for (const [type, group] of groups(network.entities, (entity) => entity.type)) {
    const rows = group.map(({ props }) => ({
      ...props,
      search: indexWords({ aliases: [], summary: null, ...props }),
    }));
    await put('entities-create', rows, { TYPE: type });
  }
  tell(`${network.entities.length} entities`);
  for (const [type, group] of groups(network.links, (link) => link.type))
    await put(
      'links-create',
      group.map(({ source, target, props }) => ({ source, target, props })),
      { TYPE: type },
    );
  tell(`${network.links.length} links`);
  await put(
    'claims-create',
    network.claims.map(({ props }) => props),
  );
  await put(
    'claims-about-entities',
    network.claims.flatMap(({ props, ends }) => ends.map((to) => ({ id: props.id, to }))),
  );
  await put(
    'claims-from',
    network.claims.map(({ props }) => ({ id: props.id, to: props.source })),
  );
  tell(`${network.claims.length} claims`);
  await store.write((transaction) =>
    transaction.run(
      {
        name: 'bench-mark',
        text: "MERGE (d:Dossier {id: 'bench'}) SET d.title = 'Bench', d.digest = $digest",
      },
      { digest },
    ),
  );
}

function groups(items, key) {
  const found = new Map();
  for (const item of items) {
    const group = found.get(key(item));
    if (group) group.push(item);
    else found.set(key(item), [item]);
  }
  return found;
}
