import { distance } from 'fastest-levenshtein';
import { remember } from '../access/turn.ts';
import { initials, skeleton } from './search-words.ts';
import { runsOf, wordsOf, type Run, type Word } from './scripts.ts';

/** How well a text is a name, 0 to 1: in any spelling, script and order of words, split or joined. */

const maxNames = 10_000;
/** Sounding the same, which is less than being the same. */
const alike = 0.9;
/** Another sign that is read the same: the other way to write it, or another word. */
const readTheSame = 0.8;

/** A text taken apart. */
interface Parts {
  readonly words: readonly Word[];
  readonly whole: string;
  readonly runs: readonly Run[];
  /** What its words and runs are, and what they sound like. */
  readonly texts: ReadonlySet<string>;
  readonly sounds: ReadonlySet<string>;
}

const partsOf = remember(maxNames, (text): Parts => {
  const words = wordsOf(text);
  const runs = runsOf(words);
  return {
    words,
    runs,
    whole: words.map((word) => word.text).join(''),
    texts: new Set([...words, ...runs].map((one) => one.text)),
    sounds: new Set([...words.flatMap((word) => word.sounds), ...runs.flatMap((run) => run.sounds)]),
  };
});

/** 0 to 1 by letters; 0 where the lengths alone say that it is less than `least`. */
function likeness(one: string, other: string, least: number): number {
  const longer = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < least * longer) return 0;
  return 1 - distance(one, other) / longer;
}

const writesVowels = (word: Word) => /[aeiou]/.test(word.text);

/** Whether two words sound the same in some reading; of one consonant, where one of them has no vowels to compare. */
function soundAlike(asked: Word, word: Word): number {
  if (asked.sounds.some((sound) => word.sounds.includes(sound))) return alike;
  const [one, other] = [skeleton(asked.text), skeleton(word.text)];
  return one.length === 1 && one === other && writesVowels(asked) !== writesVowels(word) ? readTheSame : 0;
}

/** How alike two words are: the same, sounding the same, begun the same, or a slip of a letter or two. */
function wordLikeness(asked: Word, word: Word): number {
  if (asked.text === word.text)
    return asked.sign === word.sign || !asked.sign || !word.sign ? 1 : readTheSame;
  const same = soundAlike(asked, word);
  const [begin, name] = [asked.text, word.text];
  const begun = begin.length > 1 && name.startsWith(begin) ? 0.7 + 0.25 * (begin.length / name.length) : 0;
  const known = Math.max(same, begun);
  if (known >= alike) return known;
  const near = likeness(begin, name, 0.6);
  return Math.max(known, near >= 0.6 ? 0.9 * near : 0);
}

/** How well the words are among those of the other, split or joined: the mean, long words counting more. */
function coverage(its: Parts, other: Parts, like: (word: Word, other: Word) => number): number {
  const single = its.words.map((word) => {
    const best = Math.max(0, ...other.words.map((one) => like(word, one)));
    const joined = other.runs.length > 0 && best < alike && word.text.length > 2;
    return joined && word.sounds.some((sound) => sound.length > 2 && other.sounds.has(sound)) ? alike : best;
  });
  const best = [0];
  let weight = 0;
  for (const [at, word] of its.words.entries()) {
    weight += word.text.length;
    let sum = (best[at] ?? 0) + word.text.length * (single[at] ?? 0);
    for (const run of its.runs) {
      if (run.to !== at + 1) continue;
      const of = runLikeness(run, other) * lengthOf(its.words.slice(run.from, run.to));
      sum = Math.max(sum, (best[run.from] ?? 0) + of);
    }
    best.push(sum);
  }
  return weight === 0 ? 0 : (best.at(-1) ?? 0) / weight;
}

const lengthOf = (words: readonly Word[]) => words.reduce((sum, word) => sum + word.text.length, 0);

function runLikeness(run: Run, other: Parts): number {
  if (other.texts.has(run.text)) return 1;
  return run.sounds.some((sound) => sound.length > 2 && other.sounds.has(sound)) ? alike : 0;
}

/** How well `text` is `name`; 1 is the name itself, spelling of case and marks apart. */
export function nameScore(text: string, name: string): number {
  const [asked, its] = [partsOf(text), partsOf(name)];
  if (its.words.length === 0 || asked.words.length === 0) return 0;
  if (asked.whole === its.whole) return sameSigns(asked, its) ? 1 : readTheSame;
  const sound = skeleton(asked.whole);
  const whole = sound.length > 2 && sound === skeleton(its.whole) ? 0.95 : 0;
  const short =
    asked.words.length === 1 && asked.whole.length > 2 && isShort(asked.whole, its.words) ? 0.9 : 0;
  const there = coverage(asked, its, wordLikeness);
  const back = coverage(its, asked, (word, ask) => wordLikeness(ask, word));
  const known = Math.max(whole, short, 0.75 * there + 0.2 * back);
  // By its letters a name can only be what its length lets it be.
  return Math.max(known, 0.95 * likeness(asked.whole, its.whole, known / 0.95));
}

const isShort = (text: string, words: readonly Word[]) => initials(words.map((word) => word.text)) === text;

const sameSigns = (asked: Parts, its: Parts) =>
  asked.words.every((word, at) => !word.sign || !its.words[at]?.sign || word.sign === its.words[at].sign);
