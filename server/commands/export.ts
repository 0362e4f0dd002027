import { readFileSync, createWriteStream, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { CommandContext } from './context.ts';
import type { Omission, Out } from '../formats/writing.ts';
import { exportFormats } from '../formats/formats.ts';
import type { ExportRequest } from '../export/request.ts';
import { formatOf, longest, openExport } from '../export/run.ts';
import { loadOntology } from '../graph/ontology/ontology.ts';
import { openSession } from '../graph/access/session.ts';
import { type GraphStore, StoreError } from '../store/graph-store.ts';
import { askServer, reasonOf, storeOrServer } from './store-or-server.ts';
import type { RunningServer } from './lock-file.ts';
import { systemCode } from '../errors.ts';
import { BadInputError } from '../graph/errors.ts';
import { storedOntology } from '../graph/access/vocabulary.ts';

export interface ExportOptions {
  readonly format?: string;
  readonly dataset?: string;
  readonly entity?: readonly string[];
  readonly depth: string;
  readonly query?: string;
  readonly output: string;
}

/**
 * Writes the export to a file or to standard output, through the server that holds the store where there is one, and
 * prints to standard error what is not in it. A file is there whole or not at all.
 */
export async function exportTo(options: ExportOptions, context: CommandContext): Promise<number> {
  const request = requestOf(options);
  const held = await storeOrServer(context);
  const output = openOutput(options.output, context);
  try {
    const omissions =
      'server' in held
        ? await exportThrough(held.server, request, output.write)
        : await fromStore(held.store, request, output);
    await output.close();
    context.err(omissionsText(omissions));
    return 0;
  } catch (error) {
    await output.drop();
    throw error;
  } finally {
    if ('store' in held) await held.store.close();
  }
}

async function fromStore(
  store: GraphStore,
  request: ExportRequest,
  output: Output,
): Promise<readonly Omission[]> {
  const first = openSession(store, loadOntology());
  const session = openSession(store, await storedOntology(first), { timeLimit: longest });
  // Imported late: only a query needs the server's schema.
  const find: Parameters<typeof openExport>[2] = async (...asked) => {
    const [{ createApollo }, { findByQuery }] = await Promise.all([
      import('../http/app.ts'),
      import('../schema/request/found-in-query.ts'),
    ]);
    return findByQuery(createApollo, store)(...asked);
  };
  const opened = await openExport(session, request, find);
  return opened.write({ write: output.write });
}

function requestOf({ format, dataset, entity, depth, query, output }: ExportOptions): ExportRequest {
  const deep = Number(depth);
  if (deep > 0 && entity === undefined)
    throw new BadInputError('depth', '--depth counts links away from entities; give --entity too.');
  return {
    format: format === undefined ? formatFor(output) : formatOf(format).id,
    ...(dataset !== undefined && { dataset }),
    ...(entity !== undefined && { entities: entity }),
    ...(depth !== '0' && { depth: deep }),
    ...(query !== undefined && { query: textIn(query) }),
  };
}

/** The format that a file's name asks for. Throws a BadInputError where that leaves a choice. */
function formatFor(output: string): string {
  if (output === '-') return 'dossier';
  const fitting = exportFormats.filter(({ extension }) => output.toLowerCase().endsWith(extension));
  const longestExtension = Math.max(...fitting.map(({ extension }) => extension.length));
  const best = fitting.filter(({ extension }) => extension.length === longestExtension);
  const [only] = best;
  if (only && best.length === 1) return only.id;
  const all = best.length > 0 ? best : exportFormats;
  const list = all.map(({ id, extension }) => `${id} (${extension})`).join(', ');
  const why = best.length > 0 ? 'Several formats have this ending' : 'No format has this ending';
  throw new BadInputError('format', `${output}: ${why}; say which with --format: ${list}.`);
}

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new BadInputError(
      'query',
      `${file} cannot be read (${systemCode(error)}); give a file with a GraphQL query.`,
    );
  }
}

function omissionsText(omissions: readonly Omission[]): string {
  if (omissions.length === 0) return '';
  const countOf = ({ count }: Omission) => count.toLocaleString('en');
  const widest = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length));
  const wide = widest(omissions.map(countOf));
  const long = widest(omissions.map(({ what }) => what));
  const rows = omissions.map(
    (each) => `  ${countOf(each).padStart(wide)}  ${each.what.padEnd(long)}  ${each.why}\n`,
  );
  return `Not in the export:\n${rows.join('')}`;
}

/**
 * Has a running server export. Throws a BadInputError with the server's sentence for what cannot be exported, and a
 * StoreError where the server cannot be reached, refuses or breaks off.
 */
async function exportThrough(
  server: RunningServer,
  request: ExportRequest,
  write: Out['write'],
): Promise<readonly Omission[]> {
  const answer = await askServer(server, '/export', request);
  if (!answer.ok) {
    const reason = reasonOf(await answer.json(), answer);
    if ([400, 404, 422].includes(answer.status)) throw new BadInputError('export', reason);
    throw new StoreError('UNAVAILABLE', `The server at ${server.url} did not export. ${reason}`);
  }
  for await (const chunk of answer.body()) await write(chunk);
  return JSON.parse(answer.header('x-entente-omissions') ?? '[]') as Omission[];
}

/** Where a command's result goes. */
interface Output {
  write(this: void, chunk: string | Uint8Array): Promise<void>;
  /** Everything was written. */
  close(): Promise<void>;
  /** Something failed: nothing of it stays. */
  drop(): Promise<void>;
}

/** A file, which has its name only once all of it is there, or standard output for `-`. */
function openOutput(file: string, context: CommandContext): Output {
  return file === '-' ? standardOutput(context) : fileOutput(file);
}

function standardOutput({ put, out }: CommandContext): Output {
  return {
    write: async (chunk) => {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      if (put) await put(bytes);
      else out(Buffer.from(bytes).toString('utf8'));
    },
    close: () => Promise.resolve(),
    drop: () => Promise.resolve(),
  };
}

function fileOutput(file: string): Output {
  const part = `${file}.part`;
  const stream = createWriteStream(part);
  let failure: unknown = null;
  stream.on('error', (error) => (failure = error));
  const check = () => {
    if (failure === null) return;
    throw new BadInputError(
      'output',
      `${file} cannot be written (${systemCode(failure)}); give another path.`,
    );
  };
  return {
    write: async (chunk) => {
      check();
      // Who writes may use the same bytes again.
      if (!stream.write(typeof chunk === 'string' ? chunk : Buffer.from(chunk)))
        await once(stream, 'drain').catch(() => undefined);
      check();
    },
    close: async () => {
      stream.end();
      await finished(stream).catch(() => undefined);
      check();
      await rename(part, file).catch((error: unknown) => {
        failure = error;
      });
      check();
    },
    drop: async () => {
      stream.destroy();
      await finished(stream).catch(() => undefined);
      rmSync(part, { force: true });
    },
  };
}
