import { remember } from '../access/turn.ts';
import { isBeyondLatin, runsOf, wordsOf, type Word } from './scripts.ts';
import { initials, skeleton, tokens } from './search-words.ts';

/**
 * The words under which an entity is found, and those of a query: one computation for both sides, so the two
 * engines' plain word indexes forgive spelling and transliteration alike. Kinds of words are kept apart by a
 * prefix: `zt` a token, `zp` the start of one, `zs` its skeleton, `zd` a skeleton less one letter (typos),
 * `zi` initials, `zw` a word of the summary.
 */

/** Raised when names get other words than before: a store that was written then gets the new ones when it is opened. */
export const indexForm = 3;

const maxKept = 20_000;
const longestPrefix = 8;
const shortestTypo = 3;
const longestText = 2_000;
const maxQueryWords = 12;
const common = new Set(
  'about after against also among been before being between both from have into more over said some such than that their them then there these they this those through under were what when which while will with would'.split(
    ' ',
  ),
);

const withoutOneLetter = (word: string) =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)).filter((short) => short.length > 1);

/** The words of one sound, and of it less a letter. */
const soundWords = remember(maxKept, (sound): readonly string[] => {
  const typos = sound.length < shortestTypo ? [] : [sound, ...withoutOneLetter(sound)];
  return [`zs${sound}`, ...typos.map((typo) => `zd${typo}`)];
});

const prefixWords = remember(maxKept, (token): readonly string[] =>
  Array.from({ length: Math.min(token.length, longestPrefix) - 1 }, (_, at) => `zp${token.slice(0, at + 2)}`),
);

const pairs = (words: readonly string[]) => words.slice(1).map((word, at) => `${words[at]}${word}`);

/** A word of a single consonant, as `Ali`, is told from others only by vowels, which many scripts don't write. */
const shortSounds = (word: Word) =>
  [...new Set(word.readings.map(skeleton))]
    .filter((sound) => sound.length === 1)
    .map((sound) => `zs${sound}`);

function nameWords(name: string): string[] {
  const words = tokens(name);
  const short = initials(words);
  return [
    ...words.map((word) => `zt${word}`),
    ...words.flatMap(prefixWords),
    ...words
      .map(skeleton)
      .filter((sound) => sound.length > 1)
      .flatMap(soundWords),
    ...pairs(words).map((pair) => `zs${skeleton(pair)}`),
    ...(short ? [`zi${short}`] : []),
    ...(isBeyondLatin(name) ? wordsBeyondLatin(wordsOf(name)) : []),
  ];
}

/** Of a name in a script that says less, or otherwise, than Latin letters do: every reading is to be found. */
function wordsBeyondLatin(words: readonly Word[]): string[] {
  return [
    ...words.map(({ text }) => `zt${text}`),
    ...words.flatMap(({ text }) => prefixWords(text)),
    ...words.flatMap((word) => [...word.sounds.flatMap(soundWords), ...shortSounds(word)]),
    ...runsOf(words).flatMap((run) => run.sounds.map((sound) => `zs${sound}`)),
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

/**
 * The words to ask the index for; empty when the text holds no letter or digit. At most 12 words are used. With `slips`
 * also those under which names with a letter more, less or other stand: they are in so many names that asking for them
 * takes several times as long.
 */
export function queryWords(text: string, also?: 'slips'): string {
  const all = wordsOf(text).slice(0, maxQueryWords);
  // A word of two letters is in so many names that it tells nothing beside others; joined to them it does.
  const telling = all.filter(({ text: word }) => word.length > 2);
  const words = telling.length > 0 ? telling : all;
  const whole = all.map((word) => word.text).join('');
  return [
    ...new Set([
      ...words.map((word) => `zt${word.text}`),
      ...words
        .filter(({ text: word }) => word.length > 1)
        .map((word) => `zp${word.text.slice(0, longestPrefix)}`),
      ...words.flatMap((word) => word.sounds.flatMap(also ? soundWords : (sound) => [`zs${sound}`])),
      ...runsOf(all).flatMap((run) => run.sounds.map((sound) => `zs${sound}`)),
      ...[skeleton(whole)].filter((sound) => sound.length > 1).map((sound) => `zs${sound}`),
      ...all.flatMap(partsOf),
      ...all.flatMap(shortWords),
      ...words.filter(({ text: word }) => word.length > 2).map((word) => `zi${word.text}`),
    ]),
  ].join(' ');
}

/** The words of a query as summaries have them; empty when it has none worth finding. */
export function summaryWords(text: string): string {
  return [...new Set(summaryTokens(text).slice(0, maxQueryWords))].map((word) => `zw${word}`).join(' ');
}

/** What the ends of a long word sound like, which may be words of their own elsewhere: Abdulrahman, Abd al-Rahman. */
function partsOf(word: Word): string[] {
  return word.sounds
    .filter((sound) => sound.length > 4)
    .flatMap((sound) => [`zs${sound.slice(-3)}`, `zs${sound.slice(-4)}`]);
}

/** Of a word of one consonant: how it sounds, and what Latin letters may write where its own script has no vowels. */
function shortWords(word: Word): string[] {
  const [sound, ...more] = word.readings.map(skeleton);
  if (sound?.length !== 1 || more.some((other) => other.length > 1) || word.text.length > 3) return [];
  if (/^[a-z]*[aeiou]/.test(word.text)) return [`zs${sound}`];
  const [before, after] = [
    ['', 'a', 'i', 'u', 'o', 'e'],
    ['', 'a', 'i', 'e', 'y', 'u', 'o'],
  ];
  return [`zs${sound}`, ...before.flatMap((one) => after.map((other) => `zt${one}${sound}${other}`))];
}
