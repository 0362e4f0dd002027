/** Downloading the graph, or a part of it, as a file. */
import { download } from '../api/download.ts';
import type { Omission } from '../api/download.ts';
import { ExportChoicesDocument } from '../api/types.generated.ts';
import { visibleIn } from '../state/visible.ts';
import type { App } from './app.ts';
import { announce } from './look.ts';

export const setExportOpen = (app: App, exportOpen: boolean): void =>
  app.store.update((state) => ({ ...state, exportOpen }));

/** The formats, and the data sets that can be exported alone. Throws RequestError. */
export const loadExportChoices = (app: App, signal: AbortSignal) =>
  app.request(ExportChoicesDocument, {}, signal);

export type ExportChoices = Awaited<ReturnType<typeof loadExportChoices>>;

/** `view`: what the map shows, `all`: everything, else `set:` and a data set's id. */
export type ExportWhat = 'view' | 'all' | `set:${string}`;

export interface Saved {
  readonly name: string;
  readonly bytes: number;
  readonly omissions: readonly Omission[];
}

/** Downloads and saves. Throws RequestError, or AbortError when `signal` aborts. */
export const saveExport = async (
  app: App,
  format: string,
  what: ExportWhat,
  signal: AbortSignal,
): Promise<Saved> => {
  const { name, content, omissions } = await download({ format, ...scopeOf(app, what) }, signal);
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file at its leisure.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  announce(app, `${name} is saved.`);
  return { name, bytes: content.size, omissions };
};

const scopeOf = (app: App, what: ExportWhat) => {
  if (what === 'all') return {};
  if (what !== 'view') return { dataset: what.slice('set:'.length) };
  const { elements, view } = app.store.getState();
  const { nodes, links } = visibleIn(elements, view);
  return { entities: nodes.map(({ id }) => id), links: links.map(({ id }) => id) };
};
