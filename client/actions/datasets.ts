/** Data sets: which there are, showing one on the map, and downloading one, the view or everything as a file. */
import { download, type Omission, saveFile } from '../api/download.ts';
import { RequestError } from '../api/request.ts';
import { DatasetsDocument, ExportChoicesDocument, LinksAmongDocument } from '../api/types.generated.ts';
import { relationFor, toPeriod } from '../state/elements.ts';
import { count } from '../state/text.ts';
import { standingOf } from '../state/dates.ts';
import { visibleIn, workingSet } from '../state/visible.ts';
import type { App } from './app.ts';
import { closeImport } from './import-files.ts';
import { announce } from './look.ts';
import { showWhole } from './drawn/overview.ts';

/** The data sets that were imported. Throws RequestError. */
export async function loadDatasets(app: App, signal?: AbortSignal) {
  return app.request(DatasetsDocument, {}, signal);
}

type Loaded = Awaited<ReturnType<typeof loadDatasets>>;
export type DatasetItem = Loaded['datasets'][number];
export type ExportFormat = Loaded['exportFormats'][number];

/** Where a data set is downloaded in a format. */
export function exportAddress(dataset: string, format: string): string {
  return `/export?${new URLSearchParams({ format, dataset }).toString()}`;
}

/** Puts a data set on the map: one that is small entity by entity, set off, a large one as an overview. */
export async function showDataset(app: App, id: string, title: string): Promise<void> {
  closeImport(app);
  await showWhole(app, { sources: [id], what: title });
}

/** Puts all that the graph holds on the map, as an overview. */
export async function showEverything(app: App): Promise<void> {
  await showWhole(app, { sources: null, what: 'the whole graph' });
}

export function setExportOpen(app: App, exportOpen: boolean): void {
  app.store.update((state) => ({ ...state, exportOpen }));
}

/** The formats, and the data sets that can be exported alone. Throws RequestError. */
export function loadExportChoices(app: App, signal: AbortSignal) {
  return app.request(ExportChoicesDocument, {}, signal);
}

export type ExportChoices = Awaited<ReturnType<typeof loadExportChoices>>;

const setPrefix = 'set:';

/** `view`: what the map shows, `all`: everything, else `set:` and a data set's id. */
export type ExportWhat = 'view' | 'all' | `${typeof setPrefix}${string}`;

/** What an option of a form stands for; the view for what is none. */
export function exportWhatOf(option: string): ExportWhat {
  return option === 'all' || isDataset(option) ? option : 'view';
}

const isDataset = (option: string): option is `${typeof setPrefix}${string}` => option.startsWith(setPrefix);

export interface Saved {
  readonly name: string;
  readonly bytes: number;
  readonly omissions: readonly Omission[];
}

/** Downloads and saves. Throws RequestError, or AbortError when `signal` aborts. */
export async function saveExport(
  app: App,
  format: string,
  what: ExportWhat,
  signal: AbortSignal,
): Promise<Saved> {
  const scope = await scopeOf(app, what, signal);
  const { name, content, omissions } = await download({ format, ...scope }, signal);
  saveFile(name, content);
  announce(app, `${name} is saved.`);
  return { name, bytes: content.size, omissions };
}

/** Entities of a filtered view whose links one request can give one by one. */
const maxFiltered = 1_000;

const scopeOf = async (app: App, what: ExportWhat, signal: AbortSignal) => {
  if (what === 'all') return {};
  if (what !== 'view') return { dataset: what.slice(setPrefix.length) };
  const { elements, view } = app.store.getState();
  const { nodes, relations, links } = visibleIn(elements, view);
  const entities = nodes.map(({ id }) => id);
  const known = workingSet(elements, entities).relations;
  const isWhole = links === known.reduce((sum, { count: all }) => sum + all, 0);
  if (isWhole) return { entities };
  if (entities.length > maxFiltered)
    throw new RequestError(
      'LIMIT_EXCEEDED',
      `The map shows ${count(entities.length)} entities; a filtered view of more than ${count(maxFiltered)} cannot be exported. Clear the filters or take entities off the map.`,
    );
  const shown = new Set(relations.map(({ id }) => id));
  const among = (await app.request(LinksAmongDocument, { of: entities }, signal)).neighborhood.links;
  const passing = among.filter(
    ({ id, valid, knownFrom }) =>
      shown.has(relationFor(elements, id)?.id ?? id) &&
      standingOf({ valid: valid ? toPeriod(valid) : null, knownFrom: knownFrom ?? null }, view.filters) !==
        'out',
  );
  if (passing.length < links)
    throw new RequestError(
      'LIMIT_EXCEEDED',
      `The map shows ${count(links)} links; a filtered view of more than ${count(among.length)} cannot be exported. Clear the filters or take entities off the map.`,
    );
  return { entities, links: passing.map(({ id }) => id) };
};
