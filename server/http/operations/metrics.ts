import type { ApolloServerPlugin } from '@apollo/server';
import { Router, type RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Context } from '../../schema/request/context.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { answersInTime } from './health.ts';

/** What is counted while a server runs, for Prometheus. */
export interface Metrics {
  /** Counts and times each request, by route, method and status. */
  readonly requests: RequestHandler;
  /** Counts the errors of GraphQL answers by their code. */
  readonly errors: ApolloServerPlugin<Context>;
  /** The same store, whose calls are counted and timed. */
  watch(store: GraphStore): GraphStore;
  /** Answers with what was counted, and with how things stand. */
  route(standing: Standing): Router;
}

/** What is looked at when somebody asks. */
export interface Standing {
  readonly store: GraphStore;
  /** Imports and removals that are being checked or written. */
  importsUnderWay(): number;
}

/** Routes by the start of their path, the longer first; what else there is are pages and what belongs to them. */
const routes = [
  ...['/graphql/stream', '/graphql', '/export/tickets', '/export', '/health/live', '/health/ready'],
  ...['/metrics', '/dossiers', '/imports', '/matches'],
];

const routeOf = (path: string) =>
  routes.find((route) => path === route || path.startsWith(`${route}/`)) ?? 'page';

const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/** Seconds; the last is the time that a query may take, unless set. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A registry of its own for each server. */
export function openMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: 'entente_http_request_duration_seconds',
    help: 'Time of requests until they were answered or given up, by route, method and status.',
    labelNames: ['route', 'method', 'status'] as const,
    ...{ buckets, registers },
  });
  const errors = new Counter({
    name: 'entente_graphql_errors_total',
    help: 'Errors in answers to GraphQL queries, by their code.',
    labelNames: ['code'] as const,
    registers,
  });
  const calls = new Histogram({
    name: 'entente_store_call_duration_seconds',
    help: 'Time of calls to the store, waiting for their turn included, by what was called and whether it failed.',
    labelNames: ['call', 'outcome'] as const,
    ...{ buckets, registers },
  });
  return {
    requests: ({ originalUrl, method }, response, next) => {
      const end = requests.startTimer();
      const route = routeOf(originalUrl.split('?', 1)[0] ?? '');
      response.once('close', () =>
        end({ route, method: methods.has(method) ? method : 'other', status: String(response.statusCode) }),
      );
      next();
    },
    errors: {
      requestDidStart: async () => ({
        willSendResponse: async ({ response: { body } }) => {
          const found = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          for (const { extensions } of found) errors.inc({ code: String(extensions?.['code']) });
        },
      }),
    },
    watch: (store) => timed(store, calls),
    route: (standing) => {
      addStanding(registers, standing);
      return Router().get('/', async (_, response) => {
        response.set({ 'Content-Type': register.contentType, 'Cache-Control': 'no-store' });
        response.send(await register.metrics());
      });
    },
  };
}

function timed(store: GraphStore, calls: Histogram<'call' | 'outcome'>): GraphStore {
  const time = async <T>(call: string, work: () => Promise<T>): Promise<T> => {
    const end = calls.startTimer();
    try {
      const result = await work();
      end({ call, outcome: 'done' });
      return result;
    } catch (error) {
      end({ call, outcome: 'failed' });
      throw error;
    }
  };
  return {
    ...store,
    read: (...args) => time('read', () => store.read(...args)),
    write: (...args) => time('write', () => store.write(...args)),
    searchText: (...args) => time('search', () => store.searchText(...args)),
    revision: (...args) => time('revision', () => store.revision(...args)),
    bulk: {
      ...store.bulk,
      nodes: (...args) => time('bulk', () => store.bulk.nodes(...args)),
      links: (...args) => time('bulk', () => store.bulk.links(...args)),
    },
  };
}

/** What stands as it is when asked for. */
function addStanding(registers: Registry[], { store, importsUnderWay }: Standing): void {
  const gauge = (name: string, help: string, value: () => number | Promise<number>) =>
    new Gauge({
      ...{ name, help, registers },
      async collect() {
        this.set(await value());
      },
    });
  gauge('entente_store_up', 'Whether the store answers: 1, or 0.', () =>
    answersInTime(store).then(
      () => 1,
      () => 0,
    ),
  );
  gauge('entente_store_reads_waiting', 'Reads that wait for their turn.', () => store.waiting().reads);
  gauge('entente_store_writes_waiting', 'Writes that wait for their turn.', () => store.waiting().writes);
  gauge(
    'entente_imports_under_way',
    'Imports and removals that are being checked or written.',
    importsUnderWay,
  );
}
