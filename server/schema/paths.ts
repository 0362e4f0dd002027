import { findPaths } from '../graph/paths.ts';
import { ranges, within } from './limits.ts';
import type { Resolvers } from './types.generated.ts';

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
  },
};
