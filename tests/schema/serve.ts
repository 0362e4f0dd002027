import { pino } from 'pino';
import { createApp, type AppOptions } from '../../server/http/app.ts';
import { listen } from '../../server/http/listen.ts';
import type { Ontology } from '../../server/graph/ontology/ontology.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

export interface Served {
  readonly url: string;
  /** Lines of the log, as pino writes them. */
  readonly log: string[];
  /** Sends a request to a path. */
  send(path: string, init?: RequestInit): Promise<Answer>;
  /** Posts a GraphQL query. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  stop(): Promise<void>;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The whole application over a store, on a free port; stopping it closes the store. */
export async function serveOn(
  store: GraphStore,
  ontology: Ontology,
  options: AppOptions = {},
): Promise<Served> {
  const log: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void log.push(line) });
  const { app, stop } = await createApp(store, ontology, { logger, ...options });
  const listening = await listen(app, '127.0.0.1', 0);
  const send = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(`${listening.url}${path}`, { redirect: 'manual', ...init });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  };
  return {
    url: listening.url,
    log,
    send,
    ask: (query, variables = {}) =>
      send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      }),
    stop: async () => {
      await stop();
      await listening.close();
    },
  };
}

/** The messages and codes of an answer's errors; undefined when it has none. */
export function errorsOf({ json }: Answer): { message: string; code: string }[] | undefined {
  const { errors } = json as { errors?: { message: string; extensions: { code: string } }[] };
  return errors?.map((error) => ({ message: error.message, code: error.extensions.code }));
}
