import { createHash, timingSafeEqual } from 'node:crypto';
import helmet from 'helmet';
import type { Request, RequestHandler } from 'express';
import { refuse } from './answers.ts';
import { isLoopback, nameIn } from './host-rule.ts';
import type { WriteRefusal, Writing } from '../schema/request/context.ts';

/**
 * Headers that keep the page to itself: everything comes from this server. Inline styles stay allowed, since
 * CodeMirror and React set them; blob workers, since the bundler may wrap the layout worker in one. No upgrade
 * to https is asked for: Entente is served over plain http on the machine itself and behind a proxy elsewhere.
 */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
});

export interface WriteSettings {
  /** The address that the server listens on. */
  readonly host: string;
  /** `ENTENTE_TOKEN`; null where none is set. */
  readonly token: string | null;
}

export interface WriteRule {
  readonly writing: Writing;
  /** Why this request may change nothing; null when it may. */
  refusal(request: Pick<Request, 'headers'>): WriteRefusal | null;
}

/**
 * Who may change the graph over GraphQL: with a token, whoever shows it; without one, whoever is on this machine, as
 * long as the server listens there only. The name in the Host header must be this machine's own, or a page of
 * another site could have its name point here.
 */
export function writeRule({ host, token }: WriteSettings): WriteRule {
  if (token !== null)
    return {
      writing: 'TOKEN',
      refusal: ({ headers }) =>
        isSame(tokenIn(headers.authorization), token)
          ? null
          : {
              code: 'UNAUTHENTICATED',
              message: headers.authorization
                ? 'The token is not the one in ENTENTE_TOKEN; check it.'
                : 'Changing the graph needs the token in ENTENTE_TOKEN; send it as "Authorization: Bearer …".',
            },
    };
  if (!isLoopback(host))
    return {
      writing: 'CLOSED',
      refusal: () => ({
        code: 'FORBIDDEN',
        message: `Entente listens on ${host}, where others reach it; set ENTENTE_TOKEN to a secret and send it as "Authorization: Bearer …" to change the graph.`,
      }),
    };
  return {
    writing: 'OPEN',
    refusal: ({ headers }) =>
      isLoopback(nameIn(headers.host ?? ''))
        ? null
        : {
            code: 'FORBIDDEN',
            message:
              'The graph can be changed at http://localhost or http://127.0.0.1 only; set ENTENTE_TOKEN to change it under another name.',
          },
  };
}

/** The token that a header shows. The scheme's name may be in any case (RFC 9110, 11.1). */
const tokenIn = (authorization = '') => /^bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '';

/** In the same time however much of it fits. */
const isSame = (one: string, other: string) => timingSafeEqual(digest(one), digest(other));
const digest = (text: string) => createHash('sha256').update(text).digest();

/** Lets only the command line through, which finds the token in a file; others get the sentence `message`. */
export function requireToken(token: string, message: string): RequestHandler {
  return (request, response, next) => {
    if (isSame(tokenIn(request.get('authorization')), token)) next();
    else refuse(response, 401, 'UNAUTHENTICATED', message);
  };
}
