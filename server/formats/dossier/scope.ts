import { figureId, linkId } from '../../graph/writing/ids.ts';
import type { Elsewhere, References } from '../../graph/writing/stored.ts';
import type { Spot } from '../fields/yaml-file.ts';
import { spotOf } from '../fields/read-field.ts';
import type { Reading } from './read.ts';
import { sourceOfEntry } from '../../graph/elements/evidence.ts';
import { parsePeriod } from '../../graph/values/period.ts';
import type { EntityType, Reliability } from '../../graph/records.ts';

/** The ids a dossier defines, and what it may refer to. */
export interface Scope {
  readonly elsewhere: Elsewhere;
  /** Type of each entity defined here; undefined where it is not given or unknown. */
  readonly entities: Map<string, string | undefined>;
  readonly sources: Set<string>;
  /** Ids of the links and figures defined here. */
  readonly elements: Set<string>;
  readonly claims: Map<string, Spot>;
}

/** Collects the ids that a dossier defines; an id given twice, here or elsewhere, is a problem. */
export function scopeOf(reading: Reading, elsewhere: Elsewhere): Scope {
  const { problems } = reading;
  const seen = new Map<string, Spot>();
  const define = (sort: string, id: string, spot: Spot, owner: string | undefined, hint: string) => {
    const key = `${sort} ${id}`;
    const first = seen.get(key);
    if (first) problems.add(spot, `The ${key} stands already in ${placeText(first, spot)}; ${hint}.`);
    else seen.set(key, spot);
    if (owner !== undefined && owner !== reading.id)
      problems.add(spot, `The ${key} belongs to the dossier ${owner}; ${ownedHint(sort)}.`);
  };
  const scope: Scope = {
    elsewhere,
    entities: new Map(),
    sources: new Set(),
    elements: new Set(),
    claims: new Map(),
  };
  for (const { written } of reading.files) {
    const { sources = {}, entities = {} } = written;
    for (const id of Object.keys(sources)) {
      const spot = spotOf(sources, id);
      define('source', id, spot, elsewhere.sources.get(id)?.dossier, 'keep one or rename it');
      scope.sources.add(id);
    }
    for (const [id, entity] of Object.entries(entities)) {
      const spot = spotOf(entities, id);
      define('entity', id, spot, elsewhere.entities.get(id)?.dossier, 'keep one or rename it');
      if (!scope.entities.has(id)) scope.entities.set(id, entity.type);
    }
    for (const link of written.links ?? []) {
      if (!link.from || !link.type || !link.to) continue;
      const id = linkId(link.from, link.type, link.to, link.suffix);
      define('link', id, spotOf(link), elsewhere.elements.get(id), 'give this one a "suffix" of its own');
      const mirrored = linkId(link.to, link.type, link.from, link.suffix);
      const mirror = seen.get(`link ${mirrored}`);
      if (mirror && link.from !== link.to && reading.ontology.linkType(link.type)?.symmetric)
        problems.add(
          spotOf(link),
          `${link.type} reads the same both ways, and ${mirrored} stands already in ${placeText(mirror, spotOf(link))}; keep one of them.`,
        );
      scope.elements.add(id);
    }
    for (const figure of written.figures ?? []) {
      if (!figure.about || !figure.measure) continue;
      const id = figureId(figure.about, figure.measure, figure.period, figure.suffix);
      define('figure', id, spotOf(figure), elsewhere.elements.get(id), 'give this one a "suffix" of its own');
      scope.elements.add(id);
    }
  }
  return scope;
}

function ownedHint(sort: string): string {
  if (sort === 'link' || sort === 'figure') return 'give this one a "suffix" of its own';
  return 'give this one another id, or leave it out and only refer to it';
}

/** `line 7`, with the file where it is another one. */
export function placeText(place: Spot, seenFrom: Spot): string {
  return place.file === seenFrom.file ? `line ${place.line}` : `${place.file}:${place.line}`;
}

export function typeOf(scope: Scope, id: string): string | undefined {
  return scope.entities.has(id) ? scope.entities.get(id) : scope.elsewhere.entities.get(id)?.type;
}

export function hasEntity(scope: Scope, id: string): boolean {
  return scope.entities.has(id) || scope.elsewhere.entities.has(id);
}

export function entityIds(scope: Scope): string[] {
  return [...scope.entities.keys(), ...scope.elsewhere.entities.keys()];
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
