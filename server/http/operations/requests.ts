import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { explainError } from '../../schema/request/format-error.ts';
import { refuse } from '../answers.ts';

/** Counts requests under way, and turns new ones away once stopping. */
interface InFlight {
  readonly middleware: RequestHandler;
  readonly stopping: boolean;
  /** How many are under way. */
  readonly count: number;
  /** Lets no new request in and resolves when those under way are answered, at most `grace` milliseconds later. */
  drain(grace: number): Promise<void>;
}

export function trackRequests(): InFlight {
  let count = 0;
  let stopping = false;
  let idle: () => void = () => undefined;
  return {
    get stopping() {
      return stopping;
    },
    get count() {
      return count;
    },
    middleware: (_, response, next) => {
      if (stopping) {
        response.set({ Connection: 'close', 'Retry-After': '5' });
        refuse(response, 503, 'UNAVAILABLE', 'Entente is stopping; try again in a little while.');
        return;
      }
      count += 1;
      response.once('close', () => {
        count -= 1;
        if (count === 0) idle();
      });
      next();
    },
    drain: async (grace) => {
      stopping = true;
      if (count === 0) return;
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        idle = resolve;
        timer = setTimeout(resolve, grace);
      });
      clearTimeout(timer);
    },
  };
}

const ids = new AsyncLocalStorage<string>();

/** The id of the request that is being answered, as a field for the log; none outside of one. */
export function ofRequest(): { readonly request?: string } {
  const request = ids.getStore();
  return request === undefined ? {} : { request };
}

/** What proxies make their ids of; anything else could forge lines of a log. */
const sane = /^[\w.:+/=@-]{1,128}$/;

/** Gives each request an id, the one that it brings in `X-Request-Id` where that is sane, and tells it in the answer. */
export const nameRequest: RequestHandler = (request, response, next) => {
  const brought = request.get('x-request-id') ?? '';
  const id = sane.test(brought) ? brought : randomUUID();
  response.set('X-Request-Id', id);
  ids.run(id, next);
};

/**
 * Logs each request once it is answered: its id, method, path without its query, status, milliseconds; never a body.
 */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    const path = request.path;
    const of = ofRequest();
    response.once('close', () => {
      const ms = Math.round(performance.now() - start);
      const line = { ...of, method: request.method, path, status: response.statusCode, ms };
      if (response.writableFinished) logger.info(line, 'answered');
      else logger.info(line, 'the client hung up');
    });
    next();
  };
}

/** Milliseconds in which the same is said once of a store that is away. */
const quietFor = 5_000;

/**
 * Logs errors with the id that the client is shown and that of the request. While the store is away every request
 * fails alike: that is said every five seconds, with how many more failed.
 */
export function errorLog(logger: Logger): (what: string) => (id: string, error: unknown) => void {
  let said = -Infinity;
  let unsaid = 0;
  return (what) => (id, error) => {
    const line = { id, ...ofRequest(), err: error };
    if (explainError(error)?.code !== 'UNAVAILABLE') return logger.error(line, what);
    unsaid += 1;
    if (performance.now() - said < quietFor) return;
    said = performance.now();
    logger.error(unsaid > 1 ? { ...line, count: unsaid } : line, what);
    unsaid = 0;
  };
}
