import { entitiesByIds } from '../graph/elements/entities.ts';
import type { Ontology } from '../graph/ontology/ontology.ts';
import { openSession } from '../graph/access/session.ts';
import type { Decision, MatchVerdict } from '../merge/decisions.ts';
import { acceptAbove, decideMatch, decisions, proposals, undoMatch, type Bulk } from './review.ts';
import type { Reason } from './evidence.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** What `entente match` and `entente unmatch` ask of whoever holds the store. */
export type MatchRequest =
  | {
      readonly do: 'list';
      readonly first: number;
      readonly minScore: number;
      readonly dataset: string | null;
      /** Pairs of entities of this data set in place of pairs between data sets. */
      readonly within: string | null;
    }
  | { readonly do: 'decided'; readonly first: number }
  | {
      readonly do: 'decide';
      readonly ids: readonly string[];
      readonly verdict: MatchVerdict;
      readonly by: string;
    }
  | {
      readonly do: 'accept-above';
      readonly score: number;
      readonly by: string;
      readonly within: string | null;
    }
  | { readonly do: 'undo'; readonly ids: readonly string[] };

export interface ListedPair {
  readonly id: string;
  readonly score: number;
  readonly later: boolean;
  readonly names: readonly [string, string];
  readonly datasets: readonly [readonly string[], readonly string[]];
  readonly reasons: readonly Reason[];
}

export interface MatchAnswer {
  readonly pairs?: readonly ListedPair[];
  /** How many pairs wait in all. */
  readonly waiting?: number;
  readonly decisions?: readonly Decision[];
  readonly bulk?: Bulk;
}

/** Does what is asked on a store. Throws a BadInputError or a NotFoundError. */
export async function answerMatch(
  store: GraphStore,
  ontology: Ontology,
  asked: MatchRequest,
): Promise<MatchAnswer> {
  if (asked.do === 'list') return list(store, ontology, asked);
  if (asked.do === 'decided') return { decisions: await decisions(store, asked) };
  if (asked.do === 'accept-above')
    return { bulk: await acceptAbove(store, asked.score, asked.by, asked.within) };
  const done: Decision[] = [];
  for (const id of asked.ids) {
    const [a = '', b = ''] = id.split('=');
    done.push(
      asked.do === 'undo'
        ? await undoMatch(store, id)
        : await decideMatch(store, { a, b, verdict: asked.verdict, by: asked.by }),
    );
  }
  return { decisions: done };
}

async function list(
  store: GraphStore,
  ontology: Ontology,
  { first, minScore, dataset, within }: Extract<MatchRequest, { do: 'list' }>,
): Promise<MatchAnswer> {
  const all = await proposals(store, { minScore, dataset, within });
  const some = all.slice(0, first);
  // Comparing may have taken long, and listing has a deadline of its own.
  const session = openSession(store, ontology);
  const entities = await entitiesByIds(
    session,
    some.flatMap(({ a, b }) => [a, b]),
  );
  const pairs = some.map(({ id, a, b, score, later, datasets, reasons }, at): ListedPair => ({
    ...{ id, score, later, datasets, reasons },
    names: [entities[2 * at]?.name ?? a, entities[2 * at + 1]?.name ?? b],
  }));
  return { pairs, waiting: all.length };
}
