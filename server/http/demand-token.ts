import { timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { refuse } from './answers.ts';

/** Lets only the command line through, which finds the token in a file; others get the sentence `message`. */
export function demandToken(token: string, message: string): RequestHandler {
  const wanted = Buffer.from(`Bearer ${token}`);
  return (request, response, next) => {
    const given = Buffer.from(request.get('authorization') ?? '');
    if (given.length === wanted.length && timingSafeEqual(given, wanted)) next();
    else refuse(response, 401, 'UNAUTHENTICATED', message);
  };
}
