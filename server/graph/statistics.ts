import { entriesBySource } from './datasets.ts';
import type { EngineInfo } from '../store/graph-store.ts';
import type { Session } from './session.ts';

export interface Count {
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
