import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type ManagedTransaction, type SessionMode } from 'neo4j-driver';
import { abortable, throwIfAborted, closedError, createGate } from './semaphore.ts';
import { checkParams, checkReading, checkStatement, limits } from './check-call.ts';
import type { GraphStore, Params, Row, Statement, StoreError, TextHit, Value } from './graph-store.ts';
import { neo4jBulk, type Pipeline } from './neo4j-bulk.ts';
import { neo4jError, type Neo4jSettings, reachNeo4j } from './neo4j-connection.ts';
import { plainRow, tooManyRows } from './plain-rows.ts';
import { rankHits, searchLimit, searchTerms } from './search-terms.ts';
import { prepareStore } from './stored-schema.ts';
import { createSteps, runSteps, createWriteQueue } from './write-queue.ts';

interface Neo4jOptions {
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
}

const textIndex: Statement = {
  name: 'text-index',
  // Consistent at commit, so that a search sees the write before it; no stop words, as on the embedded engine.
  text: `CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (e:Entity) ON EACH [e.search] OPTIONS
    {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words', \`fulltext.eventually_consistent\`: false}}`,
};
const awaitIndexes: Statement = { name: 'text-index', text: 'CALL db.awaitIndexes(300)' };
const textSearch: Statement = {
  name: 'text-search',
  text: `CALL db.index.fulltext.queryNodes('entity_search', $terms, {limit: $limit}) YIELD node, score
    RETURN node.id AS id, score ORDER BY score DESC, id`,
};

/** Runs one statement and stops reading when its rows are too many. */
async function execute(on: ManagedTransaction, statement: Statement, params: Params): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const record of on.run(statement.text, encodeParams(params))) {
    if (rows.length === limits.rows) throw tooManyRows(statement);
    rows.push(plainRow(record.toObject(), statement));
  }
  return rows;
}

/** Opens a Neo4j 5.26 or later and lays what it lacks of constraints and indexes. Rejects with a StoreError. */
export async function openNeo4j(settings: Neo4jSettings, options: Neo4jOptions = {}): Promise<GraphStore> {
  const { driver, version } = await reachNeo4j(settings, options.retryTime ?? 5_000);
  const bookmarkManager = driver.executeQueryBookmarkManager;
  const openSession = (defaultAccessMode: SessionMode) =>
    driver.session({
      ...(settings.database && { database: settings.database }),
      defaultAccessMode,
      bookmarkManager,
    });
  const gate = createGate(options.concurrency ?? 50);
  const queue = createWriteQueue();
  const sessions = new Set<ReturnType<typeof openSession>>();
  let closing: Promise<void> | undefined;

  /** Gives `work` a session of its own, and errors of the port's kind; `work` ends at once when the signal aborts. */
  const withSession = async <T>(
    mode: SessionMode,
    name: string,
    work: (session: ReturnType<typeof openSession>) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> => {
    throwIfAborted(signal);
    const session = openSession(mode);
    sessions.add(session);
    try {
      // Closing the session resets its connection, which ends the statement inside Neo4j.
      return await abortable(work(session), signal, () => void session.close().catch(() => undefined));
    } catch (error) {
      // What the work of a write rejects with of its own is none of the driver's.
      if (!(error instanceof neo4j.Neo4jError)) throw error;
      throw closing ? closedError() : neo4jError(error, settings, name);
    } finally {
      sessions.delete(session);
      await session.close().catch(() => undefined);
    }
  };
  const readRows = (statement: Statement, params: Params, signal: AbortSignal | undefined) =>
    gate.pass(
      () =>
        withSession(
          'READ',
          statement.name,
          (session) =>
            session.executeRead((transaction) => execute(transaction, statement, params), {
              timeout: options.readTimeout ?? 30_000,
              metadata: { app: 'entente', statement: statement.name },
            }),
          signal,
        ),
      signal,
    );
  const read: GraphStore['read'] = async (statement, params = {}, { signal } = {}) => {
    checkStatement(statement);
    checkReading(statement);
    checkParams(statement, params);
    return readRows(statement, params, signal);
  };
  const write: GraphStore['write'] = (work) =>
    queue.add(async () => {
      let told: StoreError | undefined;
      const run = async (statement: Statement, params: Params, transaction: ManagedTransaction) => {
        if (closing) throw closedError();
        return execute(transaction, statement, params).catch((error: unknown) => {
          throw (told = neo4jError(error, settings, statement.name));
        });
      };
      const attempt = (transaction: ManagedTransaction) =>
        runSteps(
          createSteps((statement, params) => run(statement, params, transaction)),
          work,
          // The driver tells by its own error whether to try again.
        ).catch((error: unknown) => {
          throw error === told ? (told?.cause ?? error) : error;
        });
      const config = {
        timeout: options.writeTimeout ?? 600_000,
        metadata: { app: 'entente', statement: 'write' },
      };
      return withSession('WRITE', 'write', (session) =>
        session.executeWrite(attempt, config).catch((error: unknown) => {
          throw told && error === told.cause ? told : error;
        }),
      );
    });
  /** Runs statements in one transaction: each goes out while the one before it runs. */
  const pipeline: Pipeline = (steps, demand = () => undefined) =>
    queue.add(() =>
      withSession('WRITE', 'bulk', (session) =>
        session.executeWrite(
          async (transaction) => {
            if (closing) throw closedError();
            const runs = steps.map(async ([statement, params]) => {
              checkParams(statement, params);
              return execute(transaction, statement, params);
            });
            // All have ended before the transaction does.
            await Promise.allSettled(runs);
            demand(await Promise.all(runs));
          },
          { timeout: options.writeTimeout ?? 600_000, metadata: { app: 'entente', statement: 'bulk' } },
        ),
      ),
    );
  const close = async () => {
    const idle = Promise.all([gate.close(), queue.close()]);
    await Promise.race([idle, sleep(options.closeTimeout ?? 5_000, undefined, { ref: false })]);
    await Promise.all([...sessions].map((session) => session.close().catch(() => undefined)));
    await driver.close();
  };

  const runOne = (statement: Statement) =>
    withSession('WRITE', statement.name, (session) =>
      session.executeWrite((transaction) => execute(transaction, statement, {})),
    );
  try {
    await prepareStore(runOne, `The graph in Neo4j at ${settings.uri}`);
    await runOne(textIndex);
    await runOne(awaitIndexes);
  } catch (error) {
    await driver.close();
    throw error;
  }

  return {
    info: { engine: 'neo4j', version },
    read,
    write,
    bulk: { ...neo4jBulk(read, pipeline), quiet: gate.quiet },
    searchText: async (text, limit, { signal } = {}) => {
      const terms = searchTerms(text);
      if (terms.length === 0) return closing ? Promise.reject(closedError()) : [];
      const params = { terms: terms.join(' '), limit: searchLimit(limit) };
      const rows = await readRows(textSearch, params, signal);
      return rankHits(rows as unknown as TextHit[]);
    },
    ping: async () => {
      if (closing) throw closedError();
      await driver
        .getServerInfo(settings.database ? { database: settings.database } : {})
        .catch((error: unknown) => {
          throw neo4jError(error, settings, 'ping');
        });
    },
    close: () => (closing ??= close()),
  } satisfies GraphStore;
}

function encode(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(encode);
  if (value !== null && typeof value === 'object') return encodeParams(value as Params);
  return value;
}

/** Parameters as the driver takes them: it sends every JS number as a float unless told that it is whole. */
function encodeParams(params: Params): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) encoded[name] = encode(value);
  return encoded;
}
