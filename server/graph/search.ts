import { presentEntities } from './entities.ts';
import type { EntityRecord, EntityType } from './records.ts';
import { rank } from './search-rank.ts';
import { queryWords } from './search-words.ts';
import { BadInputError, type Session } from './session.ts';

export interface SearchHit {
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
