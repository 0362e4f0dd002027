import type { GraphStore, Row, Transaction } from '../../server/store/graph-store.ts';

const statement = (text: string) => ({ name: 'snapshot', text });

/** All that a small store holds, in a stable order. */
export async function snapshot(store: GraphStore): Promise<Record<string, Row[]>> {
  const read = (text: string) => store.read(statement(text));
  return {
    dossiers: await read('MATCH (d:Dossier) RETURN d {.*} AS it ORDER BY d.id LIMIT 5000'),
    sources: await read('MATCH (s:Source) RETURN s {.*} AS it ORDER BY s.id LIMIT 5000'),
    entities: await read('MATCH (e:Entity) RETURN e {.*, labels: labels(e)} AS it ORDER BY e.id LIMIT 5000'),
    links: await read(
      'MATCH (a:Entity)-[r]->(b:Entity) RETURN r {.*} AS it, type(r) AS type, a.id AS source, b.id AS target ORDER BY r.id LIMIT 5000',
    ),
    figures: await read(
      'MATCH (f:Figure)-[:ABOUT]->(e:Entity) RETURN f {.*} AS it, e.id AS entity ORDER BY f.id LIMIT 5000',
    ),
    claims: await read('MATCH (c:Claim) RETURN c {.*} AS it ORDER BY c.id LIMIT 5000'),
    ties: await read(
      'MATCH (c:Claim)-[r]->(x) RETURN c.id AS claim, type(r) AS type, x.id AS id ORDER BY claim, type, id LIMIT 5000',
    ),
  };
}

/** The properties of the elements in one part of a snapshot, by their ids. */
export async function elements(store: GraphStore, part: string): Promise<Record<string, Row>> {
  const rows = (await snapshot(store))[part] ?? [];
  return Object.fromEntries(rows.map((row) => [String((row.it as Row).id), row.it as Row]));
}

/** The store, with the names of the statements its transactions run kept in `names`, and one of them made to fail. */
export function watched(store: GraphStore, names: string[], failing?: string): GraphStore {
  const watch = (transaction: Transaction): Transaction => ({
    run: (asked, params) => {
      names.push(asked.name);
      if (asked.name === failing) return Promise.reject(new Error(`${failing} fails`));
      return transaction.run(asked, params);
    },
  });
  return {
    info: store.info,
    read: (asked, params, options) => store.read(asked, params, options),
    write: (work) => {
      names.push('transaction');
      return store.write((transaction) => work(watch(transaction)));
    },
    bulk: store.bulk,
    searchText: (text, limit, options) => store.searchText(text, limit, options),
    revision: () => store.revision(),
    waiting: () => store.waiting(),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}
