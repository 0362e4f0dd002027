import { createHash } from 'node:crypto';
import { linkId } from '../dossier/ids.ts';

/** The parts of a link's id: ids of entities hold no dot. */
export function partsOfLinkId(id: string): { source: string; type: string; target: string; suffix: string } {
  const [source = '', type = '', target = '', ...suffix] = id.split('.');
  return { source, type, target, suffix: suffix.join('.') };
}

/**
 * The id of a link that was moved to other ends, since ends of it were merged: made of the new ends and of the id
 * that its data set gives it, so that no two links share one and the same link always gets the same.
 */
export function movedLinkId(original: string, source: string, target: string): string {
  const mark = createHash('sha256').update(original).digest('hex').slice(0, 12);
  return linkId(source, partsOfLinkId(original).type, target, `merged-${mark}`);
}
