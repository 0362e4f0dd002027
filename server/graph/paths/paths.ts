import { setImmediate as breathe } from 'node:timers/promises';
import {
  costOf,
  grow,
  join,
  nothingMet,
  openFrontier,
  readFirstLinks,
  otherEnd,
  timesAlong,
  type FoundRelation,
  type Frontier,
  type Met,
} from './frontier.ts';
import { isShort, requireEnds } from '../elements/entities.ts';
import { toEntity } from '../elements/project.ts';
import { linkFilter, type LinkFilter } from '../elements/link-filter.ts';
import type { LinkBudget } from '../elements/links.ts';
import { numberText } from '../values/number-text.ts';
import { type Session } from '../access/session.ts';
import { once } from '../access/turn.ts';
import type { Chains, Move } from './chains.ts';
import {
  countRoutes,
  findRoutes,
  pageOfRoutes,
  type Route,
  type RoutePage,
  type RouteSearch,
} from './routes.ts';
import { readPaths, wholeReader, type PathRecord } from './path-records.ts';
import { BadInputError, LimitError } from '../errors.ts';

export interface PathsArgs {
  readonly from: string;
  readonly to: string;
  /** 1 to 8. */
  readonly maxHops: number;
  /** 1 to 50. */
  readonly first: number;
  readonly filter?: LinkFilter | null | undefined;
  /** Whether the links of paths are wanted, from which the best are chosen; they are unless told. */
  readonly links?: boolean;
}

/** Links that one search may read, and how many of them may be read for the sake of counting. */
const linkLimit = 200_000;
const countLinkLimit = 20_000;

/** Links of both ends for fewer of which both are read at once. */
const bothAtOnce = 1_000;

/**
 * The paths between two entities, over relations of either direction, no entity twice: fewest hops first, then by
 * timing (OVERLAPS, ORDERED, UNKNOWN, EXCLUDED), then by relation ids. Reads a frontier at a time from whichever end is
 * cheaper and never leaves a shorter path out: where the search would read more than `maxLinks` links it throws a
 * LimitError that says what to ask for instead.
 */
export async function findPaths(
  session: Session,
  args: PathsArgs,
  maxLinks = linkLimit,
): Promise<PathRecord[]> {
  const { search, hydrate } = await openSearch(session, args, maxLinks);
  const paths = await hydrate(await findRoutes(search, args.first));
  return paths.filter((path) => path !== null);
}

/** The same paths by page, with how many there are. */
export async function pathsByPage(
  session: Session,
  args: PathsArgs & { readonly after: string | null | undefined },
  maxLinks = linkLimit,
): Promise<RoutePage<PathRecord>> {
  const { search, hydrate, budget } = await openSearch(session, args, maxLinks);
  const page = await pageOfRoutes(search, args, hydrate);
  const count = once(async () => {
    budget.left = Math.min(budget.left, countLinkLimit);
    return countRoutes(search);
  });
  return { page, count };
}

interface Step extends Move {
  readonly relation: FoundRelation;
}

async function openSearch(session: Session, args: PathsArgs, maxLinks: number) {
  const { from, to, maxHops } = args;
  if (from === to)
    throw new BadInputError(
      'to',
      `from and to are both ${JSON.stringify(from)}. Give two different entities.`,
    );
  const filter = linkFilter(session.ontology, args.filter);
  // What is wanted of the entities on paths comes with the links that lead to them, where it is short.
  const { entity: wanted } = session.wanted;
  const walking = session.only({ ...session.wanted, entity: isShort(wanted) ? wanted : [] });
  const [[source, target], first] = await Promise.all([
    requireEnds(session, { from, to }),
    maxHops > 1 ? readFirstLinks(walking, [from, to], filter, bothAtOnce / 2) : undefined,
  ]);
  const [start, end] = [openFrontier(source.id, source.degree), openFrontier(target.id, target.degree)];
  const met = nothingMet();
  const searched = new Map<number, Chains<Step>>();
  let asked: { length: number; found: number | null } = { length: 1, found: 0 };
  const budget: LinkBudget = {
    left: maxLinks,
    exceeded: () => {
      throw tooManyLinks(maxLinks, asked.length, asked.found);
    },
  };
  const search: RouteSearch<Step> = {
    list: `paths from ${from} to ${to}`,
    longest: maxHops,
    withExcluded: true,
    at: async (length, found) => {
      asked = { length, found };
      const growTo = async (radii: number) => {
        for (
          let frontier = cheaper(start, end);
          frontier && start.radius + end.radius < radii;
          frontier = cheaper(start, end)
        )
          await grow(walking, frontier, met, filter, budget, first);
      };
      if (maxHops > 1 && start.radius + end.radius === 0 && costOf(start) + costOf(end) < bothAtOnce)
        await Promise.all(
          [start, end].map((frontier) => grow(walking, frontier, met, filter, budget, first)),
        );
      // The longest paths need what joins both sides only; shorter ones need what lies further out for the longer.
      await growTo(length < maxHops ? length : length - 1);
      const short = cheaper(start, end) !== null && start.radius + end.radius < length;
      if (short && !(await join(session, [start, end], met, filter, budget))) await growTo(length);
      const chains = searched.get(length) ?? (await walks({ session, met, start, end: to, length }));
      searched.set(length, chains);
      return chains;
    },
  };
  const known = (id: string) => {
    const row = isShort(wanted) && met.entities.get(id);
    return [source, target].find((entity) => entity.id === id) ?? (row ? toEntity(row) : null);
  };
  const reader = wholeReader(session, (entity) => met.at.get(entity)?.size ?? 0, known);
  const hydrate = (routes: readonly Route<Step>[]) =>
    readPaths(
      reader,
      { filter, links: args.links ?? true },
      routes.map(({ moves, timing }) => ({
        timing,
        nodes: [from, ...moves.map(({ other }) => other)],
        relations: moves.map(({ relation }) => relation),
      })),
    );
  return { search, hydrate, budget };
}

/** The frontier that is cheaper to grow; null when one is complete: all that it could ever meet has been met. */
function cheaper(start: Frontier, end: Frontier): Frontier | null {
  if (start.rim.size === 0 || end.rim.size === 0) return null;
  return costOf(start) <= costOf(end) ? start : end;
}

function tooManyLinks(maxLinks: number, length: number, found: number | null): LimitError {
  const many = found === null ? '' : ` (${found})`;
  const complete = found === 0 ? '' : ` All with fewer hops${many} can be had with maxHops: ${length - 1}.`;
  return new LimitError(
    `Looking for paths of ${length} hops means reading more than ${numberText(maxLinks)} links.${complete} Narrow the filter by family, type or date.`,
  );
}

interface Walk {
  readonly session: Session;
  readonly met: Met;
  readonly start: Frontier;
  readonly end: string;
  /** Number of relations of every path looked for. */
  readonly length: number;
}

/** The paths of exactly `length` relations, no entity twice. All relations that they can use must have been met. */
async function walks({ session, met, start, end, length }: Walk): Promise<Chains<Step>> {
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
  const times = timesAlong(1);
  const known = new Map<string, readonly Step[]>();
  const onward = (entity: string, left: number) => {
    const key = `${left} ${entity}`;
    let steps = known.get(key);
    if (!steps) {
      const targets = reach[left - 1];
      steps = [...(met.at.get(entity) ?? [])]
        .map((relation) => ({ relation, other: otherEnd(relation, entity) }))
        .filter(({ other }) => targets?.has(other))
        .sort((a, b) => (a.relation.id < b.relation.id ? -1 : 1))
        .map(({ relation, other }) => ({
          id: relation.id,
          other,
          state: other,
          times: times(relation),
          relation,
        }));
      known.set(key, steps);
    }
    return steps;
  };
  return { session, start: { other: start.centre, state: start.centre }, length, onward };
}

function* neighboursOf({ at }: Met, entities: Iterable<string> = []): Generator<string> {
  for (const entity of entities)
    for (const relation of at.get(entity) ?? []) yield otherEnd(relation, entity);
}
