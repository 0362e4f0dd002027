import type { ApolloServerPlugin } from '@apollo/server';
import { underWayIn } from '../../graph/access/whole.ts';
import type { Context } from '../../schema/request/context.ts';
import type { GraphStore } from '../../store/graph-store.ts';

/**
 * Tells in the `extensions` of an answer, as `importUnderWay`, that an import or removal was being written when it was
 * asked or when it was answered: what it says may hold a part of that, or have waited for it.
 */
export function importUnderWay(store: GraphStore): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => {
      const before = underWayIn(store);
      return {
        willSendResponse: async ({ response: { body } }) => {
          const underWay = underWayIn(store) ?? before;
          if (underWay === null || body.kind !== 'single') return;
          const { singleResult } = body;
          singleResult.extensions = { ...singleResult.extensions, importUnderWay: underWay };
        },
      };
    },
  };
}
