import type { GraphQLResolveInfo } from 'graphql';
import { countEntities, listEntities } from '../../graph/search/entity-list.ts';
import { requireEntity } from '../../graph/elements/entities.ts';
import { linkFilter } from '../../graph/elements/link-filter.ts';
import { neighborhood, network, type WantedParts } from '../../graph/network/network.ts';
import { search } from '../../graph/search/search.ts';
import { countSources, listSources } from '../../graph/elements/sources.ts';
import { statistics } from '../../graph/elements/datasets.ts';
import { asksFor } from '../request/asked.ts';
import { requireLength, ranges, within } from '../request/limits.ts';
import type { Resolvers } from '../types.generated.ts';
import { findPaths, pathsByPage } from '../../graph/paths/paths.ts';
import { trace } from '../../graph/trace/trace.ts';
import { disagreements } from '../../graph/disagreements/disagreements.ts';
import { pageInfoOf } from '../connection.ts';

/** What of a graph is asked for: whether links were left out only links tell, where nothing else is asked. */
function wantedParts(info: GraphQLResolveInfo): WantedParts {
  const relations = asksFor(info, ['relations', 'omittedRelations']);
  return { relations, links: asksFor(info, relations ? ['links'] : ['links', 'truncated']) };
}

export const queryResolvers: Resolvers = {
  Query: {
    entity: (_, { id }, { loaders }) => loaders.entity.load(id),
    link: (_, { id }, { loaders }) => loaders.link.load(id),
    relation: (_, { id, filter }, { session, loaders }) =>
      loaders.relation.load({ id, filter: linkFilter(session.ontology, filter) }),
    figure: (_, { id }, { loaders }) => loaders.figure.load(id),
    source: (_, { id }, { loaders }) => loaders.source.load(id),
    entities: async (_, { filter, orderBy, first, after }, { session }) => ({
      page: await listEntities(session, {
        filter: filter ?? null,
        orderBy: orderBy ?? 'NAME',
        first: within('first', first, ranges.entities),
        after,
      }),
      total: () => countEntities(session, filter),
    }),
    search: (_, { text, types, first }, { session }) =>
      search(session, { text, types: types ?? null, first: within('first', first, ranges.hits) }),
    network: (_, { filter, links, limit }, { session }, info) =>
      network(session, {
        filter: filter ?? null,
        links: linkFilter(session.ontology, links),
        limit: within('limit', limit, ranges.nodes),
        parts: wantedParts(info),
      }),
    neighborhood: (_, { of, depth, filter, limit }, { session }, info) => {
      requireLength('of', of, ranges.starts);
      return neighborhood(session, {
        of,
        depth: within('depth', depth, ranges.depth),
        filter: linkFilter(session.ontology, filter),
        limit: within('limit', limit, ranges.nodes),
        parts: wantedParts(info),
      });
    },
    series: async (_, { about, measure }, { session, loaders }) => {
      await requireEntity(session, 'about', about);
      return loaders.figures.load({ id: about, measure });
    },
    sources: async (_, { first, after }, { session }) => ({
      page: await listSources(session, { first: within('first', first, ranges.sources), after }),
      total: () => countSources(session),
    }),
    ontology: (_, _args, { session }) => session.ontology,
    statistics: async (_, _args, { session, engine }) => ({
      ...(await statistics(session)),
      engine: engine.engine,
      engineVersion: engine.version,
    }),
  },
};

export const pathResolvers: Resolvers = {
  Query: {
    paths: (_, { from, to, maxHops, filter, first }, { session }) =>
      findPaths(session, {
        from,
        to,
        maxHops: within('maxHops', maxHops, ranges.pathHops),
        first: within('first', first, ranges.paths),
        filter,
      }),
    routes: (_, { from, to, maxHops, filter, first, after }, { session }) =>
      pathsByPage(session, {
        from,
        to,
        maxHops: within('maxHops', maxHops, ranges.pathHops),
        first: within('first', first, ranges.paths),
        filter,
        after,
      }),
  },
  PathConnection: {
    edges: ({ page }) => page.items,
    nodes: ({ page }) => page.items.map((item) => item.node),
    pageInfo: ({ page }) => pageInfoOf(page),
    totalCount: async (paths) => (await paths.count()).total,
    atLeast: async (paths) => (await paths.count()).atLeast,
  },
};

export const traceResolvers: Resolvers = {
  Query: {
    trace: (_, { from, to, families, maxHops, filter }, { session }) =>
      trace(session, {
        from,
        to,
        families: families ?? ['FUNDING', 'SUPPORT'],
        maxHops: within('maxHops', maxHops, ranges.traceHops),
        filter,
      }),
  },
  Trace: {
    graph: (its) => its.graph(),
    paths: (its) => its.paths(),
    routes: (its, { first, after }) => its.routes({ first: within('first', first, ranges.ways), after }),
    excludedByTime: async (its) => (await its.leftOut()).relations.length,
    excludedLinks: async (its) => (await its.leftOut()).links,
    excluded: async (its, { first, after }) => ({
      page: await its.excluded({ first: within('first', first, ranges.links), after }),
      total: async () => (await its.leftOut()).relations.length,
    }),
  },
};

export const disagreementResolvers: Resolvers = {
  Query: {
    disagreements: async (_, { about, first, after }, { session }) => {
      const page = await disagreements(session, {
        about,
        first: within('first', first, ranges.disagreements),
        after,
      });
      return { edges: page.items, nodes: page.items.map((item) => item.node), pageInfo: pageInfoOf(page) };
    },
  },
};

export const ontologyResolvers: Resolvers = {
  EntityTypeInfo: { type: (term) => term.id },
  FamilyInfo: { family: (term) => term.id },
};
