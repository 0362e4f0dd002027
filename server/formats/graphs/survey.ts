import { isRecord, parseJson, recordOf, type JsonRecord } from '../json.ts';
import type { ClaimRecord, Json, SourceRecord } from '../../graph/records.ts';
import { sourceProperties } from '../../graph/properties.ts';
import { plainValues } from '../values/plain-values.ts';
import type { GraphFormat } from './graph.ts';
import type { ExportSource, Omission } from '../writing.ts';
import { edgeView, isNesting, nodeView, type Fields, type Origin, type Row, type Viewing } from './view.ts';

/** What values a column has, as far as it was seen. */
export type Sort = 'boolean' | 'int' | 'double' | 'string' | 'list' | 'json';

/** What the header of a file needs to know before the first node: found in one reading of everything. */
export interface Survey {
  readonly viewing: Viewing;
  /** Columns with the sort of their values, in the order in which they were first seen. */
  readonly nodeColumns: ReadonlyMap<string, Sort>;
  readonly edgeColumns: ReadonlyMap<string, Sort>;
  /** Our own columns that have values. */
  readonly ownNode: ReadonlySet<string>;
  readonly ownEdge: ReadonlySet<string>;
  readonly directed: number;
  readonly undirected: number;
  /** Ids in the file of entities that have others there. */
  readonly ids: ReadonlyMap<string, string>;
  /** Whether nodes lie in others. */
  readonly nested: boolean;
  /** Whether anything has a period. */
  readonly dated: boolean;
  readonly edgeLabels: boolean;
  /** The sources and what the data adds to the ontology, as our own columns of the whole. */
  readonly whole: Row;
  readonly omissions: readonly Omission[];
}

/** Reads everything once and says what there is. */
export async function survey(source: ExportSource, format: GraphFormat, label: string): Promise<Survey> {
  const sources: SourceRecord[] = [];
  for await (const each of source.sources()) sources.push(each);
  const dossiers = [];
  for await (const each of source.dossiers()) dossiers.push(each);
  const origin = originOf(
    format,
    dossiers.map(({ id }) => id),
    sources,
  );
  const { claims, lost } = await claimsOf(source);
  const viewing: Viewing = {
    ...{ format, origin, ontology: source.ontology, claims },
    severalDossiers: dossiers.length > 1,
  };
  const seen = await look(source, viewing);
  const figures = await count(source.figures());
  const whole: Row = new Map();
  const isPlain = origin !== null && !seen.ownNode.has('evidence') && !seen.ownEdge.has('evidence');
  if (!isPlain) whole.set('sources', sources.map(sourceFields));
  const additions =
    origin && !seen.ownNode.has('type') && !seen.ownEdge.has('type')
      ? []
      : dossiers.map(({ ontology }) => ontology);
  const ontology = joinedOntology(additions);
  if (ontology) whole.set('ontology', ontology);
  return {
    ...{ viewing, ...seen, whole },
    omissions: [
      ...(figures > 0 ? [{ what: 'figures', count: figures, why: `${label} has no place for them.` }] : []),
      ...(lost > 0 ? [{ what: 'claims about figures', count: lost, why: 'The figures are left out.' }] : []),
    ],
  };
}

async function look(source: ExportSource, viewing: Viewing) {
  const nodeColumns = new Map<string, Sort>();
  const edgeColumns = new Map<string, Sort>();
  const [ownNode, ownEdge] = [new Set<string>(), new Set<string>()];
  const ids = new Map<string, string>();
  let [directed, undirected, dated, edgeLabels, nested] = [0, 0, false, false, false];
  for await (const entity of source.entities()) {
    const view = nodeView(entity, viewing);
    learn(nodeColumns, view.data);
    for (const name of view.own.keys()) ownNode.add(name);
    dated ||= entity.valid !== null;
    nested ||= typeof view.kept.parent === 'string';
    if (view.id !== entity.id) ids.set(entity.id, view.id);
  }
  for await (const link of source.links()) {
    const view = edgeView(link, viewing);
    if (isNesting(view)) continue;
    learn(edgeColumns, view.data);
    for (const name of view.own.keys()) ownEdge.add(name);
    if (view.directed) directed += 1;
    else undirected += 1;
    dated ||= link.valid !== null;
    edgeLabels ||= view.label !== null;
  }
  return { nodeColumns, edgeColumns, ownNode, ownEdge, ids, nested, directed, undirected, dated, edgeLabels };
}

/** The file of origin: where all is of one data set and that was one file of the format. */
function originOf(
  format: GraphFormat,
  dossiers: readonly string[],
  sources: readonly SourceRecord[],
): Origin | null {
  const [dossier] = dossiers;
  if (dossiers.length !== 1 || dossier === undefined) return null;
  const own = sources.find(({ id }) => id === dossier);
  const whole = own?.attributes ? recordOf(parseJson(own.attributes))[format] : undefined;
  return isRecord(whole) && whole.several !== true ? { dossier, whole } : null;
}

/** Claims by what they are about, and how many are about figures. */
async function claimsOf(source: ExportSource) {
  const claims = new Map<string, ClaimRecord[]>();
  let lost = 0;
  for await (const claim of source.claims()) {
    if (claim.about.includes(':')) lost += 1;
    const about = claims.get(claim.about) ?? [];
    about.push(claim);
    claims.set(claim.about, about);
  }
  return { claims, lost };
}

function learn(columns: Map<string, Sort>, data: Row): void {
  for (const [name, value] of data) {
    if (value === null) continue;
    const sort = sortOf(value);
    const before = columns.get(name);
    columns.set(name, before === undefined ? sort : joined(before, sort));
  }
}

function sortOf(value: Json): Sort {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'int' : 'double';
  if (typeof value === 'string') return 'string';
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? 'list' : 'json';
}

function joined(one: Sort, two: Sort): Sort {
  if (one === two) return one;
  const numbers = ['int', 'double'];
  if (numbers.includes(one) && numbers.includes(two)) return 'double';
  return [one, two].some((sort) => sort === 'json' || sort === 'list') ? 'json' : 'string';
}

const sourceFields = (source: SourceRecord): Fields => ({
  id: source.id,
  ...plainValues(sourceProperties, source),
  reliability: source.reliability,
});

/** What the data sets add to the ontology as one; null for nothing. The first that gives a value wins. */
function joinedOntology(texts: readonly (string | null)[]): JsonRecord | null {
  const additions = texts.flatMap((text) => (text === null ? [] : [recordOf(parseJson(text))]));
  const all = additions.reduce(together, {});
  return Object.keys(all).length > 0 ? all : null;
}

function together(mine: JsonRecord, theirs: JsonRecord): JsonRecord {
  const all: Record<string, Json> = { ...mine };
  for (const [name, value] of Object.entries(theirs)) {
    const known = all[name];
    if (isRecord(known) && isRecord(value)) all[name] = together(known, value);
    else all[name] ??= value;
  }
  return all;
}

async function count(items: AsyncIterable<unknown>): Promise<number> {
  let found = 0;
  const reader = items[Symbol.asyncIterator]();
  while (!(await reader.next()).done) found += 1;
  return found;
}
