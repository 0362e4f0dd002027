import type { Door } from '../door.ts';
import { BadInputError } from '../graph/session.ts';
import { StoreError } from '../store/graph-store.ts';
import type { MatchAnswer, MatchRequest } from './match-request.ts';

/**
 * Has a running server answer. Throws a BadInputError with the server's sentence where the request cannot be, and a
 * StoreError where the server cannot be reached or refuses.
 */
export async function matchThrough(door: Door, request: MatchRequest): Promise<MatchAnswer> {
  const response = await fetch(new URL('/matches', door.url), {
    method: 'POST',
    headers: { authorization: `Bearer ${door.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(request),
  }).catch((error: unknown) => {
    const message = `The server at ${door.url} holds the store and does not answer; stop it and try again.`;
    throw new StoreError('UNAVAILABLE', message, { cause: error });
  });
  const answer = (await response.json().catch(() => ({}))) as MatchAnswer & {
    readonly errors?: readonly { readonly message: string }[];
  };
  if (response.ok) return answer;
  const reason = answer.errors?.[0]?.message ?? `It answered ${response.status}.`;
  if (response.status === 422) throw new BadInputError('id', reason);
  throw new StoreError('UNAVAILABLE', `The server at ${door.url} did not do it. ${reason}`);
}
