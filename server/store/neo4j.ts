import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, {
  type ManagedTransaction,
  type Record as NeoRecord,
  type Result,
  type Session,
  type SessionMode,
} from 'neo4j-driver';
import { asError } from '../errors.ts';
import { abortable, throwIfAborted, closedError, createSemaphore } from './semaphore.ts';
import { checkParams, checkReading, checkStatement, limits } from './check-call.ts';
import type { GraphStore, Params, Row, Statement, StoreError, Value } from './graph-store.ts';
import { neo4jBulk, type Pipeline } from './neo4j/bulk.ts';
import { neo4jRevisions } from './neo4j/revision.ts';
import { missingIndexes } from './neo4j/indexes.ts';
import { watchNeo4j, type Availability, type CallOptions, type OnAway } from './neo4j/availability.ts';
import { isLost, neo4jError, type Neo4jSettings, reachNeo4j } from './neo4j/connection.ts';
import { plainValue, tooManyRows } from './plain-rows.ts';
import { hitColumns, rankHits, searchLimit, searchTerms } from './search-terms.ts';
import { prepareStore } from './stored-schema.ts';
import { createSteps, runSteps, createWriteQueue, type WriteQueue } from './write-queue.ts';

export interface Neo4jOptions {
  /** Reads that run at a time; 50 unless told. */
  readonly concurrency?: number;
  /** Milliseconds after which Neo4j itself ends a read; 30,000 unless told. */
  readonly readTimeout?: number;
  /** Milliseconds after which Neo4j itself ends a write; ten minutes unless told. */
  readonly writeTimeout?: number;
  /** Milliseconds for which the driver retries what failed for a passing reason; 5,000 unless told. */
  readonly retryTime?: number;
  /** Milliseconds that `close` waits for running statements; 5,000 unless told. */
  readonly closeTimeout?: number;
  /**
   * Milliseconds without any answer after which Neo4j counts as away; 10,000 unless told. Calls are then refused at
   * once until it answers again, those under way end. Writes, and reads without a signal, are given five times as long.
   */
  readonly answerWithin?: number;
  readonly onAway?: OnAway;
  /** Opens also a graph that a copy to was broken off. */
  readonly brokenOff?: boolean;
}

const textSearch = (columns: string): Statement => ({
  name: 'text-search',
  text: `CALL db.index.fulltext.queryNodes('entity_search', $terms, {limit: $limit}) YIELD node AS n, score
    RETURN n.id AS id, score${columns && `, ${columns}`} ORDER BY score DESC, id`,
});

/** Runs a statement: in a transaction, or by itself in one of its own. */
type Runner = (text: string, params: Record<string, unknown>) => Result;

const within =
  (transaction: ManagedTransaction): Runner =>
  (text, params) =>
    transaction.run(text, params);

/** Runs one statement. Rejects once its rows are too many: the session, which is closed then, ends what is left of it. */
function execute(run: Runner, statement: Statement, params: Params): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = [];
    // Rows as they come: awaiting each takes longer than all else that is done with it.
    run(statement.text, encodeParams(params)).subscribe({
      onNext: (record) => {
        if (rows.length >= limits.rows) return reject(tooManyRows(statement));
        try {
          rows.push(rowOf(record, statement));
        } catch (error) {
          reject(asError(error));
        }
      },
      onCompleted: () => resolve(rows),
      onError: reject,
    });
  });
}

/** A row in the port's form, without a map of the driver's in between. */
function rowOf(record: NeoRecord, statement: Statement): Row {
  const row: Record<string, Value> = {};
  for (const [at, column] of record.keys.entries())
    row[String(column)] = plainValue(record.get(at), statement);
  return row;
}

/**
 * Reads by a statement by itself, which takes one round trip where a transaction around it takes three; what fails for a
 * passing reason, which `failed` hears of, is tried again the driver's way.
 */
function readIn(
  session: Session,
  statement: Statement,
  params: Params,
  config: Parameters<Session['run']>[2],
  failed: (error: unknown) => void,
): Promise<Row[]> {
  const alone: Runner = (text, given) => session.run(text, given, config);
  return execute(alone, statement, params).catch((error: unknown) => {
    if (!neo4j.isRetryableError(error)) throw error;
    failed(error);
    return session.executeRead((transaction) => execute(within(transaction), statement, params), config);
  });
}

interface SessionOptions extends CallOptions {
  readonly mode: SessionMode;
  /** Of the statement, for errors. */
  readonly name: string;
  /** The work ends at once when it aborts. */
  readonly signal?: AbortSignal | undefined;
}

/** Work in sessions of the driver, as many at a time as it takes; errors are the port's. */
interface Sessions {
  /** Gives `work` a session of its own; its `check` throws once nobody waits for the work any more. */
  run<T>(options: SessionOptions, work: (session: Session, check: () => void) => Promise<T>): Promise<T>;
  /** Throws once closing began. */
  check(): void;
  /** To be told what failed inside the work and is tried again there. */
  failed(error: unknown): void;
  /** Refuses further work, gives what runs until `idle` resolves or the time is up, then ends it. */
  close(idle: () => Promise<unknown>, milliseconds: number): Promise<void>;
}

function openSessions(availability: Availability, settings: Neo4jSettings): Sessions {
  // Of all drivers there will be: what was written on one is read on the next.
  const bookmarkManager = neo4j.bookmarkManager();
  const database = settings.database ? { database: settings.database } : {};
  let closing = false;
  const check = () => {
    if (closing) throw closedError();
  };
  return {
    run: async ({ mode, name, signal, patient }, work) => {
      throwIfAborted(signal);
      return availability.call({ patient }, async (driver, isDropped) => {
        const session = driver.session({ ...database, defaultAccessMode: mode, bookmarkManager });
        const checkCall = () => {
          if (isDropped()) throw closedError();
          check();
        };
        try {
          // Closing the session resets its connection, which ends the statement inside Neo4j.
          const stop = () => void session.close().catch(() => undefined);
          return await abortable(work(session, checkCall), signal, stop);
        } catch (error) {
          // What the work of a write rejects with of its own is none of the driver's.
          throw error instanceof neo4j.Neo4jError ? neo4jError(error, settings, name) : error;
        } finally {
          await session.close().catch(() => undefined);
        }
      });
    },
    check,
    failed: (error) => {
      if (isLost(error)) availability.suspect();
    },
    close: async (idle, milliseconds) => {
      closing = true;
      await Promise.race([idle(), sleep(milliseconds, undefined, { ref: false })]);
      await availability.close();
    },
  };
}

/** The port's `write`: one transaction at a time, run again by the driver where it failed for a passing reason. */
function writer(
  sessions: Sessions,
  queue: Pick<WriteQueue, 'add'>,
  settings: Neo4jSettings,
  timeout: number,
): GraphStore['write'] {
  const config = { timeout, metadata: { app: 'entente', statement: 'write' } };
  return (work) =>
    queue.add(() => {
      let translated: StoreError | undefined;
      const attempt = (transaction: ManagedTransaction, check: () => void) => {
        const run = async (statement: Statement, params: Params) => {
          check();
          return execute(within(transaction), statement, params).catch((error: unknown) => {
            sessions.failed(error);
            throw (translated = neo4jError(error, settings, statement.name));
          });
        };
        return runSteps(createSteps(run), work).catch((error: unknown) => {
          // The driver tells by its own error whether to try again.
          throw error === translated ? (translated?.cause ?? error) : error;
        });
      };
      return sessions.run({ mode: 'WRITE', name: 'write', patient: true }, (session, check) =>
        session
          .executeWrite((transaction) => attempt(transaction, check), config)
          .catch((error: unknown) => {
            throw translated && error === translated.cause ? translated : error;
          }),
      );
    });
}

/** Runs statements in one transaction: each goes out while the one before it runs. */
function pipelineOf(sessions: Sessions, queue: Pick<WriteQueue, 'add'>, timeout: number): Pipeline {
  const config = { timeout, metadata: { app: 'entente', statement: 'bulk' } };
  return (steps, checkRows = () => undefined) =>
    queue.add(() =>
      sessions.run({ mode: 'WRITE', name: 'bulk', patient: true }, (session, check) =>
        session.executeWrite(async (transaction) => {
          check();
          const runs = steps.map(async ([statement, params]) => {
            checkParams(statement, params);
            return execute(within(transaction), statement, params);
          });
          // All have ended before the transaction does.
          await Promise.allSettled(runs);
          checkRows(await Promise.all(runs));
        }, config),
      ),
    );
}

type ReadRows = (statement: Statement, params: Params, signal: AbortSignal | undefined) => Promise<Row[]>;

/** The port's `searchText`; `check` throws once closing began. */
function searcher(readRows: ReadRows, check: () => void): GraphStore['searchText'] {
  return async (text, limit, options = {}) => {
    const terms = searchTerms(text);
    if (terms.length === 0) {
      check();
      return [];
    }
    const params = { terms: terms.join(' '), limit: searchLimit(limit) };
    const columns = hitColumns(options);
    const rows = await readRows(textSearch(columns), params, options.signal);
    return rankHits(
      rows.map(({ id, score, ...found }) => ({
        ...{ id: typeof id === 'string' ? id : '', score: Number(score) },
        ...(columns && { found }),
      })),
    );
  };
}

/** Opens a Neo4j 5.26 or later and lays what it lacks of constraints and indexes. Rejects with a StoreError. */
export async function openNeo4j(settings: Neo4jSettings, options: Neo4jOptions = {}): Promise<GraphStore> {
  const { readTimeout = 30_000, writeTimeout = 600_000, closeTimeout = 5_000 } = options;
  const { retryTime = 5_000, answerWithin = 10_000, onAway } = options;
  const { driver, version } = await reachNeo4j(settings, retryTime);
  const semaphore = createSemaphore(options.concurrency ?? 50);
  const queue = createWriteQueue();
  const noticed: OnAway = (why) => {
    if (why === null) semaphore.startAnew();
    onAway?.(why);
  };
  const availability = watchNeo4j(driver, settings, { answerWithin, retryTime, onAway: noticed });
  const sessions = openSessions(availability, settings);
  let closed: Promise<void> | undefined;

  const readRows: ReadRows = (statement, params, signal) => {
    const config = { timeout: readTimeout, metadata: { app: 'entente', statement: statement.name } };
    const run = async (session: Session) => {
      const at = performance.now();
      const rows = await readIn(session, statement, params, config, sessions.failed);
      revisions.heard(at, session.lastBookmarks());
      return rows;
    };
    // Requests hand a signal on; imports, which don't, are not to end over a pause of Neo4j's.
    const how = { mode: 'READ', name: statement.name, signal, patient: signal === undefined } as const;
    return semaphore.pass(() => sessions.run(how, run), signal);
  };
  const read: GraphStore['read'] = async (statement, params = {}, { signal } = {}) => {
    checkStatement(statement);
    checkReading(statement);
    checkParams(statement, params);
    return readRows(statement, params, signal);
  };
  const runOne = (statement: Statement) =>
    sessions.run({ mode: 'WRITE', name: statement.name, patient: true }, (session) =>
      session.executeWrite((transaction) => execute(within(transaction), statement, {})),
    );
  try {
    const where = `The graph in Neo4j at ${settings.uri}`;
    await prepareStore(runOne, where, () => missingIndexes(runOne), options.brokenOff);
  } catch (error) {
    await availability.close();
    throw error;
  }

  const asking = { mode: 'READ', name: 'revision', patient: false } as const;
  const revisions = neo4jRevisions((work) => semaphore.pass(() => sessions.run(asking, work)));
  const writes: Pick<WriteQueue, 'add'> = {
    add: (work) => queue.add(work).finally(revisions.forget),
  };

  return {
    info: { engine: 'neo4j', version },
    read,
    write: writer(sessions, writes, settings, writeTimeout),
    revision: revisions.current,
    bulk: {
      ...neo4jBulk(read, pipelineOf(sessions, writes, writeTimeout)),
      quiet: semaphore.quiet,
    },
    searchText: searcher(readRows, sessions.check),
    waiting: () => ({ reads: semaphore.waiting, writes: queue.waiting }),
    ping: async () => {
      sessions.check();
      await availability.ping();
    },
    close: () =>
      (closed ??= sessions.close(() => Promise.all([semaphore.close(), queue.close()]), closeTimeout)),
  } satisfies GraphStore;
}

const isMap = (value: Value): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function encode(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(encode);
  if (isMap(value)) return encodeParams(value);
  return value;
}

/** Parameters as the driver takes them: it sends every JS number as a float unless told that it is whole. */
function encodeParams(params: Params): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) encoded[name] = encode(value);
  return encoded;
}
