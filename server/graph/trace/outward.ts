import { takeTurns } from '../access/turn.ts';
import { spanOf } from '../paths/timing.ts';
import { growLabels, wayFinder, type FindWay, type Way } from './labels.ts';
import { axisOf, phaseOf, type TraceMove } from './moves.ts';
import { crossStructure, type Crossed, type OutwardArgs } from './structure.ts';
import type { TraceLink, TraceRelation } from './terrain.ts';

const statesATurn = 100;

/**
 * Every flow on some way outward from the anchor that passes no entity twice, at most `maxHops` flows away, and on
 * which days can be chosen that never go back in time; and the structural links through which such ways lead. Ways that
 * only lead round a circle back to where they have been do not count.
 */
export async function reachOutward(args: OutwardArgs): Promise<Crossed> {
  const { session, anchor, moves, maxHops } = args;
  const turn = takeTurns(session, statesATurn);
  const reach = await growLabels(anchor, moves, maxHops, turn);
  const find = wayFinder(reach);
  const crossed: Crossed = { flows: new Map(), structure: new Map() };
  const last = lastDays(args);
  for (const state of reach.labels.keys()) {
    for (const move of moves(state))
      if (move.isFlow && move.other !== anchor)
        crossFlows(crossed.flows, find, state, move, { maxHops, last });
    await turn();
  }
  for (const state of reach.labels.keys()) {
    if (phaseOf(state) === 'A' || phaseOf(state) === 'N') crossStructure(crossed, find, state, args);
    await turn();
  }
  return crossed;
}

/** A relation's links with the last day, outward, on which each holds: latest first. */
type LastDays = (relation: TraceRelation) => readonly { readonly link: TraceLink; readonly last: number }[];

function lastDays({ terrain, inTime }: OutwardArgs): LastDays {
  const axis = axisOf(terrain);
  const known = new Map<string, ReturnType<LastDays>>();
  return (relation) => {
    let links = known.get(relation.id);
    if (!links) {
      links = [...relation.links.values()]
        .map((link) => ({ link, last: (inTime ? spanOf(link, axis)?.[1] : undefined) ?? Infinity }))
        .sort((a, b) => b.last - a.last || 0);
      known.set(relation.id, links);
    }
    return links;
  };
}

/** Notes the flows of a relation that ways over a state reach in time, each at its fewest flows. */
function crossFlows(
  flows: Crossed['flows'],
  find: FindWay,
  state: string,
  move: TraceMove,
  { maxHops, last }: { readonly maxHops: number; readonly last: LastDays },
): void {
  // What a later link can't wait for no earlier one can, so each search goes on where the one before it ended.
  let way: Way | null = { flows: 0, time: Infinity };
  for (const { link, last: by } of last(move.relation)) {
    if (way.time > by || way.time === Infinity)
      way = find(state, { avoid: [move.other], maxFlows: maxHops - 1, by, minFlows: way.flows });
    if (!way) return;
    const distance = way.flows + 1;
    if (distance < (flows.get(link.id)?.distance ?? Infinity)) flows.set(link.id, { link, distance });
  }
}
