import type {
  Dossier,
  EntityDraft,
  FigureDraft,
  LinkDraft,
  SourceDraft,
} from '../../server/graph/writing/drafts.ts';
import { figureId, linkId } from '../../server/graph/writing/ids.ts';
import { rowsOf } from '../../server/graph/writing/rows.ts';
import type { DossierRecord, ExportSource, ScopeKind } from '../../server/formats/writing.ts';
import { groupBy } from '../../server/graph/access/batches.ts';
import { claimPlace } from '../../server/graph/elements/claims.ts';
import { extendOntology } from '../../server/graph/ontology/ontology-merge.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { parsePeriod } from '../../server/graph/values/period.ts';
import { toClaim, toEntity, toFigure, toLink, toSource } from '../../server/graph/elements/project.ts';
import type {
  Attributes,
  ClaimRecord,
  EntityRecord,
  FigureRecord,
  LinkRecord,
  RecordOf,
  SourceRecord,
} from '../../server/graph/records.ts';
import {
  entityProperties,
  figureProperties,
  linkProperties,
  sourceProperties,
  type Properties,
  type Property,
} from '../../server/graph/properties.ts';
import type { EntityPart, FigurePart, LinkPart, SourcePart } from '../../server/formats/reading.ts';
import type { Collected } from '../import/collect.ts';

/** What an export reads, as lists. */
export interface Records {
  readonly title?: string;
  readonly scope?: ScopeKind;
  readonly ontology?: ExportSource['ontology'];
  readonly dossiers?: readonly DossierRecord[];
  readonly sources?: readonly SourceRecord[];
  readonly entities?: readonly EntityRecord[];
  readonly links?: readonly LinkRecord[];
  readonly figures?: readonly FigureRecord[];
  readonly claims?: readonly ClaimRecord[];
}

/** An ExportSource of records at hand, in the order of their ids. */
export function memorySource(records: Records): ExportSource {
  return {
    title: records.title ?? 'Test',
    scope: records.scope ?? 'whole',
    ontology: records.ontology ?? loadOntology(),
    dossiers: () => inOrder(records.dossiers),
    sources: () => inOrder(records.sources),
    entities: () => inOrder(records.entities),
    links: () => inOrder(records.links),
    figures: () => inOrder(records.figures),
    claims: () => inOrder(records.claims),
    claimsAbout: (ids) => {
      const wanted = new Set(ids);
      const about = (records.claims ?? []).filter((claim) => wanted.has(claim.about));
      const placed = about.sort((a, b) => (claimPlace(a) < claimPlace(b) ? -1 : 1));
      return Promise.resolve(groupBy(placed, (claim) => claim.about));
    },
    entitiesOf: (ids) =>
      Promise.resolve(
        new Map((records.entities ?? []).filter(({ id }) => ids.includes(id)).map((each) => [each.id, each])),
      ),
  };
}

async function* inOrder<T extends { readonly id: string }>(items: readonly T[] = []): AsyncGenerator<T> {
  const byId = (a: T, b: T) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  for (const item of [...items].sort(byId)) yield await Promise.resolve(item);
}

/** An ExportSource of what a dossier would store, without a store. */
export function dossierSource(dossier: Dossier): ExportSource {
  return memorySource(recordsOf(dossier));
}

/** What a dossier would store, as records. */
export function recordsOf(dossier: Dossier): Records {
  const rows = rowsOf(dossier, () => ({ reliability: 'F', knownFrom: null }));
  const degrees = new Map<string, number>();
  for (const { source, target } of rows.links)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const { id, title, summary, views, ontology } = dossier;
  return {
    title,
    ontology: ontology ? extendOntology(loadOntology(), ontology, id) : loadOntology(),
    dossiers: [
      {
        ...{ id, title, summary, views: views && JSON.stringify(views) },
        ontology: ontology && JSON.stringify(ontology),
      },
    ],
    sources: rows.sources.map(({ props }) => toSource(props)),
    entities: rows.entities.map(({ id, type, props }) =>
      toEntity({ ...props, type, degree: degrees.get(id) ?? 0 }),
    ),
    links: rows.links.map(({ type, source, target, props }) => toLink({ ...props, type, source, target })),
    figures: rows.figures.map(({ props }) => toFigure(props)),
    claims: rows.claims.map(({ props }) => toClaim(props)),
  };
}

/**
 * An ExportSource of what an importer collected: parts of one id joined so that the first that gives a field wins and
 * lists are united. Enough for tests of formats; the import's own joining knows more.
 */
export function collectedSource(collected: Collected, id = 'test-set'): ExportSource {
  return dossierSource(dossierOf(collected, id));
}

/** The parts that an importer collected, as a dossier. Evidence may cite the data set itself, which is a source too. */
export function dossierOf(collected: Collected, id = 'test-set'): Dossier {
  const sources = joined(collected.sources, (part) => part.id);
  const own: SourcePart = { place: { file: id }, id, title: id, kind: 'dataset' };
  const additions = collected.additions;
  return {
    id,
    title: id,
    summary: null,
    views: null,
    ontology:
      additions.length === 0 ? null : additions.reduce((all, one) => deepJoin(all, one) as typeof all),
    sources: (sources.some((source) => source.id === id) ? sources : [own, ...sources]).map(sourceDraft),
    entities: joined(collected.entities, (part) => part.id).map(entityDraft),
    links: joined(collected.links, ({ source, type, target, suffix }) =>
      linkId(source, type, target, suffix),
    ).map(linkDraft),
    figures: joined(collected.figures, ({ about, measure, period, suffix }) =>
      figureId(about, measure, period, suffix),
    ).map(figureDraft),
  };
}

function joined<T extends object>(parts: readonly T[], key: (part: T) => string): T[] {
  const byId = new Map<string, T>();
  for (const part of parts) {
    const known = byId.get(key(part));
    byId.set(key(part), known ? (deepJoin(part, known) as T) : part);
  }
  return [...byId.values()];
}

/** Maps joined, lists united, of two other values the second. */
function deepJoin(one: unknown, two: unknown): unknown {
  if (two === undefined) return one;
  if (Array.isArray(one) && Array.isArray(two))
    return [...new Map([...two, ...one].map((each: unknown) => [JSON.stringify(each), each])).values()];
  if (!isMap(one) || !isMap(two)) return two;
  const keys = [...new Set([...Object.keys(two), ...Object.keys(one)])];
  return Object.fromEntries(keys.map((key) => [key, deepJoin(one[key], two[key])]));
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const period = (edtf: string | undefined) => (edtf === undefined ? null : parsePeriod(edtf));
const attributesText = (attributes: Attributes | undefined) =>
  attributes === undefined ? null : JSON.stringify(attributes);
const backed = ({ claims = [], evidence = [], attributes }: EntityPart | LinkPart | FigurePart) => ({
  ...{ claims, evidence, attributes: attributesText(attributes) },
});

/** What a part says of properties; what it leaves out is what their rows say that means. */
function said<Rows extends Properties>(rows: Rows, part: object): RecordOf<Rows> {
  const given = new Map<string, unknown>(Object.entries(part));
  const value = ([name, row]: [string, Property]): unknown => {
    const held = given.get(name);
    if (row.value === 'period') return period(held as string | undefined);
    return held ?? (row.value === 'texts' ? [] : (row.otherwise ?? null));
  };
  const all = Object.entries<Property>(rows).map((each) => [each[0], value(each)]);
  return Object.fromEntries(all) as RecordOf<Rows>;
}

const sourceDraft = (part: SourcePart): SourceDraft => ({
  ...said(sourceProperties, { title: part.id, kind: 'dataset', ...part }),
  id: part.id,
  attributes: attributesText(part.attributes),
});

export const entityDraft = (part: EntityPart): EntityDraft => ({
  ...said(entityProperties, { kind: 'organisation', name: part.id, ...part }),
  id: part.id,
  type: part.type ?? 'Actor',
  ...backed(part),
});

const linkDraft = (part: LinkPart): LinkDraft => ({
  ...said(linkProperties, part),
  id: linkId(part.source, part.type, part.target, part.suffix),
  ...{ source: part.source, type: part.type, target: part.target },
  forms: [...(part.forms ?? [])].sort(),
  ...backed(part),
});

const figureDraft = (part: FigurePart): FigureDraft => ({
  ...said(figureProperties, part),
  id: figureId(part.about, part.measure, part.period, part.suffix),
  ...backed(part),
});
