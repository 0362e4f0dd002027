import type { Session } from '../access/session.ts';
import type { EngineInfo } from '../../store/graph-store.ts';

/** A data set that was imported. */
export interface DatasetRecord {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** Days of the first and the last import. */
  readonly imported: string | null;
  readonly updated: string | null;
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
  const rows = await session.read('datasets');
  // What waits, is retracted or stands beside is of data sets, so that without any there is nothing to count.
  const [waiting, retracted, beside] = await Promise.all(
    (['waiting-counts', 'retracted-counts', 'variant-counts'] as const).map((name) =>
      rows.length === 0 ? new Map<string, number>() : counts(session, name),
    ),
  );
  return rows.map((row) => {
    const id = String(row.id);
    const text = (value: unknown) => (value == null ? null : String(value));
    const number = (value: unknown) => Number(value ?? 0);
    return {
      ...{ id, title: String(row.title), summary: text(row.summary) },
      ...{ imported: text(row.imported), updated: text(row.updated) },
      ...{ entities: number(row.entities), links: number(row.links), figures: number(row.figures) },
      ...{ waiting: waiting!.get(id) ?? 0, retracted: retracted!.get(id) ?? 0 },
      beside: beside!.get(id) ?? 0,
    };
  });
}

async function counts(session: Session, name: string): Promise<Map<string, number>> {
  const rows = await session.read(name);
  return new Map(rows.map((row) => [String(row.dossier), Number(row.count)]));
}

/** Evidence entries of imports by source: what data sets count of themselves. */
export async function entriesBySource(session: Session): Promise<Map<string, number>> {
  const totals = new Map<string, number>();
  for (const { entries } of await session.read('datasets')) {
    if (entries == null) continue;
    for (const [source, count] of Object.entries(JSON.parse(String(entries)) as Record<string, number>))
      totals.set(source, (totals.get(source) ?? 0) + count);
  }
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

/** How much the graph holds. One statement a label and link type, since engines keep those counts at hand. */
export async function statistics(session: Session): Promise<Omit<Statistics, keyof EngineInfo>> {
  const { ontology } = session;
  const nodes = async (label: string) =>
    Number((await session.read('count-nodes', {}, { LABEL: label }))[0]?.count ?? 0);
  const types = ontology.entityTypes.map(async ({ id }) => ({ name: id, count: await nodes(id) }));
  const links = ontology.linkTypes.map(async ({ id, family }) => ({
    name: family,
    count: Number((await session.read('count-links', {}, { TYPE: id }))[0]?.count ?? 0),
  }));
  const [byType, byFamily, claims, entries, sources, figures] = await Promise.all([
    Promise.all(types).then(tally),
    Promise.all(links).then(tally),
    session.read('count-claims'),
    entriesBySource(session),
    nodes('Source'),
    nodes('Figure'),
  ]);
  const bySource = tally([
    ...claims.map((row) => ({ name: String(row.source), count: Number(row.count) })),
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
