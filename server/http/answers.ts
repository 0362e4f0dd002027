import { isHttpError } from '../errors.ts';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { explainError, type ErrorCode, type LogError } from '../schema/request/format-error.ts';
import type { Out } from '../formats/writing.ts';

/** Answers with one error in GraphQL's shape, so that every client reads all errors alike. */
export function refuse(response: Response, status: number, code: ErrorCode, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

/** Seconds after which to ask again where the store is away: it is looked for twice a second. */
export const awaySeconds = '1';

/** The answer to a path that leads nowhere. */
export const unknownPath: RequestHandler = (request, response) => {
  refuse(
    response,
    404,
    'NOT_FOUND',
    `There is nothing at ${request.path.slice(0, 200)}. The API is at /graphql.`,
  );
};

interface HttpError {
  readonly type?: string;
  readonly status?: number;
  readonly limit?: number;
}

/** What is wrong with a request that never became one: sentences for what body parsing finds, a mask for the rest. */
export function brokenRequest(log: LogError): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { type, status = 500, limit = 0 }: HttpError = isHttpError(error) ? error : {};
    if (type === 'entity.parse.failed')
      refuse(
        response,
        400,
        'BAD_USER_INPUT',
        'The request body is not JSON. Send {"query": "…", "variables": {…}}.',
      );
    else if (type === 'entity.too.large')
      refuse(
        response,
        413,
        'LIMIT_EXCEEDED',
        `The request body is larger than ${Math.round(limit / 1024)} kB.`,
      );
    else if (status >= 400 && status < 500)
      refuse(
        response,
        status,
        'BAD_USER_INPUT',
        'The request cannot be read; check its path, encoding and length.',
      );
    else {
      const id = randomUUID();
      log(id, error);
      const known = explainError(error);
      if (known?.code === 'UNAVAILABLE') {
        refuse(response.set('Retry-After', awaySeconds), 503, known.code, known.message);
        return;
      }
      const message = `Something went wrong in Entente. Its log tells more under the id ${id}.`;
      refuse(response, 500, 'INTERNAL', message);
    }
  };
}

/** What fits is answered with its length and its omissions in the head; what is larger, as it comes. */
const held = 1024 * 1024;
const header = 'X-Entente-Omissions';

interface Body {
  readonly out: Out;
  /** Ends the answer with what was left out, as a header or a trailer. */
  end(omissions: string): Promise<void>;
}

/** Places to work in, for those who may have to wait in between and leave theirs to others meanwhile. */
export interface Places {
  /** Waits until a place is free, in the order of asking. */
  take(): Promise<void>;
  /** Leaves it to the next. */
  leave(): void;
}

/** How a body waits for its reader. */
interface Waiting {
  /** Milliseconds for which a reader may take nothing before the answer is broken off. */
  readonly patience: number;
  /** The place that is left to others while the reader takes nothing. */
  readonly places: Places;
}

/** The body of a download, written no faster than it is read. Errors from before the first megabyte can be told. */
export function openBody(response: Response, { patience, places }: Waiting): Body {
  const first: Buffer[] = [];
  let size = 0;
  let streaming = false;
  const begin = () => {
    streaming = true;
    response.set('Trailer', header);
    for (const chunk of first.splice(0)) response.write(chunk);
  };
  /** Waits until the reader takes more, or is gone. */
  const drained = async () => {
    if (response.destroyed || !response.writableNeedDrain) return;
    places.leave();
    await either(response, 'drain', patience);
    await places.take();
  };
  return {
    out: {
      write: async (chunk) => {
        if (streaming) {
          response.write(chunk);
          await drained();
          return;
        }
        // Copied: who writes may use the same bytes again.
        const kept = Buffer.from(chunk);
        first.push(kept);
        size += kept.length;
        if (size > held) begin();
      },
    },
    end: async (omissions) => {
      if (streaming) response.addTrailers({ [header]: omissions });
      else response.set({ [header]: omissions, 'Content-Length': String(size) });
      for (const chunk of first.splice(0)) response.write(chunk);
      response.end();
      if (response.writableFinished || response.destroyed) return;
      places.leave();
      await either(response, 'finish', patience);
      await places.take();
    },
  };
}

/** Waits for an event, or for the response to close: a client that hangs up reads no more, and one that reads nothing for too long is hung up on. */
async function either(response: Response, event: string, patience: number): Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;
  const late = setTimeout(() => response.destroy(), patience);
  try {
    await Promise.race([event, 'close'].map((name) => once(response, name, { signal })));
  } finally {
    clearTimeout(late);
    stop.abort();
  }
}
