import { nameRules } from '../rules.ts';
import { hasArabic } from './arabic-spelling.ts';

/** Names of two words that are written as one as often: Abd al-Rahman, Jalal ud-Din, Habib Allah, Abu Bakr. */

const { articles, servant, father } = nameRules;
/** What is left of "Abd al-…" must be a name: Abdali is none. */
const shortestRest = 3;
/** Only names in Latin letters with one of these need a look at all. */
const mayBeCompound = /bd|ll|d[iye]{0,2}n|abo|abu|[^\0-\x7f]/i;

const god = /^(?:[aou]l|[aou])?l+a?h?$/;
const faith = /^(?:[aeiou]l|[aeiou]d+)?d(?:in|een|ine|yn|ien|een|n)$/;
const servantOne = /^a?bd(?:[aeou]{0,2}l|[aeou]([rstdnz])(?=\1)|(?=all))(.+)$/;
const withGod = /^(.{3,}?)(?:[aou]ll?a?h|[aou]lla)$/;
const withFaith = /^(.{3,}?)[aeiou]?[dl]?-?d(?:in|een|ine|yn)$/;

/** The words of `text`, lower-case ASCII, with what is one name made one word, the same however it was written. */
export function joinCompounds(text: string, words: readonly string[]): readonly string[] {
  if (!mayBeCompound.test(text)) return words;
  const joined: string[] = [];
  // Zia is three letters and two consonants.
  const shortestFirst = hasArabic(text) ? 1 : 2;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = nextName(words, at + 1);
    const [leads, follows] = [servant.has(word), father.has(word)];
    if ((leads || follows) && next < words.length) {
      joined.push(
        `${leads ? 'abd' : 'abu'}${leads ? restOf(words[next] ?? '') : withoutArticle(words[next] ?? '')}`,
      );
      at = next;
      continue;
    }
    const before = joined.findLast((each) => !articles.has(each));
    const ends =
      god.test(word) && word.length > 2 ? 'allah' : faith.test(word) && word.length > 2 ? 'din' : null;
    if (ends && at > 0 && before !== undefined && before.length > shortestFirst) {
      while (joined.length > 1 && articles.has(joined.at(-1) ?? '')) joined.pop();
      joined.push(`${oneWord(joined.pop() ?? '')}${ends}`);
      continue;
    }
    joined.push(oneWord(word));
  }
  return joined;
}

/**
 * What a word of `text` is in any name, lower-case ASCII; null where that hangs on the words around it. The same as
 * `joinCompounds` makes of it, for looking at very many words once.
 */
export function wordByItself(word: string, text: string): string | null {
  if (servant.has(word) || father.has(word)) return null;
  if (word.length > 2 && (god.test(word) || faith.test(word))) return null;
  const one = oneWord(word);
  // Only names with something in them that may be a compound are looked at at all.
  return one === word || mayBeCompound.test(text) ? one : null;
}

/** Where the next word stands that is no article. */
function nextName(words: readonly string[], from: number): number {
  let at = from;
  while (at < words.length && articles.has(words[at] ?? '')) at += 1;
  return at;
}

const withoutArticle = (word: string) =>
  /^al[bdfghjkmnqrstwyz]/.test(word) && word.length > 4 ? word.slice(2) : word;

/** What God's servant is called by: `allah` and `ullah` are one, and the article may stick to the name. */
const restOf = (word: string) => (god.test(word) ? 'lah' : withoutArticle(word));

/** One word that may be a compound written together. */
function oneWord(word: string): string {
  const rest = servantOne.exec(word)?.[2];
  if (rest !== undefined && (rest.length >= shortestRest || god.test(rest)))
    return `abd${god.test(rest) ? 'lah' : rest}`;
  const blessed = withGod.exec(word)?.[1];
  if (blessed !== undefined) return `${blessed}allah`;
  const faithful = withFaith.exec(word)?.[1];
  return faithful === undefined ? word : `${faithful}din`;
}
