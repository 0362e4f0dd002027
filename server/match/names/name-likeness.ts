import { countryCode } from './country-codes.ts';
import type { NameForm } from './names.ts';
import { isOneLetter, wordLikeness, type Word, type WordSetting } from './words.ts';

/** How alike two names are, and why. */
export interface NameLikeness {
  /** 0 to 1; 1 where every word is the same. */
  readonly score: number;
  readonly one: NameForm;
  readonly other: NameForm;
  /** Whether one is the other's acronym. */
  readonly short: boolean;
  /** Whether all words are spelled the same. */
  readonly exact: boolean;
  /** The words that tell them apart; null where there are none. */
  readonly apart: string | null;
  /** Whether what tells them apart is the name of a country that one adds. */
  readonly byCountry: boolean;
}

export interface LikenessOptions {
  readonly weights: WordWeights;
  /** Whether a country's word that one name lacks is no news about the entity that lacks it. */
  readonly explains: (word: Word, lacking: 'one' | 'other') => boolean;
  /** Whether they name a person. */
  readonly person: boolean;
  /** Whether they name a state or a place, which the names of countries do not add anything to. */
  readonly country: boolean;
  /** Whether they name states or countries, which are told by their codes. */
  readonly state: boolean;
}

const acronymScore = 0.8;
/** Names that something tells apart are alike at most so much. */
const maxApart = 0.4;
/** What a word counts that one of two names of a person lacks, where two others are the same. */
const middleName = 0.35;
const patronymic = 0.15;
const initial = 0.25;
const explained = 0.05;

/**
 * Whether two names may be alike at least so much, with any benefit of doubt; quick, since most names that share a word
 * are not alike: first by the words of one sound, then by how alike these words are.
 */
export function mayBeAlike(
  one: NameForm,
  other: NameForm,
  options: Pick<LikenessOptions, 'weights' | 'person'>,
  least: number,
): boolean {
  if (one.joined === other.joined || isShortFor(one, other) || isShortFor(other, one)) return true;
  if (mostAlike(one, other, options, soundAlike) < least) return false;
  const setting = settingOf(one, other, options.person);
  return mostAlike(one, other, options, (mine, theirs) => areAlike(mine, theirs, setting)) >= least;
}

/** How alike two names are at most, where two words are alike or not. */
function mostAlike(
  one: NameForm,
  other: NameForm,
  { weights, person }: Pick<LikenessOptions, 'weights' | 'person'>,
  alike: (mine: Word, theirs: Word) => boolean,
): number {
  let [shared, unshared, names] = [0, 0, 0];
  let [mineTells, theirsTells] = [false, false];
  for (const mine of one.words)
    if (hasAlike(mine, other.words, alike)) {
      shared += weights(mine);
      names += 1;
    } else {
      unshared += lightest(mine, weights);
      mineTells ||= isTelling(mine);
    }
  if (shared === 0) return 0;
  for (const theirs of other.words)
    if (!hasAlike(theirs, one.words, alike)) {
      unshared += lightest(theirs, weights);
      theirsTells ||= isTelling(theirs);
    }
  // Each has a word of its own, which tells them apart.
  if (mineTells && theirsTells) return 0;
  return shared / (shared + unshared * (person && names > 1 ? patronymic : 1));
}

const isTelling = ({ sort, title, opposed }: Word) => opposed || (!sort && !title);

function hasAlike(mine: Word, words: readonly Word[], alike: (mine: Word, theirs: Word) => boolean): boolean {
  for (const theirs of words) if (alike(mine, theirs)) return true;
  return false;
}

/** What a word weighs that the other name lacks, at least. */
const lightest = (word: Word, weights: WordWeights) =>
  word.title ? 0 : word.country === null ? weights(word) : explained;

const areAlike = (mine: Word, theirs: Word, setting: WordSetting): boolean =>
  mine === theirs || wordLikeness(mine, theirs, setting) > 0 || isInitialOf(mine, theirs);

/** By the sound, or as a slip of the pen leaves it. */
function soundAlike(one: Word, other: Word): boolean {
  if (one.sound === other.sound) return true;
  if (one.arabic !== other.arabic) return wordLikeness(one, other, twoScripts) > 0 || isInitialOf(one, other);
  const [mine, theirs] = [one.text.length, other.text.length];
  if (isOneLetter(one) || isOneLetter(other)) return isInitialOf(one, other);
  if (mine > 4 && theirs > 4 && (one.head === other.head || one.tail === other.tail)) return true;
  if (mine === theirs + 2 || theirs === mine + 2)
    return one.text.includes(other.text) || other.text.includes(one.text);
  return one.country !== null && one.country === other.country;
}

/** With any benefit of doubt. */
const twoScripts: WordSetting = { capitals: false, latin: false, person: false };

const settingOf = (one: NameForm, other: NameForm, person: boolean): WordSetting => ({
  capitals: one.capitals || other.capitals,
  latin: one.latin && other.latin,
  person,
});

/** How alike two names are; words count by how much they tell. */
export function nameLikeness(one: NameForm, other: NameForm, options: LikenessOptions): NameLikeness {
  const made = (score: number, more: Partial<NameLikeness> = {}): NameLikeness => ({
    ...{ score, one, other, short: false, exact: false, apart: null, byCountry: false },
    ...more,
  });
  if (isShortFor(one, other) || isShortFor(other, one)) return made(acronymScore, { short: true });
  if (one.joined !== '' && one.joined === other.joined && one.faction === other.faction)
    return made(exactScore(one, other, options.person), { exact: true });
  const codes = options.state ? [one, other].map(({ text }) => countryCode(text).code) : [];
  if (codes[0] != null && codes[0] === codes[1] && !one.faction && !other.faction)
    return made(1, { exact: true });
  const aligned = align(one, other, options);
  if (aligned.weight === 0) return made(0);
  const apart = apartBy(one, other, aligned, options);
  const unshared =
    unsharedWeight(aligned.left, 'other', aligned, options) +
    unsharedWeight(aligned.right, 'one', aligned, options);
  const score = aligned.sum / (aligned.weight + unshared);
  return apart === null ? made(score) : made(Math.min(score, maxApart), apart);
}

/** An acronym may stand for several names; more so where it is not written alike. One word names many people. */
function exactScore(one: NameForm, other: NameForm, person: boolean): number {
  if (person && one.words.length === 1 && !one.joined.startsWith('abd')) return 0.8;
  if (!one.capitals || !other.capitals || one.words.some((word) => !word.brief)) return 1;
  return one.text === other.text ? acronymScore : acronymScore - 0.1;
}

const isShortFor = (short: NameForm, long: NameForm) =>
  short.acronym !== null && short.acronym.length > 1 && long.initials.includes(short.acronym);

interface Aligned {
  /** Of the words that both have: their weights times how alike they are. */
  readonly sum: number;
  readonly weight: number;
  /** How many words they share that are neither titles nor initials. */
  readonly names: number;
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

/** Finds for each word of one name its counterpart in the other: the same word first, then the one most alike. */
function align(one: NameForm, other: NameForm, { weights, person }: LikenessOptions): Aligned {
  const setting = settingOf(one, other, person);
  const right: (Word | null)[] = [...other.words];
  let [sum, weight, names] = [0, 0, 0];
  const pair = (word: Word, at: number, like: number, most = 1) => {
    right[at] = null;
    const counts = Math.min(most, weights(word));
    sum += counts * like;
    weight += counts;
    if (!word.title && most === 1) names += 1;
  };
  const unlike = one.words.filter((word) => {
    const at = right.indexOf(word);
    if (at >= 0) pair(word, at, 1);
    return at < 0;
  });
  const left = unlike.filter((word) => {
    let [best, maxAlike] = [-1, 0];
    for (const [at, theirs] of right.entries()) {
      const like = theirs ? wordLikeness(word, theirs, setting) : 0;
      if (like > maxAlike) [best, maxAlike] = [at, like];
    }
    if (best >= 0) pair(word, best, maxAlike);
    return best < 0;
  });
  const rest = person
    ? left.filter((word) => {
        const at = right.findIndex((theirs) => theirs !== null && isInitialOf(word, theirs));
        if (at >= 0) pair(word, at, 0.9, initial);
        return at < 0;
      })
    : left;
  return { sum, weight, names, left: rest, right: right.filter((word) => word !== null) };
}

/** Whether one is the first letter of the other. */
const isInitialOf = (one: Word, other: Word) =>
  (isOneLetter(one) || isOneLetter(other)) && one.text[0] === other.text[0];

/** What the words weigh that `lacking` has not. */
function unsharedWeight(
  words: readonly Word[],
  lacking: 'one' | 'other',
  { names }: Aligned,
  { weights, explains, person }: LikenessOptions,
): number {
  return words.reduce((sum, word) => {
    if (person && word.title) return sum;
    if (explains(word, lacking)) return sum + explained;
    const less = person && names > 1 ? (word.patronymic || isOneLetter(word) ? patronymic : middleName) : 1;
    return sum + weights(word) * less;
  }, 0);
}

const numeral = /^(\d+(st|nd|rd|th)?|i{1,3}|iv|vi{0,3}|ix|x)$/;

type Apart = Pick<NameLikeness, 'apart' | 'byCountry'>;

/**
 * What tells two names apart although they share words: a part and its whole, numbers, opposed words, words of their
 * own, a country that one of them adds.
 */
function apartBy(
  one: NameForm,
  other: NameForm,
  { left, right }: Aligned,
  options: LikenessOptions,
): Apart | null {
  if (one.faction !== other.faction && left.length + right.length > 0) {
    const [part, whole] = one.faction ? [one, other] : [other, one];
    return { apart: `“${part.text}” names a part of “${whole.text}”`, byCountry: false };
  }
  const number = [...left, ...right].find(
    (word) => numeral.test(word.text) && !(options.person && isOneLetter(word)),
  );
  if (number) return { apart: `“${number.text}” is in one of the names only`, byCountry: false };
  const tells = (list: readonly Word[]) => list.find(({ opposed }) => opposed) ?? list.find(isTelling);
  const [mine, theirs] = [tells(left), tells(right)];
  if (mine && theirs)
    return { apart: `“${mine.text}” and “${theirs.text}” tell the names apart`, byCountry: false };
  return options.person || options.country
    ? null
    : (addedCountry(left, one, 'other', options) ?? addedCountry(right, other, 'one', options));
}

/**
 * A country that one name adds to the other tells them apart, unless whoever lacks it is of that country anyway: and
 * then the one must be called so first, since "Pakistani Taliban" is said of others than the Taliban.
 */
function addedCountry(
  words: readonly Word[],
  form: NameForm,
  lacking: 'one' | 'other',
  { explains }: LikenessOptions,
): Apart | null {
  const added = words.find((word) => word.country !== null && !(form.primary && explains(word, lacking)));
  return added ? { apart: `“${added.text}” is in one of the names only`, byCountry: true } : null;
}

/** How much a word of a name tells, 0 to 1: rare ones much, common ones and those that only say the sort little. */
export type WordWeights = (word: Word) => number;

const least = 0.05;
const weak = 0.3;

/** Weights from how many of `all` entities have a word of a sound in a name. */
export function wordWeights(countOf: (sound: string) => number, all: number): WordWeights {
  // As in a graph of a hundred at least: in a small one every word is rare, and none says more than another.
  const size = Math.log(Math.max(100, all) + 1);
  // By the words' places: looked up more often than anything else.
  const known: number[] = [];
  return (word) => {
    const before = known[word.id];
    if (before !== undefined) return before;
    const rarity = Math.max(least, 1 - Math.log(countOf(word.sound) + 1) / size);
    const weight = word.legal ? Math.min(rarity, least) : word.sort || word.title ? rarity * weak : rarity;
    known[word.id] = weight;
    return weight;
  };
}
