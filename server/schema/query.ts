import { countEntities, listEntities } from '../graph/entity-list.ts';
import { demandEntity } from '../graph/entities.ts';
import { linkFilter } from '../graph/link-filter.ts';
import { neighborhood, network } from '../graph/network.ts';
import { search } from '../graph/search.ts';
import { countSources, listSources } from '../graph/sources.ts';
import { statistics } from '../graph/statistics.ts';
import { demandLength, ranges, within } from './limits.ts';
import type { Resolvers } from './types.generated.ts';

export const queryResolvers: Resolvers = {
  Query: {
    entity: (_, { id }, { loaders }) => loaders.entity.load(id),
    link: (_, { id }, { loaders }) => loaders.link.load(id),
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
    network: (_, { filter, links, limit }, { session }) =>
      network(session, {
        filter: filter ?? null,
        links: linkFilter(session.ontology, links),
        limit: within('limit', limit, ranges.nodes),
      }),
    neighborhood: (_, { of, depth, filter, limit }, { session }) => {
      demandLength('of', of, ranges.starts);
      return neighborhood(session, {
        of,
        depth: within('depth', depth, ranges.depth),
        filter: linkFilter(session.ontology, filter),
        limit: within('limit', limit, ranges.nodes),
      });
    },
    series: async (_, { about, measure }, { session, loaders }) => {
      await demandEntity(session, 'about', about);
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
