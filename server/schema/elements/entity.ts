import type { EntityRecord, EntityType, LinkRecord } from '../../graph/records.ts';
import { gradeOf } from '../../graph/elements/claims.ts';
import { linkFilter, type LinkFilter } from '../../graph/elements/link-filter.ts';
import { narrowed, roles, type Role } from '../../graph/network/neighbours.ts';
import { otherValuesOfEntity } from '../../merge/other-values.ts';
import type { Direction } from '../../graph/elements/links.ts';
import { claimConnection, attributesOf } from './claim.ts';
import type { Context } from '../request/context.ts';
import { ranges, within } from '../request/limits.ts';
import type { Resolvers } from '../types.generated.ts';
import { NotFoundError } from '../../graph/errors.ts';

interface ListArgs {
  readonly filter?: LinkFilter | null | undefined;
  readonly first?: number | null | undefined;
}

/** A field that lists the entities in a role. */
const related =
  (role: Role) =>
  (entity: EntityRecord, args: ListArgs, { session, loaders }: Context): Promise<EntityRecord[]> =>
    loaders.neighbours.load({
      id: entity.id,
      role,
      filter: linkFilter(session.ontology, args.filter),
      first: within('first', args.first, ranges.neighbours),
    });

/** The first of the entities in a role; null when there is none. */
const firstRelated =
  (role: Role) =>
  async (entity: EntityRecord, _: unknown, context: Context): Promise<EntityRecord | null> =>
    (await related(role)(entity, { first: 1 }, context))[0] ?? null;

/** A field that lists an entity's links of one family. */
const flows =
  (family: 'FUNDING' | 'SUPPORT') =>
  async (
    entity: EntityRecord,
    args: ListArgs & { readonly direction?: Direction | null | undefined },
    { session, loaders }: Context,
  ): Promise<LinkRecord[]> => {
    const filter = linkFilter(session.ontology, args.filter);
    const page = await loaders.links.load({
      id: entity.id,
      filter: narrowed(filter, session.ontology.typesOfFamilies([family])),
      direction: args.direction ?? 'BOTH',
      ends: null,
      first: within('first', args.first, ranges.links),
      after: null,
    });
    return page.items.map((item) => item.node);
  };

const linkConnection = async (
  entity: EntityRecord,
  args: ListArgs & { readonly after?: string | null | undefined },
  { session, loaders }: Context,
) => {
  const filter = linkFilter(session.ontology, args.filter);
  const first = within('first', args.first, ranges.links);
  const page = await loaders.links.load({
    id: entity.id,
    filter,
    direction: 'BOTH',
    ends: null,
    first,
    after: args.after ?? null,
  });
  return { page, total: () => loaders.linkCount.load({ id: entity.id, filter }) };
};

const relationConnection = async (
  { id }: EntityRecord,
  args: ListArgs & {
    readonly direction?: Direction | null | undefined;
    readonly after?: string | null | undefined;
  },
  { session, loaders }: Context,
) => {
  const asked = {
    id,
    filter: linkFilter(session.ontology, args.filter),
    direction: args.direction ?? 'BOTH',
  };
  const first = within('first', args.first, ranges.links);
  const page = await loaders.relations.load({ ...asked, first, after: args.after ?? null });
  return { page, total: () => loaders.relationCount.load(asked) };
};

/** The fields that all entities have. */
const common = {
  links: linkConnection,
  relations: relationConnection,
  degree: (entity, args, { session, loaders }) =>
    args.filter
      ? loaders.linkCount.load({ id: entity.id, filter: linkFilter(session.ontology, args.filter) })
      : entity.degree,
  claims: claimConnection,
  figures: (entity, args, { loaders }) =>
    loaders.figures.load({ id: entity.id, measure: args.measure ?? null }),
  attributes: attributesOf,
  namesBySource: ({ id }, _, { loaders }) => loaders.names.load(id),
  otherValues: async (entity, _, { loaders }) =>
    otherValuesOfEntity(entity, await loaders.beside.entities.load(entity.id)),
  grade: (entity) => gradeOf(entity.reliability, entity.credibility),
} satisfies Resolvers['Asset'];

/** The entity of an id that the graph itself refers to. */
export async function entityOf(id: string, { loaders }: Context): Promise<EntityRecord> {
  const entity = await loaders.entity.load(id);
  if (!entity) throw new NotFoundError('id', `No entity has the id ${JSON.stringify(id)} any more.`);
  return entity;
}

export const entityResolvers: Resolvers = {
  EntityType: {
    ACTOR: 'Actor',
    ALLIANCE: 'Alliance',
    AGREEMENT: 'Agreement',
    OBLIGATION: 'Obligation',
    OPERATION: 'Operation',
    EVENT: 'Event',
    PLACE: 'Place',
    ASSET: 'Asset',
  } satisfies Record<string, EntityType>,
  Entity: { __resolveType: (entity) => entity.type },
  Actor: {
    ...common,
    allies: (actor, args, { session, loaders }) =>
      loaders.allies.load({
        id: actor.id,
        filter: linkFilter(session.ontology, args.filter),
        first: within('first', args.first, ranges.neighbours),
      }),
    alliances: related(roles.allianceOf),
    memberOf: related(roles.groupOf),
    members: related(roles.memberOrPart),
    leaders: related(roles.leader),
    funding: flows('FUNDING'),
    support: flows('SUPPORT'),
    operations: related(roles.operation),
  },
  Alliance: { ...common, members: related(roles.member) },
  Agreement: {
    ...common,
    parties: related(roles.party),
    brokers: related(roles.broker),
    obligations: related(roles.obligation),
    places: related(roles.place),
  },
  Obligation: {
    ...common,
    agreement: firstRelated(roles.agreement),
    boundActors: related(roles.bound),
  },
  Operation: {
    ...common,
    conductedBy: related(roles.conductor),
    targets: related(roles.target),
    places: related(roles.place),
  },
  Event: {
    ...common,
    participants: related(roles.participant),
    targets: related(roles.target),
    place: firstRelated(roles.place),
    when: (event) => event.valid,
  },
  Place: {
    ...common,
    location: ({ lat, lon }) => (lat === null || lon === null ? null : { lat, lon }),
    within: (place, _, { loaders }) => loaders.surroundings.load(place.id),
  },
  Asset: { ...common, holders: related(roles.holder) },
};
