import { groupBy } from '../graph/batches.ts';
import type { ClaimRecord, EntityRecord } from '../graph/records.ts';
import type { Session } from '../graph/session.ts';
import { oneByOne } from './id-blocks.ts';
import { claimsAbout, entitiesById } from './read-pages.ts';

/** The standing claims about each of these elements. */
export async function aboutThese(
  session: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ClaimRecord[]>> {
  const found: ClaimRecord[] = [];
  for await (const claim of claimsAbout(session, ids)) found.push(claim);
  return groupBy(found, (claim) => claim.about);
}

/** The entities of these ids. */
export async function theseEntities(
  session: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityRecord>> {
  const found = new Map<string, EntityRecord>();
  for await (const entity of entitiesById(session, oneByOne(new Set(ids)))) found.set(entity.id, entity);
  return found;
}
