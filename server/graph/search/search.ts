import { distinct } from '../access/batches.ts';
import { isShort, presentEntities } from '../elements/entities.ts';
import { texts, text as textOf, toEntity } from '../elements/project.ts';
import type { EntityRecord, EntityType } from '../records.ts';
import type { Row, TextHit } from '../../store/graph-store.ts';
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
  /** The stored properties that are wanted of the entities, as in `Only`; all unless told. */
  readonly wanted?: readonly string[] | undefined;
}

/** How many entities the word index proposes for each that is wanted, from and up to; a filter by type drops more. */
const proposals = { each: 10, least: 100, most: 1_000 } as const;
const weakest = 0.4;
/** From here on a name was found, and slips of the pen need not be looked for. */
const found = 0.8;
const longestText = 200;
/** A summary match never outranks a good match of a name. */
const summaryWeight = 0.5;

/**
 * Entities whose name, alias or summary matches, best first; forgives spelling, transliteration and word order.
 * Equal scores: most connected first, then by id. Throws BadInputError for a text of more than 200 characters.
 */
export async function search(session: Session, args: SearchArguments): Promise<SearchHit[]> {
  const hits = await ranked(session, args);
  const entities = isShort(args.wanted)
    ? hits.map((hit) => toEntity({ ...hit.row, id: hit.id, type: hit.row['label'] ?? null }))
    : await presentEntities(
        session.only({ entity: args.wanted }),
        hits.map((hit) => hit.id),
      );
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return hits.flatMap(({ id, score, matched }) => {
    const entity = byId.get(id);
    return entity ? [{ id, score: rounded(score), matched, entity }] : [];
  });
}

/** The same, of which only the ids are read. */
export async function searchIds(session: Session, args: SearchArguments): Promise<readonly Hit[]> {
  return ranked(session, { ...args, wanted: [] });
}

/** The hits, ranked by names and not by whole entities, with what is wanted of them where that is short. */
async function ranked(session: Session, args: SearchArguments): Promise<readonly Ranked[]> {
  if (args.text.length > longestText)
    throw new BadInputError(
      'text',
      `text must be at most ${longestText} characters, not ${args.text.length}.`,
    );
  const words = queryWords(args.text);
  if (words === '') return [];
  const properties = distinct([...ranking, ...(isShort(args.wanted) ? args.wanted : [])]);
  const { each, least, most } = proposals;
  const limit = args.types?.length ? most : Math.min(most, Math.max(least, each * args.first));
  const propose = async (asked: string, more: readonly string[] = []) =>
    (await session.searchText(asked, limit, [...properties, ...more])).filter(
      ({ found: row }) => !args.types?.length || args.types.some((type) => type === row?.['label']),
    );
  const byNames = async (asked: string) => (await propose(asked)).map((hit) => byName(args.text, hit));
  let named = await byNames(words);
  const slips = queryWords(args.text, 'slips');
  if (slips !== words && !named.some((hit) => hit.score >= found)) named = await byNames(slips);
  const hits = best(named, args.first);
  // Summaries are read only where names leave something to find.
  const said = summaryWords(args.text);
  const enough = hits.length === args.first && hits.every((hit) => rounded(hit.score) > summaryWeight);
  if (enough || said === '') return hits;
  const byId = new Map(named.map((hit) => [hit.id, hit]));
  for (const hit of await propose(said, ['summary']))
    byId.set(hit.id, bySummary(args.text, byId.get(hit.id) ?? byName(args.text, hit), hit));
  return best([...byId.values()], args.first);
}

/** What ranks an entity. */
const ranking = ['name', 'aliases', 'degree'] as const;

interface Ranked extends Hit {
  readonly degree: number;
  /** What was read of it. */
  readonly row: Row;
}

const rounded = (score: number) => Math.round(score * 1e4) / 1e4;

function best(hits: readonly Ranked[], first: number): Ranked[] {
  return hits
    .filter((hit) => rounded(hit.score) >= weakest)
    .sort((a, b) => rounded(b.score) - rounded(a.score) || b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, first);
}

/** The best match among name and aliases. */
function byName(asked: string, { id, found: row = {} }: TextHit): Ranked {
  const name = textOf(row['name']);
  let hit: Ranked = { id, score: 0, matched: name, degree: Number(row['degree'] ?? 0), row };
  for (const one of [name, ...texts(row['aliases'])]) {
    const score = nameScore(asked, one);
    if (score > hit.score) hit = { ...hit, score, matched: one };
  }
  return hit;
}

/** The same, or what its summary says of what is asked where that is more. */
function bySummary(asked: string, hit: Ranked, { found: row }: TextHit): Ranked {
  const words = tokens(asked);
  const said = new Set(summaryTokens(textOf(row?.['summary'])));
  const matched = words.filter((word) => said.has(word));
  const long = Math.max(1, words.filter((word) => word.length > 3).length);
  const score = (summaryWeight * matched.length) / long;
  return score > hit.score ? { ...hit, score, matched: matched.join(' ') } : hit;
}
