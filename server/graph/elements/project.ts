import type { Row, Value } from '../../store/graph-store.ts';
import {
  claimProperties,
  entityProperties,
  evidenceProperties,
  figureProperties,
  linkProperties,
  sourceProperties,
  type Properties,
  type Property,
} from '../properties.ts';
import type {
  ClaimRecord,
  EntityRecord,
  EntityType,
  FigureRecord,
  LinkRecord,
  PeriodRecord,
  RecordOf,
  SourceRecord,
} from '../records.ts';

/**
 * Row projections into records: absent properties become null, [] or what their row says that means.
 * The one place that knows the stored property names on the reading side.
 */

/** A stored value that is a text. */
export const text = (value: Value | undefined): string => String(value ?? '');
export const textOrNull = (value: Value | undefined): string | null => (value == null ? null : String(value));
export const texts = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);

/** From the properties of anything that has a period. */
export function toPeriod(it: Row): PeriodRecord | null {
  if (it.edtf == null) return null;
  return { edtf: text(it.edtf), earliest: textOrNull(it.validFrom), latest: textOrNull(it.validTo) };
}

function valueOf(name: string, row: Property, it: Row) {
  const held = it[name];
  const otherwise = row.otherwise ?? null;
  switch (row.value) {
    case 'texts':
      return texts(held);
    case 'period':
      return toPeriod(it);
    case 'flag':
      return typeof held === 'boolean' ? held : otherwise;
    case 'number':
    case 'whole':
      return held == null ? otherwise : Number(held);
    default:
      return held == null ? (row.needed ? '' : otherwise) : String(held);
  }
}

/** What is stored under the names of these properties. */
function valuesOf<Rows extends Properties>(rows: Rows, it: Row): RecordOf<Rows> {
  const values: Record<string, unknown> = {};
  for (const name in rows) values[name] = valueOf(name, rows[name]!, it);
  return values as RecordOf<Rows>;
}

/** The entity type among a node's labels. */
export function typeLabel(labels: readonly string[]): EntityType {
  const type = labels.find((label): label is EntityType => label !== 'Entity');
  if (type === undefined) throw new Error('An entity carries no label of its type.');
  return type;
}

/** From the projection `entity`; its type is the label beside `Entity`. */
export function toEntity(it: Row): EntityRecord {
  return {
    ...valuesOf(evidenceProperties, it),
    id: text(it.id),
    type: typeLabel(texts(it.labels)),
    ...valuesOf(entityProperties, it),
    degree: Number(it.degree ?? 0),
  };
}

/** From the projection `link`. */
export function toLink(it: Row): LinkRecord {
  return {
    ...valuesOf(evidenceProperties, it),
    id: text(it.id),
    type: text(it.type),
    source: text(it.source),
    target: text(it.target),
    ...valuesOf(linkProperties, it),
  };
}

/** From the projection `figure`. */
export function toFigure(it: Row): FigureRecord {
  return { ...valuesOf(evidenceProperties, it), id: text(it.id), ...valuesOf(figureProperties, it) };
}

/** From the projection `claim`. */
export function toClaim(it: Row): ClaimRecord {
  return { id: text(it.id), ...valuesOf(claimProperties, it), dossier: text(it.dossier) };
}

/** From the projection `source`. */
export function toSource(it: Row): SourceRecord {
  return {
    id: text(it.id),
    ...valuesOf(sourceProperties, it),
    attributes: textOrNull(it.attributes),
    dossier: text(it.dossier),
  };
}
