import { distance } from 'fastest-levenshtein';
import { initials, skeleton, summaryTokens, tokens } from './search-words.ts';

/** How well a text matches an entity, 0 to 1, and the name, alias or words of the summary that it matched. */
export interface Match {
  readonly score: number;
  readonly matched: string;
}

/** A summary match never outranks a good match of a name. */
const summaryWeight = 0.5;

const likeness = (one: string, other: string) =>
  1 - distance(one, other) / Math.max(one.length, other.length);

/** How alike two words are: the same, sounding the same, begun the same, or a slip of a letter or two. */
function wordLikeness(asked: string, word: string): number {
  if (asked === word) return 1;
  const sound = skeleton(asked);
  const same = sound.length > 1 && sound === skeleton(word) ? 0.9 : 0;
  const begun = asked.length > 1 && word.startsWith(asked) ? 0.7 + 0.25 * (asked.length / word.length) : 0;
  const near = likeness(asked, word);
  return Math.max(same, begun, near >= 0.6 ? 0.9 * near : 0);
}

/** The mean over `words` of each one's best likeness to any of `others`, long words counting more. */
function coverage(words: readonly string[], others: readonly string[], like: typeof wordLikeness): number {
  let sum = 0;
  let weight = 0;
  for (const word of words) {
    sum += word.length * Math.max(0, ...others.map((other) => like(word, other)));
    weight += word.length;
  }
  return weight === 0 ? 0 : sum / weight;
}

function nameScore(asked: readonly string[], name: string): number {
  const words = tokens(name);
  if (words.length === 0 || asked.length === 0) return 0;
  const [one, other] = [asked.join(''), words.join('')];
  if (one === other) return 1;
  const sound = skeleton(one);
  const joined = sound.length > 2 && sound === skeleton(other) ? 0.95 : 0.95 * likeness(one, other);
  const short = asked.length === 1 && one.length > 2 && initials(words) === one ? 0.9 : 0;
  const there = coverage(asked, words, wordLikeness);
  const back = coverage(words, asked, (word, ask) => wordLikeness(ask, word));
  return Math.max(joined, short, 0.75 * there + 0.2 * back);
}

/** The best match among name, aliases and summary; score 0 when nothing matches. */
export function rank(
  text: string,
  entity: { readonly name: string; readonly aliases: readonly string[]; readonly summary: string | null },
): Match {
  const asked = tokens(text);
  let best: Match = { score: 0, matched: entity.name };
  for (const name of [entity.name, ...entity.aliases]) {
    const score = nameScore(asked, name);
    if (score > best.score) best = { score, matched: name };
  }
  const said = new Set(summaryTokens(entity.summary ?? ''));
  const found = asked.filter((word) => said.has(word));
  const score = (summaryWeight * found.length) / Math.max(1, asked.filter((word) => word.length > 3).length);
  return score > best.score ? { score, matched: found.join(' ') } : best;
}
