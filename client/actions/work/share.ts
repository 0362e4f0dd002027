/** Sharing: fixed views under short links, and what goes into the clipboard. */
import { errorText } from '../../api/request.ts';
import { CreateCaseViewDocument, DeleteCaseViewDocument } from '../../api/types.generated.ts';
import { action, type Action, type App } from '../app.ts';
import { announce } from '../look.ts';
import { saveNow, setWork, viewText } from './saving.ts';

export function setShareOpen(app: App, shareOpen: boolean): void {
  setWork(app, () => ({ shareOpen }));
}

/** Keeps what is shown as a fixed view of the open case; gives its id. Throws RequestError. */
export async function fixView(app: App, name: string): Promise<string> {
  const { open } = app.store.getState().work;
  if (!open) throw new Error('No case is open.');
  await saveNow(app);
  const asked = { case: open.id, name, state: viewText(app, true) };
  return (await app.request(CreateCaseViewDocument, asked)).createCaseView.id;
}

/** Removes a fixed view. Throws RequestError. */
export async function removeView(app: App, id: string, name: string): Promise<void> {
  await app.request(DeleteCaseViewDocument, { id });
  announce(app, `${name} is removed; its link leads nowhere any more.`);
}

/** The address of this view as it stands, with everything in it. */
export function longAddress(app: App): string {
  return `${location.origin}/#${viewText(app, true)}`;
}

/** Gives whether it went into the clipboard; says so. */
export async function copyText(app: App, text: string, what: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    announce(app, `${what} is copied.`);
    return true;
  } catch (error) {
    announce(
      app,
      `The browser does not let the page copy (${errorText(error)}); select the text and copy it.`,
      'error',
    );
    return false;
  }
}

export const caseActions: readonly Action[] = [
  action({
    id: 'share',
    label: 'Share',
    group: 'General',
    keys: ['Shift+S'],
    enabled: ({ status }) => status.phase === 'ready',
    run: (app) => setShareOpen(app, true),
  }),
];
