import { StoreError } from './graph-store.ts';
import type { StoreErrorCode } from './graph-store.ts';

type Rule = readonly [
  pattern: RegExp,
  code: StoreErrorCode,
  say: (subject: string, detail: string) => string,
];

/** What the engine's own texts mean, the first that fits. `subject` is a file when opening, else a statement. */
const rules: readonly Rule[] = [
  [
    /cannot be locked|is locked|migration is running/i,
    'LOCKED',
    (file) => `${file} is open in another process; stop that one or set ENTENTE_DATA to another folder.`,
  ],
  [
    /newer (version|release)|reads up to version|unsupported (file )?format version/i,
    'NEWER',
    (file) => `${file} was written by a newer version of Entente's engine; update Entente.`,
  ],
  [
    /damaged|checksum|invalid file header|GRAFEO-S00|corrupt|GRAFEO-X002/i,
    'DAMAGED',
    (file, detail) =>
      `${file} is damaged (${detail}); restore a backup, or move it away and load the dossiers again.`,
  ],
  [
    /permission denied|read-only file ?system|no space left|quota exceeded|not a directory|\(os error \d+\)/i,
    'UNWRITABLE',
    (file, detail) =>
      `${file} cannot be written (${detail}); free or change its folder, or set ENTENTE_DATA.`,
  ],
  [
    /GRAFEO-T00\d|write conflict|deadlock/i,
    'CONFLICT',
    (name) => `${name}: another write was in the way; try again.`,
  ],
  [/constraint violation/i, 'CONSTRAINT', (name, detail) => `${name}: ${detail}`],
  [/GRAFEO-(Q|V)\d+|Invalid argument/i, 'INVALID', (name, detail) => `${name}: ${detail}`],
];

/** The engine's sentence without its codes, on one line. */
function detailOf(message: string): string {
  const [line = ''] = message.split('\n');
  return line
    .replace(/^(?:[A-Z][a-z]+ error: )?(?:GRAFEO-[A-Z]\d+: )?/, '')
    .replace(/^(?:Internal error|Invalid value|Serialization error|Constraint violation): /, '')
    .replace(/^Constraint violation: /, '')
    .trim();
}

/** An error's text, of whichever realm the error is. */
const messageOf = (error: unknown) => String((error as { message?: unknown } | null)?.message ?? error);

/** Translates what the embedded engine throws; a StoreError stays as it is. */
export function embeddedError(error: unknown, subject: string): StoreError {
  if (error instanceof StoreError) return error;
  const message = messageOf(error);
  for (const [pattern, code, say] of rules)
    if (pattern.test(message)) return new StoreError(code, say(subject, detailOf(message)), { cause: error });
  return new StoreError('INTERNAL', `${subject}: ${detailOf(message)}`, { cause: error });
}
