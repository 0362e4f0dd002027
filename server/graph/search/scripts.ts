import anyAscii from 'any-ascii';
import { remember } from '../access/turn.ts';
import { skeleton, tokens } from './search-words.ts';

/**
 * The words of a name in any script, and how each may be read: scripts differ in what they leave unwritten (vowels,
 * spaces) and in which of several Latin spellings a letter gets.
 */
export interface Word {
  /** In lower-case ASCII. */
  readonly text: string;
  /** How it may be written in Latin letters, its text first. */
  readonly readings: readonly string[];
  /** What the readings sound like; none says too little. */
  readonly sounds: readonly string[];
  /** The sign that it stands for, in a script where each is a syllable; null elsewhere. */
  readonly sign: string | null;
}

/** Readings of one word, and of words joined. */
const maxReadings = 8;
const maxNames = 20_000;

/** Letters with several Latin spellings, the first of them as `any-ascii` has it; the same for both sides of a search. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  // Arabic and its neighbours: emphatic and interdental letters sound otherwise in Persian, Pashto and Urdu.
  ...{ ث: ['th', 's'], ذ: ['dh', 'z'], ض: ['d', 'z'], ظ: ['z', 'd'], و: ['w', 'v'], ج: ['j', 'g'] },
  ...{ ق: ['q', 'g'] },
  ...{ х: ['kh', 'h'], в: ['v', 'w'], г: ['g', 'h'] },
};

const beyondLatin = /[^\P{L}\p{Script=Latin}]/u;
const syllables = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Scripts that put no spaces between words, whose words only a dictionary tells: the runtime's. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const arabic = /\p{Script=Arabic}/u;
const plain = (text: string) =>
  anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** All ways to put one of each list in a row, the first of each first; only the first of what would be too many. */
function combinations(parts: readonly (readonly string[])[]): string[] {
  let made = [''];
  for (const options of parts) {
    const some = made.length * options.length > maxReadings ? options.slice(0, 1) : options;
    made = some.flatMap((option) => made.map((before) => before + option));
  }
  return [...new Set(made)];
}

function readingsOf(word: string): string[] {
  const made = combinations(Array.from(word, (letter) => spellings[letter] ?? [plain(letter)]));
  const [text = ''] = made;
  // In the article and in names made with it, l is silent before a letter made with the tip of the tongue.
  const article = arabic.test(word) && /.ال[تثدذرزسشصضطظن]/u.test(word);
  const silent = article ? made.map((one) => one.replace(/l(?=[tdrzsn])/, '')) : [];
  return [...new Set([text, ...made, ...silent, ...made.map((one) => one.replace(/dzh/g, 'j'))])];
}

function asWord(readings: readonly string[], sign: string | null = null): Word[] {
  const [text] = readings;
  const sounds = [...new Set(readings.map(skeleton))].filter((sound) => sound.length > 1);
  return text ? [{ text, readings, sounds, sign }] : [];
}

function arabicWords(word: string): Word[] {
  if (word === 'الله' || word === 'اللّٰه') return asWord(['allah']);
  // The article is a word of its own, as where it is written in Latin letters.
  const rest = /^ال(.{2,})$/u.exec(word)?.[1];
  return rest === undefined ? asWord(readingsOf(word)) : [...asWord(['al']), ...asWord(readingsOf(rest))];
}

function wordsOfRun(run: string): Word[] {
  if (!beyondLatin.test(run)) return tokens(run).flatMap((word) => asWord([word]));
  if (arabic.test(run)) return arabicWords(run);
  if (unspaced.test(run))
    return Array.from(segmenter.segment(run)).flatMap(({ segment }) => asWord(readingsOf(segment)));
  if (!syllables.test(run)) return asWord(readingsOf(run));
  return Array.from(run).flatMap((sign) => asWord([plain(sign)], syllables.test(sign) ? sign : null));
}

/** The words of a text, in their order: signs of scripts where each is a syllable stand by themselves. */
export const wordsOf = remember(maxNames, (text): readonly Word[] => {
  if (!beyondLatin.test(text)) return tokens(text).flatMap((word) => asWord([word]));
  // Forms for print become letters; marks of vowels and the stretching sign say nothing.
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    // Feminine names are read with t before the article.
    .replace(/ة(?=[\s\u200c-]+ال)/gu, 'ت');
  // What is not joined in writing (U+200C) is a part of its own, as where a space stands.
  return (letters.match(/[\p{L}\p{M}\p{N}'’`]+/gu) ?? []).flatMap(wordsOfRun);
});

/** Whether a text holds letters of another script than Latin. */
export function isBeyondLatin(text: string): boolean {
  return beyondLatin.test(text);
}

const articles = new Set(
  'al ul el il ol ar ur er as us es ad ud ed an un en at ut az uz ash ush e i'.split(' '),
);

/** Several words in a row read as one. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly sounds: readonly string[];
}

const soundsOf = (readings: readonly string[]) =>
  [...new Set(readings.flatMap((one) => [skeleton(one), skeleton(one).replace(/l(?=[tdrsn])/, '')]))].filter(
    (sound) => sound.length > 1,
  );

/** Each two words in a row as one, and each three whose middle is an article, with it and without. */
export function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const [before, one, after] = [words[at - 1], words[at], words[at + 1]];
    if (!before || !one) continue;
    runs.push(run(at - 1, at + 1, [before, one]));
    if (after && articles.has(one.text))
      runs.push(run(at - 1, at + 2, [before, one, after]), run(at - 1, at + 2, [before, after]));
  }
  return runs;
}

function run(from: number, to: number, words: readonly Word[]): Run {
  const readings = combinations(words.map((word) => word.readings));
  return { from, to, text: readings[0] ?? '', sounds: soundsOf(readings) };
}
