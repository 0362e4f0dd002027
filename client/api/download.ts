import { errorsOf } from '../state/text.ts';
import { RequestError } from './request.ts';

/** What a format could not say. */
export interface Omission {
  readonly what: string;
  readonly count: number;
  readonly why: string;
}

interface Download {
  readonly name: string;
  readonly content: Blob;
  readonly omissions: readonly Omission[];
}

/** What to export, as the route takes it; everything where nothing is named. */
interface ExportAsked {
  readonly format: string;
  readonly dataset?: string;
  readonly entities?: readonly string[];
  readonly links?: readonly string[];
}

/** Fetches an export. Throws RequestError, or AbortError when `signal` aborts. */
export async function download(asked: ExportAsked, signal: AbortSignal): Promise<Download> {
  // A page reads no trailers: what is left out of a long file it asks for by ticket.
  const ticket = newTicket();
  try {
    const response = await fetch('/export', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...asked, ticket }),
      signal,
    });
    if (!response.ok) throw await refusal(response);
    const content = await response.blob();
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    const state = await fetch(`/export/tickets/${ticket}`, { signal });
    if (!state.ok) throw await refusal(state);
    const { omissions } = (await state.json()) as Pick<Download, 'omissions'>;
    return { name: name ?? 'entente', content, omissions };
  } catch (error) {
    if (signal.aborted || error instanceof RequestError) throw error;
    throw new RequestError(
      'BROKEN_OFF',
      'The download broke off. Check that Entente is running, then download again.',
    );
  }
}

/** Not randomUUID, which pages have on this machine and over HTTPS only. */
const newTicket = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

async function refusal(response: Response): Promise<RequestError> {
  const error = errorsOf(await response.json().catch(() => null))[0];
  return new RequestError(
    error?.extensions?.code ?? 'UNKNOWN',
    error?.message ?? `The server answered with status ${response.status}, and nothing was saved.`,
  );
}

/** Has the browser save this as a file of that name. */
export function saveFile(name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // The browser takes the file at its leisure.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
