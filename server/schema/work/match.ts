import { decodeCursor, encodeCursor, pageOf } from '../../graph/access/cursor.ts';
import { aroundPairs, type Around, type Proposal } from '../../match/proposals.ts';
import { inTime } from '../../match/review.ts';
import { connectionFields } from '../connection.ts';
import type { Context } from '../request/context.ts';
import { entityOf } from '../elements/entity.ts';
import { ranges, within } from '../request/limits.ts';
import type { Resolvers } from '../types.generated.ts';

const list = 'pairs that may be one';
const maxNeighbours = 20;

interface CandidateArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly minScore?: number | null | undefined;
  readonly dataset?: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly within?: string | null | undefined;
}

async function candidates({ first, after, ...filter }: CandidateArgs, { session, matching }: Context) {
  const size = within('first', first, ranges.pairs);
  const all = await inTime(session, matching.proposals(filter));
  const page = pageOf(behind(all, after).slice(0, size + 1), size, after, (node) => ({
    cursor: encodeCursor(list, [node.later ? 1 : 0, node.score, node.id]),
    node,
  }));
  return { page, total: async () => all.length };
}

/** What comes after a cursor, whose own pair may be gone: it holds where that stood. */
function behind(all: readonly Proposal[], after: string | null | undefined): readonly Proposal[] {
  const key = decodeCursor(list, after);
  if (!key) return all;
  const [later, score, id] = key as [number, number, string];
  const [a = '', b = ''] = id.split('=');
  return all.filter((pair) => {
    if (pair.later !== (later === 1)) return pair.later;
    if (pair.score !== score) return pair.score < score;
    return pair.a === a ? pair.b > b : pair.a > a;
  });
}

async function around({ a, b }: Proposal, { session, matching }: Context): Promise<Around> {
  const [found] = await aroundPairs(session, [{ a, b }], await inTime(session, matching.proposals()));
  return found ?? { shared: [], onlyA: [], onlyB: [] };
}

async function neighbours(pair: Proposal, _: unknown, context: Context) {
  const { shared, onlyA, onlyB } = await around(pair, context);
  const entities = (ids: readonly string[]) =>
    Promise.all(ids.slice(0, maxNeighbours).map((id) => entityOf(id, context)));
  return {
    shared: await Promise.all(
      shared
        .slice(0, maxNeighbours)
        .map(async ([a, b]) => ({ a: await entityOf(a, context), b: await entityOf(b, context) })),
    ),
    onlyA: await entities(onlyA),
    onlyB: await entities(onlyB),
    sharedCount: shared.length,
    onlyACount: onlyA.length,
    onlyBCount: onlyB.length,
  };
}

const who = (by: string | null | undefined) => by?.trim().slice(0, 200) || 'unnamed';

export const matchResolvers: Resolvers = {
  Query: {
    matchCandidates: (_, args, context) => candidates(args, context),
    matchCandidate: async (_, { id, within }, { session, matching }) =>
      (await inTime(session, matching.proposals({ within }))).find((pair) => pair.id === id) ?? null,
    matchDecisions: (_, { first, verdict }, { matching }) =>
      matching.decisions({ first: within('first', first, ranges.decisions), verdict: verdict ?? null }),
  },
  Mutation: {
    decideMatch: async (_, { a, b, verdict, keep, by }, { session, matching }) => {
      // What it was proposed with is kept with it; nothing is decided before that is known.
      await inTime(session, matching.proposals());
      return matching.decide({ a, b, verdict, keep: keep ?? null, by: who(by) });
    },
    undoMatch: (_, { id }, { matching }) => matching.undo(id),
  },
  MatchCandidateConnection: connectionFields,
  MatchCandidate: {
    a: ({ a }, _, context) => entityOf(a, context),
    b: ({ b }, _, context) => entityOf(b, context),
    datasetsOfA: ({ datasets }) => datasets[0],
    datasetsOfB: ({ datasets }) => datasets[1],
    reasons: ({ reasons }) => [
      ...reasons.filter(({ speaksFor }) => speaksFor),
      ...reasons.filter(({ speaksFor }) => !speaksFor),
    ],
    neighbours,
  },
  MatchDecision: {
    a: ({ a }, _, { loaders }) => loaders.entity.load(a),
    b: ({ b }, _, { loaders }) => loaders.entity.load(b),
    idOfA: ({ a }) => a,
    idOfB: ({ b }) => b,
  },
  NameOf: {
    sources: async ({ sources }, _, { loaders }) =>
      (await Promise.all(sources.map((id) => loaders.source.load(id)))).filter((source) => source !== null),
  },
};
