import { row } from '../formats/tables/csv/tables.ts';
import { randomUUID } from 'node:crypto';
import { diskFull, messageOf } from '../errors.ts';
import { placeText, type Place, ImportError } from '../formats/reading.ts';
import { StoreError } from '../store/graph-store.ts';
import { BadInputError, LimitError, NotFoundError } from '../graph/errors.ts';

/** Something wrong or worth knowing at a place of the files. */
export interface Finding {
  readonly place: Place;
  readonly message: string;
}

const maxKept = 10_000;

/** Findings in the order they came: the first 10,000, and how many there were. */
export class Findings {
  readonly list: Finding[] = [];
  count = 0;

  /** Those that another thread or process told: the first of `count`. */
  static of({ list, count }: { readonly list: readonly Finding[]; readonly count: number }): Findings {
    const findings = new Findings();
    for (const { place, message } of list) findings.add(place, message);
    findings.count = count;
    return findings;
  }

  add(place: Place, message: string): void {
    this.count += 1;
    if (this.list.length < maxKept) this.list.push({ place, message });
  }

  /** By file, row and line. */
  sorted(): Finding[] {
    const order = (a: Place, b: Place) =>
      a.file.localeCompare(b.file, 'en') || (a.row ?? 0) - (b.row ?? 0) || (a.line ?? 0) - (b.line ?? 0);
    return [...this.list].sort((a, b) => order(a.place, b.place));
  }
}

/** `file.csv, row 12, column amount: …` */
const findingText = ({ place, message }: Finding): string => `${placeText(place)}: ${message}`;

/**
 * Raised where files have problems and nothing was written; `problems` are the first of `count`, `notes` what there is
 * to know besides, the first of `noteCount`.
 */
export class ImportProblems extends Error {
  readonly problems: readonly Finding[];
  readonly count: number;
  readonly notes: readonly Finding[];
  readonly noteCount: number;
  constructor(findings: Findings, notes: Findings = new Findings()) {
    super(findings.sorted().map(findingText).join('\n'));
    this.name = 'ImportProblems';
    this.problems = findings.sorted();
    this.count = findings.count;
    this.notes = notes.sorted();
    this.noteCount = notes.count;
  }

  /** One sentence for where the problems themselves are listed. */
  get summary(): string {
    const problems = this.count === 1 ? 'One problem' : `${this.count.toLocaleString('en-US')} problems`;
    return `${problems}, and no row without; nothing can be imported. Correct the files or the mapping, and check again.`;
  }
}

/** The findings as CSV: file, row, line, column, object, reason. What a spreadsheet would run is marked as a text. */
export function findingsCsv(findings: readonly Finding[]): string {
  const rows = findings.map(({ place, message }) => {
    const { file, row: at = null, line = null, column = null, object = null } = place;
    return row([file, at, line, column, object, message], { count: 0 });
  });
  return `file,row,line,column,object,reason\r\n${rows.join('')}`;
}

const forPeople = [ImportError, ImportProblems, BadInputError, NotFoundError, LimitError];

/** What people read of an error that ended a job: its sentence where it is meant for them, else where the log has more. */
export function explainFailure(log: (id: string, error: unknown) => void): (error: unknown) => string {
  return (error) => {
    const full = diskFull(error);
    if (full !== null) return full;
    if (forPeople.some((type) => error instanceof type)) return messageOf(error);
    const id = randomUUID();
    log(id, error);
    return error instanceof StoreError
      ? `The graph could not be reached or written; nothing half stays. The log tells more under the id ${id}.`
      : `Something went wrong in Entente. Its log tells more under the id ${id}.`;
  };
}
