import type { Session } from './session.ts';

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
