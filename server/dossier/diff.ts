import { query } from '../graph/queries.ts';
import type { Row, Transaction, Value } from '../store/graph-store.ts';
import { BATCH } from './batches.ts';
import type { ElementRow } from './rows.ts';

export interface Stored {
  readonly id: string;
  readonly digest: string;
}
export interface StoredEntity extends Stored {
  readonly type: string;
}
export interface StoredLink extends StoredEntity {
  readonly source: string;
  readonly target: string;
}

export interface StoredDossier {
  readonly sources: ReadonlyMap<string, Stored>;
  readonly entities: ReadonlyMap<string, StoredEntity>;
  readonly links: ReadonlyMap<string, StoredLink>;
  readonly figures: ReadonlyMap<string, Stored>;
  readonly claims: ReadonlyMap<string, Stored>;
}

/** Ids and digests of all that a dossier stored. */
export async function storedDossier(transaction: Transaction, dossier: string): Promise<StoredDossier> {
  const all = <T extends Stored>(name: string, of: (row: Row) => T) => pages(transaction, name, dossier, of);
  return {
    sources: await all('dossier-sources', stored),
    entities: await all('dossier-entities', (row) => ({ ...stored(row), type: typeLabel(row.labels) })),
    links: await all('dossier-links', (row) => ({
      ...stored(row),
      type: String(row.type),
      source: String(row.source),
      target: String(row.target),
    })),
    figures: await all('dossier-figures', stored),
    claims: await all('dossier-claims', stored),
  };
}

const stored = (row: Row): Stored => ({ id: String(row.id), digest: String(row.digest) });

/** The entity type among a node's labels. */
export function typeLabel(labels: Value | undefined): string {
  return String((labels as readonly string[]).find((label) => label !== 'Entity'));
}

async function pages<T extends Stored>(
  transaction: Transaction,
  name: string,
  dossier: string,
  of: (row: Row) => T,
): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  for (let after = ''; ;) {
    const rows = await transaction.run(query(`read/${name}`), { dossier, after });
    for (const row of rows) found.set(String(row.id), of(row));
    if (rows.length < BATCH) return found;
    after = String(rows.at(-1)!.id);
  }
}

export interface Difference<R, S> {
  readonly created: readonly R[];
  readonly changed: readonly R[];
  readonly dropped: readonly S[];
}

/** What separates the rows wanted from those stored. A stored row marked in `gone` is not dropped again. */
export function difference<R extends ElementRow, S extends Stored>(
  wanted: readonly R[],
  known: ReadonlyMap<string, S>,
  gone?: string,
): Difference<R, S> {
  const ids = new Set(wanted.map((row) => row.id));
  return {
    created: wanted.filter((row) => !known.has(row.id)),
    changed: wanted.filter((row) => (known.get(row.id)?.digest ?? row.digest) !== row.digest),
    dropped: [...known.values()].filter((row) => !ids.has(row.id) && row.digest !== gone),
  };
}
