import { setImmediate as breathe } from 'node:timers/promises';
import type { Ball, Met } from './ball.ts';
import type { Step } from './links-at.ts';
import { LimitError, type Session } from './session.ts';
import type { Timing } from './timing.ts';

/** Steps tried before a search gives up, and between two looks at the clock. */
const MOST_STEPS = 3_000_000;
const STEPS_A_TURN = 20_000;

export interface Walk {
  readonly session: Session;
  readonly met: Met;
  readonly start: Ball;
  readonly end: string;
  /** Number of links of every path looked for. */
  readonly length: number;
}

type Onward = (entity: string, left: number) => readonly Step[];

/**
 * The paths of exactly `length` links, no entity twice, in the order of timing (OVERLAPS, UNKNOWN, EXCLUDED),
 * then of their link ids; at most `limit`. All links that such paths can use must have been met. Throws a
 * LimitError after three million steps, and gives way to other work every twenty thousand.
 */
export async function walks(walk: Walk, limit: number): Promise<Step[][]> {
  const onward = await towardsEnd(walk);
  if (onward(walk.start.centre, walk.length).length === 0) return [];
  const found: Step[][] = [];
  const steps = { taken: 0 };
  for (const timing of ['OVERLAPS', 'UNKNOWN', 'EXCLUDED'] as const)
    if (found.length < limit)
      found.push(...(await walksOf(timing, walk, onward, limit - found.length, steps)));
  return found;
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

interface Place {
  readonly entity: string;
  readonly steps: readonly Step[];
  next: number;
  /** Days that all links so far share; `~` and '' stand for open sides. */
  readonly earliest: string;
  readonly latest: string;
  readonly undated: boolean;
}

async function walksOf(
  timing: Timing,
  { session, start, length }: Walk,
  onward: Onward,
  limit: number,
  count: { taken: number },
): Promise<Step[][]> {
  const found: Step[][] = [];
  const trail: Step[] = [];
  const from = start.centre;
  const places: Place[] = [
    { entity: from, steps: onward(from, length), next: 0, earliest: '', latest: '~', undated: false },
  ];
  const visited = new Set([from]);
  while (places.length > 0 && found.length < limit) {
    const place = places[places.length - 1] as Place;
    const step = place.steps[place.next++];
    if (!step) {
      visited.delete(place.entity);
      places.pop();
      trail.pop();
      continue;
    }
    if (++count.taken % STEPS_A_TURN === 0) {
      if (count.taken > MOST_STEPS) throw tooManySteps(length);
      await breathe();
      session.check();
    }
    if (visited.has(step.other)) continue;
    const after = follow(place, step);
    if (timing === 'OVERLAPS' ? after.undated || after.excluded : timing === 'UNKNOWN' && after.excluded)
      continue;
    if (places.length < length) {
      const steps = onward(step.other, length - places.length);
      places.push({ entity: step.other, steps, next: 0, ...after });
      visited.add(step.other);
      trail.push(step);
    } else if (timing === (after.excluded ? 'EXCLUDED' : after.undated ? 'UNKNOWN' : 'OVERLAPS')) {
      found.push([...trail, step]);
    }
  }
  return found;
}

function follow(place: Place, step: Step) {
  const earliest = step.earliest !== null && step.earliest > place.earliest ? step.earliest : place.earliest;
  const latest = step.latest !== null && step.latest < place.latest ? step.latest : place.latest;
  const undated = place.undated || (step.earliest === null && step.latest === null);
  return { earliest, latest, undated, excluded: earliest > latest };
}

const tooManySteps = (length: number) =>
  new LimitError(
    `Too many chains of ${length} links had to be tried. Ask for at most ${length - 1} hops, or narrow the filter by family, type or date.`,
  );
