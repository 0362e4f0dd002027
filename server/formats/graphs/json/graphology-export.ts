import type { Json } from '../../../graph/records.ts';
import type { ExportFormat, ExportSource } from '../../writing.ts';
import { Buffered } from '../buffered.ts';
import { ownRow } from '../graphml/graphml-elements.ts';
import { recordOf } from '../../json.ts';
import { headText, JsonList, labelled, wordsOf } from './json-graph.ts';
import { survey, type Survey } from '../survey.ts';
import {
  edgeView,
  isDirectedWhole,
  isNesting,
  nodeView,
  type EdgeView,
  type Fields,
  type NodeView,
} from '../view.ts';

/** Graphology's serialised graph, which sigma and Gephi Lite read. A file of another shape goes out in that. */
export const graphologyExport: ExportFormat = {
  id: 'graphology',
  label: 'graph JSON (graphology, sigma)',
  extension: '.json',
  mediaType: 'application/json',
  async write(source, out) {
    const found = await survey(source, 'graphology', 'Graph JSON');
    const buffered = new Buffered(out);
    await writeDocument(source, found, buffered);
    await buffered.flush();
    return found.omissions;
  },
};

async function writeDocument(source: ExportSource, found: Survey, out: Buffered): Promise<void> {
  const { origin } = found.viewing;
  const { inline, attributes, options, ...whole } = origin?.whole ?? titled(source.title);
  const all = { ...recordOf(attributes), ...Object.fromEntries(ownRow(found.whole)) };
  const type =
    found.directed > 0 && found.undirected > 0 ? 'mixed' : found.undirected > 0 ? 'undirected' : 'directed';
  const settings = options ?? (origin ? undefined : { type, multi: true, allowSelfLoops: true });
  const head: Fields = {
    ...(attributes !== undefined || Object.keys(all).length > 0 ? { attributes: all } : {}),
    ...(settings === undefined ? {} : { options: settings }),
    ...whole,
  };
  await out.write(`{\n${headText(head)}"nodes": [\n`);
  const nodes = new JsonList(out);
  for await (const entity of source.entities())
    await nodes.add(nodeItem(nodeView(entity, found.viewing), inline === true));
  await out.write('\n],\n"edges": [\n');
  const edges = new JsonList(out);
  const normal = origin ? isDirectedWhole('graphology', origin.whole) : type !== 'undirected';
  for await (const link of source.links()) {
    const view = edgeView(link, found.viewing);
    if (!isNesting(view)) await edges.add(edgeItem(view, found, normal, inline === true));
  }
  await out.write('\n]\n}\n');
}

function nodeItem(view: NodeView, inline: boolean): Json {
  const all = labelled(view);
  if (inline) return { key: view.id, ...all };
  return { key: view.id, ...(Object.keys(all).length > 0 ? { attributes: all } : {}), ...wordsOf(view.kept) };
}

function edgeItem(view: EdgeView, { ids }: Survey, normal: boolean, inline: boolean): Json {
  const { id, link, kept, directed } = view;
  const ends = { source: ids.get(link.source) ?? link.source, target: ids.get(link.target) ?? link.target };
  const all = labelled(view);
  const isPlain = Object.keys(all).length === 0;
  if (kept.pair === true && isPlain) return [ends.source, ends.target];
  return {
    ...(id === null ? {} : { key: id }),
    ...ends,
    ...(normal && !directed ? { undirected: true } : {}),
    ...(isPlain ? {} : inline ? all : { attributes: all }),
    ...wordsOf(kept),
  };
}

const titled = (title: string): Fields => ({ attributes: { title } });
