import { ratio } from 'fuzzball';
import { itemAt } from '../graph/access/batches.ts';
import { countryStem, twoCountries } from './country-words.ts';
import type { NameForm } from './names.ts';
import { opposedWords, sortWords, titles } from './rules.ts';

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
}

export interface LikenessOptions {
  readonly weights: WordWeights;
  /** Whether a country's word that one name lacks is no news about the entity that lacks it. */
  readonly explains: (word: string, lacking: 'one' | 'other') => boolean;
}

const sameSound = 0.96;
const acronymScore = 0.8;
/** Names that something tells apart are alike at most so much. */
const maxApart = 0.4;

/** How alike two words are, 0 to 1: spelled the same, sounding the same, or off by a slip; else 0. */
function wordLikeness(one: WordOf, other: WordOf): number {
  if (one.word === other.word) return 1;
  // Numbers have one spelling, and so have acronyms.
  if ([one, other].some(({ word, form }) => /\d/.test(word) || (form.capitals && isBrief(word)))) return 0;
  if (twoCountries(one.word, other.word)) return 0;
  if (one.sound === other.sound && one.sound.length > 1 && beginAlike(one, other)) {
    if (one.sound.length > 2) return sameSound;
    const near = nearness(one.word, other.word);
    return near >= 0.6 ? sameSound : near >= 0.5 ? 0.85 : 0;
  }
  const short = Math.min(one.word.length, other.word.length);
  const long = Math.max(one.word.length, other.word.length);
  // Words whose lengths differ by more cannot be near enough, which is quicker to see.
  if (short >= 5 && short / long >= 0.7) {
    const near = nearness(one.word, other.word);
    if (near >= 0.85) return near * sameSound;
  }
  const stem = countryStem(one.word);
  return stem !== null && stem === countryStem(other.word) ? 0.9 : 0;
}

const nearness = (one: string, other: string) => ratio(one, other, { full_process: false }) / 100;

interface WordOf {
  readonly word: string;
  readonly sound: string;
  readonly form: NameForm;
}

const isBrief = (word: string) => word.length <= 5 || !/[aeiou]/.test(word);

/** A first letter as other spellings write it; vowels and what is dropped beside them are one. */
const beginningOf = (word: string) =>
  word
    .charAt(0)
    .replace(/[aeiouhwy]/, 'a')
    .replace(/[cq]/, 'k')
    .replace(/[xz]/, 's')
    .replace(/[jd]/, 'g')
    .replace('p', 'f');

/** Other scripts may leave out the vowel that a word begins with. */
const beginAlike = (one: WordOf, other: WordOf) =>
  !one.form.latin || !other.form.latin || beginningOf(one.word) === beginningOf(other.word);

/** How alike two names are; words count by how much they tell. */
export function nameLikeness(one: NameForm, other: NameForm, options: LikenessOptions): NameLikeness {
  const made = (score: number, more: Partial<NameLikeness> = {}): NameLikeness => ({
    ...{ score, one, other, short: false, exact: false, apart: null },
    ...more,
  });
  if (isShortFor(one, other) || isShortFor(other, one)) return made(acronymScore, { short: true });
  const joined = one.words.join('') === other.words.join('');
  if (joined && one.faction === other.faction) return made(exactScore(one, other), { exact: true });
  const { shared, left, right } = align(one, other, options.weights);
  if (shared === 0) return made(0);
  const apart = apartBy(one, other, left, right);
  const weightOf = (words: readonly Word[], lacking: 'one' | 'other') =>
    words.reduce((sum, { word, weight }) => sum + (options.explains(word, lacking) ? 0.05 : weight), 0);
  const unshared = weightOf(left, 'other') + weightOf(right, 'one');
  const score = shared.sum / (shared.weight + unshared);
  return made(apart === null ? score : Math.min(score, maxApart), { apart });
}

/** An acronym may stand for several names; more so where it is not written alike. */
function exactScore(one: NameForm, other: NameForm): number {
  if (!one.capitals || !other.capitals || one.words.some((word) => !isBrief(word))) return 1;
  return one.text === other.text ? acronymScore : acronymScore - 0.1;
}

interface Word {
  readonly word: string;
  readonly weight: number;
}

const isShortFor = (short: NameForm, long: NameForm) =>
  short.acronym !== null && short.acronym.length > 1 && long.initials.includes(short.acronym);

const wordsOf = (form: NameForm): WordOf[] =>
  form.words.map((word, at) => ({ word, sound: itemAt(form.sounds, at), form }));

function align(one: NameForm, other: NameForm, weights: WordWeights) {
  const free = new Set(wordsOf(other));
  const left: Word[] = [];
  const shared = { sum: 0, weight: 0 };
  for (const mine of wordsOf(one)) {
    let best: WordOf | null = null;
    let maxAlike = 0;
    for (const theirs of free) {
      const like = wordLikeness(mine, theirs);
      if (like <= maxAlike) continue;
      best = theirs;
      maxAlike = like;
    }
    const { word } = mine;
    const weight = weights(word, mine.sound);
    if (!best) {
      left.push({ word, weight });
      continue;
    }
    free.delete(best);
    shared.sum += weight * maxAlike;
    shared.weight += weight;
  }
  const right = [...free].map(({ word, sound }) => ({ word, weight: weights(word, sound) }));
  return { shared: shared.weight === 0 ? (0 as const) : shared, left, right };
}

const numeral = /^(\d+(st|nd|rd|th)?|i{1,3}|iv|vi{0,3}|ix|x)$/;

/** What tells two names apart although they share words: a part and its whole, numbers, opposed words, words of their own. */
function apartBy(
  one: NameForm,
  other: NameForm,
  left: readonly Word[],
  right: readonly Word[],
): string | null {
  if (one.faction !== other.faction && left.length + right.length > 0) {
    const [part, whole] = one.faction ? [one, other] : [other, one];
    return `“${part.text}” names a part of “${whole.text}”`;
  }
  const words = [...left, ...right].map(({ word }) => word);
  const number = words.find((word) => numeral.test(word));
  if (number !== undefined) return `“${number}” is in one of the names only`;
  const tells = (list: readonly Word[]) =>
    list.find(({ word }) => opposedWords.has(word)) ??
    list.find(({ word }) => !sortWords.has(word) && !titles.has(word));
  const [mine, theirs] = [tells(left), tells(right)];
  return mine && theirs ? `“${mine.word}” and “${theirs.word}” tell the names apart` : null;
}

/** How much a word of a name tells, 0 to 1: rare ones much, common ones and those that only say the sort little. */
type WordWeights = (word: string, sound: string) => number;

const least = 0.05;
const weak = 0.3;

/** Weights from how many of the graph's entities have each word, in any spelling, in a name. */
export function wordWeights(entities: Iterable<readonly NameForm[]>): WordWeights {
  const counts = new Map<string, number>();
  let all = 0;
  for (const forms of entities) {
    all += 1;
    for (const sound of new Set(forms.flatMap((form) => form.sounds)))
      counts.set(sound, (counts.get(sound) ?? 0) + 1);
  }
  // As in a graph of a hundred at least: in a small one every word is rare, and none says more than another.
  const size = Math.log(Math.max(100, all) + 1);
  return (word, sound) => {
    const rarity = Math.max(least, 1 - Math.log((counts.get(sound) ?? 0) + 1) / size);
    return sortWords.has(word) || titles.has(word) ? rarity * weak : rarity;
  };
}
