import { BadInputError, type Session } from '../graph/session.ts';
import { idPart } from '../import/ids.ts';
import { leftAside } from './aside.ts';
import type { ExportFormat, ExportSource, Omission, Out } from './format.ts';
import { exportFormats } from './formats.ts';
import { scopeOf, type ExportRequest, type FindByQuery } from './request.ts';
import { exportSource } from './source.ts';

/** An export that may begin: what was asked for is there. */
export interface Export {
  readonly format: ExportFormat;
  /** Such as `pakistan-ttp.yaml`. */
  readonly fileName: string;
  /** Writes it; gives what is not in it, and why. */
  write(out: Out): Promise<readonly Omission[]>;
}

/** Milliseconds that an export may take: a day, since what ends it is the reader hanging up. */
export const longest = 86_400_000;

/** The format of an id. Throws a BadInputError that lists them. */
export function formatOf(id: string): ExportFormat {
  const format = exportFormats.find((each) => each.id === id);
  if (format) return format;
  const known = exportFormats.map((each) => each.id).join(', ');
  throw new BadInputError('format', `There is no format "${id.slice(0, 40)}"; give one of ${known}.`);
}

/** Finds what is asked for. Throws a BadInputError or NotFoundError for what cannot be exported. */
export async function openExport(
  session: Session,
  request: ExportRequest,
  find: FindByQuery,
): Promise<Export> {
  const format = formatOf(request.format);
  const { scope, beyond } = await scopeOf(session, request, find);
  const source = await exportSource(session, scope);
  return {
    format,
    fileName: `${nameOf(source, request)}${format.extension}`,
    write: async (out) => {
      const aside = await leftAside(session, scope);
      return [...beyond, ...aside, ...(await format.write(source, out))];
    },
  };
}

function nameOf({ scope }: ExportSource, { dataset }: ExportRequest): string {
  if (dataset !== undefined) return idPart(dataset);
  return scope === 'whole' ? 'entente' : 'entente-part';
}
