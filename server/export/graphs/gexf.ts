import { attributesText, escapeText } from '../../import/graphs/xml-text.ts';
import type { Json } from '../../graph/records.ts';
import type { ExportFormat, ExportSource } from '../format.ts';
import { Buffered } from './buffered.ts';
import { declarations, gexfColumns } from './gexf-columns.ts';
import { gexfEdge, gexfNode, type GexfDocument } from './gexf-elements.ts';
import { survey, type Survey } from './survey.ts';
import { valueText, xmlText } from './value-text.ts';
import { edgeView, isMap, isNesting, nodeView, type Fields } from './view.ts';

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
  const words = whole ? strings(whole.words) : root;
  const graph = whole ? strings(whole.graph) : graphWords(found);
  const document: GexfDocument = {
    nodeColumns: gexfColumns(found, 'node'),
    edgeColumns: gexfColumns(found, 'edge'),
    fromFile: whole !== undefined,
    forWord: /gephi\.org\/gexf$/.test(words.xmlns ?? '') ? 'id' : 'for',
    viz: vizPrefix(words),
    defaultType: graph.defaultedgetype ?? 'undirected',
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
function vizPrefix(words: Record<string, string>): string {
  const found = Object.entries(words).find(([name, uri]) => name.startsWith('xmlns:') && /viz$/.test(uri));
  return found ? `${found[0].slice('xmlns:'.length)}:` : '';
}

function metaText(title: string, { viewing, whole }: Survey): string {
  const origin = viewing.origin?.whole;
  const given = origin && Array.isArray(origin.meta) ? (origin.meta as readonly Json[]).filter(isMap) : [];
  const own = [...whole].map(([name, value]) => ({ name: `entente-${name}`, text: valueText(value) }));
  const items = [
    ...(origin
      ? given
      : [
          { name: 'creator', text: 'Entente' },
          { name: 'title', text: title },
        ]),
    ...own,
  ] as readonly Fields[];
  if (items.length === 0 && !isMap(origin?.metaWords)) return '';
  const texts = items.map(
    ({ name, text, words }) =>
      `<${String(name)}${attributesText(strings(words))}>${escapeText(xmlText(String(text)))}</${String(name)}>\n`,
  );
  return `<meta${attributesText(strings(origin?.metaWords))}>\n${texts.join('')}</meta>\n`;
}

const strings = (value: Json | undefined): Record<string, string> =>
  isMap(value) ? (value as Record<string, string>) : {};
