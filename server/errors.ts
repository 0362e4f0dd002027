/** What can be read of anything that was thrown, whoever threw it. */

/** The code of a system's error, such as `ENOENT`; null where what was thrown has none. */
export function systemCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}

/** An error with the HTTP status that body parsers and upload readers give theirs. */
export function isHttpError(error: unknown): error is Error & { readonly status: number } {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

/** Its sentence, of whichever realm the error is; what has none, as text. */
export function messageOf(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  return hasMessage && typeof error.message === 'string' ? error.message : String(error);
}

/** What was thrown, as an error that can be handed on; the reason of an aborted signal may be anything. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(messageOf(thrown), { cause: thrown });
}

/** What people read where a disk has no room left, whoever met it: Node, the engine, or another thread; else null. */
export function diskFull(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = systemCode(error);
  if (code !== 'ENOSPC' && code !== 'EDQUOT' && !/no space left|quota exceeded/i.test(error.message))
    return null;
  return 'There is no room left on the disk of the data folder (ENTENTE_DATA). Make room, then do the same again: what was begun is finished, or has changed nothing.';
}

/** What people read where the system lets the process open no more files, and `what` could not be. */
export function tooFewFiles(what: string): string {
  return `${what} cannot be opened, since this process may have too few files open at a time; raise the limit (ulimit -n 1024, or LimitNOFILE of its service), then start it again.`;
}

/** The value. Throws where it is missing, which would be a fault of ours and none of a file's. */
export function required<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}
