/**
 * The same graph as somebody would serve it with `@neo4j/graphql`: its generated fields, and its `@cypher` fields, each
 * with the least statement that gives the answer.
 */
import { shortestRoutes } from '../bare.js';
import { twoTypes } from '../samples.js';

/** A field of the entity for each link type and direction, as the library asks for. */
export const waysOf = (types) =>
  types.flatMap((type) => [
    { type, field: `out_${type}`, direction: 'OUT' },
    { type, field: `in_${type}`, direction: 'IN' },
  ]);

const typed = twoTypes.join('|');

export const typeDefsOf = (types) => `
  type Entity @node(labels: ["Entity"])
    @fulltext(indexes: [{ indexName: "bench_names", queryName: "named", fields: ["name"] }]) {
    id: ID!
    kind: String!
    name: String!
    summary: String
    aliases: [String!]
    degree: Int
    ${waysOf(types)
      .map(
        ({ type, field, direction }) =>
          `${field}: [Entity!]! @relationship(type: "${type}", direction: ${direction})`,
      )
      .join('\n    ')}
    links: [Link!]! @cypher(statement: """
      MATCH (this)-[r]-(other:Entity)
      RETURN { type: type(r), source: { id: startNode(r).id, name: startNode(r).name },
        target: { id: endNode(r).id, name: endNode(r).name } } AS link
      ORDER BY r.id LIMIT 20""", columnName: "link")
  }
  type End { id: ID! name: String! }
  type Link { type: String! source: End! target: End! }
  type Card { id: ID! kind: String! name: String! degree: Int }
  type Edge { type: String! source: ID! target: ID! }
  type Network { nodes: [Card!]! links: [Edge!]! }
  type Route { nodes: [End!]! types: [String!]! }
  type List { count: Int! nodes: [Card!]! }
  type Query {
    network(id: ID!): Network @cypher(statement: """
      MATCH (start:Entity {id: $id})--(n:Entity)
      WITH start, collect(DISTINCT n) AS near
      WITH near, [start] + near AS among
      CALL (among) {
        UNWIND among AS a
        MATCH (a)-[r]->(b:Entity) WHERE b IN among
        RETURN collect({ type: type(r), source: a.id, target: b.id }) AS links
      }
      RETURN { nodes: [n IN near | n { .id, .kind, .name, .degree }], links: links } AS it""", columnName: "it")
    hop(id: ID!): [Card!]! @cypher(statement: """
      MATCH (:Entity {id: $id})--(n:Entity)
      WITH DISTINCT n RETURN n { .id, .kind, .name } AS it""", columnName: "it")
    twoHops(id: ID!): [Card!]! @cypher(statement: """
      MATCH (start:Entity {id: $id})-[:${typed}*1..2]-(n:Entity) WHERE n <> start
      WITH DISTINCT n RETURN n { .id, .kind, .name } AS it""", columnName: "it")
    routes(from: ID!, to: ID!): [Route!]! @cypher(statement: """
      ${shortestRoutes}
      RETURN { nodes: [n IN route | n { .id, .name }], types: [step IN steps | split(step, ' ')[0]] } AS it""", columnName: "it")
    list(kind: String!): List! @cypher(statement: """
      MATCH (e:Entity {kind: $kind})
      WITH e ORDER BY e.degree DESC, e.id LIMIT 50
      WITH collect(e { .id, .kind, .name, .degree }) AS nodes
      RETURN { nodes: nodes, count: COUNT { MATCH (:Entity {kind: $kind}) } } AS it""", columnName: "it")
    search(text: String!): [Card!]! @cypher(statement: """
      CALL db.index.fulltext.queryNodes('bench_names', $text, {limit: 10}) YIELD node, score
      RETURN node { .id, .kind, .name } AS it ORDER BY score DESC""", columnName: "it")
  }
`;
