import type { Json, PeriodRecord } from '../../graph/records.ts';
import { attributesText } from '../../import/graphs/xml-text.ts';
import type { GexfColumns } from './gexf-columns.ts';
import { writtenTime } from './gexf-time.ts';
import { looksOf } from './looks.ts';
import { ownRow } from './graphml-elements.ts';
import { valueText, xmlText } from './value-text.ts';
import { isMap, type EdgeView, type Fields, type NodeView } from './view.ts';

/** What elements need to know of the document around them. */
export interface GexfDocument {
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
export function gexfNode(view: NodeView, document: GexfDocument): string {
  const { id, label, kept, entity } = view;
  const time = writtenTime(entity.valid, kept, document.fromFile);
  const head = attributesText({
    ...{ id: xmlText(id), label: label === null ? undefined : xmlText(label) },
    pid: typeof kept.parent === 'string' && !Array.isArray(kept.parents) ? kept.parent : undefined,
    ...time.words,
    ...words(kept),
  });
  const parents = Array.isArray(kept.parents)
    ? `<parents>${(kept.parents as string[]).map((each) => `<parent${attributesText({ for: each })}/>`).join('')}</parents>`
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
export function gexfEdge(
  view: EdgeView,
  ends: { source: string; target: string },
  document: GexfDocument,
): string {
  const { id, label, kept, link, directed, weight } = view;
  const time = writtenTime(link.valid as PeriodRecord | null, kept, document.fromFile);
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
    ...words(kept),
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
  const left = new Set(Array.isArray(kept.defaults) ? (kept.defaults as readonly Json[]) : []);
  const one = (column: string, value: Json, more: Fields = {}) => {
    const found = columns.get(column);
    if (!found || value === null) return '';
    const text = xmlText(valueText(value, found.type || 'string'));
    return `<attvalue${attributesText({ [forWord]: found.id, value: text, ...(more as Record<string, string>) })}/>`;
  };
  let text = '';
  for (const [column, value] of [...data, ...ownRow(own)]) if (!left.has(column)) text += one(column, value);
  for (const each of Array.isArray(kept.dynamic) ? (kept.dynamic as readonly Json[]) : []) {
    if (!isMap(each)) continue;
    const { column, value, ...more } = each;
    text += one(String(column), value ?? null, more);
  }
  return text === '' ? '' : `<attvalues>${text}</attvalues>`;
}

const spells = (all: readonly Readonly<Record<string, string>>[]) =>
  all.length === 0 ? '' : `<spells>${all.map((each) => `<spell${attributesText(each)}/>`).join('')}</spells>`;

/** Looks as GEXF has them, whatever file they come from. */
function vizOf(attributes: Fields, edge = false): Json | undefined {
  if (isMap(attributes.gexf) && attributes.gexf.viz !== undefined) return attributes.gexf.viz;
  const { x, y, z, size, color } = looksOf(attributes);
  return {
    ...(color ? { color: { r: color[0], g: color[1], b: color[2] } } : {}),
    ...(x === undefined || y === undefined ? {} : { position: { x, y, ...(z === undefined ? {} : { z }) } }),
    ...(size === undefined ? {} : { [edge ? 'thickness' : 'size']: { value: size } }),
  };
}

function vizText(viz: Json | undefined, prefix: string): string {
  if (!isMap(viz)) return '';
  return Object.entries(viz)
    .flatMap(([name, looks]) =>
      (Array.isArray(looks) ? (looks as readonly Json[]) : [looks]).map((look) => [name, look] as const),
    )
    .map(([name, look]) =>
      isMap(look) ? `<${prefix}${name}${attributesText(look as Record<string, string>)}/>` : '',
    )
    .join('');
}

const words = ({ words: given }: Fields) => (isMap(given) ? (given as Record<string, string>) : {});
