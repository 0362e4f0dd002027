import type { Row, Value } from '../../store/graph-store.ts';
import { isEntityType } from '../ontology/ontology-file.ts';
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

/** A stored value as a text; '' for none. */
export function text(value: Value | undefined): string {
  if (typeof value === 'string') return value;
  if (value == null) return '';
  // No property is a list or a map where one text is expected; a row that holds one all the same can be read.
  if (isList(value)) return value.map(text).join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
export function textOrNull(value: Value | undefined): string | null {
  return value == null ? null : text(value);
}
export function texts(value: Value | undefined): string[] {
  return value !== undefined && isList(value) ? value.map(text) : [];
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

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
      return held == null ? (row.needed ? '' : otherwise) : text(held);
  }
}

/** What it takes to make records of one sort of rows. */
interface Reader {
  /** The properties by the stored names that say whether they are there. */
  readonly rows: ReadonlyMap<string, readonly [name: string, row: Property]>;
  /** A record as it is where nothing is stored: made once and copied. */
  readonly blank: Readonly<Record<string, unknown>>;
}

/**
 * For properties in this order beside what is `held` already. Records are copies of a blank one: an object that gets
 * one property after the other by a name at hand ends as a slow dictionary, and an export makes millions of them. Only
 * what is there is put in, since a query wants few properties mostly.
 */
function readerOf(held: readonly string[], ...all: readonly Properties[]): Reader {
  const rows = all.flatMap((each) => Object.entries(each));
  const names = [
    ...held.map((name) => [name, null]),
    ...rows.map(([name, row]) => [name, valueOf(name, row, {})]),
  ];
  const blank: Reader['blank'] = JSON.parse(JSON.stringify(Object.fromEntries(names)));
  // Copies share the lists that are empty.
  Object.values(blank).forEach(Object.freeze);
  const stored = rows.map(([name, row]) => [row.value === 'period' ? 'edtf' : name, [name, row]] as const);
  return { rows: new Map(stored), blank };
}

function recordOf<Held extends Record<string, unknown>, Rows extends Properties>(
  { rows, blank }: Reader,
  held: Held,
  it: Row,
) {
  const record: Record<string, unknown> = { ...blank };
  for (const name in held) record[name] = held[name];
  for (const key in it) {
    const [name, row] = rows.get(key) ?? [];
    if (name !== undefined && row) record[name] = valueOf(name, row, it);
  }
  // Not stored where the sources said it first-hand themselves.
  if ('origins' in blank && it.origins == null) record.origins = record.sources;
  return record as Held & RecordOf<Rows>;
}

/** The entity type among a node's labels. */
export function typeLabel(labels: readonly string[]): EntityType {
  const type = labels.find(isEntityType);
  if (type === undefined) throw new Error('An entity carries no label of its type.');
  return type;
}

const readEntity = readerOf(['id', 'type', 'degree'], entityProperties, evidenceProperties);
const readLink = readerOf(['id', 'type', 'source', 'target'], linkProperties, evidenceProperties);
const readFigure = readerOf(['id'], figureProperties, evidenceProperties);
const readClaim = readerOf(['id', 'dossier'], claimProperties);
const readSource = readerOf(['id', 'dossier', 'attributes'], sourceProperties);

type Evident<Rows extends Properties> = Rows & typeof evidenceProperties;

/** From the projection `entity`. */
export function toEntity(it: Row): EntityRecord {
  const held = { id: text(it.id), type: typeLabel([text(it.type)]), degree: Number(it.degree ?? 0) };
  return recordOf<typeof held, Evident<typeof entityProperties>>(readEntity, held, it);
}

/** From the projection `link`. */
export function toLink(it: Row): LinkRecord {
  const held = {
    id: text(it.id),
    type: text(it.type),
    source: text(it.source),
    target: text(it.target),
  };
  return recordOf<typeof held, Evident<typeof linkProperties>>(readLink, held, it);
}

/** From the projection `figure`. */
export function toFigure(it: Row): FigureRecord {
  return recordOf<{ id: string }, Evident<typeof figureProperties>>(readFigure, { id: text(it.id) }, it);
}

/** From the projection `claim`. */
export function toClaim(it: Row): ClaimRecord {
  const held = { id: text(it.id), dossier: text(it.dossier) };
  return recordOf<typeof held, typeof claimProperties>(readClaim, held, it);
}

/** From the projection `source`. */
export function toSource(it: Row): SourceRecord {
  const held = {
    id: text(it.id),
    dossier: text(it.dossier),
    attributes: textOrNull(it.attributes),
  };
  return recordOf<typeof held, typeof sourceProperties>(readSource, held, it);
}
