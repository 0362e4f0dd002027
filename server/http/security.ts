import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import helmet from 'helmet';
import type { Request, RequestHandler } from 'express';
import { refuse } from './answers.ts';
import type { WriteRefusal, Writing } from '../schema/request/context.ts';

/**
 * Headers that keep the page to itself: everything comes from this server. Inline styles stay allowed, since
 * CodeMirror and React set them; blob workers, since the bundler may wrap the layout worker in one. No upgrade
 * to https is asked for: Entente is served over plain http on the machine itself and behind a proxy elsewhere.
 */
const headersFor = (frameAncestors: readonly string[]) =>
  helmet({
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
        frameAncestors: frameAncestors.length > 0 ? frameAncestors : ["'none'"],
      },
    },
    strictTransportSecurity: false,
    // It knows no list of sites; `frame-ancestors` says the same, and more.
    xFrameOptions: frameAncestors.length > 0 ? false : { action: 'sameorigin' },
  });

/** The headers of every answer. Only the page that shows a shared view may stand in a page of these sites. */
export function securityHeaders(frameAncestors: readonly string[] = []): RequestHandler {
  const [alone, framed] = [headersFor([]), headersFor(frameAncestors)];
  return (request, response, next) =>
    (request.path.startsWith('/embed/') ? framed : alone)(request, response, next);
}

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

/** Where a server listens, and under which names besides its own people reach it. */
export interface HostSettings {
  /** The address that the server listens on. */
  readonly host: string;
  /** `ENTENTE_HOSTS`: names in lower case, without ports. */
  readonly names: readonly string[];
}

/**
 * Why a request is not answered, in one sentence; null when it is.
 *
 * A page of another site can have its own name point to this machine (DNS rebinding): its requests then count as
 * same-origin in the browser, and only their Host tells. On loopback, the names of loopback are answered; beyond it
 * also addresses, which no name can be bound to, the name it listens on and this machine's. What a browser says of
 * the page that asks (Origin, Sec-Fetch-Site) must be of the same server, or one of `names`.
 */
export function hostRefusal({ host, names }: HostSettings, headers: IncomingHttpHeaders): string | null {
  const asked = addressIn(`http://${headers.host ?? ''}`);
  const isOwn = (name: string) =>
    isLoopback(name) ||
    names.includes(name) ||
    (!isLoopback(host) &&
      (isIP(name) > 0 || name === host.toLowerCase() || name === hostname().toLowerCase()));
  if (asked === null || !isOwn(asked.name))
    return `Entente answers under its own names only, and ${shown(headers.host)} is none of them. Ask http://localhost, or set ENTENTE_HOSTS to the names under which people reach it.`;
  const { origin } = headers;
  if (origin !== undefined) {
    const page = addressIn(origin);
    // The port that a scheme stands for may be written in one of the two only.
    const same = page !== null && page.host === addressIn(`${page.scheme}//${headers.host ?? ''}`)?.host;
    return same || (page !== null && names.includes(page.name)) ? null : ofAnotherSite(origin);
  }
  const embedded = headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate';
  return embedded ? ofAnotherSite(undefined) : null;
}

/** Answers only what asks for this server by a name of its own, and no page of another site. */
export function requireOwnHost(settings: HostSettings): RequestHandler {
  return (request, response, next) => {
    const refusal = hostRefusal(settings, request.headers);
    if (refusal === null) next();
    else refuse(response, 403, 'FORBIDDEN', refusal);
  };
}

/** Whether a name or address without a port means this machine alone. */
function isLoopback(name: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3}|::ffff:7f[\da-f]{2}:[\da-f]{1,4})$/i.test(
    name,
  );
}

/** `localhost:4000` and `[::1]:4000` without their ports, in lower case; empty where it is no host. */
function nameIn(host: string): string {
  return addressIn(`http://${host}`)?.name ?? '';
}

const ofAnotherSite = (origin: string | undefined) =>
  `A page of another site${origin === undefined ? '' : ` (${shown(origin)})`} asks, and Entente answers its own pages only. Open Entente itself, or set ENTENTE_HOSTS to the names of pages that may ask.`;

const shown = (text: string | undefined) => (text ? `"${text.slice(0, 100)}"` : 'an empty one');

interface Address {
  readonly scheme: string;
  /** With its port, where it is not the scheme's own. */
  readonly host: string;
  /** Without its port, brackets or final dot. */
  readonly name: string;
}

/** The parts of a scheme and host, with nothing else in it; null for anything more or less. */
function addressIn(text: string): Address | null {
  if (!/^https?:\/\/[^\s/?#@\\]+$/i.test(text)) return null;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  const name = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  return name === '' ? null : { scheme: url.protocol, host: url.host, name };
}
