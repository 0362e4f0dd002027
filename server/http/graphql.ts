import { ApolloServer, type ApolloServerPlugin, type HTTPGraphQLRequest } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { Router, type Request, type RequestHandler } from 'express';
import { isRecord } from '../formats/json.ts';
import type { Ontology } from '../graph/ontology/ontology.ts';
import { createContext, type Context } from '../schema/request/context.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { ImportJobs } from '../import/jobs.ts';
import { awaySeconds, refuse } from './answers.ts';
import { readUploads } from './uploads/uploads.ts';
import type { WriteRule } from './security.ts';
import { HangUpError } from '../graph/errors.ts';
import type { Vocabulary } from '../graph/access/vocabulary.ts';

/** A body larger than this is refused unread. */
const largestBody = '1mb';

/** People who open /graphql in a browser want the query page; programs ask for JSON. */
const showQueryPage: RequestHandler = (request, response, next) => {
  const person = request.accepts(['json', 'html']) === 'html';
  if (request.method === 'GET' && person && request.query.query === undefined)
    response.redirect(302, '/query');
  else next();
};

const requireJson: RequestHandler = (request, response, next) => {
  if (request.method !== 'GET' && request.method !== 'POST')
    refuse(
      response.set('Allow', 'GET, POST'),
      405,
      'BAD_USER_INPUT',
      'Send queries to /graphql by POST or GET.',
    );
  else if (request.method === 'POST' && !request.is(['application/json', 'multipart/form-data']))
    refuse(
      response,
      415,
      'BAD_USER_INPUT',
      'Send queries as JSON, with the header Content-Type: application/json.',
    );
  else next();
};

/** A request without a body counts as one that says nothing, which Apollo refuses with a sentence. */
const requireBody: RequestHandler = (request, _, next) => {
  request.body ??= {};
  next();
};

/**
 * An answer that lacks something since the store is away says so to proxies and clients that read no body too: 503,
 * and when to ask again.
 */
export const unavailableStatus: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
      if (!errors.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE')) return;
      http.status = 503;
      http.headers.set('retry-after', awaySeconds);
    },
  }),
};

/** What the endpoint answers from, and within what bounds. */
export interface Serving {
  readonly store: GraphStore;
  readonly vocabulary: Vocabulary;
  /** Milliseconds that a query may take. */
  readonly timeLimit: number;
  readonly rule: WriteRule;
  readonly imports: ImportJobs;
  /** Megabytes that the files of one request may have together. */
  readonly uploadLimit: number;
}

/**
 * What requests are answered from: the ontology that was known last, and whether it still held when the request came,
 * which what the request itself reads tells. Looking first would be a round trip before every answer, and it hardly ever
 * changes. Asked for again, and for what may change the graph and so cannot be answered twice, it is looked for first.
 */
function trusted(
  vocabulary: Vocabulary,
): (request: Request) => Promise<Pick<Context, 'heldStill'> & { readonly ontology: Ontology }> {
  const answered = new WeakSet<Request>();
  return async (request) => {
    if (answered.has(request) || !isReading(request.body))
      return { ontology: await vocabulary.current(), heldStill: null };
    answered.add(request);
    const since = performance.now();
    const ontology = vocabulary.known;
    return { ontology, heldStill: async () => (await vocabulary.current(since)) === ontology };
  };
}

/** Whether a query holds no mutation; of what is no query nobody knows. */
const isReading = (body: unknown) =>
  isRecord(body) && typeof body['query'] === 'string' && !/\bmutation\b/.test(body['query']);

interface Asked {
  readonly httpGraphQLRequest: HTTPGraphQLRequest;
  readonly context: () => Promise<Context>;
}

/** Answers a request at once from what was known before, and anew where that turns out not to have held any more. */
export class TrustingApollo extends ApolloServer<Context> {
  override async executeHTTPGraphQLRequest({ httpGraphQLRequest, context }: Asked) {
    let used: Context | undefined;
    const answer = await super.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => (used = await context()),
    });
    if ((await used?.heldStill?.()) !== false) return answer;
    return super.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
  }
}

/** The GraphQL endpoint. A client that hangs up ends its own search: nothing further is asked of the store. */
export function graphqlRoute(apollo: ApolloServer<Context>, serving: Serving): Router {
  const { store, vocabulary, timeLimit, rule, imports, uploadLimit } = serving;
  const vocabularyFor = trusted(vocabulary);
  const router = Router();
  router.use(showQueryPage, requireJson, readUploads(rule, uploadLimit));
  router.use(express.json({ limit: largestBody }), requireBody);
  router.use(
    expressMiddleware(apollo, {
      context: async ({ req, res }) => {
        const hungUp = new AbortController();
        // It closes when it is answered too.
        res.once('close', () => {
          if (!res.writableFinished) hungUp.abort(new HangUpError());
        });
        const { ontology, heldStill } = await vocabularyFor(req);
        return createContext(store, ontology, {
          ...{ signal: hungUp.signal, timeLimit, imports, heldStill },
          ...{ writing: rule.writing, writeRefusal: rule.refusal(req) },
        });
      },
    }),
  );
  return router;
}
