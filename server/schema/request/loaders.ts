import DataLoader from 'dataloader';
import {
  claimsOf,
  claimsOfSources,
  countClaims,
  countClaimsOfSources,
  type ClaimsRequest,
  type SourceClaimsRequest,
  type Subject,
} from '../../graph/elements/claims.ts';
import { entriesBySource } from '../../graph/elements/datasets.ts';
import { entitiesByIds } from '../../graph/elements/entities.ts';
import { figuresByIds, figuresOf } from '../../graph/elements/figures.ts';
import type { Only } from '../../graph/access/queries.ts';
import type { EntityRecord } from '../../graph/records.ts';
import type { LinkFilterParams } from '../../graph/elements/link-filter.ts';
import { countLinks, linksByIds, linksOfEntities, type LinksRequest } from '../../graph/elements/links.ts';
import {
  alliesOf,
  neighboursOf,
  surroundingsOf,
  type AlliesRequest,
  type NeighboursRequest,
} from '../../graph/network/neighbours.ts';
import {
  countRelations,
  relationsByIds,
  relationsOfEntities,
  type RelationCountRequest,
  type RelationRequest,
  type RelationsRequest,
} from '../../graph/relations/find.ts';
import {
  countRelationLinks,
  historiesOf,
  linkPagesOfRelations,
  linksOfRelations,
  type NarrowedRelation,
  type RelationLinksRequest,
} from '../../graph/relations/read.ts';
import type { RelationRecord } from '../../graph/relations/relation.ts';
import { verdictsOf } from '../../graph/elements/obligations.ts';
import { namesOf } from '../../merge/names-of.ts';
import { variantsBeside } from '../../merge/other-values.ts';
import type { Session } from '../../graph/access/session.ts';
import { sourcesByIds } from '../../graph/elements/sources.ts';

/** A loader by id: what is asked for in one step of a query becomes one call. */
const byId = <V>(batch: (ids: readonly string[]) => Promise<readonly V[]>) =>
  new DataLoader<string, V>(batch);

/** A loader by request: requests that say the same are one. */
const byRequest = <K, V>(
  batch: (requests: readonly K[]) => Promise<readonly V[]>,
  key: (request: K) => string = (request) => JSON.stringify(request),
) => new DataLoader<K, V, string>(batch, { cacheKeyFn: key });

/** A number for each list of links that a relation came with: two traces of a query may hold different ones of it. */
function numberLists(): (links: RelationRecord['links']) => number {
  const numbers = new WeakMap<NonNullable<RelationRecord['links']>, number>();
  let last = 0;
  return (links) => {
    if (!links) return 0;
    const number = numbers.get(links) ?? ++last;
    numbers.set(links, number);
    return number;
  };
}

/** One request's loaders; they live as long as the request, so an answer is of one piece. */
export function createLoaders(session: Session) {
  const numberOf = numberLists();
  const entityLoaders = new Map<string, DataLoader<string, EntityRecord | null>>();
  const relationKey = ({ id, filter, links }: RelationRecord) =>
    `${id} ${numberOf(links)} ${JSON.stringify(filter)}`;
  const narrowedKey = ({ relation: { id, only, links }, filter, among }: NarrowedRelation) =>
    JSON.stringify([id, only ? numberOf(links) : 0, filter, among]);
  return {
    entity: byId((ids) => entitiesByIds(session, ids)),
    /** Entities with what is wanted of them. */
    entityWith: (wanted: Only['entity']) => {
      const key = wanted?.join() ?? '*';
      const loader =
        entityLoaders.get(key) ??
        byId((ids) => entitiesByIds(wanted ? session.only({ entity: wanted }) : session, ids));
      entityLoaders.set(key, loader);
      return loader;
    },
    link: byId((ids) => linksByIds(session, ids)),
    figure: byId((ids) => figuresByIds(session, ids)),
    source: byId((ids) => sourcesByIds(session, ids)),
    links: byRequest((requests: readonly LinksRequest[]) => linksOfEntities(session, requests)),
    linkCount: byRequest((requests: readonly { readonly id: string; readonly filter: LinkFilterParams }[]) =>
      countLinks(session, requests),
    ),
    relation: byRequest((requests: readonly RelationRequest[]) => relationsByIds(session, requests)),
    relations: byRequest((requests: readonly RelationsRequest[]) => relationsOfEntities(session, requests)),
    relationCount: byRequest((requests: readonly RelationCountRequest[]) =>
      countRelations(session, requests),
    ),
    /** A relation's links in parts: what its fields but those of money are made of. */
    relationHistory: byRequest(
      (relations: readonly RelationRecord[]) => historiesOf(session, relations),
      relationKey,
    ),
    /** All links of a relation with their amounts, by id. */
    relationLinks: byRequest(
      (relations: readonly RelationRecord[]) => linksOfRelations(session, relations),
      relationKey,
    ),
    relationLinkPage: byRequest(
      (requests: readonly RelationLinksRequest[]) => linkPagesOfRelations(session, requests),
      ({ first, after, ...rest }) => JSON.stringify([narrowedKey(rest), first, after]),
    ),
    relationLinkCount: byRequest(
      (requests: readonly NarrowedRelation[]) => countRelationLinks(session, requests),
      narrowedKey,
    ),
    claims: byRequest(
      (requests: readonly ClaimsRequest[]) => claimsOf(session, requests),
      ({ subject, first, after }) => JSON.stringify([subject.id, first, after]),
    ),
    claimCount: byRequest(
      (subjects: readonly Subject[]) => countClaims(session, subjects),
      (subject) => subject.id,
    ),
    claimsOfSource: byRequest((requests: readonly SourceClaimsRequest[]) =>
      claimsOfSources(session, requests),
    ),
    /** Of all sources at once, under any key. */
    entries: byId(async (keys) => {
      const counts = await entriesBySource(session);
      return keys.map(() => counts);
    }),
    claimCountOfSource: byId((ids) => countClaimsOfSources(session, ids)),
    figures: byRequest((requests: readonly { readonly id: string; readonly measure: string | null }[]) =>
      figuresOf(session, requests),
    ),
    neighbours: byRequest((requests: readonly NeighboursRequest[]) => neighboursOf(session, requests)),
    allies: byRequest((requests: readonly AlliesRequest[]) => alliesOf(session, requests)),
    verdicts: byId((ids) => verdictsOf(session, ids)),
    names: byId((ids) => namesOf(session, ids)),
    /** What other data sets say of elements of each part. */
    beside: {
      entities: byId((ids) => variantsBeside(session, 'entities', ids)),
      links: byId((ids) => variantsBeside(session, 'links', ids)),
      figures: byId((ids) => variantsBeside(session, 'figures', ids)),
    },
    surroundings: byId((ids) => surroundingsOf(session, ids)),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
