import { isRecord, numberOf, parseJson, recordOf, recordsOf, type JsonRecord } from '../json.ts';
import type {
  ClaimRecord,
  EntityRecord,
  EvidenceSummary,
  Json,
  LinkRecord,
  PeriodRecord,
} from '../../graph/records.ts';
import type { Ontology } from '../../graph/ontology/ontology.ts';
import { claimProperties } from '../../graph/properties.ts';
import { plainValues } from '../values/plain-values.ts';
import { graphFormats, type GraphFormat } from './graph.ts';
import { ownOfEntity, ownOfLink } from './own-values.ts';
import { spellOfPeriod } from './period-of.ts';
import { connectedType, unspecified } from './settings.ts';
import { allBut } from '../../graph/property-rows.ts';

export type Fields = JsonRecord;
export type Row = Map<string, Json>;

/** The one file that everything comes from, where it was of the format that is written now. */
export interface Origin {
  readonly dossier: string;
  /** What the file says of the whole. */
  readonly whole: Fields;
}

/** What it takes to see records as nodes and edges. */
export interface Viewing {
  readonly format: GraphFormat;
  readonly origin: Origin | null;
  readonly ontology: Ontology;
  readonly severalDossiers: boolean;
  readonly claims: ReadonlyMap<string, readonly ClaimRecord[]>;
}

/** A node or edge as it is to be written. */
interface View {
  /** What the file that it comes from said beside its columns; empty where it comes from elsewhere. */
  readonly kept: Fields;
  /** Columns by name. */
  readonly data: Row;
  /** Our own columns, without the prefix. */
  readonly own: Row;
  /** Null for none. */
  readonly label: string | null;
  /** All that importers kept of it, by format. */
  readonly attributes: Fields;
}
export interface NodeView extends View {
  readonly id: string;
  readonly entity: EntityRecord;
}
export interface EdgeView extends View {
  /** Null where the file gave none. */
  readonly id: string | null;
  readonly link: LinkRecord;
  readonly directed: boolean;
  /** Where the format has a place for it apart from the columns. */
  readonly weight: number | string | null;
}

export function nodeView(entity: EntityRecord, viewing: Viewing): NodeView {
  const attributes = attributesOf(entity);
  const kept = keptOf(attributes, viewing);
  const own = backing(entity, attributes, kept, viewing);
  const plain = entity.type === 'Actor' && entity.kind === unspecified;
  if (!viewing.origin || !plain) put(own, { type: entity.type, kind: entity.kind });
  put(own, {
    id: viewing.origin ? null : entity.id,
    ...ownOfEntity(entity),
    ...(viewing.origin && viewing.format === 'graphml' && { summary: null }),
  });
  const id = viewing.origin && typeof kept.id === 'string' ? kept.id : entity.id;
  return {
    ...{ id, entity, kept, own, attributes },
    data: dataOf(attributes, viewing),
    label: labelOf(kept, entity.name),
  };
}

export function edgeView(link: LinkRecord, viewing: Viewing): EdgeView {
  const attributes = attributesOf(link);
  const kept = keptOf(attributes, viewing);
  const own = backing(link, attributes, kept, viewing);
  const data = dataOf(attributes, viewing);
  const weight = viewing.format === 'gexf' ? weightOf(kept, data, viewing.origin) : null;
  const directed = isDirected(link, attributes, viewing);
  if (!viewing.origin || link.type !== (directed ? 'RELATED_TO' : connectedType))
    put(own, {
      type: link.type,
      family: viewing.ontology.familyOf(link.type),
      symmetric: viewing.ontology.linkType(link.type)?.symmetric || null,
    });
  put(own, {
    id: viewing.origin ? null : link.id,
    ...ownOfLink(link),
  });
  const id = viewing.origin ? (typeof kept.id === 'string' ? kept.id : null) : link.id;
  const label = labelOf(kept, link.label);
  return { id, link, kept, own, attributes, directed, label, data, weight };
}

/** Whether it only says that a node lies in another, which the format of origin says by nesting. */
export function isNesting({ kept }: EdgeView): boolean {
  return kept.nesting === true;
}

function attributesOf({ attributes }: EvidenceSummary): Fields {
  return attributes === null ? {} : recordOf(parseJson(attributes));
}

function keptOf(attributes: Fields, { format, origin }: Viewing): Fields {
  const kept = origin ? attributes[format] : undefined;
  return isRecord(kept) ? kept : {};
}

/** What any graph file said in columns: its own first. */
function dataOf(attributes: Fields, { format, origin }: Viewing): Row {
  const data: Row = new Map();
  for (const name of [format, ...graphFormats]) {
    const kept = attributes[name];
    if (!isRecord(kept)) continue;
    for (const [column, value] of Object.entries(isRecord(kept.data) ? kept.data : {}))
      if (!data.has(column)) data.set(column, value);
    if ((!origin || name !== format) && kept.weight !== undefined && !data.has('weight'))
      data.set('weight', kept.weight);
  }
  if (!origin) looksData(attributes, format, data);
  return data;
}

/** A weight of the format itself; else the column, which is taken out of the others. */
function weightOf(kept: Fields, data: Row, origin: Origin | null): number | string | null {
  const value = origin ? kept.weight : data.get('weight');
  if (typeof value !== 'number' && (origin === null || typeof value !== 'string')) return null;
  if (!origin) data.delete('weight');
  return value;
}

function labelOf(kept: Fields, name: string | null): string | null {
  if (kept.label === undefined) return name;
  return typeof kept.label === 'string' ? kept.label : null;
}

function isDirected(
  { type }: LinkRecord,
  attributes: Fields,
  { format, origin, ontology }: Viewing,
): boolean {
  const kept = attributes[format];
  if (!origin || !isRecord(kept)) return !ontology.linkType(type)?.symmetric;
  if (typeof kept.directed === 'boolean') return kept.directed;
  if (typeof kept.type === 'string') return kept.type === 'directed';
  return isDirectedWhole(format, origin.whole);
}

/** The direction that edges of a file have unless they say otherwise. */
export function isDirectedWhole(format: GraphFormat, whole: Fields): boolean {
  const graph = format === 'graphml' ? recordsOf(whole.graphs)[0] : undefined;
  const words = graph?.words;
  if (format === 'graphml') return !(isRecord(words) && words.edgedefault === 'undirected');
  if (format === 'gexf') return isRecord(whole.graph) && whole.graph.defaultedgetype === 'directed';
  const options = whole.options;
  return whole.directed !== false && !(isRecord(options) && options.type === 'undirected');
}

/** What nodes and edges share: evidence, grade, period and what no column says. */
function backing(
  record: EntityRecord | LinkRecord,
  attributes: Fields,
  kept: Fields,
  { format, origin, severalDossiers, claims }: Viewing,
): Row {
  const own: Row = new Map();
  const about = claims.get(record.id);
  // A file that comes back as it was says by itself where each thing stands in it.
  const cites = !origin || about || record.evidence.some((entry) => !entry.startsWith(`${origin.dossier}|`));
  put(own, {
    valid:
      format === 'gexf' && saysPeriod(record.valid, kept, origin !== null)
        ? null
        : (record.valid?.edtf ?? null),
    sources: cites ? record.sources : null,
    evidence: cites ? listOrNull(record.evidence) : null,
    claims: about ? about.map(claimFields) : null,
    reliability: origin && record.reliability === 'F' ? null : record.reliability,
    credibility: origin && record.credibility === 6 ? null : record.credibility,
    disputed: record.disputed || null,
    dossier: severalDossiers ? record.dossier : null,
    attributes: leftOver(attributes, format, origin),
  });
  return own;
}

// What is meant where nothing is said stands there too: readers of other programs don't know it.
const ofClaims = allBut(claimProperties, 'about', 'stance', 'credibility');

const claimFields = (claim: ClaimRecord): Fields => ({
  ...plainValues(ofClaims, claim),
  ...{ stance: claim.stance, credibility: claim.credibility },
});

/** Attributes without what the columns and the file's own words say; null for none. */
function leftOver(attributes: Fields, format: GraphFormat, origin: Origin | null): Fields | null {
  const rest: Record<string, Json> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (origin && name === format) continue;
    if (!graphFormats.some((format) => format === name) || !isRecord(value)) rest[name] = value;
    else {
      const more = Object.entries(value).filter(
        ([field]) => !['data', 'id', 'label', 'defaults'].includes(field),
      );
      if (more.length > 0) rest[name] = Object.fromEntries(more);
    }
  }
  return Object.keys(rest).length > 0 ? rest : null;
}

function put(row: Row, fields: Readonly<Record<string, Json | null>>): void {
  for (const [name, value] of Object.entries(fields)) if (value !== null) row.set(name, value);
}

const listOrNull = (list: readonly string[]) => (list.length > 0 ? list : null);

/** Whether the lifetime says all that the period says. */
function saysPeriod(valid: PeriodRecord | null, kept: Fields, fromFile: boolean): boolean {
  if (valid === null) return true;
  if (fromFile && (kept.time !== undefined || spellOfPeriod(valid.edtf) !== undefined)) return true;
  const { earliest, latest, edtf } = valid;
  return edtf === (earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`);
}

/** How something is drawn, as far as formats share it. */
interface Looks {
  readonly x?: number;
  readonly y?: number;
  readonly z?: number;
  readonly size?: number;
  /** Red, green and blue, 0 to 255. */
  readonly color?: readonly [number, number, number];
}

/** The looks that any graph file gave an element. */
export function looksOf(attributes: Fields): Looks {
  const viz = field(attributes.gexf, 'viz');
  const words = field(attributes.cytoscape, 'words');
  const data = [attributes.graphology, attributes.graphml, attributes.cytoscape].map((kept) =>
    field(kept, 'data'),
  );
  const places = [recordOf(viz.position), recordOf(words.position), ...data];
  const number = (from: readonly Fields[], name: string) =>
    from.map((each) => numberOf(each, name)).find((value) => value !== undefined);
  const [x, y, z] = [number(places, 'x'), number(places, 'y'), number(places, 'z')];
  const size = number([recordOf(viz.size)], 'value') ?? number(data, 'size');
  const color =
    colorOf(recordOf(viz.color)) ?? data.map((each) => colorOf(each)).find((each) => each !== undefined);
  return {
    ...(x !== undefined && { x }),
    ...(y !== undefined && { y }),
    ...(z !== undefined && { z }),
    ...(size !== undefined && { size }),
    ...(color && { color }),
  };
}

/** Puts looks of GEXF and Cytoscape into the columns in which the other formats have them. */
function looksData(attributes: Fields, format: GraphFormat, data: Row): void {
  if (format !== 'graphml' && format !== 'graphology') return;
  if (attributes.gexf === undefined && attributes.cytoscape === undefined) return;
  const { color, ...numbers } = looksOf(attributes);
  for (const [name, value] of Object.entries(numbers)) if (!data.has(name)) data.set(name, value);
  if (!color || data.has('color') || data.has('r')) return;
  if (format === 'graphology') data.set('color', `rgb(${color.join(',')})`);
  else {
    const [r, g, b] = color;
    data.set('r', r).set('g', g).set('b', b);
  }
}

function colorOf({ r, g, b, hex, color }: Fields): readonly [number, number, number] | undefined {
  if (typeof r === 'number' && typeof g === 'number' && typeof b === 'number') return [r, g, b];
  const text = typeof hex === 'string' ? hex : color;
  if (typeof text !== 'string') return undefined;
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  const found = digits ?? /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(text);
  if (!found) return undefined;
  const [, red = '', green = '', blue = ''] = found;
  const part = (each: string) => parseInt(each, digits ? 16 : 10);
  return [part(red), part(green), part(blue)];
}

const field = (value: Json | undefined, name: string): Fields => recordOf(recordOf(value)[name]);
