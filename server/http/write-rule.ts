import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import type { WriteRefusal, Writing } from '../schema/write-guard.ts';

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
        isSame(headers.authorization ?? '', `Bearer ${token}`)
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

/** `localhost:4000` and `[::1]:4000` without their ports. */
const nameIn = (host: string) => host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1');

const isLoopback = (name: string) =>
  /^(localhost|127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/i.test(name);

/** In the same time however much of it fits. */
const isSame = (one: string, other: string) => timingSafeEqual(digest(one), digest(other));
const digest = (text: string) => createHash('sha256').update(text).digest();
