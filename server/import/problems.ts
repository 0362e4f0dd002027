import { placeText, type Place } from './parts.ts';

/** Something wrong or worth knowing at a place of the files. */
export interface Finding {
  readonly place: Place;
  readonly message: string;
}

const MOST = 10_000;

/** Findings in the order they came: the first 10,000, and how many there were. */
export class Findings {
  readonly list: Finding[] = [];
  count = 0;

  add(place: Place, message: string): void {
    this.count += 1;
    if (this.list.length < MOST) this.list.push({ place, message });
  }

  /** By file, row and line. */
  sorted(): Finding[] {
    const order = (a: Place, b: Place) =>
      a.file.localeCompare(b.file, 'en') || (a.row ?? 0) - (b.row ?? 0) || (a.line ?? 0) - (b.line ?? 0);
    return [...this.list].sort((a, b) => order(a.place, b.place));
  }
}

/** `file.csv, row 12, column amount: …` */
export const findingText = ({ place, message }: Finding): string => `${placeText(place)}: ${message}`;

/** Raised where files have problems and nothing was written; `problems` are the first of `count`. */
export class ImportProblems extends Error {
  readonly problems: readonly Finding[];
  readonly count: number;
  constructor(findings: Findings) {
    super(findings.sorted().map(findingText).join('\n'));
    this.name = 'ImportProblems';
    this.problems = findings.sorted();
    this.count = findings.count;
  }
}

const cell = (value: string | number | undefined) => {
  const text = String(value ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The findings as CSV: file, row, line, column, object, reason. */
export function findingsCsv(findings: readonly Finding[]): string {
  const rows = findings.map(({ place, message }) =>
    [place.file, place.row, place.line, place.column, place.object, message].map(cell).join(','),
  );
  return ['file,row,line,column,object,reason', ...rows, ''].join('\r\n');
}
