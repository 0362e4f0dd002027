import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

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
