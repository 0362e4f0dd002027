/**
 * The seven questions as the least statements that give their answers, each through the engine's own driver and nothing
 * of Entente: `run` takes a text and parameters and gives rows as plain objects. Answers as in `questions.js`.
 */
import { around, bestNamed, wholeEntity, wholeGraph, wholeList, wholeRoutes } from './questions.js';
import { twoTypes } from './samples.js';

const typed = twoTypes.join('|');
const end = (id, name) => ({ id, name });

/** Ten routes of the fewest hops; parallel links make no further routes. */
export const shortestRoutes = `MATCH p = SHORTEST 40 (:Entity {id: $from}) ((:Entity)--(:Entity)){1,4} (:Entity {id: $to})
  WITH DISTINCT nodes(p) AS route
  WHERE all(n IN route WHERE single(m IN route WHERE m = n))
  WITH route ORDER BY size(route) LIMIT 10`;

const ofEntity = 'MATCH (e:Entity {id: $id}) ';

/** By the names of the questions; what an engine has a way of its own for stands in `ofNeo4j` and `ofEmbedded`. */
const common = {
  'entity with 20 links and ends': {
    ask: async (run, { id }) => {
      const [[it], links] = await Promise.all([
        run(
          `${ofEntity}RETURN e.id AS id, e.kind AS kind, e.name AS name, e.summary AS summary, e.aliases AS aliases,
             e.degree AS degree`,
          { id },
        ),
        run(
          `${ofEntity}MATCH (e)-[r]-(:Entity) RETURN type(r) AS type, startNode(r).id AS source,
             startNode(r).name AS sourceName, endNode(r).id AS target, endNode(r).name AS targetName
           ORDER BY r.id LIMIT 20`,
          { id },
        ),
      ]);
      return { it, links };
    },
    answer: ({ it, links }) =>
      wholeEntity(
        it,
        links.map((link) => ({
          type: link.type,
          source: end(link.source, link.sourceName),
          target: end(link.target, link.targetName),
        })),
      ),
  },
  'neighbourhood of 300 with links among': {
    ask: async (run, { id }) => {
      const nodes = await run(
        `MATCH (:Entity {id: $id})--(n:Entity)
         RETURN DISTINCT n.id AS id, n.kind AS kind, n.name AS name, n.degree AS degree`,
        { id },
      );
      const links = await run(
        `UNWIND $ids AS one MATCH (a:Entity {id: one})-[r]->(b:Entity) WHERE b.id IN $ids
         RETURN type(r) AS type, a.id AS source, b.id AS target`,
        { ids: [id, ...nodes.map((node) => node.id)] },
      );
      return { nodes, links };
    },
    answer: ({ nodes, links }, { id }) =>
      wholeGraph(
        nodes,
        links.map(({ type, source, target }) => ({ type, source: { id: source }, target: { id: target } })),
        id,
      ),
  },
  'one hop of 300, entities only': {
    ask: (run, { id }) =>
      run(
        'MATCH (:Entity {id: $id})--(n:Entity) RETURN DISTINCT n.id AS id, n.kind AS kind, n.name AS name',
        {
          id,
        },
      ),
    answer: (nodes, { id }) => around(nodes, id),
  },
  'two hops over two types': {
    ask: (run, { id }) =>
      run(
        `MATCH (:Entity {id: $id})-[:${typed}*1..2]-(n:Entity)
         RETURN DISTINCT n.id AS id, n.kind AS kind, n.name AS name`,
        { id },
      ),
    answer: (nodes, { id }) => around(nodes, id),
  },
  'list: kind, by degree, 50, with count': {
    ask: async (run, { kind }) => {
      const [nodes, [{ count }]] = await Promise.all([
        run(
          `MATCH (e:Entity {kind: $kind}) WITH e ORDER BY e.degree DESC, e.id LIMIT 50
           RETURN e.id AS id, e.kind AS kind, e.name AS name, e.degree AS degree ORDER BY degree DESC, id`,
          { kind },
        ),
        run('MATCH (e:Entity {kind: $kind}) RETURN count(e) AS count', { kind }),
      ]);
      return { nodes, count };
    },
    answer: ({ nodes, count }) => wholeList(nodes, count),
  },
};

/** The way of each question on Neo4j; `search` runs on an index of names and aliases, as the peer's does. */
export const onNeo4j = {
  ...common,
  'paths of up to 4 hops that exist, ten': {
    ask: (run, pair) =>
      run(`${shortestRoutes} RETURN [n IN route | n.id] AS ids, [n IN route | n.name] AS names`, pair),
    answer: (rows) => wholeRoutes(rows.map(({ ids, names }) => ids.map((id, at) => end(id, names[at])))),
  },
  'text search': {
    ask: (run, { text }) =>
      run(
        `CALL db.index.fulltext.queryNodes('bench_names', $text, {limit: 10}) YIELD node, score
         RETURN node.id AS id, node.kind AS kind, node.name AS name ORDER BY score DESC`,
        { text },
      ),
    answer: (rows, { text }) => bestNamed(rows, text),
  },
};

/** From both ends: a path of so many hops, by the nodes between. */
const routeOf = (hops) => {
  const between = Array.from({ length: hops - 1 }, (_, at) => `n${at}`);
  const pattern = [
    '(a:Entity {id: $from})',
    ...between.map((name) => `(${name}:Entity)`),
    '(b:Entity {id: $to})',
  ];
  const all = ['a', ...between, 'b'];
  const apart = all.flatMap((one, at) => all.slice(at + 1).map((other) => `${one}.id <> ${other}.id`));
  return `MATCH ${pattern.join('--')} WHERE ${apart.join(' AND ')}
    RETURN DISTINCT ${all.map((name) => `${name}.id AS ${name}, ${name}.name AS ${name}Name`).join(', ')} LIMIT 10`;
};
const routeTexts = [1, 2, 3, 4].map(routeOf);

/** On the embedded engine: it has no k shortest paths, so one statement a length; its index takes words. */
export const onEmbedded = {
  ...common,
  'paths of up to 4 hops that exist, ten': {
    ask: async (run, pair) => {
      const routes = [];
      for (const [at, text] of routeTexts.entries()) {
        const names = ['a', ...Array.from({ length: at }, (_, n) => `n${n}`), 'b'];
        for (const row of await run(text, pair))
          routes.push(names.map((name) => end(row[name], row[`${name}Name`])));
        if (routes.length >= 10) break;
      }
      return routes.slice(0, 10);
    },
    answer: wholeRoutes,
  },
  'text search': {
    ask: async (run, { text }, { find }) =>
      run(
        `UNWIND $handles AS at MATCH (e:Entity) WHERE id(e) = at
         RETURN e.id AS id, e.kind AS kind, e.name AS name`,
        { handles: await find(text, 10) },
      ),
    answer: (rows, { text }) => bestNamed(rows, text),
  },
};
