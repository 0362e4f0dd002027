import { randomUUID } from 'node:crypto';
import { diskFull } from '../disk-full.ts';
import { BadInputError, LimitError, NotFoundError } from '../graph/session.ts';
import { StoreError } from '../store/graph-store.ts';
import { ImportError } from './format.ts';
import { ImportProblems } from './problems.ts';

const forPeople = [ImportError, ImportProblems, BadInputError, NotFoundError, LimitError];

/** What people read of an error that ended a job: its sentence where it is meant for them, else where the log has more. */
export function explainFailure(log: (id: string, error: unknown) => void): (error: unknown) => string {
  return (error) => {
    const full = diskFull(error);
    if (full !== null) return full;
    if (forPeople.some((type) => error instanceof type)) return (error as Error).message;
    const id = randomUUID();
    log(id, error);
    return error instanceof StoreError
      ? `The graph could not be reached or written; nothing half stays. The log tells more under the id ${id}.`
      : `Something went wrong in Entente. Its log tells more under the id ${id}.`;
  };
}
