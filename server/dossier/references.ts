import { sourceOfEntry } from '../graph/evidence.ts';
import { parsePeriod } from '../graph/period.ts';
import type { EntityType, Reliability } from '../graph/records.ts';
import { figureId, linkId } from './ids.ts';
import type { Elsewhere, References } from './known.ts';
import type { Reading } from './read.ts';

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
