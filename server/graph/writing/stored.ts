import { typeLabel } from '../elements/project.ts';
import { pages, runIn, type ReadRun } from '../access/run.ts';
import type { Transaction } from '../../store/graph-store.ts';
import { batches } from './batches.ts';
import type { ElementRow } from './rows.ts';
import type { EntityType, Reliability } from '../records.ts';
import { bySource } from './ids.ts';

export interface Stored {
  readonly id: string;
  readonly digest: string;
}
export interface StoredEntity extends Stored {
  readonly type: EntityType;
}
export interface StoredLink extends Stored {
  readonly type: string;
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
  const run = runIn(transaction);
  return {
    sources: await byId((page) => run('read/dossier-sources', page), dossier),
    entities: new Map(
      [...(await byId((page) => run('read/dossier-entities', page), dossier))].map(
        ([id, { digest, labels }]) => [id, { id, digest, type: typeLabel(labels) }],
      ),
    ),
    links: await byId((page) => run('read/dossier-links', page), dossier),
    figures: await byId((page) => run('read/dossier-figures', page), dossier),
    claims: await byId((page) => run('read/dossier-claims', page), dossier),
  };
}

async function byId<R extends Stored>(
  read: (page: { readonly dossier: string; readonly after: string }) => Promise<R[]>,
  dossier: string,
): Promise<Map<string, R>> {
  const rows = await pages((after) => read({ dossier, after }));
  return new Map(rows.map((row) => [row.id, row]));
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

export interface References {
  readonly entities?: readonly string[];
  readonly sources?: readonly string[];
  readonly links?: readonly string[];
  readonly figures?: readonly string[];
}

/** What the store holds of the given ids, and whose each is. */
export async function lookUp(run: ReadRun, wanted: References): Promise<Elsewhere> {
  const all = async <R>(
    ids: readonly string[] | undefined,
    read: (some: readonly string[]) => Promise<R[]>,
  ): Promise<R[]> => {
    const rows: R[] = [];
    for (const batch of batches([...new Set(ids)])) rows.push(...(await read(batch)));
    return rows;
  };
  const entities = await all(wanted.entities, (ids) => run('read/known-entities', { ids }));
  const merged = await all(wanted.entities, (ids) => run('read/merged-by-id', { ids }));
  const sources = await all(wanted.sources, (ids) => run('read/known-sources', { ids }));
  const figures = await all(wanted.figures, (ids) => run('read/known-figures', { ids }));
  const links = await all(wanted.links, (ids) =>
    run('read/known-links', { rows: bySource(ids.map((id) => [id, true as const])) }),
  );
  return {
    // One that was merged into another is still what its dossier defines.
    entities: new Map([
      ...entities.map(({ id, labels, dossier }) => [id, { type: typeLabel(labels), dossier }] as const),
      ...merged.map(({ id, type, dossier }) => [id, { type, dossier }] as const),
    ]),
    sources: new Map(
      // A dropped one is there for its retracted claims only: nobody's any more.
      sources
        .filter((row) => row.digest !== 'dropped')
        .map(({ id, reliability, knownFrom, dossier }) => [id, { reliability, knownFrom, dossier }]),
    ),
    elements: new Map([...links, ...figures].map(({ id, dossier }) => [id, dossier])),
  };
}
