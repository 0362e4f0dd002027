import type { Json } from '../../graph/records.ts';
import type { Column } from '../../import/graphs/columns.ts';
import { OWN, ownEdgeColumns, ownNodeColumns, type OwnSort } from '../../import/graphs/own-columns.ts';
import { attributesText, escapeText } from '../../import/graphs/xml-text.ts';
import type { Sort, Survey } from './survey.ts';
import { isMap, type Fields } from './view.ts';

/** Columns of nodes or of edges, by name, in the order in which they are declared. */
export type GexfColumns = ReadonlyMap<string, Column>;

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
export function gexfColumns(survey: Survey, domain: 'node' | 'edge'): GexfColumns {
  const origin = survey.viewing.origin?.whole.keys;
  const given = Array.isArray(origin) ? (origin as unknown as readonly Column[]) : [];
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
    if (own.has(name)) add(OWN + name, types[sort]);
  return columns;
}

/** The `<attributes>` of a class; columns of one group of the file of origin stay together, new ones join the first. */
export function declarations(columns: GexfColumns, domain: 'node' | 'edge'): string {
  const groups = new Map<string, { words: Fields; text: string }>();
  for (const column of columns.values()) {
    const { group, options, ...more } = (column.more ?? {}) as Fields;
    const words = isMap(group) ? group : column.more ? {} : (groups.values().next().value?.words ?? {});
    const key = JSON.stringify(words);
    const found = groups.get(key) ?? { words, text: '' };
    const inner = [
      column.default === undefined ? '' : `<default>${escapeText(column.default)}</default>`,
      typeof options === 'string' ? `<options>${escapeText(options)}</options>` : '',
    ].join('');
    const head = attributesText({
      ...{ id: column.id, title: column.name, type: column.type || undefined },
      ...(more as Record<string, string>),
    });
    found.text += inner === '' ? `<attribute${head}/>\n` : `<attribute${head}>${inner}</attribute>\n`;
    groups.set(key, found);
  }
  return [...groups.values()]
    .map(
      ({ words, text }) =>
        `<attributes${attributesText({ class: domain, ...words } as Record<string, Json> as Record<string, string>)}>\n${text}</attributes>\n`,
    )
    .join('');
}
