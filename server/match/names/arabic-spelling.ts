import { remember } from '../../graph/access/turn.ts';
import { wordsOf } from '../../graph/search/scripts.ts';
import { tokens } from '../../graph/search/search-words.ts';

/**
 * How a word in Arabic script may be spelled in Latin letters, letter by letter: short vowels and doubled letters are
 * unwritten there, long vowels are written, and some letters have several spellings. By its sound alone a short name
 * as علي says too little.
 */

const arabicLetter = /\p{Script=Arabic}/u;

/** Unwritten: one short vowel or none. */
const short = '(?:ou|[aeiou])?';
/** Stands between two parts that are not joined in writing. */
const unjoined = '\u200c';
const sets: readonly (readonly [letters: string, spelled: string])[] = [
  ['ب', 'b|p'],
  ['پ', 'p'],
  ['تطټٹ', 'th?'],
  ['ث', 'th|s|t'],
  ['جځ', 'dj|dz|j|g'],
  ['چڅ', 'tch|ch|ts|c'],
  ['ح', 'h'],
  ['خ', 'kh|ch|x|h'],
  ['دډڈ', 'd'],
  ['ذ', 'dh|z|d'],
  ['رړڑ', 'r'],
  ['ز', 'z|s'],
  ['ژږ', 'zh|gh|j|g'],
  ['س', 's|c'],
  ['ص', 's'],
  ['ش', 'sch|sh|ch'],
  ['ښ', 'sh|kh|x'],
  ['ضظ', 'dh|z|d'],
  ['غ', 'gh|g'],
  ['ف', 'ph|f'],
  ['ق', 'gh|qu|q|k|g|c'],
  ['كک', 'ck|k|c'],
  ['گګ', 'gh|g'],
  ['ل', 'l'],
  ['م', 'm'],
  ['نڼں', 'n'],
];
const consonants = new Map(
  sets.flatMap(([letters, spelled]) => Array.from(letters, (one) => [one, spelled])),
);

/** Letters that are vowels, or may be silent. */
const others: ReadonlyMap<string, string> = new Map([
  ...Array.from('اٱ', (one) => [one, '(?:a{1,2}|[eo])'] as const),
  ['آ', '(?:a{1,2}|[eo])'],
  ...Array.from('أإ', (one) => [one, '[aeiou]{1,2}'] as const),
  ...Array.from('عء', (one) => [one, '[aeiou]?'] as const),
  ['ئ', '(?:y|[aeiou])?'],
  ['ؤ', '(?:w|[aou])?'],
  ['و', '(?:[wv]{1,2}|ou|oo|ow|au|aw|[ou])'],
  ...Array.from('يى', (one) => [one, '(?:y{1,2}|iy|ij|ee|ie|[ae][iy]|i)'] as const),
  // A long e as well: Sher, Beg.
  ...Array.from('یېۍ', (one) => [one, '(?:y{1,2}|iy|ij|ee|ie|[ae][iy]|[ie])'] as const),
  ['ے', '(?:[ae]?[iy]|e)'],
  ['هھہۀ', 'h?'],
]);
const heh = /[هھہۀە]/u;
/** At the end of a word: ya may be read as a, in Persian letters too; heh and the feminine ending as a vowel. */
const atEnd: ReadonlyMap<string, string> = new Map([
  ['ا', '(?:a{1,2}|ah|[eo])'],
  ['ى', '(?:ee|[ae]?[iy]|ie|ah?|e)'],
  ['ی', '(?:ee|[ae]?[iy]|ie|a|e)'],
  ['ي', '(?:ee|[ae]?[iy]|ie|e)'],
  ['ة', '(?:[aei]?[ht]|[aei])'],
]);

/** Three consonants in a row are no Amir or Karim, whose other vowel is written; a king is. */
const threeConsonants = /^[اأبپتثجحخدذرزسشصضطظعغفقكکگلمن][^اأآويىیة]{2}$/u;
const king = /^مل[كک]$/u;
const withLongI = '(?![^aeiou]*a[^aeiou]*(?:i|ee)[^aeiou]*$)';
/** Muhammad is no Mahmud, whose u is written. */
const withLongU = '(?!ma[^aeiou]+(?:u|ou|oo)[^aeiou]*$)';
const longest = 20;

/** The Latin spellings of a word in Arabic script; null where it has letters that are not known. */
const spellings = remember(20_000, (word): { readonly pattern: RegExp | null } => {
  const letters = Array.from(word);
  const parts = letters.map((letter, at) => partOf(letter, letters[at - 1], letters[at + 1]));
  if (letters.length > longest || parts.includes(null)) return { pattern: null };
  // Majid is no Majd: who does something has a vowel there.
  if (/^.ا[^اويىیةهع][^اويىیة]$/u.test(word)) parts[3] = parts[3]?.replace(short, short.slice(0, -1)) ?? null;
  const not = threeConsonants.test(word) && !king.test(word) ? withLongI : '';
  return { pattern: new RegExp(`^${not}${word.includes('و') ? '' : withLongU}${parts.join('')}$`) };
});

function partOf(letter: string, before: string | undefined, after: string | undefined): string | null {
  const first = before === undefined;
  const last = after === undefined || after === unjoined;
  if (letter === unjoined) return '';
  // Before b it is heard as m.
  if (letter === 'ن' && after === 'ب') return `${first ? '' : short}[nm]`;
  const consonant = consonants.get(letter);
  if (first && letter === 'ز') return 'z';
  if (consonant !== undefined) return `${first ? '' : short}(?:${consonant}){1,2}`;
  if (first && /[اٱأإآ]/u.test(letter)) return '(?=[aeiouyw])[aeiou]{0,2}';
  if (first && letter === 'ع') return '(?=[aeiouy])[aeiou]?';
  // The article within a word, as in Zulfikar.
  if (before === 'و' && letter === 'ا' && after === 'ل') return 'a?';
  // Bears the vowel behind it.
  if (before === unjoined && letter === 'ا') return '[aeiou]?';
  if (heh.test(letter)) return first ? 'h' : last ? `${short}h?${short}` : `${short}h`;
  const spelled = (last && !first ? atEnd.get(letter) : undefined) ?? others.get(letter);
  if (spelled === undefined) return null;
  return first || letter === 'ا' || letter === 'آ' ? spelled : `${short}${spelled}`;
}

/** Whether `text`, lower-case ASCII, is a spelling of a word in Arabic script; null where that cannot be told. */
export function isSpelling(word: string, text: string): boolean | null {
  const { pattern } = spellings(word);
  if (pattern === null || !/[aeiou]/.test(text)) return null;
  return pattern.test(text) || (/^[ae]l.{3}/.test(text) && pattern.test(text.slice(2)));
}

/** What a word in Arabic script may sound like, in every reading of its letters. */
export function soundsOfArabic(word: string): readonly string[] {
  return wordsOf(word).at(-1)?.sounds ?? [];
}

/** Whether a text has letters of Arabic script. */
export function hasArabic(text: string): boolean {
  return arabicLetter.test(text);
}

/** The words of a text that are in Arabic script, by how they are in ASCII. */
export function arabicWords(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [word] of text.matchAll(/[\p{Script=Arabic}\p{M}\u200c\u0640]+/gu)) {
    const [ascii, more] = tokens(word);
    const letters = word.normalize('NFC').replace(/[\u064b-\u0652\u0656-\u065f\u0670\u0640]|\u200c+$/gu, '');
    if (ascii !== undefined && more === undefined) found.set(ascii, letters);
  }
  return found;
}

/** The text with the letters that are s and z east of Arabia, and th, d and dh in Arabic, as they sound there. */
export function asInTheEast(text: string): string {
  return text.replace(/[ضظذ]/gu, 'ز').replace(/ث/gu, 'س');
}
