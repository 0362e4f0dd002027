import type { Row } from '../store/graph-store.ts';
import type { LinkFilterParams } from './link-filter.ts';
import type { Session } from './session.ts';

/** How many more links a search may read; `readLinksAt` counts it down and calls `exceeded`, which throws. */
export interface LinkBudget {
  left: number;
  readonly exceeded: () => never;
}

/** A statement over the links that touch entities, its filter, and the link types in its pattern. */
export interface LinksStatement {
  readonly name: string;
  readonly filter: LinkFilterParams;
  readonly words?: Readonly<Record<string, string>>;
}

const PAGE = 5_000;

const read = (
  session: Session,
  { name, filter, words }: LinksStatement,
  ids: readonly string[],
  after: string | null,
) => session.read(name, { ...filter, ids, after }, words);

/**
 * The rows of a statement over the links that touch entities (id → number of links), a page at a time: entities
 * with few links together, one with many by itself. The statement takes `$ids` and `$after` (a link id), gives
 * columns `entity` and `id`, and is in their order. A link between two of the entities comes from both.
 */
export async function* readLinksAt(
  session: Session,
  statement: LinksStatement,
  entities: ReadonlyMap<string, number>,
  budget: LinkBudget,
): AsyncGenerator<Row[]> {
  for (const ids of batches(entities)) {
    const rows = await read(session, statement, ids, null);
    // A full page may be cut short: its entities are read again one by one, by link id.
    if (rows.length < PAGE) yield count(rows, budget);
    else for (const id of ids) yield* readHub(session, statement, id, budget);
  }
}

async function* readHub(
  session: Session,
  statement: LinksStatement,
  id: string,
  budget: LinkBudget,
): AsyncGenerator<Row[]> {
  let after: string | null = null;
  for (;;) {
    const rows: Row[] = await read(session, statement, [id], after);
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

function count(rows: Row[], budget: LinkBudget): Row[] {
  budget.left -= rows.length;
  if (budget.left < 0) budget.exceeded();
  return rows;
}
