/** The value. Throws where it is missing, which would be a fault of ours and none of a file's. */
export function required<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}

/** What an error says, also one of another realm, such as a worker's; what was thrown as text where it is none. */
export function messageOf(error: unknown): string {
  const isError = typeof error === 'object' && error !== null && 'message' in error;
  return isError && typeof error.message === 'string' ? error.message : String(error);
}

/** The code of an error of the system, such as `ENOENT`; undefined where it has none. */
export function codeOf(error: unknown): string | undefined {
  const isError = typeof error === 'object' && error !== null && 'code' in error;
  return isError && typeof error.code === 'string' ? error.code : undefined;
}
