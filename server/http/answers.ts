import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { ErrorCode, LogError } from '../schema/format-error.ts';
import { randomUUID } from 'node:crypto';

/** Answers with one error in GraphQL's shape, so that every client reads all errors alike. */
export function refuse(response: Response, status: number, code: ErrorCode, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

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
    const { type, status = 500, limit = 0 } = (error ?? {}) as HttpError;
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
      const message = `Something went wrong in Entente. Its log tells more under the id ${id}.`;
      refuse(response, 500, 'INTERNAL', message);
    }
  };
}
