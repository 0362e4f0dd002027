import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { refuse } from './answers.ts';

/** Counts requests under way, and turns new ones away once stopping. */
interface InFlight {
  readonly middleware: RequestHandler;
  readonly stopping: boolean;
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

/** Logs each request once it is answered: method, path without its query, status, milliseconds; never a body. */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    const path = request.path;
    response.once('close', () => {
      const ms = Math.round(performance.now() - start);
      const line = { method: request.method, path, status: response.statusCode, ms };
      if (response.writableFinished) logger.info(line, 'answered');
      else logger.info(line, 'the client hung up');
    });
    next();
  };
}
