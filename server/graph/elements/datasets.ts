import type { WordsOf } from '../access/run.ts';
import { numberOf } from '../access/kept.ts';
import type { Session } from '../access/session.ts';
import type { StoryView } from '../records.ts';
import type { EngineInfo } from '../../store/graph-store.ts';

/** A data set that was imported. */
export interface DatasetRecord {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** Days of the first and the last import. */
  readonly imported: string;
  readonly updated: string;
  readonly entities: number;
  readonly links: number;
  readonly figures: number;
  /** Links and figures that wait for an entity. */
  readonly waiting: number;
  readonly retracted: number;
  /** Elements that another data set had first: what this one says stands beside. */
  readonly beside: number;
}

/** The data sets that were imported, by id. */
export async function listDatasets(session: Session): Promise<DatasetRecord[]> {
  const rows = await session.read('read/datasets');
  // What waits, is retracted or stands beside is of data sets, so that without any there is nothing to count.
  const aside = await Promise.all(
    (['Waiting', 'Retracted', 'Variant'] as const).map((label) =>
      rows.length === 0 ? new Map<string, number>() : counts(session, label),
    ),
  );
  return rows.map((row) => {
    const { id, title, summary, imported, updated, entities, links, figures } = row;
    const [waits, gone, others] = aside.map((of) => of.get(id) ?? 0);
    return {
      ...{ id, title, summary, imported, updated, entities, links, figures },
      ...{ waiting: waits ?? 0, retracted: gone ?? 0, beside: others ?? 0 },
    };
  });
}

async function counts(
  session: Session,
  LABEL: WordsOf<'read/counts-by-dossier'>['LABEL'],
): Promise<Map<string, number>> {
  const rows = await session.read('read/counts-by-dossier', {}, { LABEL });
  return new Map(rows.map((row) => [row.dossier, row.count]));
}

/** What a dossier tells of itself: what it holds, and views to start from. */
export interface StoryRecord {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly views: readonly StoryView[];
  /** Ids of its sources, the one that says most first. */
  readonly sources: readonly string[];
}

const maxStories = 50;
const maxStorySources = 50;

/** What the dossiers and data sets tell of themselves, by id. */
export async function listStories(session: Session): Promise<StoryRecord[]> {
  const rows = await session.read('read/dossiers', { after: '' });
  if (rows.length === 0) return [];
  const { bySource } = await statistics(session);
  const rank = new Map(bySource.map(({ name }, at) => [name, at]));
  return Promise.all(
    rows.slice(0, maxStories).map(async ({ dossier }): Promise<StoryRecord> => {
      const { id, title, summary, views } = dossier;
      const own = await session.read('read/dossier-sources', { dossier: id, after: '' });
      const sources = own
        .map((source) => source.id)
        .sort((a, b) => (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity) || (a < b ? -1 : 1));
      return {
        ...{ id, title, summary, sources: sources.slice(0, maxStorySources) },
        views: views === null ? [] : viewsIn(views),
      };
    }),
  );
}

/** What a dossier's node keeps of views, as JSON. */
function viewsIn(json: string): readonly StoryView[] {
  return JSON.parse(json);
}

/** What a data set's node keeps of counts, as JSON. */
export function countsIn(json: string): Readonly<Record<string, number>> {
  return JSON.parse(json);
}

/** Evidence entries of imports by source: what data sets count of themselves. */
export async function entriesBySource(session: Session): Promise<Map<string, number>> {
  const totals = new Map<string, number>();
  for (const { entries } of await session.read('read/datasets'))
    for (const [source, count] of Object.entries(countsIn(entries)))
      totals.set(source, (totals.get(source) ?? 0) + count);
  return totals;
}

interface Count {
  readonly name: string;
  readonly count: number;
}
export interface Statistics extends EngineInfo {
  readonly entities: number;
  readonly links: number;
  /** Without retracted ones; entries of imports count as the claims that they stand for. */
  readonly claims: number;
  readonly sources: number;
  readonly figures: number;
  readonly byType: readonly Count[];
  readonly byFamily: readonly Count[];
  readonly bySource: readonly Count[];
}

const sum = (counts: readonly Count[]) => counts.reduce((total, { count }) => total + count, 0);

/** Counts of a name added up, most first, then by name; names without any left out. */
function tally(counts: readonly Count[]): Count[] {
  const totals = new Map<string, number>();
  for (const { name, count } of counts) totals.set(name, (totals.get(name) ?? 0) + count);
  return [...totals]
    .map(([name, count]) => ({ name, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** How many relationships of each type are not between entities: those of entities that were merged into others. */
async function mergedLinks(session: Session): Promise<ReadonlyMap<string, number>> {
  const rows = await session.read('read/count-merged-links');
  return new Map(rows.map(({ type, count }) => [type, count]));
}

/** How much the graph holds. One statement a label and link type, since engines keep those counts at hand. */
export function statistics(session: Session): Promise<Omit<Statistics, keyof EngineInfo>> {
  return session.kept(`statistics ${numberOf(session.ontology)}`, () => countAll(session));
}

async function countAll(session: Session): Promise<Omit<Statistics, keyof EngineInfo>> {
  const { ontology } = session;
  const nodes = async (LABEL: WordsOf<'read/count-nodes'>['LABEL']) =>
    (await session.read('read/count-nodes', {}, { LABEL }))[0]?.count ?? 0;
  const types = ontology.entityTypes.map(async ({ id }) => ({ name: id, count: await nodes(id) }));
  const merged = mergedLinks(session);
  const links = ontology.linkTypes.map(async ({ id, family }) => {
    const [[row], aside] = await Promise.all([session.read('read/count-links', {}, { TYPE: id }), merged]);
    return { name: family, count: (row?.count ?? 0) - (aside.get(id) ?? 0) };
  });
  const [byType, byFamily, claims, entries, sources, figures] = await Promise.all([
    Promise.all(types).then(tally),
    Promise.all(links).then(tally),
    session.read('read/count-claims'),
    entriesBySource(session),
    nodes('Source'),
    nodes('Figure'),
  ]);
  const bySource = tally([
    ...claims.map((row) => ({ name: row.source, count: row.count })),
    ...[...entries].map(([name, count]) => ({ name, count })),
  ]);
  return {
    entities: sum(byType),
    links: sum(byFamily),
    claims: sum(bySource),
    sources,
    figures,
    byType,
    byFamily,
    bySource,
  };
}
