import { readFileSync } from 'node:fs';
import type { Surroundings } from './context.ts';
import type { Omission } from '../export/format.ts';
import { exportFormats } from '../export/formats.ts';
import type { ExportRequest } from '../export/request.ts';
import { formatOf, longest, openExport } from '../export/run.ts';
import { loadOntology } from '../graph/ontology.ts';
import { storedOntology } from '../graph/ontology-merge.ts';
import { BadInputError, openSession } from '../graph/session.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { exportThrough } from './export-through.ts';
import { openOutput, type Output } from './output-file.ts';
import { storeOrDoor } from './store-or-door.ts';

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
export async function exportTo(options: ExportOptions, around: Surroundings): Promise<number> {
  const request = requestOf(options);
  const held = await storeOrDoor(around);
  const output = openOutput(options.output, around);
  try {
    const omissions =
      'door' in held
        ? await exportThrough(held.door, request, output.write)
        : await fromStore(held.store, request, output);
    await output.close();
    around.err(omissionsText(omissions));
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
      import('../app.ts'),
      import('../find-by-query.ts'),
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
  if (best.length === 1) return best[0]!.id;
  const all = best.length > 0 ? best : exportFormats;
  const list = all.map(({ id, extension }) => `${id} (${extension})`).join(', ');
  const why = best.length > 0 ? 'Several formats have this ending' : 'No format has this ending';
  throw new BadInputError('format', `${output}: ${why}; say which with --format: ${list}.`);
}

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BadInputError('query', `${file} cannot be read (${code}); give a file with a GraphQL query.`);
  }
}

function omissionsText(omissions: readonly Omission[]): string {
  if (omissions.length === 0) return '';
  const counts = omissions.map(({ count }) => count.toLocaleString('en'));
  const [wide, long] = [counts, omissions.map(({ what }) => what)].map((texts) =>
    Math.max(...texts.map(({ length }) => length)),
  ) as [number, number];
  const rows = omissions.map(
    ({ what, why }, at) => `  ${counts[at]!.padStart(wide)}  ${what.padEnd(long)}  ${why}\n`,
  );
  return `Not in the export:\n${rows.join('')}`;
}
