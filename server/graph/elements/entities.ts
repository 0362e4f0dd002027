import { distinct, inFull } from '../access/batches.ts';
import { quoted } from '../values/quoted.ts';
import { toEntity } from './project.ts';
import type { EntityRecord } from '../records.ts';
import { type Session } from '../access/session.ts';
import { NotFoundError } from '../errors.ts';

/**
 * The entities of these ids, in their order; null for an id that no entity has. The id of one that was merged into
 * another gives that other.
 */
export async function entitiesByIds(
  session: Session,
  ids: readonly string[],
): Promise<(EntityRecord | null)[]> {
  const found = await readEntities(session, distinct(ids));
  const missing = distinct(ids.filter((id) => !found.has(id)));
  const moved = await mergedInto(session, missing);
  const others = await readEntities(session, distinct([...moved.values()].filter((id) => !found.has(id))));
  const byId = (id: string) => found.get(id) ?? others.get(id);
  return ids.map((id) => byId(id) ?? byId(moved.get(id) ?? '') ?? null);
}

async function readEntities(session: Session, ids: readonly string[]): Promise<Map<string, EntityRecord>> {
  const rows = await inFull(ids, 'id', (some) => session.read('read/entities-by-id', { ids: some }));
  return new Map(rows.map((row) => toEntity(row.entity)).map((entity) => [entity.id, entity]));
}

/**
 * Properties that are so short that reading them of all that a search meets costs less than asking again for those of
 * what it finds.
 */
const short = new Set([
  ...['name', 'aliases', 'kind', 'edtf', 'validFrom', 'validTo', 'knownFrom', 'disputed', 'lat', 'lon'],
  ...['reliability', 'credibility', 'ordinal', 'website'],
]);
export function isShort(wanted: readonly string[] | undefined): wanted is readonly string[] {
  return wanted?.every((name) => short.has(name)) ?? false;
}

/** As `entitiesByIds`, without the ids that no entity has. */
export async function presentEntities(session: Session, ids: readonly string[]): Promise<EntityRecord[]> {
  return (await entitiesByIds(session, ids)).filter((entity) => entity !== null);
}

/** The entities of these ids, repeats left out; throws NotFoundError naming the argument for an id that none has. */
export async function requireEntities(
  session: Session,
  argument: string,
  ids: readonly string[],
): Promise<EntityRecord[]> {
  const wanted = distinct(ids);
  const found = await entitiesByIds(session, wanted);
  const missing = wanted.find((_, at) => found[at] === null);
  if (missing !== undefined) throw noSuchEntity(argument, missing);
  return found.filter((entity) => entity !== null);
}

/** Both ends of a search, by the arguments that name them; throws as `requireEntities`. */
export async function requireEnds(
  session: Session,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<[EntityRecord, EntityRecord]> {
  const [one, other] = await entitiesByIds(session, [from, to]);
  if (!one) throw noSuchEntity('from', from);
  if (!other) throw noSuchEntity('to', to);
  return [one, other];
}

/** As `requireEntities`, for one id. */
export async function requireEntity(session: Session, argument: string, id: string): Promise<EntityRecord> {
  const [entity] = await entitiesByIds(session, [id]);
  if (!entity) throw noSuchEntity(argument, id);
  return entity;
}

const noSuchEntity = (argument: string, id: string) =>
  new NotFoundError(argument, `No entity has the id ${quoted(id)}; search finds ids by name.`);

/** What entities were merged into, by id; one that was not, or that was never there, is left out. */
export async function mergedInto(
  session: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inFull(ids, 'id', (some) => session.read('read/merged-by-id', { ids: some }));
  return new Map(rows.map((row) => [row.id, row.into]));
}
