import { createHash } from 'node:crypto';

/** The namespace of the ids that Entente gives to what has none of STIX's. */
const NAMESPACE = Buffer.from('6f1f8f3c8d5a4d0f9b3e5b1c2a7e4d90', 'hex');
const STIX_ID = /^[a-z0-9][a-z0-9_-]*?--[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isStixId = (id: string): boolean => STIX_ID.test(id);

/** The id of an object that stands for something of Entente: the same each time (UUID version 5). */
export function stixIdOf(type: string, key: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(`${type}:${key}`).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `${type}--${uuid.join('-')}`;
}

/** The relationship that a link is written as: a link that came as one has its id as suffix. */
export function relationshipIdOf(linkId: string): string {
  const suffix = linkId.split('.')[3] ?? '';
  return isStixId(suffix) ? suffix : stixIdOf('relationship', linkId);
}

export const noteIdOf = (figureId: string): string => stixIdOf('note', figureId);
