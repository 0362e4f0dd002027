import { isList, isRecord, itemsOf, recordOf, recordsOf, textOf, type JsonRecord } from '../../json.ts';
import { attributesText, escapeText } from '../xml.ts';
import type { Json, PeriodRecord } from '../../../graph/records.ts';
import type { ExportFormat, ExportSource } from '../../writing.ts';
import { Buffered } from '../buffered.ts';
import { survey, type Survey, type Sort } from '../survey.ts';
import { valueText, xmlText } from '../values.ts';
import {
  edgeView,
  isNesting,
  nodeView,
  type Fields,
  looksOf,
  type EdgeView,
  type NodeView,
} from '../view.ts';
import { ownRow } from '../graphml/graphml-elements.ts';
import { columnsOf, type Column } from '../columns.ts';
import { ownPrefix, ownEdgeColumns, ownNodeColumns, type OwnSort } from '../own-values.ts';
import { spellOfPeriod } from '../period-of.ts';

/** GEXF 1.2, what Gephi reads; a file that came in another version goes out in that. */
export const gexfExport: ExportFormat = {
  id: 'gexf',
  label: 'GEXF (Gephi)',
  extension: '.gexf',
  mediaType: 'application/gexf+xml',
  async write(source, out) {
    const found = await survey(source, 'gexf', 'GEXF');
    const buffered = new Buffered(out);
    await writeDocument(source, found, buffered);
    await buffered.flush();
    return found.omissions;
  },
};

const root = {
  xmlns: 'http://www.gexf.net/1.2draft',
  'xmlns:viz': 'http://www.gexf.net/1.2draft/viz',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd',
  version: '1.2',
};

async function writeDocument(source: ExportSource, found: Survey, out: Buffered): Promise<void> {
  const { viewing, ids } = found;
  const whole = viewing.origin?.whole;
  const words: JsonRecord = whole ? recordOf(whole.words) : root;
  const graph: JsonRecord = whole ? recordOf(whole.graph) : graphWords(found);
  const document: GexfDocument = {
    nodeColumns: gexfColumns(found, 'node'),
    edgeColumns: gexfColumns(found, 'edge'),
    fromFile: whole !== undefined,
    forWord: /gephi\.org\/gexf$/.test(textOf(words, 'xmlns') ?? '') ? 'id' : 'for',
    viz: vizPrefix(words),
    defaultType: textOf(graph, 'defaultedgetype') ?? 'undirected',
  };
  await out.write(`<?xml version="1.0" encoding="UTF-8"?>\n<gexf${attributesText(words)}>\n`);
  await out.write(metaText(source.title, found));
  await out.write(`<graph${attributesText(graph)}>\n`);
  await out.write(declarations(document.nodeColumns, 'node') + declarations(document.edgeColumns, 'edge'));
  await out.write('<nodes>\n');
  for await (const entity of source.entities())
    await out.write(`${gexfNode(nodeView(entity, viewing), document)}\n`);
  await out.write('</nodes>\n<edges>\n');
  for await (const link of source.links()) {
    const view = edgeView(link, viewing);
    const ends = { source: ids.get(link.source) ?? link.source, target: ids.get(link.target) ?? link.target };
    if (!isNesting(view)) await out.write(`${gexfEdge(view, ends, document)}\n`);
  }
  await out.write('</edges>\n</graph>\n</gexf>\n');
}

function graphWords({ directed, undirected, dated }: Survey): Record<string, string> {
  return {
    mode: dated ? 'dynamic' : 'static',
    defaultedgetype: directed > 0 || undirected === 0 ? 'directed' : 'undirected',
    ...(dated ? { timeformat: 'date' } : {}),
  };
}

/** The prefix of looks with its colon; none where the document declares none. */
function vizPrefix(words: JsonRecord): string {
  const isViz = (uri: Json) => typeof uri === 'string' && uri.endsWith('viz');
  const found = Object.entries(words).find(([name, uri]) => name.startsWith('xmlns:') && isViz(uri));
  return found ? `${found[0].slice('xmlns:'.length)}:` : '';
}

function metaText(title: string, { viewing, whole }: Survey): string {
  const origin = viewing.origin?.whole;
  const own = [...whole].map(([name, value]) => ({ name: `entente-${name}`, text: valueText(value) }));
  const items: readonly Fields[] = [
    ...(origin
      ? recordsOf(origin.meta)
      : [
          { name: 'creator', text: 'Entente' },
          { name: 'title', text: title },
        ]),
    ...own,
  ];
  if (items.length === 0 && !isRecord(origin?.metaWords)) return '';
  const texts = items.map(
    ({ name = null, text = null, words }) =>
      `<${valueText(name)}${attributesText(recordOf(words))}>${escapeText(xmlText(valueText(text)))}</${valueText(name)}>\n`,
  );
  return `<meta${attributesText(recordOf(origin?.metaWords))}>\n${texts.join('')}</meta>\n`;
}

/** What elements need to know of the document around them. */
interface GexfDocument {
  readonly nodeColumns: GexfColumns;
  readonly edgeColumns: GexfColumns;
  readonly fromFile: boolean;
  /** Version 1.0 calls `for` `id`. */
  readonly forWord: 'for' | 'id';
  /** Before the names of looks, `viz:`. */
  readonly viz: string;
  readonly defaultType: string;
}

/** A `<node>`. */
function gexfNode(view: NodeView, document: GexfDocument): string {
  const { id, label, kept, entity } = view;
  const time = writtenTime(entity.valid, kept, document.fromFile);
  const head = attributesText({
    ...{ id: xmlText(id), label: label === null ? undefined : xmlText(label) },
    pid: isList(kept.parents) ? kept.pid : typeof kept.parent === 'string' ? kept.parent : undefined,
    ...time.words,
    ...recordOf(kept.words),
  });
  const parents = isList(kept.parents)
    ? `<parents>${kept.parents.map((each) => `<parent${attributesText({ for: each })}/>`).join('')}</parents>`
    : '';
  const looks = document.fromFile ? kept.viz : vizOf(view.attributes);
  const inside =
    values(view, document.nodeColumns, document) +
    spells(time.spells) +
    parents +
    vizText(looks, document.viz);
  return inside === '' ? `<node${head}/>` : `<node${head}>${inside}</node>`;
}

/** An `<edge>`. */
function gexfEdge(view: EdgeView, ends: { source: string; target: string }, document: GexfDocument): string {
  const { id, label, kept, link, directed, weight } = view;
  const time = writtenTime(link.valid, kept, document.fromFile);
  const type = typeof kept.type === 'string' ? kept.type : directed ? 'directed' : 'undirected';
  const isDefault = typeof kept.type !== 'string' && (document.defaultType === 'directed') === directed;
  const head = attributesText({
    ...{
      id: id === null ? undefined : xmlText(id),
      source: xmlText(ends.source),
      target: xmlText(ends.target),
    },
    ...{ type: isDefault ? undefined : type, label: label === null ? undefined : xmlText(label) },
    weight: weight ?? undefined,
    ...time.words,
    ...recordOf(kept.words),
  });
  const looks = document.fromFile ? kept.viz : vizOf(view.attributes, true);
  const inside =
    values(view, document.edgeColumns, document) + spells(time.spells) + vizText(looks, document.viz);
  return inside === '' ? `<edge${head}/>` : `<edge${head}>${inside}</edge>`;
}

function values(
  { data, own, kept }: NodeView | EdgeView,
  columns: GexfColumns,
  { forWord }: GexfDocument,
): string {
  const left = new Set(itemsOf(kept.defaults));
  const one = (column: string, value: Json, more: Fields = {}) => {
    const found = columns.get(column);
    if (!found || value === null) return '';
    const text = xmlText(valueText(value, found.type || 'string'));
    return `<attvalue${attributesText({ [forWord]: found.id, value: text, ...more })}/>`;
  };
  let text = '';
  for (const [column, value] of [...data, ...ownRow(own)]) if (!left.has(column)) text += one(column, value);
  for (const { column = null, value = null, ...more } of recordsOf(kept.dynamic)) {
    text += one(valueText(column), value, more);
  }
  return text === '' ? '' : `<attvalues>${text}</attvalues>`;
}

const spells = (all: readonly JsonRecord[]) =>
  all.length === 0 ? '' : `<spells>${all.map((each) => `<spell${attributesText(each)}/>`).join('')}</spells>`;

/** Looks as GEXF has them, whatever file they come from. */
function vizOf(attributes: Fields, edge = false): Json | undefined {
  if (isRecord(attributes.gexf) && attributes.gexf.viz !== undefined) return attributes.gexf.viz;
  const { x, y, z, size, color } = looksOf(attributes);
  return {
    ...(color ? { color: { r: color[0], g: color[1], b: color[2] } } : {}),
    ...(x === undefined || y === undefined ? {} : { position: { x, y, ...(z === undefined ? {} : { z }) } }),
    ...(size === undefined ? {} : { [edge ? 'thickness' : 'size']: { value: size } }),
  };
}

function vizText(viz: Json | undefined, prefix: string): string {
  if (!isRecord(viz)) return '';
  return Object.entries(viz)
    .flatMap(([name, looks]) =>
      recordsOf(isList(looks) ? looks : [looks]).map((look) => `<${prefix}${name}${attributesText(look)}/>`),
    )
    .join('');
}

/** Columns of nodes or of edges, by name, in the order in which they are declared. */
type GexfColumns = ReadonlyMap<string, Column>;

const types: Readonly<Record<Sort | OwnSort, string>> = {
  ...{
    boolean: 'boolean',
    int: 'long',
    double: 'double',
    string: 'string',
    list: 'liststring',
    json: 'string',
  },
};

/** The columns of the file of origin, then those for what else there is. */
function gexfColumns(survey: Survey, domain: 'node' | 'edge'): GexfColumns {
  const given = columnsOf(survey.viewing.origin?.whole.keys);
  const columns = new Map<string, Column>();
  for (const column of given) if (column.for === domain) columns.set(column.column, column);
  const ids = new Set([...columns.values()].map(({ id }) => id));
  let next = 0;
  const add = (name: string, type: string) => {
    if (columns.has(name)) return;
    // Numbers: graphology takes the title of no other ids.
    while (ids.has(String(next))) next += 1;
    ids.add(String(next));
    columns.set(name, { id: String(next), for: domain, name, type, column: name });
  };
  const isNode = domain === 'node';
  for (const [name, sort] of isNode ? survey.nodeColumns : survey.edgeColumns) add(name, types[sort]);
  const own: ReadonlySet<string> = isNode ? survey.ownNode : survey.ownEdge;
  for (const [name, sort] of Object.entries(isNode ? ownNodeColumns : ownEdgeColumns))
    if (own.has(name)) add(ownPrefix + name, types[sort]);
  return columns;
}

/** The `<attributes>` of a class; columns of one group of the file of origin stay together, new ones join the first. */
function declarations(columns: GexfColumns, domain: 'node' | 'edge'): string {
  const groups = new Map<string, { words: Fields; text: string }>();
  for (const column of columns.values()) {
    const { group, options, ...more } = recordOf(column.more);
    const words = isRecord(group) ? group : column.more ? {} : (groups.values().next().value?.words ?? {});
    const key = JSON.stringify(words);
    const found = groups.get(key) ?? { words, text: '' };
    const inner = [
      column.default === undefined ? '' : `<default>${escapeText(column.default)}</default>`,
      typeof options === 'string' ? `<options>${escapeText(options)}</options>` : '',
    ].join('');
    const head = attributesText({
      ...{ id: column.id, title: column.name, type: column.type || undefined },
      ...more,
    });
    found.text += inner === '' ? `<attribute${head}/>\n` : `<attribute${head}>${inner}</attribute>\n`;
    groups.set(key, found);
  }
  return [...groups.values()]
    .map(
      ({ words, text }) =>
        `<attributes${attributesText({ class: domain, ...words })}>\n${text}</attributes>\n`,
    )
    .join('');
}

/** `start`, `end` and the like of an element, with its spells. */
interface WrittenTime {
  readonly words: JsonRecord;
  readonly spells: readonly JsonRecord[];
}

/**
 * The lifetime of an element: as the file of origin had it, else the period's days. Whole days, since readers of
 * GEXF know no others; the exact period stands beside it where that says more.
 */
function writtenTime(valid: PeriodRecord | null, kept: Fields, fromFile: boolean): WrittenTime {
  const { time } = kept;
  if (isRecord(time)) {
    const { spells, ...words } = time;
    return { words, spells: recordsOf(spells) };
  }
  if (valid === null) return { words: {}, spells: [] };
  const spell = fromFile ? spellOfPeriod(valid.edtf) : undefined;
  const { start, end } = spell ?? { start: valid.earliest ?? undefined, end: valid.latest ?? undefined };
  return { words: { ...(start ? { start } : {}), ...(end ? { end } : {}) }, spells: [] };
}
