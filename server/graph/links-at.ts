import type { Row } from '../store/graph-store.ts';
import type { LinkFilterParams } from './link-filter.ts';
import type { Session } from './session.ts';

/** One link seen from one of its ends, with as much of it as a search needs. */
export interface Step {
  readonly entity: string;
  readonly id: string;
  readonly other: string;
  /** Days; both null when the link is undated. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Number of links that touch `other`, whatever the filter. */
  readonly degree: number;
}

/** How many more links a search may read; `readLinksAt` counts it down and calls `exceeded`, which throws. */
export interface LinkBudget {
  left: number;
  readonly exceeded: () => never;
}

const PAGE = 5_000;

/**
 * The links that pass the filter and touch these entities (id → number of links), a page at a time: entities
 * with few links together, one with many by itself. A link between two of them comes from both; a link from an
 * entity to itself is left out.
 */
export async function* readLinksAt(
  session: Session,
  entities: ReadonlyMap<string, number>,
  filter: LinkFilterParams,
  budget: LinkBudget,
): AsyncGenerator<Step[]> {
  for (const ids of batches(entities)) {
    const rows = await session.read('links-at', { ids, ...filter, after: null });
    // A full page may be cut short: its entities are read again one by one, by link id.
    if (rows.length < PAGE) yield count(rows, budget);
    else for (const id of ids) yield* readHub(session, id, filter, budget);
  }
}

async function* readHub(
  session: Session,
  id: string,
  filter: LinkFilterParams,
  budget: LinkBudget,
): AsyncGenerator<Step[]> {
  let after: string | null = null;
  for (;;) {
    const rows: Row[] = await session.read('links-at', { ids: [id], ...filter, after });
    yield count(rows, budget);
    if (rows.length < PAGE) return;
    after = String(rows.at(-1)?.['id']);
  }
}

/** Ids in groups whose links fit one page together; an entity with more links than that stands alone. */
function* batches(entities: ReadonlyMap<string, number>): Generator<string[]> {
  let batch: string[] = [];
  let links = 0;
  for (const [id, degree] of [...entities].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (batch.length > 0 && links + degree >= PAGE) {
      yield batch;
      batch = [];
      links = 0;
    }
    batch.push(id);
    links += degree;
  }
  if (batch.length > 0) yield batch;
}

function count(rows: readonly Row[], budget: LinkBudget): Step[] {
  budget.left -= rows.length;
  if (budget.left < 0) budget.exceeded();
  return rows.filter((row) => row['other'] !== row['entity']).map(toStep);
}

const toStep = (row: Row): Step => ({
  entity: String(row['entity']),
  id: String(row['id']),
  other: String(row['other']),
  earliest: (row['earliest'] ?? null) as string | null,
  latest: (row['latest'] ?? null) as string | null,
  degree: Number(row['degree'] ?? 0),
});
