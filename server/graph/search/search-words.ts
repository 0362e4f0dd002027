import anyAscii from 'any-ascii';
import { remember } from '../access/turn.ts';

/**
 * The words under which an entity is found, and those of a query: one computation for both sides, so the two
 * engines' plain word indexes forgive spelling and transliteration alike. Kinds of words are kept apart by a
 * prefix: `zt` a token, `zp` the start of one, `zs` its skeleton, `zd` a skeleton less one letter (typos),
 * `zi` initials, `zw` a word of the summary.
 */

/** Words that are remembered: names share most of theirs. */
const maxTextLength = 20_000;

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
export const skeleton = remember(maxTextLength, (token) =>
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

const longestPrefix = 8;
const shortestTypo = 3;
const longestText = 2_000;
const common = new Set(
  'about after against also among been before being between both from have into more over said some such than that their them then there these they this those through under were what when which while will with would'.split(
    ' ',
  ),
);

const withoutOneLetter = (word: string) =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)).filter((short) => short.length > 1);

/** The words of one token and of it joined to its neighbour (`al qaida` is also `alqaida`). */
const soundWords = remember(maxTextLength, (token): readonly string[] => {
  const sound = skeleton(token);
  if (sound.length < 2) return [];
  const typos = sound.length < shortestTypo ? [] : [sound, ...withoutOneLetter(sound)];
  return [`zs${sound}`, ...typos.map((typo) => `zd${typo}`)];
});

const prefixWords = remember(maxTextLength, (token): readonly string[] =>
  Array.from({ length: Math.min(token.length, longestPrefix) - 1 }, (_, at) => `zp${token.slice(0, at + 2)}`),
);

const pairs = (words: readonly string[]) => words.slice(1).map((word, at) => `${words[at]}${word}`);

function nameWords(name: string): string[] {
  const words = tokens(name);
  const short = initials(words);
  return [
    ...words.map((word) => `zt${word}`),
    ...words.flatMap(prefixWords),
    ...words.flatMap(soundWords),
    ...pairs(words).map((pair) => `zs${skeleton(pair)}`),
    ...(short ? [`zi${short}`] : []),
  ];
}

/** Words of a summary worth finding: four letters or more, the most common ones left out. */
export function summaryTokens(summary: string): string[] {
  return tokens(summary.slice(0, longestText)).filter((word) => word.length > 3 && !common.has(word));
}

/** The value of an entity's `search` property: distinct words, separated by spaces. */
export function indexWords(entity: {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string | null;
}): string {
  const words = [entity.name, ...entity.aliases].flatMap((name) => nameWords(name.slice(0, longestText)));
  return [...new Set([...words, ...summaryTokens(entity.summary ?? '').map((word) => `zw${word}`)])].join(
    ' ',
  );
}

/** The words to ask the index for; empty when the text holds no letter or digit. At most 12 words are used. */
export function queryWords(text: string): string {
  const words = tokens(text).slice(0, 12);
  return [
    ...new Set([
      ...words.map((word) => `zt${word}`),
      ...words.filter((word) => word.length > 1).map((word) => `zp${word.slice(0, longestPrefix)}`),
      ...words.flatMap(soundWords),
      ...[...pairs(words), words.join('')]
        .filter((word) => skeleton(word).length > 1)
        .map((word) => `zs${skeleton(word)}`),
      ...words.filter((word) => word.length > 2).map((word) => `zi${word}`),
      ...words.filter((word) => word.length > 3 && !common.has(word)).map((word) => `zw${word}`),
    ]),
  ].join(' ');
}
