import { sentence } from '../api/fetch.ts';
import { toPart } from '../api/items.ts';
import { DatasetNetworkDocument, DatasetsDocument } from '../api/types.generated.ts';
import { count } from '../state/number-text.ts';
import type { App } from './app.ts';
import { addGraph } from './graph.ts';
import { closeImport } from './importing.ts';
import { announce, emphasise } from './look.ts';

/** The data sets that were imported. Throws RequestError. */
export const loadDatasets = async (app: App, signal?: AbortSignal) =>
  app.request(DatasetsDocument, {}, signal);

type Loaded = Awaited<ReturnType<typeof loadDatasets>>;
export type DatasetItem = Loaded['datasets'][number];
export type ExportFormat = Loaded['exportFormats'][number];

/** Where a data set is downloaded in a format. */
export const exportAddress = (dataset: string, format: string): string =>
  `/export?${new URLSearchParams({ format, dataset }).toString()}`;

/** Entities of a data set that are put on the map at once. */
const shownAtOnce = 150;

/** Puts the most connected part of a data set on the map and sets it off. */
export const showDataset = async (app: App, id: string, title: string): Promise<void> => {
  closeImport(app);
  try {
    const { network } = await app.request(DatasetNetworkDocument, { sources: [id], limit: shownAtOnce });
    const part = toPart(network);
    if (part.nodes.length === 0) return announce(app, `${title} holds no entity of its own`);
    await addGraph(app, part, `Show ${title}`);
    const nodes = part.nodes.map((node) => node.id);
    app.store.update((state) =>
      state.status.phase === 'empty' ? { ...state, status: { phase: 'ready' } } : state,
    );
    emphasise(app, { nodes, links: part.links.map((link) => link.id) });
    app.canvas.current?.fit(nodes);
    const more =
      part.omitted > 0 ? `; the ${nodes.length} most connected, ${count(part.omitted)} more by search` : '';
    announce(app, `${title} is on the map${more}`);
  } catch (error) {
    announce(app, sentence(error), 'error');
  }
};
