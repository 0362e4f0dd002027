import { presentEntities } from '../elements/entities.ts';
import { texts, text as textOf, typeLabel } from '../elements/project.ts';
import type { EntityRecord, EntityType } from '../records.ts';
import type { TextHit } from '../../store/graph-store.ts';
import { rowsFor } from '../access/run.ts';
import { queryWords, summaryTokens } from './index-words.ts';
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
  return hits.flatMap((hit) => {
    const entity = entities.get(hit.id);
    return entity ? [{ ...hit, entity }] : [];
  });
}

/** The same, of which only the ids are read: names, not whole entities, are what ranks them. */
export async function searchIds(session: Session, args: SearchArguments): Promise<Hit[]> {
  if (args.text.length > longestText)
    throw new BadInputError(
      'text',
      `text must be at most ${longestText} characters, not ${args.text.length}.`,
    );
  const words = queryWords(args.text);
  if (words === '') return [];
  const wide = args.types?.length || args.first > proposals / 4;
  const proposed = (await session.searchText(words, wide ? proposalsToFilter : proposals, ranking)).filter(
    ({ found }) => !args.types?.length || args.types.includes(typeLabel(texts(found?.['labels']))),
  );
  const named = best(
    proposed.map((hit) => byName(args.text, hit)),
    args.first,
  );
  return (await withSummaries(session, args, proposed, named)).map(({ degree: _, ...hit }) => ({
    ...hit,
    score: rounded(hit.score),
  }));
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

/** The hits, where summaries may tell more than names do; they are read only then. */
async function withSummaries(
  session: Session,
  { text, first }: SearchArguments,
  proposed: readonly TextHit[],
  named: Ranked[],
): Promise<Ranked[]> {
  const asked = tokens(text);
  const telling = new Set(summaryTokens(text));
  const enough = named.length === first && named.every((hit) => rounded(hit.score) > summaryWeight);
  if (enough || telling.size === 0) return named;
  const all = proposed.map((hit) => byName(text, hit));
  const weak = all.filter((hit) => hit.score < summaryWeight).map((hit) => hit.id);
  const rows = await rowsFor(weak, (ids) => session.read('read/summaries-by-id', { ids }));
  const summaries = new Map(rows.map((row) => [row.id, row.summary ?? '']));
  const long = Math.max(1, asked.filter((word) => word.length > 3).length);
  const ranked = all.map((hit) => {
    const said = new Set(summaryTokens(summaries.get(hit.id) ?? ''));
    const words = asked.filter((word) => said.has(word));
    const score = (summaryWeight * words.length) / long;
    return score > hit.score ? { ...hit, score, matched: words.join(' ') } : hit;
  });
  return best(ranked, first);
}
