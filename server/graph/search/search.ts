import { presentEntities } from '../elements/entities.ts';
import { texts, text as textOf, typeLabel } from '../elements/project.ts';
import type { EntityRecord, EntityType } from '../records.ts';
import type { TextHit } from '../../store/graph-store.ts';
import { queryWords, summaryTokens, summaryWords } from './index-words.ts';
import { nameScore } from './name-rank.ts';
import { tokens } from './search-words.ts';
import { type Session } from '../access/session.ts';
import { BadInputError } from '../errors.ts';

/** An entity that a text finds. */
interface Hit {
  readonly id: string;
  /** 0 to 1; 1 is the name itself, spelling of case and marks apart. */
  readonly score: number;
  /** The name, alias or words of the summary that matched. */
  readonly matched: string;
}
interface SearchHit extends Hit {
  readonly entity: EntityRecord;
}
interface SearchArguments {
  readonly text: string;
  readonly types?: readonly EntityType[] | null;
  readonly first: number;
}

/** How many entities the word index may propose; with a filter by type, more of them fall away. */
const proposals = 200;
const proposalsToFilter = 1_000;
const weakest = 0.4;
const longestText = 200;
/** A summary match never outranks a good match of a name. */
const summaryWeight = 0.5;

/**
 * Entities whose name, alias or summary matches, best first; forgives spelling, transliteration and word order.
 * Equal scores: most connected first, then by id. Throws BadInputError for a text of more than 200 characters.
 */
export async function search(session: Session, args: SearchArguments): Promise<SearchHit[]> {
  const hits = await searchIds(session, args);
  const entities = new Map(
    (
      await presentEntities(
        session,
        hits.map((hit) => hit.id),
      )
    ).map((entity) => [entity.id, entity]),
  );
  return hits.flatMap(({ id, score, matched }) => {
    const entity = entities.get(id);
    return entity ? [{ id, score: rounded(score), matched, entity }] : [];
  });
}

/** The same, of which only the ids are read: names, not whole entities, are what ranks them. */
export async function searchIds(session: Session, args: SearchArguments): Promise<readonly Hit[]> {
  if (args.text.length > longestText)
    throw new BadInputError(
      'text',
      `text must be at most ${longestText} characters, not ${args.text.length}.`,
    );
  const words = queryWords(args.text);
  if (words === '') return [];
  const wide = args.types?.length || args.first > proposals / 4;
  const propose = async (asked: string, properties: readonly string[]) =>
    (await session.searchText(asked, wide ? proposalsToFilter : proposals, properties)).filter(
      ({ found }) => !args.types?.length || args.types.includes(typeLabel(texts(found?.['labels']))),
    );
  const named = (await propose(words, ranking)).map((hit) => byName(args.text, hit));
  const hits = best(named, args.first);
  // Summaries are read only where names leave something to find.
  const said = summaryWords(args.text);
  const enough = hits.length === args.first && hits.every((hit) => rounded(hit.score) > summaryWeight);
  if (enough || said === '') return hits;
  const byId = new Map(named.map((hit) => [hit.id, hit]));
  for (const hit of await propose(said, [...ranking, 'summary']))
    byId.set(hit.id, bySummary(args.text, byId.get(hit.id) ?? byName(args.text, hit), hit));
  return best([...byId.values()], args.first);
}

/** What ranks an entity. */
const ranking = ['name', 'aliases', 'degree'] as const;

interface Ranked extends Hit {
  readonly degree: number;
}

const rounded = (score: number) => Math.round(score * 1e4) / 1e4;

function best(hits: readonly Ranked[], first: number): Ranked[] {
  return hits
    .filter((hit) => rounded(hit.score) >= weakest)
    .sort((a, b) => rounded(b.score) - rounded(a.score) || b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, first);
}

/** The best match among name and aliases. */
function byName(asked: string, { id, found = {} }: TextHit): Ranked {
  const name = textOf(found['name']);
  let hit: Ranked = { id, score: 0, matched: name, degree: Number(found['degree'] ?? 0) };
  for (const one of [name, ...texts(found['aliases'])]) {
    const score = nameScore(asked, one);
    if (score > hit.score) hit = { ...hit, score, matched: one };
  }
  return hit;
}

/** The same, or what its summary says of what is asked where that is more. */
function bySummary(asked: string, hit: Ranked, { found }: TextHit): Ranked {
  const words = tokens(asked);
  const said = new Set(summaryTokens(textOf(found?.['summary'])));
  const matched = words.filter((word) => said.has(word));
  const long = Math.max(1, words.filter((word) => word.length > 3).length);
  const score = (summaryWeight * matched.length) / long;
  return score > hit.score ? { ...hit, score, matched: matched.join(' ') } : hit;
}
