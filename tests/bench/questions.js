/**
 * The seven questions that readers ask most, as Entente is asked them over GraphQL. `answer` makes of what it says a
 * plain value that every other way of asking must give too; where it leaves something out, the reason stands there.
 */
import { twoTypes } from './samples.js';

const card = ({ id, kind, name }) => ({ id, kind, name });
const byId = (one, other) => (one.id < other.id ? -1 : 1);
const inOrder = (list) => [...list].map((one) => JSON.stringify(one)).sort();

/** Cards by id, without the entity that was asked about: only some ways of asking give that too. */
export const around = (nodes, id) =>
  nodes
    .filter((node) => node.id !== id)
    .map(card)
    .sort(byId);

export const wholeEntity = (it, links) => ({
  ...card(it),
  summary: it.summary ?? null,
  aliases: it.aliases ?? [],
  degree: it.degree,
  links: inOrder(links),
});

export const wholeGraph = (nodes, links, id) => ({
  nodes: nodes
    .filter((node) => node.id !== id)
    .map((node) => ({ ...card(node), degree: node.degree }))
    .sort(byId),
  links: inOrder(links),
});

/**
 * Which of the routes of the greatest length stand among the ten is free: their lengths, and all of the shorter ones.
 * @param {{ nodes: { id: string, name: string }[], types: string[] }[]} routes
 */
export function wholeRoutes(routes) {
  const lengths = routes.map(({ types }) => types.length).sort((one, other) => one - other);
  const last = routes.length < 10 ? Infinity : lengths.at(-1);
  return {
    lengths,
    shorter: inOrder(
      routes
        .filter(({ types }) => types.length < last)
        .map(({ nodes, types }) => ({ nodes: nodes.map(({ id, name }) => ({ id, name })), types })),
    ),
  };
}

export const wholeList = (nodes, count) => ({
  count,
  nodes: nodes.map((node) => ({ ...card(node), degree: node.degree })),
});

const linkOf = ({ type, source, target }) => ({ type: type.id, source, target });

/** In the order of the table. `takes` names the sample that its variables come from. */
export const questions = [
  {
    name: 'entity with 20 links and ends',
    takes: 'twenty',
    query: `query ($id: ID!) { entity(id: $id) { id kind name summary aliases degree
      links(first: 20) { nodes { type { id } source { id name } target { id name } } } } }`,
    answer: ({ entity }) => wholeEntity(entity, entity.links.nodes.map(linkOf)),
  },
  {
    name: 'neighbourhood of 300 with links among',
    takes: 'hub',
    query: `query ($id: ID!) { neighborhood(of: [$id], depth: 1, limit: 300) {
      nodes { id kind name degree } links { type { id } source { id } target { id } } } }`,
    answer: ({ neighborhood: { nodes, links } }, { id }) => wholeGraph(nodes, links.map(linkOf), id),
  },
  {
    name: 'one hop of 300, entities only',
    takes: 'hub',
    query: `query ($id: ID!) { neighborhood(of: [$id], depth: 1, limit: 300) { nodes { id kind name } } }`,
    answer: ({ neighborhood: { nodes } }, { id }) => around(nodes, id),
  },
  {
    name: 'two hops over two types',
    takes: 'twoSteps',
    query: `query ($id: ID!) { neighborhood(of: [$id], depth: 2, limit: 300,
      filter: { types: [${twoTypes.map((type) => `"${type}"`).join(', ')}] }) { nodes { id kind name } } }`,
    answer: ({ neighborhood: { nodes } }, { id }) => around(nodes, id),
  },
  {
    name: 'paths of up to 4 hops that exist, ten',
    takes: 'pair',
    query: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 4, first: 10) {
      nodes { id name } relations { type { id } } } }`,
    answer: ({ paths }) =>
      wholeRoutes(
        paths.map(({ nodes, relations }) => ({ nodes, types: relations.map(({ type }) => type.id) })),
      ),
  },
  {
    name: 'list: kind, by degree, 50, with count',
    takes: 'kind',
    query: `query ($kind: String!) { entities(filter: { kinds: [$kind] }, orderBy: DEGREE, first: 50) {
      totalCount nodes { id kind name degree } } }`,
    answer: ({ entities: { nodes, totalCount } }) => wholeList(nodes, totalCount),
  },
  {
    name: 'text search',
    takes: 'text',
    query: `query ($text: String!) { search(text: $text, first: 10) { entity { id kind name } } }`,
    // Entente forgives spellings and the others don't: each is only held to finding the very name.
    answer: ({ search }, { text }) =>
      bestNamed(
        search.map(({ entity }) => entity),
        text,
      ),
  },
];

/** Words of a name, whatever stands between them and in whichever order. */
const wordsOf = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');

/** Whether the very name that was asked for is among the hits; several entities have it, and an index's order is its own. */
export const bestNamed = (hits, text) => hits.some(({ name }) => wordsOf(name) === wordsOf(text));

/** Whether another way of asking missed what Entente found, where that is all that the two are held to. */
export const misses = (own, other) => own === true && other === false;
