import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import compression from 'compression';
import express, { type Express } from 'express';
import { pino, type Logger } from 'pino';
import type { Ontology } from '../graph/ontology/ontology.ts';
import { brokenRequest, unknownPath } from './answers.ts';
import { capRequests } from './caps.ts';
import { clientFiles } from './client-files.ts';
import { exportRoute } from './export.ts';
import { graphqlRoute, TrustingApollo, unavailableStatus } from './graphql.ts';
import { importRoute } from './imports.ts';
import { streamRoute } from './stream.ts';
import { keepRoute } from './keep.ts';
import { loadRoute } from './load.ts';
import { matchRoute } from './match.ts';
import { health } from './operations/health.ts';
import { openMetrics, type Metrics } from './operations/metrics.ts';
import { errorLog, nameRequest, requestLog, trackRequests } from './operations/requests.ts';
import { importUnderWay } from './operations/import-under-way.ts';
import { slowQueryLog } from './operations/slow-queries.ts';
import { requireOwnHost, securityHeaders, writeRule, type WriteSettings } from './security.ts';
import { explainFailure } from '../import/problems.ts';
import { openJobs } from '../import/jobs.ts';
import { openTickets } from '../export/tickets.ts';
import { findByQuery } from '../schema/request/found-in-query.ts';
import { shipped } from '../root.ts';
import type { Context } from '../schema/request/context.ts';
import { formatError } from '../schema/request/format-error.ts';
import { maxTokens, validationRules } from '../schema/request/limits.ts';
import { executableSchema } from '../schema/executable-schema.ts';
import { costLimit } from '../schema/request/cost.ts';
import { writeGuard } from '../schema/request/write-guard.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { workAhead } from '../schema/request/ahead.ts';
import { openVocabulary } from '../graph/access/vocabulary.ts';

export interface AppOptions {
  /** Milliseconds that a query may take; 10,000 unless told. */
  readonly timeLimit?: number;
  /** The built client; `dist/client` unless told. */
  readonly clientFolder?: string;
  /** Where to log; warnings and errors to standard error unless told. */
  readonly logger?: Logger;
  /** Milliseconds that requests under way may still take when stopping; 10,000 unless told. */
  readonly grace?: number;
  /** What the command line must show to load dossiers at `/dossiers` and to match at `/matches`; without it neither is there. */
  readonly loadToken?: string;
  /** Who may change the graph over GraphQL; those on this machine unless told. */
  readonly writes?: WriteSettings;
  /** Names besides its own under which people reach it, in lower case; none unless told. */
  readonly names?: readonly string[];
  /** Sites that may show shared views in their pages, as a policy names them; none unless told. */
  readonly frameAncestors?: readonly string[];
  /** Where imports keep uploads and plans meanwhile; a folder of the system unless told. */
  readonly importFolder?: string;
  /** Megabytes that the files of one import may have together; 512 unless told. */
  readonly uploadLimit?: number;
  /** Milliseconds from which on a query is logged as slow; none is unless told. */
  readonly slowQuery?: number;
  /** Bytes free on the disk of `importFolder` below which that is told; a twentieth unless told, at most a gigabyte. */
  readonly leastFree?: number;
  /** Milliseconds between looks at whether there is anything to work out ahead; nothing is unless told. */
  readonly ahead?: number;
  /** Milliseconds for which the reader of an export may take nothing before it is broken off; a minute unless told. */
  readonly patience?: number;
}

export interface App {
  readonly app: Express;
  readonly apollo: ApolloServer<Context>;
  /** Lets the requests under way finish, then closes the store. Stopping twice is fine. */
  stop(): Promise<void>;
}

/** What is more than the store answers in a time that anybody waits for is turned away, to be asked again. */
const openAtOnce = {
  queries: { inAll: 512, perAddress: 512, what: 'queries' },
  streams: { inAll: 256, perAddress: 64, what: 'streams' },
} as const;

/** Warnings and errors only, on standard error. */
const quiet = () => pino({ level: 'warn' }, pino.destination(2));

/** What a GraphQL server tells of its answers, besides its errors. */
interface Telling {
  readonly metrics?: Metrics;
  readonly slowQuery?: number | undefined;
  /** Of which answers tell what is being written to it. */
  readonly store?: GraphStore;
}

/** The GraphQL server over a store, without its web server. */
export function createApollo(
  logger: Logger = quiet(),
  { metrics, slowQuery, store }: Telling = {},
): ApolloServer<Context> {
  return new TrustingApollo({
    schema: executableSchema(),
    validationRules,
    parseOptions: { maxTokens: maxTokens },
    formatError: formatError(errorLog(logger)('a query failed')),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Cache hints would be worked out for each field of each answer, and nothing here is cached.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      writeGuard,
      costLimit,
      unavailableStatus,
      ...(store ? [importUnderWay(store)] : []),
      ...(metrics ? [metrics.errors] : []),
      ...(slowQuery === undefined ? [] : [slowQueryLog(logger, slowQuery)]),
    ],
    logger,
  });
}

/** What a request meets before any route: a name, counting, the log, and who may ask. */
function enter(
  app: Express,
  logger: Logger,
  metrics: Metrics,
  { writes, names = [], frameAncestors }: AppOptions,
): void {
  app.disable('x-powered-by');
  app.use(nameRequest, metrics.requests, requestLog(logger), securityHeaders(frameAncestors));
  app.use(requireOwnHost({ host: (writes ?? alone).host, names }));
}

/** Only those on this machine. */
const alone: WriteSettings = { host: '127.0.0.1', token: null };

/** The web application over an open store: GraphQL, health and the client's pages. Its store becomes its own. */
export async function createApp(
  given: GraphStore,
  ontology: Ontology,
  options: AppOptions = {},
): Promise<App> {
  const { timeLimit = 10_000, clientFolder = shipped('dist', 'client'), grace = 10_000 } = options;
  const { uploadLimit = 512, importFolder = join(tmpdir(), `entente-${process.pid}`) } = options;
  const logger = options.logger ?? quiet();
  const rule = writeRule(options.writes ?? alone);
  const metrics = openMetrics();
  const store = metrics.watch(given);
  const vocabulary = await openVocabulary(store, ontology);
  const failed = errorLog(logger);
  const imports = openJobs({
    ...{ store, ontology, uploadLimit, folder: importFolder },
    explain: explainFailure(failed('an import failed')),
  });
  const apollo = createApollo(logger, { metrics, store, slowQuery: options.slowQuery });
  await apollo.start();
  const requests = trackRequests();
  /** Imports that the command line has running here. */
  const commands = trackRequests();
  const importsUnderWay = () => imports.underWay() + commands.count;
  const app = express();
  enter(app, logger, metrics, options);
  app.use(
    '/health',
    health({
      ...{ store, folder: importFolder, leastFree: options.leastFree },
      isStopping: () => requests.stopping,
      isImporting: () => importsUnderWay() > 0,
    }),
  );
  app.use('/metrics', metrics.route({ store, importsUnderWay }));
  const serving = { store, vocabulary, timeLimit, rule, imports, uploadLimit };
  app.use(requests.middleware);
  // Before compression, which would hold events back.
  app.use(
    '/graphql/stream',
    capRequests(openAtOnce.streams),
    streamRoute({ ...serving, schema: executableSchema(), log: failed('a subscription failed') }),
  );
  app.use(
    '/export',
    exportRoute({
      ...{ store, vocabulary, tickets: openTickets(), patience: options.patience ?? 60_000 },
      find: findByQuery(() => createApollo(logger), store),
      log: (error) => failed('an export failed')(randomUUID(), error),
    }),
  );
  app.use(compression());
  app.use('/graphql', capRequests(openAtOnce.queries), graphqlRoute(apollo, serving));
  if (options.loadToken) {
    app.use('/dossiers', loadRoute(store, ontology, options.loadToken));
    app.use('/imports', commands.middleware, importRoute(store, ontology, options.loadToken, importFolder));
    app.use('/matches', matchRoute(store, ontology, options.loadToken));
    app.use('/store', keepRoute(store, ontology, options.loadToken));
  }
  app.use(clientFiles(clientFolder));
  app.use(unknownPath);
  app.use(brokenRequest(failed('a request failed')));
  const ahead = options.ahead ? workAhead(store, vocabulary.current, options.ahead) : null;
  let stopped: Promise<void> | null = null;
  const stop = async () => {
    await ahead?.stop();
    await imports.close();
    await requests.drain(grace);
    await apollo.stop();
    await store.close();
  };
  return { app, apollo, stop: () => (stopped ??= stop()) };
}
