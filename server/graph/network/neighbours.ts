import { distinct, groupBy, inFull, itemAt, required } from '../access/batches.ts';
import { presentEntities } from '../elements/entities.ts';
import { anyLink, type LinkFilterParams } from '../elements/link-filter.ts';
import { linksOfEntities, type Direction } from '../elements/links.ts';
import { toEntity } from '../elements/project.ts';
import type { EntityRecord, LinkRecord, EntityType } from '../records.ts';
import type { Session } from '../access/session.ts';

export interface NeighboursRequest {
  readonly id: string;
  readonly role: Role;
  readonly filter: LinkFilterParams;
  readonly first: number;
}

/** The filter narrowed to a role's link types. */
export function narrowed(filter: LinkFilterParams, types: readonly string[] | null): LinkFilterParams {
  const { types: asked } = filter;
  const both = asked && types ? types.filter((type) => asked.includes(type)) : types;
  return { ...filter, types: both ?? asked };
}

/** The entities that stand in a role to another, for each request in their order: by ordinal, then name, then id. */
export async function neighboursOf(
  session: Session,
  requests: readonly NeighboursRequest[],
): Promise<EntityRecord[][]> {
  const found = new Map<string, EntityRecord[]>();
  const alike = ({ id: _, ...rest }: NeighboursRequest) => JSON.stringify(rest);
  for (const [key, group] of groupBy(requests, alike)) {
    const { role, filter, first } = group[0];
    const ids = distinct(group.map((request) => request.id));
    const { direction, ends, types } = role;
    const rows = await inFull(ids, 'entity', (some) =>
      session.read('read/neighbours-of-entities', {
        ...narrowed(filter, types),
        ids: some,
        direction,
        ends,
        limit: first,
      }),
    );
    for (const [id, its] of groupBy(rows, (row) => row.entity))
      found.set(
        `${key} ${id}`,
        its.map((row) => toEntity(row.neighbour)),
      );
  }
  return requests.map((request) => found.get(`${alike(request)} ${request.id}`) ?? []);
}

/** An actor that another is allied with: by a direct link, or by both belonging to one alliance. */
export interface Ally {
  readonly actor: EntityRecord;
  readonly links: readonly LinkRecord[];
  readonly through: EntityRecord | null;
}
export interface AlliesRequest {
  readonly id: string;
  readonly filter: LinkFilterParams;
  readonly first: number;
}

/** The most alliances of one actor, and members of one alliance, that allies are sought among. */
const widest = 200;
/** As an ally, by the ids of entities. */
interface Bond {
  readonly actor: string;
  readonly links: readonly LinkRecord[];
  readonly through: string | null;
}
const other = (link: LinkRecord, id: string) => (link.source === id ? link.target : link.source);

/** The allies of each actor, in the order of the requests: by name, direct ones before those through an alliance. */
export async function alliesOf(session: Session, requests: readonly AlliesRequest[]): Promise<Ally[][]> {
  const direct = session.ontology.linkTypes
    .filter((type) => type.family === 'ALLIANCE' && type.symmetric && type.sign > 0)
    .map((type) => type.id);
  const links = async (role: Role, wanted: readonly AlliesRequest[]) =>
    (
      await linksOfEntities(
        session,
        wanted.map(({ id, filter }) => {
          const { direction, ends, types } = role;
          return { id, filter: narrowed(filter, types), direction, ends, first: widest, after: null };
        }),
      )
    ).map((page) => page.items.map((item) => item.node));
  const [straight, joined] = await Promise.all([
    links({ types: direct, direction: 'BOTH', ends: ['Actor'] }, requests),
    links(roles.allianceOf, requests),
  ]);
  const alliances = requests.flatMap(({ filter, first }, at) =>
    distinct(itemAt(joined, at).map((link) => link.target)).map((id) => ({ id, filter, first })),
  );
  const key = (id: string, filter: LinkFilterParams) => `${JSON.stringify(filter)} ${id}`;
  const members = await links(roles.member, alliances);
  const fellows = new Map(alliances.map(({ id, filter }, at) => [key(id, filter), itemAt(members, at)]));
  const bonds = requests.map(({ id, filter }, at): Bond[] => [
    ...itemAt(straight, at).map((link) => ({ actor: other(link, id), links: [link], through: null })),
    ...itemAt(joined, at).flatMap((mine) =>
      (fellows.get(key(mine.target, filter)) ?? [])
        .filter((theirs) => theirs.source !== id)
        .map((theirs) => ({ actor: theirs.source, links: [mine, theirs], through: mine.target })),
    ),
  ]);
  const named = new Map(
    (
      await presentEntities(
        session,
        distinct(bonds.flat().flatMap((bond) => [bond.actor, bond.through ?? bond.actor])),
      )
    ).map((entity) => [entity.id, entity]),
  );
  return requests.map(({ first }, at) =>
    itemAt(bonds, at)
      .map((bond) => ({
        actor: required(named, bond.actor),
        links: bond.links,
        through: bond.through === null ? null : required(named, bond.through),
      }))
      .sort(byName)
      .slice(0, first),
  );
}

const orderKey = ({ actor, through, links }: Ally) =>
  [
    actor.name.toLowerCase(),
    actor.id,
    through === null ? '' : through.id,
    links.map((link) => link.id).join(' '),
  ].join('\u0000');
function byName(one: Ally, two: Ally): number {
  return orderKey(one) < orderKey(two) ? -1 : 1;
}

/** Places lie in places; no chain is followed further than this. */
const deepest = 8;

/** The places each place lies in, nearest first, in the order of the ids. */
export async function surroundingsOf(session: Session, ids: readonly string[]): Promise<EntityRecord[][]> {
  const chains = new Map<string, EntityRecord[]>(ids.map((id) => [id, []]));
  let frontier = new Map(ids.map((id) => [id, [id]]));
  for (let step = 0; step < deepest && frontier.size > 0; step += 1) {
    session.check();
    const asked = distinct([...frontier.values()].flat());
    const parents = await neighboursOf(
      session,
      asked.map((id) => ({ id, role: roles.surrounding, filter: anyLink, first: 20 })),
    );
    const parentsOf = new Map(asked.map((id, at) => [id, itemAt(parents, at)]));
    const next = new Map<string, string[]>();
    for (const [id, reached] of frontier) {
      const chain = required(chains, id);
      const known = new Set([id, ...chain.map((place) => place.id)]);
      const fresh = reached
        .flatMap((from) => required(parentsOf, from))
        .filter((place) => !known.has(place.id));
      const once = [...new Map(fresh.map((place) => [place.id, place])).values()];
      chain.push(...once);
      if (once.length > 0)
        next.set(
          id,
          once.map((place) => place.id),
        );
    }
    frontier = next;
  }
  return ids.map((id) => required(chains, id));
}

/** Which links lead from an entity to those that a field of it lists, and what stands at their other end. */
export interface Role {
  /** Link types; null for any. */
  readonly types: readonly string[] | null;
  /** Seen from the entity. */
  readonly direction: Direction;
  /** Types of the other end; null for any. */
  readonly ends: readonly EntityType[] | null;
}

/** The ways from an entity to its neighbours that the schema names. */
export const roles = {
  allianceOf: { types: ['MEMBER_OF'], direction: 'OUT', ends: ['Alliance'] },
  groupOf: { types: ['MEMBER_OF', 'PART_OF'], direction: 'OUT', ends: null },
  memberOrPart: { types: ['MEMBER_OF', 'PART_OF'], direction: 'IN', ends: null },
  member: { types: ['MEMBER_OF'], direction: 'IN', ends: ['Actor'] },
  leader: { types: ['LEADS'], direction: 'IN', ends: ['Actor'] },
  operation: { types: ['CONDUCTED', 'PARTICIPATED_IN', 'TARGETED'], direction: 'BOTH', ends: ['Operation'] },
  party: { types: ['PARTY_TO'], direction: 'IN', ends: ['Actor'] },
  broker: { types: ['BROKERED'], direction: 'IN', ends: ['Actor'] },
  refuser: { types: ['REFUSED'], direction: 'IN', ends: null },
  obligation: { types: ['CONTAINS'], direction: 'OUT', ends: ['Obligation'] },
  agreement: { types: ['CONTAINS'], direction: 'IN', ends: ['Agreement'] },
  bound: { types: ['BOUND_BY'], direction: 'IN', ends: ['Actor'] },
  conductor: { types: ['CONDUCTED'], direction: 'IN', ends: ['Actor'] },
  participant: { types: ['CONDUCTED', 'PARTICIPATED_IN'], direction: 'IN', ends: null },
  target: { types: ['TARGETED'], direction: 'OUT', ends: null },
  place: { types: ['OCCURRED_IN', 'LOCATED_IN'], direction: 'OUT', ends: ['Place'] },
  holder: { types: null, direction: 'BOTH', ends: ['Actor'] },
  surrounding: { types: ['LOCATED_IN'], direction: 'OUT', ends: ['Place'] },
} satisfies Record<string, Role>;
