import { query } from '../access/queries.ts';
import type { Row, Transaction, Value, Params, Statement } from '../../store/graph-store.ts';
import { BATCH, batches } from './batches.ts';
import type { ElementRow } from './rows.ts';
import type { EntityType, Reliability } from '../records.ts';
import { bySource } from './ids.ts';

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

/** What a dossier may refer to although another one defines it. */
export interface Elsewhere {
  readonly entities: ReadonlyMap<string, { readonly type: EntityType; readonly dossier: string }>;
  readonly sources: ReadonlyMap<string, KnownSource & { readonly dossier: string }>;
  /** Link and figure ids with the dossier that defines each. */
  readonly elements: ReadonlyMap<string, string>;
}
interface KnownSource {
  readonly reliability: Reliability;
  /** Its earliest day of publication; null when unknown. */
  readonly knownFrom: string | null;
}
export const nowhere: Elsewhere = { entities: new Map(), sources: new Map(), elements: new Map() };

/** Runs one reading statement, in a transaction or alone. */
export type Run = (statement: Statement, params: Params) => Promise<Row[]>;

export interface References {
  readonly entities?: readonly string[];
  readonly sources?: readonly string[];
  readonly links?: readonly string[];
  readonly figures?: readonly string[];
}

/** What the store holds of the given ids, and whose each is. */
export async function lookUp(run: Run, wanted: References): Promise<Elsewhere> {
  const rowsOf = async (name: string, ids: readonly string[] = []) => {
    const rows: Row[] = [];
    for (const batch of batches([...new Set(ids)]))
      rows.push(...(await run(query(`read/${name}`), { ids: batch })));
    return rows;
  };
  const entities = await rowsOf('known-entities', wanted.entities);
  const merged = await rowsOf('merged-by-id', wanted.entities);
  const sources = await rowsOf('known-sources', wanted.sources);
  const figures = await rowsOf('known-figures', wanted.figures);
  const links: Row[] = [];
  for (const ids of batches([...new Set(wanted.links ?? [])])) {
    const rows = bySource(ids.map((id) => [id, true]));
    links.push(...(await run(query('read/known-links'), { rows })));
  }
  return {
    // One that was merged into another is still what its dossier defines.
    entities: new Map(
      [...entities, ...merged].map((row) => [
        String(row.id),
        { type: (row.type ?? typeLabel(row.labels)) as EntityType, dossier: String(row.dossier) },
      ]),
    ),
    sources: new Map(
      // A dropped one is there for its retracted claims only: nobody's any more.
      sources
        .filter((row) => row.digest !== 'dropped')
        .map((row) => [
          String(row.id),
          {
            reliability: String(row.reliability) as Reliability,
            knownFrom: row.knownFrom == null ? null : String(row.knownFrom),
            dossier: String(row.dossier),
          },
        ]),
    ),
    elements: new Map([...links, ...figures].map((row) => [String(row.id), String(row.dossier)])),
  };
}
