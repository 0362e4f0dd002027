import { disagreements } from '../graph/disagreements.ts';
import { pageInfoOf } from './connection.ts';
import { ranges, within } from './limits.ts';
import type { Resolvers } from './types.generated.ts';

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
