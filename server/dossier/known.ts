import { query } from '../graph/queries.ts';
import type { EntityType, Reliability } from '../graph/records.ts';
import type { Params, Row, Statement } from '../store/graph-store.ts';
import { batches } from './batches.ts';
import { typeLabel } from './diff.ts';
import { bySource } from './ids.ts';

/** What a dossier may refer to although another one defines it. */
export interface Elsewhere {
  readonly entities: ReadonlyMap<string, { readonly type: EntityType; readonly dossier: string }>;
  readonly sources: ReadonlyMap<string, KnownSource & { readonly dossier: string }>;
  /** Link and figure ids with the dossier that defines each. */
  readonly elements: ReadonlyMap<string, string>;
}
export interface KnownSource {
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
