import { ConfigError } from '../config.ts';
import { diskFull, messageOf, systemCode, tooFewFiles } from '../errors.ts';
import { DossierError } from '../formats/fields/yaml-file.ts';
import { ProtectedError } from '../import/dossier/load.ts';
import { ImportError } from '../formats/reading.ts';
import { ListenError } from '../http/listen.ts';
import { StoreError } from '../store/graph-store.ts';
import { BadInputError, LimitError, NotFoundError } from '../graph/errors.ts';

const forPeople = [
  ImportError,
  ConfigError,
  DossierError,
  ProtectedError,
  BadInputError,
  LimitError,
  NotFoundError,
  ListenError,
  StoreError,
];

/** What to print about an error: its own sentence where it is meant for people, else what a report needs. */
export function errorText(error: unknown): string {
  const full = diskFull(error);
  if (full !== null) return full;
  const code = systemCode(error);
  if (code === 'EMFILE' || code === 'ENFILE') return tooFewFiles('What Entente needs');
  if (forPeople.some((type) => error instanceof type)) return messageOf(error);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Entente failed in a way that it should not have. Please report this:\n${detail}`;
}
