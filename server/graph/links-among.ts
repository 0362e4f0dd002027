import type { LinkFilterParams } from './link-filter.ts';
import { toLink } from './project.ts';
import type { EntityRecord, LinkRecord } from './records.ts';
import type { Session } from './session.ts';

/** The most links that one part of the graph holds: one less than a statement gives, so that a cut shows. */
const mostLinks = 4_999;
/** An entity with more links than this is a hub: its links are found from the other end wherever there is one. */
const hubDegree = 2_000;

const byId = (one: LinkRecord, two: LinkRecord) => (one.id < two.id ? -1 : 1);

/**
 * The links with both ends among these entities, by id; `cut` tells whether there are more than 4,999. A hub of
 * 100,000 links costs little beside others, since their few links are walked instead of its many.
 */
export async function linksAmong(
  session: Session,
  entities: readonly EntityRecord[],
  filter: LinkFilterParams,
): Promise<{ links: LinkRecord[]; cut: boolean }> {
  const hubs = entities.filter((entity) => entity.degree > hubDegree).map((entity) => entity.id);
  const others = entities.filter((entity) => entity.degree <= hubDegree).map((entity) => entity.id);
  const asked = { ...filter, limit: mostLinks + 1 };
  const parts = await Promise.all([
    others.length > 0 ? session.read('links-among', { ...asked, ids: others }) : [],
    hubs.length > 0 && others.length > 0
      ? session.read('links-between', { ...asked, ids: others, others: hubs })
      : [],
    hubs.length > 1 ? session.read('links-among', { ...asked, ids: hubs }) : [],
  ]);
  const links = parts.flat().map((row) => toLink(row.link));
  return { links: links.sort(byId).slice(0, mostLinks), cut: links.length > mostLinks };
}
