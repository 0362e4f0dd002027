import type { GraphQLResolveInfo } from 'graphql';
import { countEntities, listEntities } from '../../graph/search/entity-list.ts';
import { requireEntity } from '../../graph/elements/entities.ts';
import { linkFilter } from '../../graph/elements/link-filter.ts';
import { neighborhood, network, type GraphRecord, type WantedParts } from '../../graph/network/network.ts';
import { search } from '../../graph/search/search.ts';
import { countSources, listSources } from '../../graph/elements/sources.ts';
import { listStories, statistics } from '../../graph/elements/datasets.ts';
import type { Session } from '../../graph/access/session.ts';
import { entityWithLinks } from '../elements/entity.ts';
import { once } from '../../graph/access/turn.ts';
import { asksFor } from '../request/asked.ts';
import type { Context } from '../request/context.ts';
import { requireLength, ranges, within } from '../request/limits.ts';
import { onlyOfGraph, wantedOfEntities, wantedOfPaths } from '../request/wanted.ts';
import type { Resolvers } from '../types.generated.ts';
import { findPaths, pathsByPage } from '../../graph/paths/paths.ts';
import { trace } from '../../graph/trace/trace.ts';
import { disagreements } from '../../graph/disagreements/disagreements.ts';
import { pageInfoOf } from '../connection.ts';

/** What of a graph is asked for. */
function wantedParts(info: GraphQLResolveInfo): WantedParts {
  return {
    relations: asksFor(info, ['relations', 'omittedRelations']),
    links: asksFor(info, ['links']),
    omitted: asksFor(info, ['omitted']),
  };
}

/** A graph with what is asked of it; its entities are at hand for its links and relations. */
async function graphOf(
  { session, atHand }: Context,
  info: GraphQLResolveInfo,
  read: (session: Session, parts: WantedParts) => Promise<GraphRecord>,
): Promise<GraphRecord> {
  const only = onlyOfGraph(info);
  const graph = await read(session.only(only), wantedParts(info));
  atHand.put(graph.nodes, only.entity);
  return graph;
}

export const queryResolvers: Resolvers = {
  Query: {
    entity: (_, { id }, context, info) => entityWithLinks(id, context, info),
    link: (_, { id }, { loaders }) => loaders.link.load(id),
    relation: (_, { id, filter }, { session, loaders }) =>
      loaders.relation.load({ id, filter: linkFilter(session.ontology, filter) }),
    figure: (_, { id }, { loaders }) => loaders.figure.load(id),
    source: (_, { id }, { loaders }) => loaders.source.load(id),
    entities: async (_, { filter, orderBy, first, after }, { session }, info) => {
      const total = once(() => countEntities(session, filter));
      const wanted = wantedOfEntities(info, 'nodes', 'edges.node');
      const [page] = await Promise.all([
        listEntities(session.only({ entity: wanted }), {
          filter: filter ?? null,
          orderBy: orderBy ?? 'NAME',
          first: within('first', first, ranges.entities),
          after,
        }),
        asksFor(info, ['totalCount']) ? total() : null,
      ]);
      return { page, total };
    },
    search: (_, { text, types, first }, { session }, info) =>
      search(session, {
        ...{ text, types: types ?? null, first: within('first', first, ranges.hits) },
        wanted: wantedOfEntities(info, 'entity'),
      }),
    network: (_, { filter, links, limit }, context, info) => {
      const args = {
        filter: filter ?? null,
        links: linkFilter(context.session.ontology, links),
        limit: within('limit', limit, ranges.nodes),
      };
      return graphOf(context, info, (session, parts) => network(session, { ...args, parts }));
    },
    neighborhood: (_, { of, depth, filter, limit, beside }, context, info) => {
      requireLength('of', of, ranges.starts);
      requireLength('beside', beside ?? [], ranges.beside);
      const args = {
        beside: beside ?? [],
        of,
        depth: within('depth', depth, ranges.depth),
        filter: linkFilter(context.session.ontology, filter),
        limit: within('limit', limit, ranges.nodes),
      };
      return graphOf(context, info, (session, parts) => neighborhood(session, { ...args, parts }));
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
    stories: (_, _args, { session }) => listStories(session),
    statistics: async (_, _args, { session, engine }) => ({
      ...(await statistics(session)),
      engine: engine.engine,
      engineVersion: engine.version,
    }),
  },
};

export const pathResolvers: Resolvers = {
  Query: {
    paths: async (_, { from, to, maxHops, filter, first }, { session, atHand }, info) => {
      const { only, links } = wantedOfPaths(info, '');
      const paths = await findPaths(session.only(only), {
        from,
        to,
        links,
        maxHops: within('maxHops', maxHops, ranges.pathHops),
        first: within('first', first, ranges.paths),
        filter,
      });
      for (const { nodes } of paths) atHand.put(nodes, only.entity);
      return paths;
    },
    routes: async (_, { from, to, maxHops, filter, first, after }, { session }, info) => {
      const { only, links } = wantedOfPaths(info, 'nodes', 'edges.node');
      return pathsByPage(session.only(only), {
        from,
        to,
        links,
        maxHops: within('maxHops', maxHops, ranges.pathHops),
        first: within('first', first, ranges.paths),
        filter,
        after,
      });
    },
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

export const storyResolvers: Resolvers = {
  Story: {
    sources: async ({ sources }, _, { loaders }) =>
      (await Promise.all(sources.map((id) => loaders.source.load(id)))).filter((source) => source !== null),
  },
};

export const ontologyResolvers: Resolvers = {
  EntityTypeInfo: { type: (term) => term.id },
  FamilyInfo: { family: (term) => term.id },
};
