import { type Session } from '../graph/access/session.ts';
import { idPart } from '../formats/ids.ts';
import type { ExportFormat, ExportSource, Omission, Out } from '../formats/writing.ts';
import { exportFormats } from '../formats/formats.ts';
import { scopeOf, type ExportRequest, type FindByQuery } from './request.ts';
import { exportSource } from './source.ts';
import type { Scope } from './scope.ts';
import { BadInputError } from '../graph/errors.ts';

/** An export that may begin: what was asked for is there. */
interface Export {
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

/** What the store keeps aside and no format writes; of a part of the graph nobody can say what is aside of it. */
async function leftAside(session: Session, scope: Scope): Promise<Omission[]> {
  if (scope.kind === 'part') return [];
  const count = async (LABEL: 'Waiting' | 'Retracted') =>
    (await session.read('read/counts-by-dossier', {}, { LABEL }))
      .filter(({ dossier }) => scope.kind === 'whole' || dossier === scope.dossier)
      .reduce((sum, row) => sum + row.count, 0);
  const all: Omission[] = [
    {
      what: 'waiting links and figures',
      count: await count('Waiting'),
      why: 'No entity has the id that they refer to yet; import what brings it, then export again.',
    },
    {
      what: 'retracted elements',
      count: await count('Retracted'),
      why: 'A newer version of their data set dropped them.',
    },
  ];
  return all.filter((omission) => omission.count > 0);
}
