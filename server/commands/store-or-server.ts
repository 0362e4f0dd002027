import { request as ask, type IncomingMessage } from 'node:http';
import type { CommandContext } from './context.ts';
import type { RunningServer } from './lock-file.ts';
import { StoreError, type GraphStore } from '../store/graph-store.ts';

/**
 * The store, opened, or the running server that holds it; what was broken off of the data set `leave` is not finished
 * first. Rejects with a StoreError where there is neither.
 */
export async function storeOrServer(
  { openStore, runningServer }: Pick<CommandContext, 'openStore' | 'runningServer'>,
  leave?: string,
): Promise<{ readonly store: GraphStore } | { readonly server: RunningServer }> {
  try {
    return { store: await openStore(leave) };
  } catch (error) {
    const server = error instanceof StoreError && error.code === 'LOCKED' ? runningServer() : null;
    if (server) return { server };
    throw error;
  }
}

/** Works on a store and closes it, whatever comes of the work. What failed first is told, not what fails because of it. */
export async function withStore<T>(store: GraphStore, work: (store: GraphStore) => Promise<T>): Promise<T> {
  let result: T;
  try {
    result = await work(store);
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
  await store.close();
  return result;
}

/** How every route refuses. */
interface Refusal {
  readonly errors?: readonly { readonly message: string }[];
}

/** What a running server answered: its head is here, its body comes as it is read. */
export interface ServerAnswer {
  readonly status: number;
  readonly ok: boolean;
  /** The body in pieces; throws a StoreError where the server breaks it off. */
  body(): AsyncGenerator<Uint8Array>;
  /** The whole body as JSON, as the server's route writes it: both ends are this program; null where it is none. */
  json<T>(): Promise<(T & Refusal) | null>;
  /** A header, or a trailer once the body was read. */
  header(name: string): string | null;
}

/** Asks a running server by POST, in JSON. Throws a StoreError where it does not answer. */
export async function askServer(server: RunningServer, path: string, body: object): Promise<ServerAnswer> {
  const response = await post(server, path, JSON.stringify(body)).catch((error: unknown) => {
    const message = `The server at ${server.url} holds the store and does not answer; stop it and try again.`;
    throw new StoreError('UNAVAILABLE', message, { cause: error });
  });
  const status = response.statusCode ?? 0;
  return {
    status,
    ok: status >= 200 && status < 300,
    body: () => bodyOf(server, response),
    json: async <T>() => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of bodyOf(server, response)) chunks.push(chunk);
      try {
        return JSON.parse(Buffer.concat(chunks).toString('utf8')) as T & Refusal;
      } catch {
        return null;
      }
    },
    header: (name) => {
      const value = response.headers[name] ?? response.trailers[name];
      return typeof value === 'string' ? value : null;
    },
  };
}

/** Not with `fetch`, which gives no trailers. */
function post({ url, token }: RunningServer, path: string, body: string): Promise<IncomingMessage> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    ask(new URL(path, url), { method: 'POST', headers }, resolve).once('error', reject).end(body);
  });
}

async function* bodyOf({ url }: RunningServer, response: IncomingMessage): AsyncGenerator<Uint8Array> {
  const pieces: AsyncIterable<Uint8Array> = response;
  const reader = pieces[Symbol.asyncIterator]();
  for (;;) {
    const next = await reader.next().catch((error: unknown) => {
      const message = `The server at ${url} broke off its answer; its log tells why.`;
      throw new StoreError('UNAVAILABLE', message, { cause: error });
    });
    if (next.done) return;
    yield next.value;
  }
}

/** The sentence of a refusal; else that it answered with this status. */
export function reasonOf(refusal: Refusal | null, { status }: ServerAnswer): string {
  return refusal?.errors?.[0]?.message ?? `It answered ${status}.`;
}
