import type { Json } from '../../graph/records.ts';
import { OWN } from '../../import/graphs/own-columns.ts';
import { attributesText, escapeText } from '../../import/graphs/xml-text.ts';
import type { Key, Keys } from './graphml-keys.ts';
import { isMap, type EdgeView, type Fields, type NodeView, type Row } from './view.ts';
import { valueText, xmlText } from './value-text.ts';

/** `<data>` elements for the columns of a row; those in `defaults` are left to the key's default. */
export function dataText(
  row: Iterable<readonly [string, Json]>,
  keys: ReadonlyMap<string, Key>,
  defaults: Json = [],
): string {
  const left = new Set(Array.isArray(defaults) ? (defaults as readonly Json[]) : []);
  let text = '';
  for (const [column, value] of row) {
    const key = keys.get(column);
    if (!key || value === null || left.has(column)) continue;
    const inside =
      isMap(value) && typeof value.xml === 'string'
        ? value.xml
        : escapeText(xmlText(valueText(value, key.type)));
    text += `<data key="${escapeText(key.id)}">${inside}</data>`;
  }
  return text;
}

/** A `<node>` without its end, since nodes may lie in it. */
export function nodeStart(view: NodeView, keys: Keys): string {
  const { id, own, kept, entity } = view;
  const words = isMap(kept.words) ? (kept.words as Record<string, string>) : {};
  const desc =
    own.has('summary') || entity.summary === null
      ? ''
      : `<desc>${escapeText(xmlText(entity.summary))}</desc>`;
  const columns = labelled(view, keys.node, keys.nodeLabel);
  const text = dataText([...columns, ...ownRow(own)], keys.node, kept.defaults);
  return `<node${attributesText({ id: xmlText(id), ...words })}>${desc}${text}${portsText(kept, keys)}${locatorText(kept)}`;
}

/** A whole `<edge>`; `normal` is what the graph around it says of directions. */
export function edgeText(
  view: EdgeView,
  ends: { source: string; target: string },
  keys: Keys,
  normal: boolean,
): string {
  const { id, own, kept, directed } = view;
  const words = isMap(kept.words) ? (kept.words as Record<string, string>) : {};
  const head = attributesText({
    id: id === null ? undefined : xmlText(id),
    ...{ source: xmlText(ends.source), target: xmlText(ends.target) },
    directed: directed === normal ? undefined : String(directed),
    ...words,
  });
  const desc = typeof kept.desc === 'string' ? `<desc>${escapeText(kept.desc)}</desc>` : '';
  const columns = labelled(view, keys.edge, keys.edgeLabel);
  const inside = desc + dataText([...columns, ...ownRow(own)], keys.edge, kept.defaults);
  return inside === '' ? `<edge${head}/>` : `<edge${head}>${inside}</edge>`;
}

export const ownRow = (own: Row): [string, Json][] => [...own].map(([name, value]) => [OWN + name, value]);

/** The columns with the label in the one that is for it. */
function labelled(
  { data, label }: NodeView | EdgeView,
  keys: ReadonlyMap<string, Key>,
  column: string | null,
): Iterable<readonly [string, Json]> {
  if (column === null || label === null || data.has(column) || !keys.has(column)) return data;
  return [[column, label], ...data];
}

function portsText({ ports }: Fields, keys: Keys): string {
  if (!Array.isArray(ports)) return '';
  const all = new Map(
    keys.all.filter((key) => key.for === 'port' || key.for === 'all').map((key) => [key.column, key]),
  );
  return (ports as readonly Json[])
    .filter(isMap)
    .map(({ data, ...words }) => {
      const inside = isMap(data) ? dataText(Object.entries(data), all) : '';
      return `<port${attributesText(words as Record<string, string>)}>${inside}</port>`;
    })
    .join('');
}

const locatorText = ({ locator }: Fields) =>
  isMap(locator) ? `<locator${attributesText(locator as Record<string, string>)}/>` : '';
