import { ratio } from 'fuzzball';
import { skeleton } from '../../graph/search/search-words.ts';
import { arabicTitles, legalForms, opposedWords, sortWords, titles, titleSounds } from '../rules.ts';
import { isSpelling, soundsOfArabic } from './arabic-spelling.ts';
import { countryStem, twoCountries } from './country-words.ts';

/**
 * One word of a name, with all that comparing asks of it; one object for each word, however many names have it. Most
 * words are in names that nothing is like, so what takes work is worked out when it is asked for first.
 */
export class Word {
  /** Its place among the words that were met, for telling pairs apart quickly. */
  readonly id: number;
  /** Lower-case ASCII. */
  readonly text: string;
  /** What spellings and scripts of it share; itself where that would say too little. */
  readonly sound: string;
  /** Where it was written in Arabic script, which leaves short vowels out; null elsewhere. */
  readonly arabic: InArabic | null;
  readonly numbered: boolean;
  readonly #bare: string;
  #sounds: readonly string[] | undefined = undefined;
  #vowels: readonly string[] | undefined = undefined;
  #said: Said | undefined = undefined;
  #brief: boolean | undefined = undefined;
  #patronymic: boolean | undefined = undefined;
  #country: string | null | undefined = undefined;
  #ends: readonly [head: string, tail: string] | undefined = undefined;
  #alike: Map<number, number> | undefined = undefined;

  constructor(id: number, text: string, arabic: InArabic | null) {
    this.id = id;
    this.text = text;
    this.arabic = arabic;
    this.numbered = /\d/.test(text);
    // Two of a letter in a row have a vowel between them where it is not written.
    this.#bare = skeleton(arabic?.letters == null ? text : text.replace(/([^aeiou])(?=\1)/g, '$1a'));
    this.sound = this.numbered ? text : this.#bare.length < 2 ? plainOf(text) : this.#bare;
  }

  /** All by which it may meet another: its sound first, other readings, and its one consonant where it has but one. */
  get sounds(): readonly string[] {
    return (this.#sounds ??= soundsOf(this, this.#bare));
  }
  /** The vowels before, between and behind the consonants that sound. */
  get vowels(): readonly string[] {
    return (this.#vowels ??= vowelsOf(this.text));
  }
  /** Whether it tells nothing by itself but what sort of thing has the name, or who is addressed. */
  get sort(): boolean {
    return this.#saying.sort;
  }
  get title(): boolean {
    return this.#saying.title;
  }
  get opposed(): boolean {
    return this.#saying.opposed;
  }
  /** Whether it is the legal form of a company. */
  get legal(): boolean {
    return this.#saying.legal;
  }
  get #saying(): Said {
    return (this.#said ??=
      this.arabic === null
        ? saidBy(this.text, this.#bare)
        : saidInArabic(this.text, this.#bare, this.arabic));
  }
  /** Whether it may be an acronym or a part of one. */
  get brief(): boolean {
    return (this.#brief ??= this.text.length <= 5 || !/[aeiou]/.test(this.text));
  }
  /** Whether it says whose child someone is, in the languages where that is a form of its own. */
  get patronymic(): boolean {
    return (this.#patronymic ??=
      /(?:ovich|evich|ovych|ovna|evna|ivna|yevich|yevna|oglu|ogly|qizi|kyzy)$/.test(this.text));
  }
  /** What it is called after, where it names a country or its people. */
  get country(): string | null {
    if (this.#country === undefined) this.#country = countryStem(this.text);
    return this.#country;
  }
  /** Its first and last letters, which a slip seldom reaches both of. */
  get head(): string {
    return (this.#ends ??= [this.text.slice(0, 3), this.text.slice(-3)])[0];
  }
  get tail(): string {
    return (this.#ends ??= [this.text.slice(0, 3), this.text.slice(-3)])[1];
  }
  /** How alike it is to words of higher places, by four times the place and the setting. */
  get alike(): Map<number, number> {
    return (this.#alike ??= new Map());
  }
}

export interface InArabic {
  /** Its letters; null where two words were made one. */
  readonly letters: string | null;
  /** In ASCII as it sounds east of Arabia; null where that is no other. */
  readonly eastern: string | null;
}

const maxWords = 400_000;
const known = new Map<string, Word>();
let met = 0;

/** The word of a text, lower-case ASCII. */
export function wordOf(text: string, arabic: InArabic | null = null): Word {
  const key = arabic === null ? text : `${text} ${arabic.letters ?? ''} ${arabic.eastern ?? ''}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= maxWords) known.clear();
  met += 1;
  const word = new Word(met, text, arabic);
  known.set(key, word);
  return word;
}

type Said = Pick<Word, 'sort' | 'title' | 'opposed' | 'legal'>;

const saidBy = (text: string, bare: string): Said => ({
  sort: sortWords.has(text),
  title: titles.has(text) || isTitleSound(text, bare),
  opposed: opposedWords.has(text),
  legal: legalForms.has(text),
});

/** A few consonants of another script are no title or legal form of Latin letters: Omar is `mr`. */
const saidInArabic = (text: string, bare: string, { letters }: InArabic): Said => ({
  ...{ sort: false, opposed: false, legal: false },
  title: (letters !== null && arabicTitles.has(letters)) || isTitleSound(text, bare),
});

const isTitleSound = (text: string, bare: string) =>
  text.length > 3 && !/[aeiou]/.test(text) && titleSounds.has(bare);

function soundsOf(
  { text, sound, arabic }: Pick<Word, 'text' | 'sound' | 'arabic'>,
  bare: string,
): readonly string[] {
  const short = bare.length < 2 && !isOneLetter({ text, arabic }) ? [`~${bare}`] : none;
  if (arabic === null) return short.length === 0 ? [sound] : [sound, ...short];
  const { letters, eastern } = arabic;
  const more = letters === null ? none : soundsOfArabic(letters);
  return [...new Set([sound, ...short, ...more, ...(eastern === null ? none : [wordOf(eastern).sound])])];
}

const none: readonly string[] = [];

/** A word too short to be told by its consonants, with its vowels as any of its spellings have them. */
const plainOf = (text: string) =>
  text
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/ee|y/g, 'i')
    .replace(/o[ou]?|w/g, 'u')
    .replace(/(.)\1+/g, '$1');

/** As `skeleton` goes through a word, what it leaves out: `hassan` is h-a, a, nothing; `hussein` is h-u, ei, nothing. */
function vowelsOf(text: string): string[] {
  const runs = [''];
  const plain = text
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/([^aeiou])\1+/g, '$1');
  for (const letter of plain)
    if ('aeiouhwy'.includes(letter)) runs[runs.length - 1] += letter;
    else runs.push('');
  return runs;
}

/** What two forms that are compared say of their words. */
export interface WordSetting {
  /** Whether one of the two is an acronym, all in capitals, which has one spelling. */
  readonly capitals: boolean;
  /** Whether both are written in Latin letters, which write the vowels. */
  readonly latin: boolean;
  /** Whether they name a person: given names differ by a vowel. */
  readonly person: boolean;
}

const sameSound = 0.96;
/** How many of the words that one was held against are remembered. */
const maxRemembered = 5_000;

/** How alike two words are, 0 to 1: spelled the same, sounding the same, or off by a slip; else 0. */
export function wordLikeness(one: Word, other: Word, { capitals, latin, person }: WordSetting): number {
  if (one.id === other.id) return 1;
  // Numbers have one spelling, and so have acronyms.
  if (one.numbered || other.numbered) return 0;
  if (capitals && (one.brief || other.brief) && !(person && twoScripts(one, other))) return 0;
  if (isOneLetter(one) || isOneLetter(other)) return 0;
  const [few, many] = one.id < other.id ? [one, other] : [other, one];
  const key = many.id * 4 + (latin ? 1 : 0) + (person ? 2 : 0);
  const before = few.alike.get(key);
  if (before !== undefined) return before;
  if (few.alike.size >= maxRemembered) few.alike.clear();
  const like = likeness(one, other, latin, person);
  few.alike.set(key, like);
  return like;
}

/** Whether a word is a single letter in its own script: عطا is Atta. */
export function isOneLetter({ text, arabic }: Pick<Word, 'text' | 'arabic'>): boolean {
  return text.length === 1 && (arabic?.letters == null || arabic.letters.length === 1);
}

const twoScripts = (one: Word, other: Word) => (one.arabic === null) !== (other.arabic === null);

function likeness(one: Word, other: Word, latin: boolean, person: boolean): number {
  if (one.text === other.text) return 1;
  if (!twoScripts(one, other)) return likenessOfTexts(one, other, latin, person);
  const [{ arabic }, word] = one.arabic === null ? [other, one] : [one, other];
  const spelled = arabic?.letters == null ? null : isSpelling(arabic.letters, word.text);
  if (spelled === true) return sameSound;
  // Names of people are told by every letter.
  if (spelled === false && person) return 0;
  const eastern = arabic?.eastern == null ? 0 : likenessOfTexts(wordOf(arabic.eastern), word, latin, person);
  return Math.max(eastern, likenessOfTexts(one, other, latin, person));
}

function likenessOfTexts(one: Word, other: Word, latin: boolean, person: boolean): number {
  if (twoCountries(one.text, other.text)) return 0;
  if (withArticle(one.text, other.text) || withArticle(other.text, one.text)) return sameSound;
  if (one.sound === other.sound && one.sound.length > 1 && (!latin || beginAlike(one.text, other.text)))
    return alikeInSound(one, other, latin, person);
  const short = Math.min(one.text.length, other.text.length);
  const long = Math.max(one.text.length, other.text.length);
  // Words whose lengths differ by more cannot be near enough, which is quicker to see.
  if (short >= 5 && short / long >= 0.7) {
    const near = nearness(one.text, other.text);
    // Julia is no slip for Julian.
    const longer = person && (one.text.startsWith(other.text) || other.text.startsWith(one.text));
    if (near >= 0.85 && !longer) return near * sameSound;
  }
  return one.country !== null && one.country === other.country ? 0.9 : 0;
}

function alikeInSound(one: Word, other: Word, latin: boolean, person: boolean): number {
  const differ = vowelsApart(one.vowels, other.vowels, latin, person);
  if (differ !== null) {
    if (person || differ !== 'inside') return 0;
    return latin && nearness(one.text, other.text) >= 0.75 ? 0.8 : 0;
  }
  if (one.sound.length > 2) return sameSound;
  const near = nearness(one.text, other.text);
  return near >= 0.6 ? sameSound : near >= 0.5 ? 0.85 : 0;
}

const nearness = (one: string, other: string) => ratio(one, other, { full_process: false }) / 100;

/** `alghamdi` is al-Ghamdi, and `jundul` before another word Jund al-. */
const withArticle = (long: string, short: string) =>
  short.length > 3 &&
  long.length === short.length + 2 &&
  ((/^[ae]l/.test(long) && long.endsWith(short)) || (long.endsWith('ul') && long.startsWith(short)));

/** A first letter as other spellings write it; vowels and what is dropped beside them are one. */
const beginningOf = (word: string) =>
  word
    .charAt(0)
    .replace(/[aeiouhwy]/, 'a')
    .replace(/[cq]/, 'k')
    .replace(/[xz]/, 's')
    .replace(/[jd]/, 'g')
    .replace('p', 'f');

const beginAlike = (one: string, other: string) => beginningOf(one) === beginningOf(other);

/**
 * Where two words of one sound have vowels that are no spellings of the same; null where they have none: u and o are
 * one, i and e and ee; a single e goes with any. Hassan and Hussein, Maria and Mario, Daniel and Daniela differ.
 * Other scripts leave vowels out.
 */
function vowelsApart(
  one: readonly string[],
  other: readonly string[],
  latin: boolean,
  person: boolean,
): 'inside' | 'syllable' | 'ending' | null {
  const last = one.length - 1;
  if (last !== other.length - 1) return null;
  for (const [at, mine] of one.entries()) {
    const theirs = other[at] ?? '';
    if (mine === theirs) continue;
    if (latin && moreSyllables(mine, theirs)) return 'syllable';
    const first = at === 0 && mine !== '' && theirs !== '';
    if (latin && first && mine.startsWith('h') !== theirs.startsWith('h')) return 'inside';
    if (latin && at === last) {
      if (!sameEnding(mine, theirs, person)) return 'ending';
    } else if (!sameRun(mine, theirs, latin)) return 'inside';
  }
  return null;
}

/** Whether one has an o or u and another vowel behind it where the other has but one of the two: Joan, John, Jean. */
const moreSyllables = (one: string, other: string) =>
  (rounded.test(one) && !roundedAtAll.test(other)) || (rounded.test(other) && !roundedAtAll.test(one));
/** A single e is silent, or written for any vowel. */
const rounded = /^[ou]+(?:a|[ei][aeiy])/;
const roundedAtAll = /[ouw].*[aei]|^h?e?$/;

/** Syllable by syllable where both have an h in the middle, as Mu-ha-mmad and Mah-mud have. */
function sameRun(one: string, other: string, latin: boolean): boolean {
  const [mine, theirs] = [one.split('h'), other.split('h')];
  const parts =
    mine.length === theirs.length
      ? mine.map((part, at) => [part, theirs[at] ?? ''] as const)
      : [[one, other] as const];
  return parts.every(([a, b]) => {
    const [these, those] = [vowelClasses(a), vowelClasses(b)];
    if (these === '' || those === '') return true;
    if (these === 'E' || those === 'E') return latin || !(these + those).includes('U');
    return Array.from(these).some((each) => those.includes(each));
  });
}

/** A and O at the end, or E of people, tell women from men, I what is of a place from the place. */
function sameEnding(one: string, other: string, person: boolean): boolean {
  const [mine, theirs] = [one, other].map((run) => vowelClasses(run.replace(/h$/, '')).slice(-1));
  if (mine === theirs) return true;
  if (mine === 'E' || theirs === 'E') return !person || (mine !== '' && theirs !== '');
  return (mine === '' && one !== '') || (theirs === '' && other !== '');
}

/** The vowels of a run as A, I and U; E for a single e. */
function vowelClasses(run: string): string {
  const plain = run.replace(/h/g, '').replace(/ee/g, 'i').replace(/o[uo]/g, 'u').replace(/ie$/, 'i');
  if (plain === 'e') return 'E';
  return plain.replace(/a/g, 'A').replace(/e/g, 'AI').replace(/[iy]/g, 'I').replace(/[ouw]/g, 'U');
}
