import { costOf, grow, openFrontier, type Frontier, type Met, type Step } from './frontier.ts';
import { requireEntity, presentEntities } from '../elements/entities.ts';
import { linkFilter, type LinkFilter, type LinkFilterParams } from '../elements/link-filter.ts';
import type { LinkBudget } from '../elements/links.ts';
import { numberText } from '../values/number-text.ts';
import { type Session } from '../access/session.ts';
import { walks } from './chains.ts';
import { maxRows } from '../access/batches.ts';
import { toLink } from '../elements/project.ts';
import type { EntityRecord, LinkRecord, PeriodRecord } from '../records.ts';
import { BadInputError, LimitError } from '../errors.ts';
import { gatherRelations, type RelationRecord } from '../relations/relation.ts';
import { type Timing, timingOf } from './timing.ts';

interface PathsArgs {
  readonly from: string;
  readonly to: string;
  /** 1 to 8. */
  readonly maxHops: number;
  /** 1 to 50. */
  readonly first: number;
  readonly filter?: LinkFilter | null | undefined;
}

/** Links that one search may read. */
const linkLimit = 200_000;

/**
 * The paths between two entities, over links of either direction, no entity twice: fewest hops first, then by
 * timing (OVERLAPS, UNKNOWN, EXCLUDED), then by link ids. Links of one pair make paths of their own. Reads a
 * frontier at a time from whichever end is cheaper and never leaves a shorter path out: where the search would
 * read more than `mostLinks` links it throws a LimitError that says what to ask for instead.
 */
export async function findPaths(
  session: Session,
  args: PathsArgs,
  maxLinks = linkLimit,
): Promise<PathRecord[]> {
  const { from, to, maxHops, first } = args;
  if (from === to)
    throw new BadInputError(
      'to',
      `from and to are both ${JSON.stringify(from)}. Give two different entities.`,
    );
  const filter = linkFilter(session.ontology, args.filter);
  const [source, target] = await Promise.all([
    requireEntity(session, 'from', from),
    requireEntity(session, 'to', to),
  ]);
  const [start, end] = [openFrontier(source.id, source.degree), openFrontier(target.id, target.degree)];
  const met: Met = new Map();
  const found: Step[][] = [];
  const count = { taken: 0 };
  let length = 1;
  const budget: LinkBudget = {
    left: maxLinks,
    exceeded: () => {
      throw tooManyLinks(maxLinks, length, found.length);
    },
  };
  for (; length <= maxHops && found.length < first; length++) {
    for (
      let frontier = cheaper(start, end);
      frontier && start.radius + end.radius < length;
      frontier = cheaper(start, end)
    )
      await grow(session, frontier, met, filter, budget);
    found.push(...(await walks({ session, met, start, end: to, length, count }, first - found.length)));
  }
  return hydrate(session, from, found, met, filter);
}

/** The frontier that is cheaper to grow; null when one is complete: all that it could ever meet has been met. */
function cheaper(start: Frontier, end: Frontier): Frontier | null {
  if (start.rim.size === 0 || end.rim.size === 0) return null;
  return costOf(start) <= costOf(end) ? start : end;
}

function tooManyLinks(maxLinks: number, length: number, found: number): LimitError {
  const complete =
    found === 0 ? '' : ` All with fewer hops (${found}) can be had with maxHops: ${length - 1}.`;
  return new LimitError(
    `Looking for paths of ${length} hops means reading more than ${numberText(maxLinks)} links.${complete} Narrow the filter by family, type or date.`,
  );
}

/** A chain of links, each link's end being the next one's start. */
export interface PathRecord {
  /** One more than the links. */
  readonly nodes: readonly EntityRecord[];
  readonly links: readonly LinkRecord[];
  /** One a step. */
  readonly relations: readonly RelationRecord[];
  readonly hops: number;
  readonly window: PeriodRecord | null;
  readonly timing: Timing;
  readonly weakest: LinkRecord;
}

/** Paths as whole records, read in two store calls. A path whose link went away meanwhile is left out. */
async function hydrate(
  session: Session,
  from: string,
  paths: readonly (readonly Step[])[],
  met: Met,
  filter: LinkFilterParams,
): Promise<PathRecord[]> {
  if (paths.length === 0) return [];
  const degree = (id: string) => met.get(id)?.size ?? 0;
  const ends = new Map(
    paths.flat().map(({ id, entity, other }) => [id, degree(entity) < degree(other) ? entity : other]),
  );
  const links = await linksAtEnds(
    session,
    [...ends].map(([id, end]) => ({ id, end })),
  );
  const ids = new Set([from, ...paths.flat().map((step) => step.other)]);
  const entities = new Map((await presentEntities(session, [...ids])).map((entity) => [entity.id, entity]));
  return paths.flatMap((path) => {
    const nodes = [from, ...path.map((step) => step.other)].map((id) => entities.get(id));
    return pathOf(
      nodes.filter((node) => node !== undefined),
      path.map((step) => links.get(step.id)).filter((link) => link !== undefined),
      path.length,
      (link) => gatherRelations(session.ontology, [link], filter),
    );
  });
}

/** The path over these links; none when one of its parts is missing. */
export function pathOf(
  nodes: readonly EntityRecord[],
  links: readonly LinkRecord[],
  hops: number,
  relation: (link: LinkRecord) => readonly RelationRecord[],
): PathRecord[] {
  if (links.length < hops || nodes.length < hops + 1) return [];
  const timing = timingOf(links.map((link) => link.valid));
  return [{ nodes, links, relations: links.flatMap(relation), hops, ...timing, weakest: weakestOf(links) }];
}

/** The links of these ids, each found from the end given (the one with fewer links is quicker), by id. */
export async function linksAtEnds(
  session: Session,
  links: readonly { readonly id: string; readonly end: string }[],
): Promise<Map<string, LinkRecord>> {
  const found = new Map<string, LinkRecord>();
  for (let at = 0; at < links.length; at += maxRows) {
    const rows = links.slice(at, at + maxRows).map(({ id, end }) => ({ id, end }));
    for (const row of await session.read('read/links-at-ends', { rows })) {
      const link = toLink(row.link);
      found.set(link.id, link);
    }
  }
  return found;
}

/**
 * The link that a chain hangs by: poorest grade (claim credibility, then source reliability), then fewest
 * independent origins, then id. `links` holds at least one.
 */
function weakestOf(links: readonly LinkRecord[]): LinkRecord {
  return links.reduce((weakest, link) => (compare(link, weakest) < 0 ? link : weakest));
}

function compare(a: LinkRecord, b: LinkRecord): number {
  if (a.credibility !== b.credibility) return b.credibility - a.credibility;
  if (a.reliability !== b.reliability) return a.reliability > b.reliability ? -1 : 1;
  if (a.origins.length !== b.origins.length) return a.origins.length - b.origins.length;
  return a.id < b.id ? -1 : 1;
}
