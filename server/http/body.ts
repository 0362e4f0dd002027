import { once } from 'node:events';
import type { Response } from 'express';
import type { Out } from '../export/format.ts';

/** What fits is answered with its length and its omissions in the head; what is larger, as it comes. */
const held = 1024 * 1024;
const header = 'X-Entente-Omissions';

export interface Body {
  readonly out: Out;
  /** Ends the answer with what was left out, as a header or a trailer. */
  end(omissions: string): Promise<void>;
}

/** The body of a download, written no faster than it is read. Errors from before the first megabyte can be told. */
export function openBody(response: Response): Body {
  const first: Buffer[] = [];
  let size = 0;
  let streaming = false;
  const begin = () => {
    streaming = true;
    response.set('Trailer', header);
    for (const chunk of first.splice(0)) response.write(chunk);
  };
  return {
    out: {
      write: async (chunk) => {
        if (streaming) {
          response.write(chunk);
          await drained(response);
          return;
        }
        // Copied: who writes may use the same bytes again.
        first.push(Buffer.from(chunk as string));
        size += first.at(-1)!.length;
        if (size > held) begin();
      },
    },
    end: async (omissions) => {
      if (streaming) response.addTrailers({ [header]: omissions });
      else response.set({ [header]: omissions, 'Content-Length': String(size) });
      for (const chunk of first.splice(0)) response.write(chunk);
      response.end();
      if (!response.writableFinished && !response.destroyed) await ended(response);
    },
  };
}

/** Waits until a response takes more, or is closed. */
async function drained(response: Response): Promise<void> {
  if (!response.destroyed && response.writableNeedDrain) await either(response, 'drain');
}

const ended = (response: Response) => either(response, 'finish');

/** Waits for an event, or for the response to close: a client that hangs up reads no more. */
async function either(response: Response, event: string): Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;
  try {
    await Promise.race([event, 'close'].map((name) => once(response, name, { signal })));
  } finally {
    stop.abort();
  }
}
