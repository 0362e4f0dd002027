import { decodeCursor, encodeCursor, pageOf, type Page } from '../access/cursor.ts';
import type { ReadRun } from '../access/run.ts';
import type { Session } from '../access/session.ts';
import { NotFoundError } from '../errors.ts';
import { quoted } from '../values/quoted.ts';
import {
  toCase,
  toHead,
  type CaseHead,
  type CaseRecord,
  type CaseVersion,
  type CaseView,
  type WholeCaseView,
} from './case-form.ts';

interface CasesRequest {
  readonly archived: boolean;
  readonly first: number;
  readonly after: string | null | undefined;
}

/** A page of the cases, those that were changed last first. Throws a BadInputError for a cursor of another list. */
export async function listCases(
  session: Session,
  { archived, first, after }: CasesRequest,
): Promise<Page<CaseHead>> {
  const list = archived ? 'cases put away' : 'cases';
  const [before = null, id = null] = (decodeCursor(list, after) ?? []).map(String);
  const rows = await session.read('read/cases', { archived, before, after: id, limit: first + 1 });
  return pageOf(rows, first, after, (row) => ({
    cursor: encodeCursor(list, [row.updated, row.id]),
    node: toHead(row),
  }));
}

export async function countCases({ read }: Session, archived: boolean): Promise<number> {
  return (await read('read/cases-count', { archived }))[0]?.count ?? 0;
}

/** A case with all that it holds; null where there is none of that id. */
export async function findCase(read: ReadRun, id: string): Promise<CaseRecord | null> {
  const [row] = await read('read/case-by-id', { id });
  return row ? toCase(row) : null;
}

/** The same; throws a NotFoundError where there is none. */
export async function requireCase(read: ReadRun, id: string): Promise<CaseRecord> {
  const found = await findCase(read, id);
  if (found) return found;
  throw new NotFoundError('id', `No case has the id ${quoted(id)}; it may have been deleted.`);
}

/** What of a case can be gone back to, the latest first. */
export function versionsOf({ read }: Session, caseId: string): Promise<CaseVersion[]> {
  return read('read/case-versions', { caseId });
}

/** The fixed views of a case, the latest first. */
export function viewsOf({ read }: Session, caseId: string): Promise<CaseView[]> {
  return read('read/case-views', { caseId });
}

/** A fixed view with what it shows; null where there is none of that id. */
export async function findView({ read }: Session, id: string): Promise<WholeCaseView | null> {
  return (await read('read/case-view-by-id', { id }))[0] ?? null;
}
