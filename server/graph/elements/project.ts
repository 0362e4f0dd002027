import type { Value } from '../../store/graph-store.ts';
import type {
  ClaimRecord,
  EntityRecord,
  EntityType,
  EvidenceSummary,
  FigureRecord,
  LinkRecord,
  Per,
  PeriodRecord,
  Reliability,
  SourceRecord,
  Stance,
  Verdict,
} from '../records.ts';

/**
 * Row projections (`cypher/projections/*.cypher`) into records: absent properties become null, [] or false.
 * The one place that knows the stored property names on the reading side.
 */

type Map = { readonly [key: string]: Value };

const map = (value: Value | undefined): Map => value as Map;
const text = (value: Value | undefined): string => String(value ?? '');
const textOrNull = (value: Value | undefined): string | null => (value == null ? null : String(value));
const numberOrNull = (value: Value | undefined): number | null => (value == null ? null : Number(value));
const texts = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);

/** From the properties of anything that has a period. */
export function toPeriod(it: Map): PeriodRecord | null {
  if (it.edtf == null) return null;
  return { edtf: text(it.edtf), earliest: textOrNull(it.validFrom), latest: textOrNull(it.validTo) };
}

function summary(it: Map): EvidenceSummary {
  return {
    sources: texts(it.sources),
    origins: texts(it.origins),
    knownFrom: textOrNull(it.knownFrom),
    credibility: numberOrNull(it.credibility) ?? 6,
    reliability: (textOrNull(it.reliability) ?? 'F') as Reliability,
    disputed: it.disputed === true,
    evidence: texts(it.evidence),
    dossier: text(it.dossier),
    attributes: textOrNull(it.attributes),
  };
}

/** From the projection `entity`; its type is the label beside `Entity`. */
export function toEntity(value: Value | undefined): EntityRecord {
  const it = map(value);
  return {
    ...summary(it),
    id: text(it.id),
    type: texts(it.labels).find((label) => label !== 'Entity') as EntityType,
    kind: text(it.kind),
    name: text(it.name),
    aliases: texts(it.aliases),
    identifiers: texts(it.identifiers),
    summary: textOrNull(it.summary),
    valid: toPeriod(it),
    degree: numberOrNull(it.degree) ?? 0,
    lat: numberOrNull(it.lat),
    lon: numberOrNull(it.lon),
    ordinal: numberOrNull(it.ordinal),
  };
}

/** From the projection `link`. */
export function toLink(value: Value | undefined): LinkRecord {
  const it = map(value);
  return {
    ...summary(it),
    id: text(it.id),
    type: text(it.type),
    source: text(it.source),
    target: text(it.target),
    label: textOrNull(it.label),
    valid: toPeriod(it),
    amountLow: numberOrNull(it.amountLow),
    amountHigh: numberOrNull(it.amountHigh),
    currency: textOrNull(it.currency),
    per: textOrNull(it.per) as Per | null,
    inKind: it.inKind === true,
    forms: texts(it.forms),
    giverCertain: it.giverCertain !== false,
  };
}

/** From the projection `figure`. */
export function toFigure(value: Value | undefined): FigureRecord {
  const it = map(value);
  return {
    ...summary(it),
    id: text(it.id),
    about: text(it.about),
    measure: text(it.measure),
    low: numberOrNull(it.low),
    high: numberOrNull(it.high),
    unit: textOrNull(it.unit),
    period: toPeriod(it),
  };
}

/** From the projection `claim`. */
export function toClaim(value: Value | undefined): ClaimRecord {
  const it = map(value);
  return {
    id: text(it.id),
    statement: text(it.statement),
    locator: textOrNull(it.locator),
    stance: it.stance === 'DENIES' ? 'DENIES' : ('ASSERTS' satisfies Stance),
    credibility: numberOrNull(it.credibility) ?? 6,
    property: textOrNull(it.property),
    value: textOrNull(it.value),
    retracted: it.retracted === true,
    about: text(it.about),
    source: text(it.source),
    attributedTo: textOrNull(it.attributedTo),
    verdict: textOrNull(it.verdict) as Verdict | null,
    evidence: texts(it.evidence),
    dossier: text(it.dossier),
  };
}

/** From the projection `source`. */
export function toSource(value: Value | undefined): SourceRecord {
  const it = map(value);
  return {
    id: text(it.id),
    title: text(it.title),
    kind: text(it.kind),
    author: textOrNull(it.author),
    publisher: textOrNull(it.publisher),
    published: toPeriod(it),
    url: textOrNull(it.url),
    reliability: (textOrNull(it.reliability) ?? 'F') as Reliability,
    notes: textOrNull(it.notes),
    licence: textOrNull(it.licence),
    attributes: textOrNull(it.attributes),
    dossier: text(it.dossier),
  };
}
