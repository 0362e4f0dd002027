import { distance } from 'fastest-levenshtein';
import { presentEntities } from '../elements/entities.ts';
import type { EntityRecord, EntityType } from '../records.ts';
import { queryWords, initials, skeleton, summaryTokens, tokens } from './search-words.ts';
import { type Session } from '../access/session.ts';
import { BadInputError } from '../errors.ts';

interface SearchHit {
  readonly entity: EntityRecord;
  /** 0 to 1; 1 is the name itself, spelling of case and marks apart. */
  readonly score: number;
  /** The name, alias or words of the summary that matched. */
  readonly matched: string;
}

/** How many entities the word index may propose; with a filter by type, more of them fall away. */
const proposals = 200;
const proposalsToFilter = 1_000;
const weakest = 0.4;
const longestText = 200;

/**
 * Entities whose name, alias or summary matches, best first; forgives spelling, transliteration and word order.
 * Equal scores: most connected first, then by id. Throws BadInputError for a text of more than 200 characters.
 */
export async function search(
  session: Session,
  args: { text: string; types?: readonly EntityType[] | null; first: number },
): Promise<SearchHit[]> {
  if (args.text.length > longestText)
    throw new BadInputError(
      'text',
      `text must be at most ${longestText} characters, not ${args.text.length}.`,
    );
  const words = queryWords(args.text);
  if (words === '') return [];
  const wide = args.types?.length || args.first > proposals / 4;
  const proposed = await session.searchText(words, wide ? proposalsToFilter : proposals);
  const entities = await presentEntities(
    session,
    proposed.map((hit) => hit.id),
  );
  return entities
    .filter((entity) => !args.types?.length || args.types.includes(entity.type))
    .map((entity) => ({ entity, ...rank(args.text, entity) }))
    .map((hit) => ({ ...hit, score: Math.round(hit.score * 1e4) / 1e4 }))
    .filter((hit) => hit.score >= weakest)
    .sort(
      (a, b) =>
        b.score - a.score || b.entity.degree - a.entity.degree || (a.entity.id < b.entity.id ? -1 : 1),
    )
    .slice(0, args.first);
}

/** How well a text matches an entity, 0 to 1, and the name, alias or words of the summary that it matched. */
interface Match {
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
function rank(
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
