import { costOf, grow, openBall, type Ball, type Met, type Step } from './ball.ts';
import { demandEntity } from './entities.ts';
import { hydrate, type PathRecord } from './hydrate-paths.ts';
import { linkFilter, type LinkFilter } from './link-filter.ts';
import type { LinkBudget } from './links-at.ts';
import { numberText } from './number-text.ts';
import { BadInputError, LimitError, type Session } from './session.ts';
import { walks } from './walk.ts';

export interface PathsArgs {
  readonly from: string;
  readonly to: string;
  /** 1 to 8. */
  readonly maxHops: number;
  /** 1 to 50. */
  readonly first: number;
  readonly filter?: LinkFilter | null | undefined;
}

/** Links that one search may read. */
const MOST_LINKS = 200_000;

/**
 * The paths between two entities, over links of either direction, no entity twice: fewest hops first, then by
 * timing (OVERLAPS, UNKNOWN, EXCLUDED), then by link ids. Links of one pair make paths of their own. Reads a
 * frontier at a time from whichever end is cheaper and never leaves a shorter path out: where the search would
 * read more than `mostLinks` links it throws a LimitError that says what to ask for instead.
 */
export async function findPaths(
  session: Session,
  args: PathsArgs,
  mostLinks = MOST_LINKS,
): Promise<PathRecord[]> {
  const { from, to, maxHops, first } = args;
  if (from === to)
    throw new BadInputError(
      'to',
      `from and to are both ${JSON.stringify(from)}. Give two different entities.`,
    );
  const filter = linkFilter(session.ontology, args.filter);
  const ends = await Promise.all([demandEntity(session, 'from', from), demandEntity(session, 'to', to)]);
  const [start, end] = ends.map(({ id, degree }) => openBall(id, degree)) as [Ball, Ball];
  const met: Met = new Map();
  const found: Step[][] = [];
  const count = { taken: 0 };
  let length = 1;
  const budget: LinkBudget = {
    left: mostLinks,
    exceeded: () => {
      throw tooManyLinks(mostLinks, length, found.length);
    },
  };
  for (; length <= maxHops && found.length < first; length++) {
    for (
      let ball = cheaper(start, end);
      ball && start.radius + end.radius < length;
      ball = cheaper(start, end)
    )
      await grow(session, ball, met, filter, budget);
    found.push(...(await walks({ session, met, start, end: to, length, count }, first - found.length)));
  }
  return hydrate(session, from, found, met);
}

/** The ball that is cheaper to grow; null when one is complete: all that it could ever meet has been met. */
function cheaper(start: Ball, end: Ball): Ball | null {
  if (start.frontier.size === 0 || end.frontier.size === 0) return null;
  return costOf(start) <= costOf(end) ? start : end;
}

function tooManyLinks(mostLinks: number, length: number, found: number): LimitError {
  const complete =
    found === 0 ? '' : ` All with fewer hops (${found}) can be had with maxHops: ${length - 1}.`;
  return new LimitError(
    `Looking for paths of ${length} hops means reading more than ${numberText(mostLinks)} links.${complete} Narrow the filter by family, type or date.`,
  );
}
