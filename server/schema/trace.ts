import { trace } from '../graph/trace.ts';
import { ranges, within } from './limits.ts';
import type { Resolvers } from './types.generated.ts';

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
};
