import {
  getArgumentValues,
  isInterfaceType,
  type GraphQLInterfaceType,
  type GraphQLResolveInfo,
} from 'graphql';
import type { EntityRecord, EntityType, LinkRecord } from '../../graph/records.ts';
import { gradeOf } from '../../graph/elements/claims.ts';
import { linkFilter, type LinkFilter } from '../../graph/elements/link-filter.ts';
import { narrowed, roles, type Role } from '../../graph/network/neighbours.ts';
import { otherValuesOfEntity } from '../../merge/other-values.ts';
import type { Direction, LinksRequest } from '../../graph/elements/links.ts';
import { claimConnection, attributesOf } from './claim.ts';
import { selectionsAt, type Asked } from '../request/asked.ts';
import type { Context } from '../request/context.ts';
import { endsAt, onlyOfLinks, wantedOfEntities, wantedOfEntity } from '../request/wanted.ts';
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

interface PageArgs extends ListArgs {
  readonly after?: string | null | undefined;
}

/** A page of an entity's links, with what is asked of them and of the entities at their other ends. */
const linksRequest = (id: string, args: PageArgs, { session }: Context, info: Asked): LinksRequest => ({
  ...{ id, filter: linkFilter(session.ontology, args.filter), direction: 'BOTH', ends: null },
  ...{ first: within('first', args.first, ranges.links), after: args.after ?? null, only: onlyOfLinks(info) },
});

const linkConnection = async (
  { id }: EntityRecord,
  args: PageArgs,
  context: Context,
  info: GraphQLResolveInfo,
) => {
  const request = linksRequest(id, args, context, info);
  const page = await context.loaders.links.load(request);
  context.atHand.put(
    page.items.map(({ node }) => node.other),
    request.only?.entity,
  );
  return { page, total: () => context.loaders.linkCount.load({ id, filter: request.filter }) };
};

/** The entity of an id, and its links beside it where they are asked for: they need no more than the id. */
export async function entityWithLinks(
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<EntityRecord | null> {
  const links = selectionsAt(info, '').filter((field) => field.name.value === 'links');
  for (const field of links) {
    const { links: definition } = entityInterface(info).getFields();
    if (!definition) continue;
    try {
      const args: PageArgs = getArgumentValues(definition, field, info.variableValues);
      const asked = { ...info, fieldNodes: [field] };
      context.loaders.links.load(linksRequest(id, args, context, asked)).catch(() => undefined);
    } catch {
      // The field itself tells what is wrong with what it is given.
    }
  }
  const wanted = wantedOfEntities(info, '', ...endsAt('links.nodes', 'links.edges.node'));
  const entity = await context.loaders.entityWith(wanted).load(id);
  if (entity) context.atHand.put([entity], wanted);
  return entity;
}

function entityInterface({ schema }: GraphQLResolveInfo): GraphQLInterfaceType {
  const type = schema.getType('Entity');
  if (!isInterfaceType(type)) throw new Error('The schema has no interface Entity.');
  return type;
}

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

/**
 * The entity of an id that the graph itself refers to, with what the field `info` asks of it (all without one): at
 * once where it was read already.
 */
export function entityOf(
  id: string,
  { loaders, atHand }: Context,
  info?: GraphQLResolveInfo,
): EntityRecord | Promise<EntityRecord> {
  const wanted = info && wantedOfEntity(info);
  return (
    atHand.get(id, wanted) ??
    loaders
      .entityWith(wanted)
      .load(id)
      .then((entity) => {
        if (!entity) throw new NotFoundError('id', `No entity has the id ${JSON.stringify(id)} any more.`);
        return entity;
      })
  );
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
