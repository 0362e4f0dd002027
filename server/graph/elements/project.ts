import type { Value } from '../../store/graph-store.ts';
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

type Map = { readonly [key: string]: Value };

const map = (value: Value | undefined): Map => value as Map;
const text = (value: Value | undefined): string => String(value ?? '');
const textOrNull = (value: Value | undefined): string | null => (value == null ? null : String(value));
const texts = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);

/** From the properties of anything that has a period. */
export function toPeriod(it: Map): PeriodRecord | null {
  if (it.edtf == null) return null;
  return { edtf: text(it.edtf), earliest: textOrNull(it.validFrom), latest: textOrNull(it.validTo) };
}

function valueOf(name: string, row: Property, it: Map) {
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
function valuesOf<Rows extends Properties>(rows: Rows, it: Map): RecordOf<Rows> {
  const values: Record<string, unknown> = {};
  for (const name in rows) values[name] = valueOf(name, rows[name]!, it);
  return values as RecordOf<Rows>;
}

/** From the projection `entity`; its type is the label beside `Entity`. */
export function toEntity(value: Value | undefined): EntityRecord {
  const it = map(value);
  return {
    ...valuesOf(evidenceProperties, it),
    id: text(it.id),
    type: texts(it.labels).find((label) => label !== 'Entity') as EntityType,
    ...valuesOf(entityProperties, it),
    degree: Number(it.degree ?? 0),
  };
}

/** From the projection `link`. */
export function toLink(value: Value | undefined): LinkRecord {
  const it = map(value);
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
export function toFigure(value: Value | undefined): FigureRecord {
  const it = map(value);
  return { ...valuesOf(evidenceProperties, it), id: text(it.id), ...valuesOf(figureProperties, it) };
}

/** From the projection `claim`. */
export function toClaim(value: Value | undefined): ClaimRecord {
  const it = map(value);
  return { id: text(it.id), ...valuesOf(claimProperties, it), dossier: text(it.dossier) };
}

/** From the projection `source`. */
export function toSource(value: Value | undefined): SourceRecord {
  const it = map(value);
  return {
    id: text(it.id),
    ...valuesOf(sourceProperties, it),
    attributes: textOrNull(it.attributes),
    dossier: text(it.dossier),
  };
}
