import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { abortable, closedError, createSemaphore } from './semaphore.ts';
import { checkParams, checkReading, checkStatement, limits } from './check-call.ts';
import { eachByHandle, plainRow, tooManyRows } from './plain-rows.ts';
import { embeddedBackup } from './embedded-backup.ts';
import { embeddedError, openFile, openMemory, type Lost, type OpenedFile } from './embedded-files.ts';
import {
  type GraphStore,
  type Params,
  type Row,
  type Statement,
  type Transaction,
  StoreError,
  type Bulk,
  type BulkLink,
  type LinkEnd,
  type TextHit,
} from './graph-store.ts';
import { retryConflicts, createSteps, runSteps, createWriteQueue } from './write-queue.ts';
import { hitColumns, searchLimit, rankHits, searchTerms } from './search-terms.ts';
import { prepareStore } from './stored-schema.ts';

interface EmbeddedOptions {
  /** Reads that run at a time; twice the processor's cores unless told. */
  readonly concurrency?: number;
  /** Milliseconds that `close` waits for running statements; 5,000 unless told. */
  readonly closeTimeout?: number;
  /** Opens what is left of a damaged store, which is refused without it; told what was lost, or null for nothing. */
  readonly salvage?: (lost: Lost | null) => void;
}

type Executor = Pick<OpenedFile['db'], 'executeCypher'>;

async function execute(on: Executor, statement: Statement, params: Params): Promise<Row[]> {
  let result;
  try {
    result = await on.executeCypher(statement.text, params);
  } catch (error) {
    throw embeddedError(error, statement.name);
  }
  if (result.length > limits.rows) throw tooManyRows(statement);
  return result.toArray().map((row) => plainRow(row, statement));
}

/** Opens the embedded engine in `folder` (made when missing), or in memory when it is null. Rejects with a StoreError. */
export async function openEmbedded(
  folder: string | null,
  options: EmbeddedOptions = {},
): Promise<GraphStore> {
  const opened = folder === null ? openMemory() : openFile(folder, options.salvage);
  const { db } = opened;
  try {
    await prepareStore((statement) => execute(db, statement, {}), opened.where);
    await layTextIndex(db);
  } catch (error) {
    opened.close();
    throw embeddedError(error, opened.where);
  }
  const semaphore = createSemaphore(options.concurrency ?? availableParallelism() * 2);
  const queue = createWriteQueue();
  let closing: Promise<void> | undefined;

  const attempt = attempter(opened, () => {
    if (closing) throw closedError();
  });
  const read: GraphStore['read'] = async (statement, params = {}, { signal } = {}) => {
    checkStatement(statement);
    checkReading(statement);
    checkParams(statement, params);
    // A running statement cannot be stopped: it keeps its place at the semaphore until it ends.
    return abortable(
      semaphore.pass(() => execute(db, statement, params), signal),
      signal,
    );
  };
  const unlessClosing =
    <T>(work: () => Promise<T>) =>
    () =>
      closing ? Promise.reject(closedError()) : work();
  const changes = countChanges();
  const add = <T>(work: () => Promise<T>) => queue.add(unlessClosing(work));
  const share = <T>(work: () => Promise<T>) => queue.share(changes.by(unlessClosing(work)));
  const index = textIndex(db, add);
  const close = async () => {
    const idle = Promise.all([semaphore.close(), queue.close()]);
    await Promise.race([idle, sleep(options.closeTimeout ?? 5_000, undefined, { ref: false })]);
    opened.close();
  };

  return {
    info: { engine: 'grafeo', version: db.version() },
    read,
    write: (work) => queue.add(changes.by(() => retryConflicts(() => attempt(work)))),
    bulk: {
      ...embeddedBulk(opened, share),
      changing: index.without,
      each: (wanted) => eachByHandle(read, wanted),
      quiet: semaphore.quiet,
    },
    ...(folder !== null && { ownBackup: embeddedBackup(opened, add) }),
    searchText: async (text, limit, options = {}) => {
      const [columns, { signal }] = [hitColumns(options), options];
      return abortable(
        index.ready().then(() => semaphore.pass(() => index.find(text, searchLimit(limit), columns), signal)),
        signal,
      );
    },
    revision: () => (closing ? Promise.reject(closedError()) : Promise.resolve(changes.revision())),
    waiting: () => ({ reads: semaphore.waiting, writes: queue.waiting }),
    ping: async () => void (await read({ name: 'ping', text: 'RETURN 1 AS one' })),
    close: () => (closing ??= close()),
  } satisfies GraphStore;
}

/** Runs work in one transaction; `check` throws once the store closes. */
function attempter({ db, committed }: OpenedFile, check: () => void) {
  return async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    check();
    const transaction = db.beginTransaction();
    const steps = createSteps((statement, params) => {
      check();
      return execute(transaction, statement, params);
    });
    try {
      const result = await runSteps(steps, work);
      try {
        transaction.commit();
      } catch (error) {
        throw embeddedError(error, 'commit');
      }
      committed();
      return result;
    } catch (error) {
      try {
        if (transaction.isActive) transaction.rollback();
      } catch {
        // A commit that failed is rolled back by then; what was wrong with it is what counts.
      }
      throw error;
    }
  };
}

/** Counts what changes the graph: one process holds it, and sees every write. */
function countChanges() {
  let count = 0;
  return {
    revision: () => String(count),
    by:
      <T>(work: () => Promise<T>) =>
      () =>
        work().finally(() => (count += 1)),
  };
}

const name = 'bulk';
const statement = { name, text: '' };
const findEntities = 'UNWIND $ids AS wanted MATCH (e:Entity {id: wanted}) RETURN e.id AS id, id(e) AS node';

/** The engine's own bulk calls; `queue` lets them run beside each other but beside no other write. */
function embeddedBulk(
  { db, committed }: OpenedFile,
  queue: <T>(work: () => Promise<T>) => Promise<T>,
): Pick<Bulk, 'nodes' | 'links'> {
  const call = <T>(work: () => Promise<T>) =>
    queue(async () => {
      try {
        const result = await work();
        committed();
        return result;
      } catch (error) {
        throw error instanceof StoreError ? error : embeddedError(error, name);
      }
    });
  return {
    nodes: (labels, rows) => {
      checkRows(rows);
      return call(() => db.batchCreateNodesWithProps([...labels], [...rows]));
    },
    links: (rows) => {
      checkRows(rows.map(({ props }) => props));
      return call(async () => {
        const known = await handlesOf(db, rows);
        const node = ({ id, handle }: LinkEnd) => {
          const found = handle ?? known.get(id);
          if (found === undefined) throw new StoreError('INVALID', `bulk: no entity has the id ${id}.`);
          return found;
        };
        await db.batchCreateEdges(
          rows.map(({ type, source, target, props }) => ({
            src: node(source),
            dst: node(target),
            type,
            properties: props,
          })),
        );
      });
    },
  };
}

function checkRows(rows: readonly Params[]): void {
  if (rows.length > limits.rows)
    throw new StoreError('INVALID', `bulk: at most ${limits.rows} rows at a time.`);
  for (const row of rows) checkParams(statement, row);
}

/** The engine's handles on the ends that come without one. */
async function handlesOf(db: OpenedFile['db'], rows: readonly BulkLink[]): Promise<Map<string, number>> {
  const ends = rows.flatMap(({ source, target }) => [source, target]);
  const wanted = [...new Set(ends.filter(({ handle }) => handle === null).map(({ id }) => id))];
  const found = new Map<string, number>();
  for (let from = 0; from < wanted.length; from += limits.rows) {
    const ids = wanted.slice(from, from + limits.rows);
    const result = await db.executeCypher(findEntities, { ids });
    for (const [id, node] of result.rows()) if (typeof id === 'string') found.set(id, Number(node));
  }
  return found;
}

type Db = OpenedFile['db'];

const hitStatement = (columns: string): Statement => ({
  name: 'text-search',
  text: `UNWIND $handles AS at MATCH (n:Entity) WHERE id(n) = at
    RETURN at AS at, n.id AS id${columns && `, ${columns}`}`,
});

/** Every word counts and none is left out. Laying it again would read all texts anew: 5 s for 100,000. */
async function layTextIndex(db: Db): Promise<void> {
  const there = await db.textSearch('Entity', 'search', 'x', 1).then(
    () => true,
    () => false,
  );
  if (!there) await db.createTextIndex('Entity', 'search', { tokenizer: 'standard', stopWords: [] });
}

/** The engine's text index over entities; `queue` runs one write behind the other. */
interface TextIndex {
  find(text: string, limit: number, columns: string): Promise<TextHit[]>;
  /** Resolves once there is an index to search. */
  ready(): Promise<void>;
  /** Puts the index aside while `work` runs, and lays it anew. */
  without<T>(work: () => Promise<T>): Promise<T>;
}

function textIndex(db: Db, queue: (work: () => Promise<void>) => Promise<void>): TextIndex {
  let working = 0;
  let laid = Promise.resolve();
  return {
    find: async (text, limit, columns) => {
      const terms = searchTerms(text);
      if (terms.length === 0) return [];
      const scores = new Map<number, number>();
      for (const [node, score] of await db.textSearch('Entity', 'search', terms.join(' '), limit))
        if (node !== undefined) scores.set(node, score ?? 0);
      // By handle the engine finds them at once, and gives them in one piece, which getNode does not.
      const rows = await execute(db, hitStatement(columns), { handles: [...scores.keys()] });
      return rankHits(
        rows.map(({ at, id, ...found }) => ({
          ...{ id: typeof id === 'string' ? id : '', score: scores.get(Number(at)) ?? 0 },
          ...(columns && { found }),
        })),
      );
    },
    ready: () => laid,
    without: async (work) => {
      working += 1;
      let done: () => void = () => undefined;
      try {
        if (working === 1) {
          laid = new Promise((resolve) => (done = resolve));
          await queue(async () => void (await db.dropTextIndex('Entity', 'search')));
        }
        return await work();
      } finally {
        working -= 1;
        // A store that is closed meanwhile lays it when it is opened again.
        if (working === 0) await queue(() => layTextIndex(db)).catch(() => undefined);
        done();
      }
    },
  };
}
