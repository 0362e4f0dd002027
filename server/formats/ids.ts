import { hash } from 'node:crypto';

const LONGEST_SLUG = 100;

/** Eight hexadecimal digits that tell texts apart. */
const mark = (text: string) => hash('sha256', text).slice(0, 8);

const PLAIN = /^[a-z0-9](?:[a-z0-9_-]{0,98}[a-z0-9])?$/;
// eslint-disable-next-line no-control-regex -- the control characters are part of ASCII
const ASCII = /^[\x00-\x7f]*$/;

const plainLetters = (key: string) =>
  ASCII.test(key)
    ? key.toLowerCase()
    : key
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}+/gu, '');

/** A text as an id may hold it; what is lost on the way (capitals, signs, length) is told apart by a mark at the end. */
export function idPart(key: string): string {
  // Most keys of large tables are ids already; a million others go through here too.
  if (PLAIN.test(key)) return key;
  const slug = plainLetters(key)
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '')
    .slice(0, LONGEST_SLUG)
    .replace(/[-_]+$/, '');
  if (slug === key) return slug;
  return slug === '' ? mark(key) : `${slug}-${mark(key)}`;
}

/**
 * The id of an entity: `namespace-key`, the same for the same key, different for different ones. The namespace is the
 * data set's id, or what it shares with others; '' for keys that are unique in the world (STIX ids).
 */
export function entityId(namespace: string, ...key: readonly string[]): string {
  const own = idPart(
    key.join('-').length === 0 ? '-' : key.length === 1 ? key.join() : key.map(idPart).join('--'),
  );
  return namespace === '' ? own : `${namespace}-${own}`;
}

/** A link's or figure's suffix made of any texts. */
export const suffixOf = (...key: readonly string[]): string => key.map(idPart).join('-').slice(0, 190);
