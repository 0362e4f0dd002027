/** The value. Throws where it is missing, which would be a fault of ours and none of a file's. */
export function required<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}
