import { sourceOfEntry } from '../graph/evidence.ts';
import { query } from '../graph/queries.ts';
import { parsePeriod } from '../graph/period.ts';
import type { EntityType, Reliability } from '../graph/records.ts';
import type { Params, Row, Statement } from '../store/graph-store.ts';
import { batches } from './batches.ts';
import { typeLabel } from './diff.ts';
import { bySource, figureId, linkId } from './ids.ts';
import type { Reading } from './read.ts';
import type { Elsewhere } from './scope.ts';

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

/** Every id that a dossier names, its own among them. */
export function namedIn(reading: Reading): References {
  const named: Record<keyof References, string[]> = { entities: [], sources: [], links: [], figures: [] };
  const anything = (ids: readonly string[]) => {
    for (const id of ids)
      named[id.includes(':') ? 'figures' : id.includes('.') ? 'links' : 'entities'].push(id);
  };
  for (const { written, defaults } of reading.files) {
    const { sources = {}, entities = {}, links = [], figures = [] } = written;
    named.sources.push(...Object.keys(sources), ...(defaults.source ? [defaults.source] : []));
    named.entities.push(...Object.keys(entities));
    for (const { from, type, to, suffix } of links)
      if (from && type && to) anything([from, to, linkId(from, type, to, suffix)]);
    for (const { about, measure, period, suffix } of figures)
      if (about && measure) anything([about, figureId(about, measure, period, suffix)]);
    for (const { claims = [], evidence = [] } of [...Object.values(entities), ...links, ...figures]) {
      named.sources.push(...evidence.map(sourceOfEntry));
      anything(claims.flatMap((claim) => [...(claim.by ? [claim.by] : []), ...(claim.evidence ?? [])]));
      named.sources.push(...claims.flatMap((claim) => claim.source ?? []));
    }
  }
  return named;
}

/** What a dossier defines, for others to refer to; what has a problem is left out. */
export function definedIn(reading: Reading): Elsewhere {
  const dossier = reading.id ?? reading.path;
  const entities = new Map<string, { type: EntityType; dossier: string }>();
  const sources = new Map<string, { reliability: Reliability; knownFrom: string | null; dossier: string }>();
  const elements = new Map<string, string>();
  for (const { written } of reading.files) {
    for (const [id, { type }] of Object.entries(written.entities ?? {}))
      if (type) entities.set(id, { type: type as EntityType, dossier });
    for (const [id, { reliability = 'F', published }] of Object.entries(written.sources ?? {}))
      sources.set(id, {
        reliability,
        knownFrom: published ? parsePeriod(published).earliest : null,
        dossier,
      });
    for (const { from, type, to, suffix } of written.links ?? [])
      if (from && type && to) elements.set(linkId(from, type, to, suffix), dossier);
    for (const { about, measure, period, suffix } of written.figures ?? [])
      if (about && measure) elements.set(figureId(about, measure, period, suffix), dossier);
  }
  return { entities, sources, elements };
}
