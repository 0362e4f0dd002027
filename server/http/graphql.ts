import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { Router, type RequestHandler } from 'express';
import { createContext, type Context } from '../schema/request/context.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { ImportJobs } from '../import/jobs.ts';
import { awaySeconds, refuse } from './answers.ts';
import { readUploads } from './uploads/uploads.ts';
import type { WriteRule } from './security.ts';
import { HangUpError } from '../graph/errors.ts';
import type { Vocabulary } from '../graph/access/vocabulary.ts';

/** A body larger than this is refused unread. */
const largestBody = '256kb';

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

/** The GraphQL endpoint. A client that hangs up ends its own search: nothing further is asked of the store. */
export function graphqlRoute(apollo: ApolloServer<Context>, serving: Serving): Router {
  const { store, vocabulary, timeLimit, rule, imports, uploadLimit } = serving;
  const router = Router();
  router.use(showQueryPage, requireJson, readUploads(rule, uploadLimit));
  router.use(express.json({ limit: largestBody }), requireBody);
  router.use(
    expressMiddleware(apollo, {
      context: async ({ req, res }) => {
        const hungUp = new AbortController();
        res.once('close', () => hungUp.abort(new HangUpError()));
        return createContext(store, await vocabulary.current(), {
          ...{ signal: hungUp.signal, timeLimit, imports },
          ...{ writing: rule.writing, writeRefusal: rule.refusal(req) },
        });
      },
    }),
  );
  return router;
}
