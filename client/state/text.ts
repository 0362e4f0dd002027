/** Numbers and errors as people read them, and what is needed to read JSON of unknown shape. */
/** `1234567` as `1,234,567`. */
export function count(value: number): string {
  return value.toLocaleString('en');
}

/** `3 links`, `1 link`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** `340 bytes`, `12 kB`, `3.4 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${unit}`;
}

/** `40 seconds`, `3 minutes`, `2 hours`. */
export function durationText(seconds: number): string {
  if (seconds < 90) return `${seconds} second${seconds === 1 ? '' : 's'}`;
  return seconds < 5_400 ? `${Math.round(seconds / 60)} minutes` : `${Math.round(seconds / 3_600)} hours`;
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** One error of an answer, as GraphQL gives it. */
export interface AnswerError {
  readonly message: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

const isAnswerError = (value: unknown): value is AnswerError =>
  isRecord(value) && typeof value.message === 'string';

/** The errors of an answer's body; none when it has none. */
export function errorsOf(body: unknown): readonly AnswerError[] {
  const errors = isRecord(body) ? body.errors : null;
  return Array.isArray(errors) ? errors.filter(isAnswerError) : [];
}
