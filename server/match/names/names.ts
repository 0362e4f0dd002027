import { remember } from '../../graph/access/turn.ts';
import { tokens } from '../../graph/search/search-words.ts';
import { governmentOf, legalForms, nameRules, smallWords } from '../rules.ts';
import { arabicWords, asInTheEast, hasArabic } from './arabic-spelling.ts';
import { joinCompounds, wordByItself } from './compounds.ts';
import { wordOf, type Word } from './words.ts';

/** One way in which an entity is called, taken apart. */
export interface NameForm {
  /** As people read it. */
  readonly text: string;
  /** The words that it is told by, in order. */
  readonly words: readonly Word[];
  /** Its words without spaces. */
  readonly joined: string;
  /** Whether each word is (a part of) an acronym, which has one spelling. */
  readonly capitals: boolean;
  /** Whether it is written in Latin letters, which write the vowels. */
  readonly latin: boolean;
  /** `ttp` where the name is an acronym. */
  readonly acronym: string | null;
  /** First letters of a name of three words or more, with and without its small words. */
  readonly initials: readonly string[];
  /** Whether it names a part of something, as in `TTP - TA`. */
  readonly faction: boolean;
  /** Whether it is the rest of `Government of …`. */
  readonly government: boolean;
  /** Whether it is the entity's name rather than an alias or a part of one. */
  readonly primary: boolean;
}

/** Ways of calling one thing that are looked at. */
export const maxForms = 12;
/** Letters of a name that are looked at. */
export const longestName = 300;

const isAcronym = (text: string) =>
  text.length <= 8 && /^[\p{L}\d]{2,8}$/u.test(text) && (text.match(/\p{Lu}/gu) ?? []).length >= 2;

/** A short name all in capitals, as `SLM/A` and `EIJM - AS`. */
const isAllCapitals = (text: string) => text.length <= 14 && /^[\p{Lu}\d\s./–-]+$/u.test(text);

const governmentPrefix = new RegExp(`^(${governmentOf.prefixes.join('|')})\\s+`, 'i');
const doubtPrefix = new RegExp(
  `^["'“‘«]?(?:(?:the|la|le|el|der|die|das)\\s+)?(?:${nameRules.doubts.join('|')})["'”’»]?\\s+`,
  'iu',
);

const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text);
/** Only names with one of these beginnings may have a doubt before them; quick. */
const mayDoubt = new RegExp(
  `[^\\0-\\x7f]|\\b(?:${nameRules.doubts.map((doubt) => doubt.slice(0, 2)).join('|')})`,
  'i',
);

/** How what comes before a space of a doubt begins, in Latin letters. */
const mayBeginDoubt = new RegExp(
  `^\\W?(?:${nameRules.doubts.flatMap((doubt) => /^[a-z]+/.exec(doubt) ?? []).join('|')})`,
  'i',
);

/** The article of Arabic, which stands as a word of its own in Latin letters; God’s name begins with one that stays. */
const arabicArticle = /(?<!\p{L})ال(?!له)(?=\p{L}{2})/gu;

/** Whose child someone is, as `bin`, which stands among the small words. */
const arabicSon = /(?<!\p{L})(?:بن|ابن|بنت)(?!\p{L})/gu;

/** `S.A.R.L.` is the legal form that SARL is; other letters with dots are initials. */
const dotted = /(?<![\p{L}.])(?:\p{L}\.\s?){2,}\p{L}?(?!\p{L})/gu;
const undotted = (text: string): string => {
  const letters = text.replace(/[.\s]/g, '');
  return legalForms.has(letters.toLowerCase()) ? ` ${letters} ` : text;
};

/** Whether a letter stands as someone's initial in a text, as in `Ron A. Hubb`: alone and large among small ones. */
const isInitialIn = (text: string, word: string): boolean =>
  word.length === 1 &&
  /\p{Ll}/u.test(text) &&
  new RegExp(`(?<=\\p{L}\\s)${word.toUpperCase()}\\.?(?=\\s\\p{L})`, 'u').test(text);

interface Told {
  /** The words by which a text tells what it names. */
  readonly words: readonly string[];
  /** All of them. */
  readonly all: readonly string[];
}

function toldTexts(some: string, capitals: boolean): Told {
  const plain = hasArabic(some) ? some.replace(arabicArticle, '').replace(arabicSon, ' ') : some;
  const all = tokens(plain.includes('.') ? plain.replace(dotted, undotted) : plain);
  if (capitals) return { words: all, all };
  const joined = joinCompounds(plain, all);
  const words = joined.some((word) => smallWords.has(word))
    ? joined.filter((word) => !smallWords.has(word) || isInitialIn(some, word))
    : joined;
  return { words: words.length > 0 ? words : joined, all };
}

function told(text: string, capitals: boolean): readonly Word[] {
  const some = text.slice(0, longestName);
  const { words } = toldTexts(some, capitals);
  if (!hasArabic(some)) return words.map((word) => wordOf(word));
  const letters = arabicWords(some.replace(arabicArticle, ''));
  const elsewhere = new Set(tokens(some.replace(/\p{Script=Arabic}/gu, ' ')));
  const east = toldTexts(asInTheEast(some), capitals).words;
  return words.map((word, at) => {
    if (elsewhere.has(word)) return wordOf(word);
    const eastern = east.length === words.length && east[at] !== word ? (east[at] ?? null) : null;
    return wordOf(word, { letters: letters.get(word) ?? null, eastern });
  });
}

/** One that is worked out as far as it is asked for. */
class Form implements NameForm {
  readonly text: string;
  readonly words: readonly Word[];
  readonly capitals: boolean;
  readonly acronym: string | null;
  readonly government: boolean;
  readonly primary: boolean;
  #joined: string | undefined = undefined;
  #latin: boolean | undefined = undefined;
  #faction: boolean | undefined = undefined;
  #initials: readonly string[] | undefined = undefined;

  /** `plain` are its words where it is known to say no more than these. */
  constructor(text: string, flags: Pick<NameForm, 'government' | 'primary'>, plain?: readonly Word[]) {
    const acronym = !plain && isAcronym(text.trim());
    this.text = text;
    this.capitals = !plain && (acronym || isAllCapitals(text));
    this.words = plain ?? (this.capitals ? told(text, true) : wordsOf(text));
    this.acronym = acronym && this.words.length === 1 ? (this.words[0]?.text ?? null) : null;
    this.government = flags.government;
    this.primary = flags.primary;
  }

  get joined(): string {
    return (this.#joined ??= joinedOf(this.words));
  }
  get latin(): boolean {
    return (this.#latin ??= isAscii(this.text) || !/[^\P{L}\p{Script=Latin}]/u.test(this.text));
  }
  get faction(): boolean {
    return (this.#faction ??= /\S\s+[-–—:/]\s+\S/.test(this.text));
  }
  get initials(): readonly string[] {
    return (this.#initials ??= initialsOf(toldTexts(this.text.slice(0, longestName), this.capitals).all));
  }
}

/** Words without spaces. */
export function joinedOf(words: readonly Word[]): string {
  let joined = '';
  for (const { text } of words) joined += text;
  return joined;
}

function initialsOf(all: readonly string[]): readonly string[] {
  const words = all.filter((word) => !smallWords.has(word));
  if (words.length < 3 && all.length < 3) return none;
  const short = (list: readonly string[]) => list.map((word) => word[0]).join('');
  return [...new Set([short(words), short(all)])];
}

const none: readonly string[] = [];

/** The words of a name as a whole, for looking at very many quickly: what `nameForms` takes apart is more exact. */
export function wordsOf(name: string): readonly Word[] {
  return wordsByPieces(name) ?? told(name, false);
}

/** What is remembered of the pieces of names: names share most of theirs. */
const maxPieces = 200_000;

/** The words of a name by its pieces between spaces; null where a piece says something only beside the others. */
function wordsByPieces(name: string): readonly Word[] | null {
  if (name.length > longestName) return null;
  const words: Word[] = [];
  for (const piece of name.split(' ')) {
    const own = wordsOfPiece(piece);
    if (own === null) return null;
    for (const word of own) words.push(word);
  }
  return words.length > 0 ? words : null;
}

/**
 * The words of a piece of a name, which is what stands between spaces, by itself; null where what they are hangs on
 * what stands around it.
 */
export const wordsOfPiece = remember(maxPieces, (piece): readonly Word[] | null => {
  // Letters with dots and single ones may be initials, and Arabic letters are read together.
  if (/(?<!\p{L})\p{L}\.|\s|^[A-Z]$/u.test(piece) || hasArabic(piece)) return null;
  const words: Word[] = [];
  for (const token of tokens(piece)) {
    const word = wordByItself(token, piece);
    if (word === null) return null;
    if (!smallWords.has(word)) words.push(wordOf(word));
  }
  return words;
});

/**
 * Whether a piece makes a name no more than its words: no acronym, government, doubt or bracket begins in it, and all
 * of it is ASCII with small letters and at most one large one.
 */
export function isPlainPiece(piece: string): boolean {
  return (
    isAscii(piece) &&
    /[a-z]/.test(piece) &&
    !/[A-Z].*[A-Z]|\(|^[Gg]ov/.test(piece) &&
    !mayBeginDoubt.test(piece)
  );
}

/** The parts of a name with a bracket: `Jaish-i-Muhammad (JeM)` is also called both; `(Burma)` says another name of a state. */
function parts(text: string, government: boolean): string[] {
  if (!text.includes('(')) return [text];
  const bracket = /^(.*?)\s*\(([^()]+)\)\s*$/.exec(text);
  if (!bracket) return [text];
  const [, outer = '', inner = ''] = bracket;
  return outer && (government || isAcronym(inner.trim())) ? [outer, inner] : [text];
}

/** The texts that a name is read as: without doubt about it, with and without its government, bracket by bracket. */
function* textsOf(name: string): Generator<{ readonly text: string; readonly government: boolean }> {
  const text = (mayDoubt.test(name) && name.replace(doubtPrefix, '')) || name;
  const rest = text.replace(governmentPrefix, '');
  const government = rest !== text;
  if (government) yield { text, government: false };
  for (const part of parts(rest, government)) yield { text: part, government };
}

/** The ways in which an entity is called, its name first; one without words where none of them has any. */
export function nameForms(name: string, aliases: readonly string[]): NameForm[] {
  const forms: NameForm[] = [];
  const seen = new Set<string>();
  for (const [at, each] of [name, ...aliases].entries())
    for (const { text, government } of textsOf(each)) {
      if (forms.length >= maxForms) return forms;
      const made = new Form(text, { government, primary: at === 0 });
      const key = made.words.map((word) => word.text).join(' ');
      if (made.words.length === 0 || seen.has(key)) continue;
      seen.add(key);
      forms.push(made);
    }
  return forms.length > 0 ? forms : [new Form(name, { government: false, primary: true })];
}

/** A way of calling something that says no more than these words of it, which are known already. */
export function plainForm(text: string, words: readonly Word[]): NameForm {
  return new Form(text, { government: false, primary: false }, words);
}
