import { setImmediate as breathe } from 'node:timers/promises';
import type { Ball, Met, Step } from './ball.ts';
import { chainsByTiming } from './chains.ts';
import type { Session } from './session.ts';

export interface Walk {
  readonly session: Session;
  readonly met: Met;
  readonly start: Ball;
  readonly end: string;
  /** Number of links of every path looked for. */
  readonly length: number;
  readonly count: { taken: number };
}

type Onward = (entity: string, left: number) => readonly Step[];

/**
 * The paths of exactly `length` links, no entity twice, in the order of timing (OVERLAPS, UNKNOWN, EXCLUDED),
 * then of their link ids; at most `limit`. All links that such paths can use must have been met. Throws what
 * `chains` throws.
 */
export async function walks(walk: Walk, limit: number): Promise<Step[][]> {
  const { session, length, count, start } = walk;
  const onward = await towardsEnd(walk);
  const from = { other: start.centre, state: start.centre };
  return chainsByTiming({ session, start: from, length, onward, count }, limit);
}

/** Which steps from an entity can still reach the end in exactly so many links, by link id. */
async function towardsEnd({ session, met, start, end, length }: Walk): Promise<Onward> {
  const reach: Set<string>[] = [new Set([end])];
  for (let left = 1; left < length; left++) {
    const place = length - left;
    const mayPass = (entity: string) =>
      entity !== end &&
      entity !== start.centre &&
      (place > start.radius || (start.distance.get(entity) ?? Infinity) <= place);
    reach.push(new Set([...neighboursOf(met, reach[left - 1])].filter(mayPass)));
    await breathe();
    session.check();
  }
  const known = new Map<string, readonly Step[]>();
  return (entity, left) => {
    const key = `${left} ${entity}`;
    let steps = known.get(key);
    if (!steps) {
      const targets = reach[left - 1];
      steps = [...(met.get(entity)?.values() ?? [])]
        .filter((step) => targets?.has(step.other))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      known.set(key, steps);
    }
    return steps;
  };
}

function* neighboursOf(met: Met, entities: Iterable<string> = []): Generator<string> {
  for (const entity of entities) for (const { other } of met.get(entity)?.values() ?? []) yield other;
}
