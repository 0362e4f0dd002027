import type { Json } from '../../../graph/records.ts';
import type { ExportFormat, ExportSource } from '../../writing.ts';
import { Buffered } from '../buffered.ts';
import { ownRow } from '../graphml/graphml-elements.ts';
import { recordOf, isRecord } from '../../json.ts';
import { headText, JsonList, labelled, wordsOf } from './json-graph.ts';
import {
  looksOf,
  edgeView,
  isNesting,
  nodeView,
  type EdgeView,
  type Fields,
  type NodeView,
} from '../view.ts';
import { survey, type Survey } from '../survey.ts';

/** Cytoscape JSON, for Cytoscape (.cyjs) and Cytoscape.js. */
export const cytoscapeExport: ExportFormat = {
  id: 'cytoscape',
  label: 'Cytoscape JSON',
  extension: '.cyjs',
  mediaType: 'application/json',
  async write(source, out) {
    const found = await survey(source, 'cytoscape', 'Cytoscape JSON');
    const buffered = new Buffered(out);
    await writeDocument(source, found, buffered);
    await buffered.flush();
    return found.omissions;
  },
};

async function writeDocument(source: ExportSource, found: Survey, out: Buffered): Promise<void> {
  const origin = found.viewing.origin?.whole;
  const from: Fields = origin ?? { data: { name: source.title } };
  const { shape = 'groups', ...whole } = from;
  const data = { ...recordOf(whole.data), ...Object.fromEntries(ownRow(found.whole)) };
  const head: Fields = { ...whole, ...(Object.keys(data).length > 0 ? { data } : {}) };
  const isList = shape !== 'groups';
  await out.write(
    shape === 'list' ? '[\n' : `{\n${headText(head)}"elements": ${isList ? '[\n' : '{\n"nodes": [\n'}`,
  );
  const list = new JsonList(out);
  for await (const entity of source.entities()) await list.add(nodeElement(nodeView(entity, found.viewing)));
  if (!isList) await out.write('\n],\n"edges": [\n');
  const edges = isList ? list : new JsonList(out);
  for await (const link of source.links()) {
    const view = edgeView(link, found.viewing);
    if (!isNesting(view)) await edges.add(edgeElement(view, found));
  }
  await out.write(shape === 'list' ? '\n]\n' : isList ? '\n]\n}\n' : '\n]\n}\n}\n');
}

function nodeElement(view: NodeView): Json {
  const { id, kept, attributes } = view;
  const { x, y } = looksOf(attributes);
  const position = isRecord(kept.words) || x === undefined || y === undefined ? {} : { position: { x, y } };
  const parent = kept.parent === undefined ? {} : { parent: kept.parent };
  return { data: { id, ...parent, ...labelled(view) }, ...position, ...wordsOf(kept) };
}

function edgeElement(view: EdgeView, { ids }: Survey): Json {
  const { id, link, kept } = view;
  const ends = { source: ids.get(link.source) ?? link.source, target: ids.get(link.target) ?? link.target };
  return { data: { ...(id === null ? {} : { id }), ...ends, ...labelled(view) }, ...wordsOf(kept) };
}
