import { query } from '../graph/queries.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** A data set that was imported. */
export interface DatasetRecord {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** Days of its first and its latest import. */
  readonly imported: string;
  readonly updated: string;
  readonly entities: number;
  readonly links: number;
  readonly figures: number;
  /** Evidence entries by source id. */
  readonly entries: Readonly<Record<string, number>>;
}

/** The data sets in the store, by id; at most 1,000. */
export async function listDatasets(store: Pick<GraphStore, 'read'>): Promise<DatasetRecord[]> {
  const rows = await store.read(query('read/datasets'));
  return rows.map((row) => ({
    id: String(row.id),
    title: String(row.title),
    summary: row.summary == null ? null : String(row.summary),
    imported: String(row.imported),
    updated: String(row.updated),
    entities: Number(row.entities),
    links: Number(row.links),
    figures: Number(row.figures),
    entries: JSON.parse(String(row.entries ?? '{}')) as Record<string, number>,
  }));
}
