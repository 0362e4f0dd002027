/** Cases: making, opening, naming, copying, putting away, going back, and files of them. */
import { saveFile } from '../../api/download.ts';
import { errorText, keepToken, RequestError } from '../../api/request.ts';
import {
  ArchiveCaseDocument,
  CaseHistoryDocument,
  CopyCaseDocument,
  CreateCaseDocument,
  DeleteCaseDocument,
  FixedViewDocument,
  OpenCaseDocument,
  RenameCaseDocument,
  RestoreCaseVersionDocument,
  type WholeCaseFragment,
} from '../../api/types.generated.ts';
import {
  type CaseInFile,
  caseFileName,
  caseFileText,
  maxCaseFile,
  readCaseFile,
} from '../../state/work/case-file.ts';
import { isSameContent, pathOf, placeIn } from '../../state/work/cases.ts';
import type { App } from '../app.ts';
import { announce } from '../look.ts';
import { openMap } from '../open.ts';
import {
  adoptNow,
  type Draft,
  draftOf,
  dropDraft,
  saveNow,
  setOpenCase,
  setWork,
  startSaving,
  stopSaving,
  viewText,
} from './saving.ts';

const failed = (app: App, message: string): void =>
  app.store.update((state) => ({ ...state, status: { phase: 'failed', message } }));

/** Opens what the path leads to: a case, a fixed view, or the network that the hash names. */
export async function openPlace(app: App): Promise<void> {
  const place = placeIn(location.pathname);
  stopSaving(app);
  app.store.update((state) => ({ ...state, status: { phase: 'loading' } }));
  try {
    if (place.page === 'case') return await openCase(app, place.id);
    if (place.page === 'view' || place.page === 'embed') return await openView(app, place.id);
  } catch (error) {
    return failed(app, errorText(error));
  }
  return openMap(app, location.hash);
}

const openCase = async (app: App, id: string): Promise<void> => {
  const found = (await app.request(OpenCaseDocument, { id })).case;
  if (!found) return failed(app, 'There is no case under this address; it may have been deleted.');
  const draft = draftOf(id);
  const lost = draft !== null && !isSameContent(draft, found) ? draft : null;
  if (!lost) dropDraft(id);
  await takeUp(app, found, lost);
  if (lost) announce(app, 'Opened with what this browser had not saved yet.');
};

const openFrom = ({ id, name, description, datasets, notes, version }: WholeCaseFragment) => ({
  ...{ id, name, description, datasets, notes, version },
});

const openView = async (app: App, id: string): Promise<void> => {
  const view = (await app.request(FixedViewDocument, { id })).caseView;
  if (!view)
    return failed(app, 'There is no view under this link; it may have been removed, or its case deleted.');
  setWork(app, () => ({ shown: { id, name: view.name } }));
  // What somebody did since stands in the address.
  const goesOn = new URLSearchParams(location.hash.slice(1)).has('s');
  await openMap(app, goesOn ? location.hash : `#${view.state}`);
};

/** Reloads the page where back or forward lead to another place. Gives a function that stops it. */
export function watchPlace(app: App): () => void {
  const here = () => JSON.stringify(placeIn(location.pathname));
  const opened = here();
  const follow = () => {
    const { open } = app.store.getState().work;
    const is = open ? JSON.stringify({ page: 'case', id: open.id }) : opened;
    if (here() !== is) location.reload();
  };
  window.addEventListener('popstate', follow);
  return () => window.removeEventListener('popstate', follow);
}

export interface NewCase {
  readonly name: string;
  readonly description?: string;
  readonly datasets: readonly string[];
}

/** Makes a case that begins with data sets, or with the whole graph, and goes there. Throws RequestError. */
export async function beginCase(app: App, { name, description = '', datasets }: NewCase): Promise<void> {
  const content = { datasets: [...datasets] };
  const { createCase } = await app.request(CreateCaseDocument, { name, description, content });
  location.assign(pathOf.case(createCase.id));
}

/** Makes a case of what is shown, which is worked on from now on. Throws RequestError. */
export async function saveAsCase(app: App, name: string, description: string): Promise<void> {
  const [state, thumbnail] = [viewText(app), app.canvas.current?.picture() ?? null];
  const content = { state, ...(thumbnail && { thumbnail }) };
  const { createCase } = await app.request(CreateCaseDocument, { name, description, content });
  setWork(app, () => ({ open: openFrom(createCase), saving: { phase: 'saved' }, shown: null }));
  history.pushState(null, '', `${pathOf.case(createCase.id)}#${state}`);
  startSaving(app, createCase);
  announce(app, `${createCase.name} is a case now; it is saved by itself.`);
}

/** Throws RequestError. */
export async function renameCase(
  app: App,
  id: string,
  names: { readonly name?: string; readonly description?: string },
): Promise<void> {
  const { renameCase: now } = await app.request(RenameCaseDocument, { id, ...names });
  if (app.store.getState().work.open?.id === id)
    setOpenCase(app, { name: now.name, description: now.description });
}

/** Throws RequestError. */
export async function copyCase(app: App, id: string): Promise<void> {
  const { copyCase: copy } = await app.request(CopyCaseDocument, { id });
  announce(app, `${copy.name} is made.`);
}

/** Throws RequestError. */
export async function archiveCase(app: App, id: string, archived: boolean): Promise<void> {
  const { archiveCase: now } = await app.request(ArchiveCaseDocument, { id, archived });
  announce(app, archived ? `${now.name} is put away.` : `${now.name} is taken up again.`);
}

/** Throws RequestError. */
export async function deleteCase(app: App, id: string): Promise<void> {
  await app.request(DeleteCaseDocument, { id });
  dropDraft(id);
  announce(app, 'The case is deleted.');
}

/** The versions and fixed views of a case. Throws RequestError. */
export async function loadHistory(app: App, id: string, signal?: AbortSignal) {
  return (await app.request(CaseHistoryDocument, { id }, signal)).case ?? { versions: [], views: [] };
}

export type CaseHistory = Awaited<ReturnType<typeof loadHistory>>;

/** Goes back to a version; what is here now is saved first, so that one can come back to it. */
export async function goBack(app: App, version: string, said: string): Promise<void> {
  try {
    await saveNow(app);
    const { open, saving } = app.store.getState().work;
    if (!open || saving.phase === 'failed') return;
    const asked = { id: open.id, version, basedOn: open.version };
    const { restoreCaseVersion: now } = await app.request(RestoreCaseVersionDocument, asked);
    await takeUp(app, now);
    announce(app, `Back to ${said}; the version before stays in the list.`);
  } catch (error) {
    announce(app, errorText(error), 'error');
  }
}

/** Works on a case from now on as it was found, or as this browser had left it, `lost` before it was saved. */
const takeUp = async (app: App, found: WholeCaseFragment, lost: Draft | null = null): Promise<void> => {
  stopSaving(app);
  const { state, notes, datasets } = lost ?? found;
  setWork(app, () => ({
    open: { ...openFrom(found), notes, datasets, version: lost?.basedOn ?? found.version },
    saving: { phase: 'saved' },
  }));
  await openMap(app, `#${state}`);
  startSaving(app, found);
  // What this screen makes of what was saved is no change.
  if (!lost && found.state !== '') adoptNow(app);
};

/** Of two that changed the case at once: what is here goes, and what the other saved is opened. */
export async function takeTheirs(app: App): Promise<void> {
  const { open } = app.store.getState().work;
  if (!open) return;
  try {
    const found = (await app.request(OpenCaseDocument, { id: open.id })).case;
    dropDraft(open.id);
    if (found) await takeUp(app, found);
    else failed(app, 'The case was deleted.');
  } catch (error) {
    announce(app, errorText(error), 'error');
  }
}

/** Of two that changed the case at once: what is here is saved, and what the other saved stays among the versions. */
export async function keepMine(app: App): Promise<void> {
  const { open } = app.store.getState().work;
  if (!open) return;
  try {
    const found = (await app.request(OpenCaseDocument, { id: open.id })).case;
    if (found) setOpenCase(app, { version: found.version });
    await saveNow(app);
  } catch (error) {
    announce(app, errorText(error), 'error');
  }
}

/** Has the browser save a case as a file. Throws RequestError. */
export async function exportCase(app: App, id: string): Promise<void> {
  if (app.store.getState().work.open?.id === id) await saveNow(app);
  const found = (await app.request(OpenCaseDocument, { id })).case;
  if (!found) throw new RequestError('NOT_FOUND', 'The case is not there any more.');
  const file = caseFileName(found.name);
  const text = caseFileText({ ...found, thumbnail: found.thumbnail ?? null });
  saveFile(file, new Blob([text], { type: 'application/json' }));
  announce(app, `${file} is saved.`);
}

/** Makes a case of a file that was exported, and goes there. Throws RequestError with what is wrong with the file. */
export async function importCase(app: App, file: File): Promise<void> {
  if (file.size > maxCaseFile)
    throw new RequestError(
      'LIMIT_EXCEEDED',
      'This file is larger than 2 MB, which no case is; choose another.',
    );
  const read = readCaseFile(await file.text());
  if ('problem' in read) throw new RequestError('BAD_USER_INPUT', read.problem);
  const { name, description, ...content }: CaseInFile = read;
  const { createCase } = await app.request(CreateCaseDocument, {
    ...{ name, description, content: { ...content, datasets: [...content.datasets] } },
  });
  location.assign(pathOf.case(createCase.id));
}

/** Has the open case hold a data set too. */
export function addToCase(app: App, dataset: string): void {
  const { open } = app.store.getState().work;
  if (!open || open.datasets.includes(dataset)) return;
  setOpenCase(app, { datasets: [...open.datasets, dataset] });
}

/** What went wrong, as a sentence with the server's code. */
export function troubleOf(error: unknown): { readonly code: string; readonly message: string } {
  return { code: error instanceof RequestError ? error.code : 'UNKNOWN', message: errorText(error) };
}

/** Keeps the token that the server asks for until the tab is closed. */
export function takeToken(token: string): void {
  keepToken(token);
}
