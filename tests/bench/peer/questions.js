/** The seven questions as `@neo4j/graphql` is asked them: by its generated fields, and by its `@cypher` fields. */
import { around, bestNamed, wholeEntity, wholeGraph, wholeList, wholeRoutes } from '../questions.js';
import { twoTypes } from '../samples.js';
import { waysOf } from './schema.js';

const one = 'entities(where: { id: { eq: $id } })';
const card = 'id kind name';
const byDirection = ({ type, direction }, self, other) =>
  direction === 'OUT' ? { type, source: self, target: other } : { type, source: other, target: self };

/** One query a question; where one is not enough, `then` is a second, whose variables come from the first one's answer. */
export function generatedFields(types) {
  const ways = waysOf(types);
  const outward = ways.filter(({ direction }) => direction === 'OUT');
  const steps = waysOf(twoTypes).map(({ field }) => field);
  const edges = (list, self, found) =>
    list.flatMap((way) =>
      found[`${way.field}Connection`].edges.map(({ node }) => byDirection(way, self, node)),
    );
  return {
    'entity with 20 links and ends': {
      query: `query ($id: ID!) { ${one} { id kind name summary aliases degree
        ${ways.map(({ field }) => `${field}Connection(first: 20) { edges { node { id name } } }`).join('\n')} } }`,
      answer: ({ entities: [it] }) => wholeEntity(it, edges(ways, { id: it.id, name: it.name }, it)),
    },
    'neighbourhood of 300 with links among': {
      query: `query ($id: ID!) { ${one} { id ${ways.map(({ field }) => `${field} { ${card} degree }`).join('\n')} } }`,
      then: {
        variables: ({ entities: [it] }, { id }) => ({
          ids: [...new Set([id, ...ways.flatMap(({ field }) => it[field].map((node) => node.id))])],
        }),
        query: `query ($ids: [ID!]!) { entities(where: { id: { in: $ids } }) { id
          ${outward
            .map(
              ({ field }) =>
                `${field}Connection(where: { node: { id: { in: $ids } } }) { edges { node { id } } }`,
            )
            .join('\n')} } }`,
      },
      answer: ({ entities: [it] }, { id }, { entities: among }) =>
        wholeGraph(
          distinct(ways.flatMap(({ field }) => it[field])),
          among.flatMap((node) => edges(outward, { id: node.id }, node)),
          id,
        ),
    },
    'one hop of 300, entities only': {
      query: `query ($id: ID!) { ${one} { ${ways.map(({ field }) => `${field} { ${card} }`).join('\n')} } }`,
      answer: ({ entities: [it] }, { id }) => around(distinct(ways.flatMap(({ field }) => it[field])), id),
    },
    'two hops over two types': {
      query: `query ($id: ID!) { ${one} {
        ${steps.map((step) => `${step} { ${card} ${steps.map((then) => `${then} { ${card} }`).join(' ')} }`).join('\n')} } }`,
      answer: ({ entities: [it] }, { id }) => {
        const near = steps.flatMap((step) => it[step]);
        return around(
          distinct([...near, ...near.flatMap((node) => steps.flatMap((step) => node[step]))]),
          id,
        );
      },
    },
    'list: kind, by degree, 50, with count': {
      query: `query ($kind: String!) {
        entitiesConnection(where: { kind: { eq: $kind } }, first: 50, sort: [{ degree: DESC }, { id: ASC }]) {
          totalCount edges { node { ${card} degree } } } }`,
      answer: ({ entitiesConnection: { totalCount, edges } }) =>
        wholeList(
          edges.map(({ node }) => node),
          totalCount,
        ),
    },
    'text search': {
      query: `query ($text: String!) { named(phrase: $text, first: 10) { edges { node { ${card} } } } }`,
      answer: ({ named: { edges } }, { text }) =>
        bestNamed(
          edges.map(({ node }) => node),
          text,
        ),
    },
  };
}

const distinct = (nodes) => [...new Map(nodes.map((node) => [node.id, node])).values()];
const ends = ({ type, source, target }) => ({ type, source: { id: source }, target: { id: target } });

export const cypherFields = {
  'entity with 20 links and ends': {
    query: `query ($id: ID!) { ${one} { id kind name summary aliases degree
      links { type source { id name } target { id name } } } }`,
    answer: ({ entities: [it] }) => wholeEntity(it, it.links),
  },
  'neighbourhood of 300 with links among': {
    query: `query ($id: ID!) { network(id: $id) { nodes { ${card} degree } links { type source target } } }`,
    answer: ({ network }, { id }) => wholeGraph(network.nodes, network.links.map(ends), id),
  },
  'one hop of 300, entities only': {
    query: `query ($id: ID!) { hop(id: $id) { ${card} } }`,
    answer: ({ hop }, { id }) => around(hop, id),
  },
  'two hops over two types': {
    query: `query ($id: ID!) { twoHops(id: $id) { ${card} } }`,
    answer: ({ twoHops }, { id }) => around(twoHops, id),
  },
  'paths of up to 4 hops that exist, ten': {
    query: 'query ($from: ID!, $to: ID!) { routes(from: $from, to: $to) { nodes { id name } types } }',
    answer: ({ routes }) => wholeRoutes(routes),
  },
  'list: kind, by degree, 50, with count': {
    query: `query ($kind: String!) { list(kind: $kind) { count nodes { ${card} degree } } }`,
    answer: ({ list: { nodes, count } }) => wholeList(nodes, count),
  },
  'text search': {
    query: `query ($text: String!) { search(text: $text) { ${card} } }`,
    answer: ({ search }, { text }) => bestNamed(search, text),
  },
};
