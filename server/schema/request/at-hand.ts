import type { Only } from '../../graph/access/queries.ts';
import type { EntityRecord } from '../../graph/records.ts';

type Wanted = Only['entity'];

/** The entities that a request has read already, each with what was wanted of it. */
export interface AtHand {
  put(entities: readonly EntityRecord[], wanted: Wanted): void;
  /** The entity of an id, where all that is wanted of it was read. */
  get(id: string, wanted: Wanted): EntityRecord | undefined;
}

export function createAtHand(): AtHand {
  const known = new Map<string, { readonly entity: EntityRecord; readonly wanted: Wanted }>();
  return {
    put: (entities, wanted) => {
      for (const entity of entities) {
        const before = known.get(entity.id);
        if (!before || !holds(before.wanted, wanted)) known.set(entity.id, { entity, wanted });
      }
    },
    get: (id, wanted) => {
      const found = known.get(id);
      return found && holds(found.wanted, wanted) ? found.entity : undefined;
    },
  };
}

/** Whether what was read holds what is wanted; undefined is all. */
function holds(read: Wanted, wanted: Wanted): boolean {
  if (read === undefined || read === wanted) return true;
  return wanted?.every((name) => read.includes(name)) ?? false;
}
