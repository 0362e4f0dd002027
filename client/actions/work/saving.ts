/** Saving the case that is open: by itself a moment after a change, and when the page is left. */
import { errorText, RequestError } from '../../api/request.ts';
import { OpenCaseDocument, SaveCaseDocument } from '../../api/types.generated.ts';
import { isRecord } from '../../state/text.ts';
import { toHash } from '../../state/url.ts';
import { closePanelIn } from '../../state/view.ts';
import {
  type CaseContent,
  isSameContent,
  type OpenCase,
  type Saving,
  type Work,
} from '../../state/work/cases.ts';
import { withFrame } from '../../state/work/framed.ts';
import type { App } from '../app.ts';
import { mapSize } from '../layout.ts';

/** The view with its frame, as an address has it after `#`; for others to see, without the panel of the case. */
export function viewText(app: App, shared = false): string {
  const { view: own, rail } = app.store.getState();
  const view = shared && own.panel?.name === 'case' ? closePanelIn(own) : own;
  return withFrame(toHash(view), { size: view.camera ? mapSize() : null, rail });
}

export function setWork(app: App, change: (work: Work) => Partial<Work>): void {
  app.store.update((state) => ({ ...state, work: { ...state.work, ...change(state.work) } }));
}

/** Changes the case that is open; the change is saved by itself where it is of what a save carries. */
export function setOpenCase(app: App, change: Partial<OpenCase>): void {
  setWork(app, ({ open }) => ({ open: open && { ...open, ...change } }));
}

const openCase = (app: App): OpenCase | null => app.store.getState().work.open;

/** What a save would carry; of a map that is not there, the view that was saved last. */
const contentOf = (app: App, { notes, datasets }: OpenCase, before: string): CaseContent => {
  const { phase } = app.store.getState().status;
  return { state: phase === 'ready' ? viewText(app) : before, notes, datasets };
};

/** A change that the page was left with before it was saved. */
export interface Draft extends CaseContent {
  readonly basedOn: number;
}

const draftKey = (id: string) => `entente-draft-${id}`;

/** What this browser holds of a case that was not saved; null for nothing. */
export function draftOf(id: string): Draft | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(draftKey(id)) ?? 'null');
    if (!isRecord(found) || typeof found.state !== 'string' || typeof found.basedOn !== 'number') return null;
    const datasets: readonly unknown[] = Array.isArray(found.datasets) ? found.datasets : [];
    return {
      state: found.state,
      basedOn: found.basedOn,
      notes: typeof found.notes === 'string' ? found.notes : '',
      datasets: datasets.filter((each): each is string => typeof each === 'string'),
    };
  } catch {
    return null;
  }
}

export function dropDraft(id: string): void {
  localStorage.removeItem(draftKey(id));
}

const keepDraft = (id: string, draft: Draft): void => {
  try {
    localStorage.setItem(draftKey(id), JSON.stringify(draft));
  } catch {
    // The browser has no room for it, or none at all: the request that is under way has to do.
  }
};

const quietMs = 1_500;
const retryMs = 5_000;
/** Pictures are made while a map is drawn, so not at each save. */
const pictureMs = 20_000;

/** What may pass by itself. */
const passing: readonly string[] = ['UNREACHABLE', 'UNREADABLE', 'UNAVAILABLE', 'TIMEOUT'];

interface Saver {
  /** Saves what is not saved yet, and waits for it. */
  flush(auto: boolean): Promise<void>;
  /** What is on the server is this from now on. */
  adopt(content: CaseContent): void;
  stop(): void;
}

const savers = new WeakMap<App, Saver>();

/** Saves at once, as a version of its own, what is not saved yet. */
export async function saveNow(app: App): Promise<void> {
  await savers.get(app)?.flush(false);
}

/** What the open case is now is what the server holds. */
export function adoptNow(app: App): void {
  const open = openCase(app);
  if (open && app.store.getState().status.phase === 'ready') savers.get(app)?.adopt(contentOf(app, open, ''));
}

export function stopSaving(app: App): void {
  savers.get(app)?.stop();
  savers.delete(app);
}

/** Keeps the open case saved from now on; `saved` is what the server holds of it. */
export function startSaving(app: App, saved: CaseContent): void {
  stopSaving(app);
  savers.set(app, saverOf(app, saved));
}

const tell = (app: App, saving: Saving): void => setWork(app, () => ({ saving }));

/** Sends one save after the other; knows what the server holds, and what was sent last. */
class Sender {
  readonly #app: App;
  /** What the server holds, as far as this page knows. */
  saved: CaseContent;
  #sent: CaseContent | null = null;
  #pictured = 0;

  constructor(app: App, saved: CaseContent) {
    this.#app = app;
    this.saved = saved;
  }

  /** What there is to save; null for nothing. */
  pending(): CaseContent | null {
    const open = openCase(this.#app);
    if (!open || this.#app.store.getState().status.phase === 'loading') return null;
    const content = contentOf(this.#app, open, this.saved.state);
    return isSameContent(content, this.saved) ? null : content;
  }

  /** Saves; tells how it went. Gives when to try again by itself, in milliseconds; null for not. */
  async send(content: CaseContent, auto: boolean): Promise<number | null> {
    const open = openCase(this.#app);
    if (!open) return null;
    tell(this.#app, { phase: 'saving' });
    const thumbnail = this.#picture();
    const asked = {
      id: open.id,
      basedOn: open.version,
      content: { ...sendable(content), ...thumbnail },
      auto,
    };
    const before = this.#sent;
    this.#sent = content;
    try {
      const { saveCase } = await this.#app.request(SaveCaseDocument, asked);
      this.saved = content;
      setOpenCase(this.#app, { version: saveCase.version });
      dropDraft(open.id);
      tell(this.#app, { phase: 'saved' });
      return this.pending() ? quietMs : null;
    } catch (error) {
      const code = error instanceof RequestError ? error.code : 'UNKNOWN';
      const version =
        code === 'CONFLICT' ? await arrived(this.#app, open.id, [before, content]).catch(() => null) : null;
      if (version) {
        this.saved = version.content;
        setOpenCase(this.#app, { version: version.number });
        tell(this.#app, { phase: 'saved' });
        return 0;
      }
      keepDraft(open.id, { ...content, basedOn: open.version });
      tell(this.#app, { phase: 'failed', code, message: errorText(error) });
      return passing.includes(code) ? retryMs : null;
    }
  }

  /** The page is left: what is not saved is sent without waiting, and kept here in case it does not arrive. */
  sendLast(): void {
    const [open, content] = [openCase(this.#app), this.pending()];
    if (!open || !content) return;
    keepDraft(open.id, { ...content, basedOn: open.version });
    const asked = { id: open.id, basedOn: open.version, content: sendable(content), auto: true };
    this.#app.request(SaveCaseDocument, asked, undefined, true).catch(() => undefined);
  }

  #picture(): { thumbnail?: string } {
    if (document.hidden || Date.now() - this.#pictured < pictureMs) return {};
    this.#pictured = Date.now();
    const thumbnail = this.#app.canvas.current?.picture();
    return thumbnail ? { thumbnail } : {};
  }
}

const sendable = (content: CaseContent) => ({ ...content, datasets: [...content.datasets] });

/** Of what this page sent, what the server holds: then only its answer was lost. */
const arrived = async (app: App, id: string, sent: readonly (CaseContent | null)[]) => {
  const found = (await app.request(OpenCaseDocument, { id })).case;
  const content = found && sent.find((each) => each !== null && isSameContent(found, each));
  return found && content ? { content, number: found.version } : null;
};

function saverOf(app: App, given: CaseContent): Saver {
  const sender = new Sender(app, given);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let under: Promise<void> | null = null;
  let seen = seenOf(app);
  let stopped = false;
  const later = (ms: number) => (timer ??= setTimeout(() => void flush(true), ms));
  const flush = async (auto: boolean): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    await under;
    const content = stopped ? null : sender.pending();
    if (!content) return;
    under = sender.send(content, auto).then((again) => {
      under = null;
      if (again !== null && !stopped) later(again);
    });
    await under;
  };
  const changed = () => {
    const now = seenOf(app);
    if (now.every((part, at) => part === seen[at])) return;
    seen = now;
    if (timer !== undefined || under) return;
    const { saving } = app.store.getState().work;
    // What somebody has to decide is not asked for again and again.
    if (saving.phase === 'failed' && !passing.includes(saving.code)) return;
    if (!sender.pending()) return;
    if (saving.phase === 'saved') tell(app, { phase: 'unsaved' });
    later(quietMs);
  };
  const leave = () => sender.sendLast();
  const hide = () => document.hidden && void flush(true);
  const unsubscribe = app.store.subscribe(changed);
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', hide);
  if (sender.pending()) later(0);
  return {
    flush,
    adopt: (content) => {
      sender.saved = content;
      tell(app, { phase: 'saved' });
    },
    stop: () => {
      stopped = true;
      unsubscribe();
      clearTimeout(timer);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
    },
  };
}

/** What a change of makes another content, told cheaply. */
const seenOf = (app: App): readonly unknown[] => {
  const { view, rail, work, status } = app.store.getState();
  return [view, rail, work.open?.notes, work.open?.datasets, status.phase];
};
