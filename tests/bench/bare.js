/**
 * The seven questions as the least statements that give their answers, each through the engine's own driver and nothing
 * of Entente: `run` takes a text and parameters and gives rows as plain objects. Answers as in `questions.js`.
 */
import { around, bestNamed, wholeEntity, wholeGraph, wholeList, wholeRoutes } from './questions.js';
import { twoTypes } from './samples.js';

const typed = twoTypes.join('|');
const end = (id, name) => ({ id, name });

const symmetric = "['ALLIED_WITH', 'RIVAL_OF']";
/** What tells one step between two entities from another: parallel links of a type and direction are one step. */
const stepOf = (link) =>
  `type(${link}) + CASE WHEN type(${link}) IN ${symmetric} THEN '' ELSE ' ' + startNode(${link}).id END`;

/** Ten routes of the fewest hops, each with its steps. */
export const shortestRoutes = `MATCH p = SHORTEST 60 (:Entity {id: $from}) ((:Entity)--(:Entity)){1,4} (:Entity {id: $to})
  WITH DISTINCT nodes(p) AS route, [r IN relationships(p) | ${stepOf('r')}] AS steps
  WHERE all(n IN route WHERE single(m IN route WHERE m = n))
  WITH route, steps ORDER BY size(route) LIMIT 10`;

const typeOf = (step) => step.split(' ')[0];
const routeAs = (nodes, steps) => ({ nodes, types: steps.map(typeOf) });

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
      run(`${shortestRoutes} RETURN [n IN route | n.id] AS ids, [n IN route | n.name] AS names, steps`, pair),
    answer: (rows) =>
      wholeRoutes(
        rows.map(({ ids, names, steps }) =>
          routeAs(
            ids.map((id, at) => end(id, names[at])),
            steps,
          ),
        ),
      ),
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

/** The names of the nodes and links of a path of so many hops. */
const namesOf = (hops) => ({
  nodes: ['a', ...Array.from({ length: hops - 1 }, (_, at) => `n${at}`), 'b'],
  links: Array.from({ length: hops }, (_, at) => `r${at}`),
});

function routeOf(hops) {
  const { nodes, links } = namesOf(hops);
  const node = (name) => `(${name}:Entity${{ a: ' {id: $from}', b: ' {id: $to}' }[name] ?? ''})`;
  const pattern = nodes
    .map((name, at) => (at === 0 ? node(name) : `-[${links[at - 1]}]-${node(name)}`))
    .join('');
  const apart = nodes.flatMap((one, at) => nodes.slice(at + 1).map((other) => `${one}.id <> ${other}.id`));
  const columns = [
    ...nodes.map((name) => `${name}.id AS ${name}, ${name}.name AS ${name}Name`),
    ...links.map((name) => `${stepOf(name)} AS ${name}`),
  ];
  return `MATCH ${pattern} WHERE ${apart.join(' AND ')} RETURN DISTINCT ${columns.join(', ')} LIMIT 10`;
}
const routeTexts = [1, 2, 3, 4].map(routeOf);

/** On the embedded engine: it has no k shortest paths, so one statement a length; its index takes words. */
export const onEmbedded = {
  ...common,
  'paths of up to 4 hops that exist, ten': {
    ask: async (run, pair) => {
      const routes = [];
      for (const [at, text] of routeTexts.entries()) {
        const { nodes, links } = namesOf(at + 1);
        for (const row of await run(text, pair))
          routes.push(
            routeAs(
              nodes.map((name) => end(row[name], row[`${name}Name`])),
              links.map((name) => row[name]),
            ),
          );
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
