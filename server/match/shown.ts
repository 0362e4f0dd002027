import { lookUp } from '../dossier/known.ts';
import {
  gradeOf,
  summarise,
  type ClaimEvidence,
  type SourceEvidence,
  type Summary,
} from '../graph/evidence.ts';
import type { Stance, Verdict } from '../graph/records.ts';
import type { Row, Transaction } from '../store/graph-store.ts';
import { present, withOwn } from './join-entities.ts';
import { chunks, pages, runIn, type Run } from './run.ts';

/** What is said of one element: by itself, and by what was merged into it or by other data sets. */
export interface Said {
  readonly own: Row;
  readonly others: readonly Row[];
}

/** Joins what is said, the element's own first, with what backs all of it. */
export type Join = (rows: readonly Row[], evidence: Summary) => Row;

/** The properties that elements show, in the same order: those of one that nobody else speaks of are its own. */
export async function shown(transaction: Transaction, all: readonly Said[], join: Join): Promise<Row[]> {
  const claims = await claimsAbout(runIn(transaction), all);
  const sourceOf = await sourcesOf(transaction, all, claims);
  return all.map(({ own, others }) => {
    const rows = [own, ...others].map((row) => regraded(row, sourceOf));
    if (others.length === 0) return rows[0]!;
    const entries = [...new Set(rows.flatMap((row) => texts(row, 'evidence')))];
    const backing = claims.get(String(own.id)) ?? [];
    return withOwn(
      rows[0]!,
      join(
        rows,
        summarise(backing, entries, (id) => sourceOf(id) ?? unknown),
      ),
    );
  });
}

/** A source that its data set dropped. */
const unknown: SourceEvidence = { reliability: 'F', knownFrom: null };

type SourceOf = (id: string) => SourceEvidence | undefined;

const texts = (row: Row, field: string) => (row[field] as readonly string[] | null | undefined) ?? [];

/** Of the elements that others speak of too: the rest shows what it has. */
async function claimsAbout(run: Run, all: readonly Said[]): Promise<ReadonlyMap<string, ClaimEvidence[]>> {
  const ids = all.filter(({ others }) => others.length > 0).map(({ own }) => String(own.id));
  const claims = new Map<string, ClaimEvidence[]>();
  for (const some of chunks(ids))
    for (const { about } of await run('read/claim-counts', { ids: some }))
      claims.set(String(about), (await pages(run, 'read/match-claims', { about: about! })).map(toEvidence));
  return claims;
}

async function sourcesOf(
  transaction: Transaction,
  all: readonly Said[],
  claims: ReadonlyMap<string, readonly ClaimEvidence[]>,
): Promise<SourceOf> {
  const cited = new Set<string>();
  for (const { own, others } of all)
    for (const row of [own, ...others]) texts(row, 'sources').forEach((id) => cited.add(id));
  // Claims about one property may cite others.
  for (const some of claims.values()) for (const { source } of some) cited.add(source);
  const known = await lookUp((statement, params) => transaction.run(statement, params), {
    sources: [...cited],
  });
  return (id) => known.sources.get(id);
}

/** What follows from its sources, which may have changed while it stood aside. */
function regraded(own: Row, sourceOf: SourceOf): Row {
  const sources = texts(own, 'sources');
  // One that is not there any more leaves the grade as it was.
  if (!sources.every(sourceOf)) return own;
  return present({ ...own, ...gradeOf(sources, sourceOf) });
}

const toEvidence = (row: Row): ClaimEvidence => ({
  stance: String(row.stance) as Stance,
  credibility: Number(row.credibility ?? 6),
  source: String(row.source),
  attributedTo: row.attributedTo == null ? null : String(row.attributedTo),
  verdict: row.verdict == null ? null : (String(row.verdict) as Verdict),
  property: row.property == null ? null : String(row.property),
  retracted: row.retracted === true,
});
