import anyAscii from 'any-ascii';
import { remember } from '../access/turn.ts';

/** Words of a text and what spellings of each share. */

/** Words that are remembered: names share most of theirs. */
const maxKept = 20_000;

const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text);

/** Lower-case ASCII words of a text in any script: `Tehrīk-e-Tālibān` → tehrik, e, taliban. */
export function tokens(text: string): string[] {
  return (
    // As it is in most texts, and much quicker than going through its letters.
    (isAscii(text) ? text : anyAscii(text))
      .toLowerCase()
      .replace(/['’`]/g, '')
      .match(/[a-z0-9]+/g) ?? []
  );
}

/**
 * What spellings of one name share: consonants with doubles collapsed and letters that stand for one sound
 * made one; `tehreek`, `tehrik` → `trk`, `qaida`, `qaeda` → `kd`. Empty when the word has no consonant.
 */
export const skeleton = remember(maxKept, (token) =>
  token
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1')
    .replace(/[aeiouhwy]/g, ''),
);

/** First letters, `baloch liberation army` → `bla`; empty for fewer than three words. */
export function initials(words: readonly string[]): string {
  return words.length < 3 ? '' : words.map((word) => word[0]).join('');
}
