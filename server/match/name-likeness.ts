import { ratio } from 'fuzzball';
import { countryStem } from './country-words.ts';
import type { NameForm } from './names.ts';
import { opposedWords, sortWords, titles } from './rules.ts';
import type { WordWeights } from './word-weights.ts';

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

const SAME_SOUND = 0.96;
const acronymScore = 0.85;
/** Names that something tells apart are alike at most so much. */
const mostApart = 0.4;

/** How alike two words are, 0 to 1: spelled the same, sounding the same, or off by a slip; else 0. */
export function wordLikeness(one: string, soundOne: string, other: string, soundOther: string): number {
  if (one === other) return 1;
  if (/\d/.test(one) || /\d/.test(other)) return 0;
  const near = ratio(one, other, { full_process: false }) / 100;
  if (soundOne === soundOther && soundOne.length > 1)
    return soundOne.length > 2 || near >= 0.6 ? SAME_SOUND : near >= 0.5 ? 0.85 : 0;
  if (Math.min(one.length, other.length) >= 5 && near >= 0.85) return near * SAME_SOUND;
  const stem = countryStem(one);
  return stem !== null && stem === countryStem(other) ? 0.9 : 0;
}

/** How alike two names are; words count by how much they tell. */
export function nameLikeness(one: NameForm, other: NameForm, options: LikenessOptions): NameLikeness {
  const made = (score: number, more: Partial<NameLikeness> = {}): NameLikeness => ({
    ...{ score, one, other, short: false, exact: false, apart: null },
    ...more,
  });
  if (isShortFor(one, other) || isShortFor(other, one)) return made(acronymScore, { short: true });
  const joined = one.words.join('') === other.words.join('');
  if (joined && one.faction === other.faction) return made(1, { exact: true });
  const { shared, left, right } = align(one, other, options.weights);
  if (shared === 0) return made(0);
  const apart = apartBy(one, other, left, right);
  const weightOf = (words: readonly Word[], lacking: 'one' | 'other') =>
    words.reduce((sum, { word, weight }) => sum + (options.explains(word, lacking) ? 0.05 : weight), 0);
  const unshared = weightOf(left, 'other') + weightOf(right, 'one');
  const score = shared.sum / (shared.weight + unshared);
  return made(apart === null ? score : Math.min(score, mostApart), { apart });
}

interface Word {
  readonly word: string;
  readonly weight: number;
}

const isShortFor = (short: NameForm, long: NameForm) =>
  short.acronym !== null && short.acronym.length > 1 && long.initials.includes(short.acronym);

function align(one: NameForm, other: NameForm, weights: WordWeights) {
  const free = new Set(other.words.keys());
  const left: Word[] = [];
  const shared = { sum: 0, weight: 0 };
  for (const [at, word] of one.words.entries()) {
    const sound = one.sounds[at]!;
    let best = { like: 0, at: -1 };
    for (const place of free) {
      const like = wordLikeness(word, sound, other.words[place]!, other.sounds[place]!);
      if (like > best.like) best = { like, at: place };
    }
    const weight = weights(word, sound);
    if (best.at < 0) {
      left.push({ word, weight });
      continue;
    }
    free.delete(best.at);
    shared.sum += weight * best.like;
    shared.weight += weight;
  }
  const right = [...free].map((at) => ({
    word: other.words[at]!,
    weight: weights(other.words[at]!, other.sounds[at]!),
  }));
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
