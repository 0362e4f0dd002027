import { skeleton, tokens } from '../graph/search/search-words.ts';
import { governmentOf, smallWords } from './rules.ts';

/** One way in which an entity is called, taken apart. */
export interface NameForm {
  /** As people read it. */
  readonly text: string;
  /** Lower-case ASCII words that it is told by, in order. */
  readonly words: readonly string[];
  /** What spellings and scripts of each word share; the word itself where that would say too little. */
  readonly sounds: readonly string[];
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

const maxForms = 12;
const longestName = 300;

/** What a word sounds like across spellings; short and numbered words stand for themselves. */
export function soundOf(word: string): string {
  const sound = skeleton(word);
  return sound.length < 2 || /\d/.test(word) ? word : sound;
}

const isAcronym = (text: string) =>
  /^[\p{L}\d]{2,8}$/u.test(text) && (text.match(/\p{Lu}/gu) ?? []).length >= 2;

/** A short name all in capitals, as `SLM/A` and `EIJM - AS`. */
const isAllCapitals = (text: string) => text.length <= 14 && /^[\p{Lu}\d\s./–-]+$/u.test(text);

const prefix = new RegExp(`^(${governmentOf.prefixes.join('|')})\\s+`, 'i');

function form(text: string, flags: Pick<NameForm, 'government' | 'primary'>): NameForm | null {
  const all = tokens(text.slice(0, longestName));
  const capitals = isAllCapitals(text) || isAcronym(text.trim());
  const told = capitals ? all : all.filter((word) => !smallWords.has(word));
  const words = told.length > 0 ? told : all;
  const [first] = words;
  if (first === undefined) return null;
  const short = (list: readonly string[]) => list.map((word) => word[0]).join('');
  return {
    text,
    words,
    sounds: words.map(soundOf),
    capitals,
    latin: !/[^\P{L}\p{Script=Latin}]/u.test(text),
    acronym: words.length === 1 && isAcronym(text.trim()) ? first : null,
    initials: words.length < 3 && all.length < 3 ? [] : [...new Set([short(words), short(all)])],
    faction: /\S\s+[-–—:/]\s+\S/.test(text),
    ...flags,
  };
}

/** The parts of a name with a bracket: `Jaish-i-Muhammad (JeM)` is also called both; `(Burma)` says another name of a state. */
function parts(text: string, government: boolean): string[] {
  const bracket = /^(.*?)\s*\(([^()]+)\)\s*$/.exec(text);
  if (!bracket) return [text];
  const [, outer = '', inner = ''] = bracket;
  return outer && (government || isAcronym(inner.trim())) ? [outer, inner] : [text];
}

/** The ways in which an entity is called, its name first. */
export function nameForms(name: string, aliases: readonly string[]): NameForm[] {
  const forms: NameForm[] = [];
  const seen = new Set<string>();
  for (const [at, text] of [name, ...aliases].entries()) {
    const rest = text.replace(prefix, '');
    const government = rest !== text;
    for (const part of [...(government ? [text] : []), ...parts(rest, government)]) {
      const made = form(part, { government: government && part !== text, primary: at === 0 });
      const key = `${made?.words.join(' ')}`;
      if (!made || seen.has(key) || forms.length >= maxForms) continue;
      seen.add(key);
      forms.push(made);
    }
  }
  return forms;
}
