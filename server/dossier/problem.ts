/** Something wrong in a dossier: where, and one sentence that says what to change. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type Spot = Omit<Problem, 'message'>;

/** Collects problems; nothing throws, so that one pass finds all of them. */
export class Problems {
  readonly #found: Problem[];

  constructor(found: readonly Problem[] = []) {
    this.#found = [...found];
  }

  add(spot: Spot, message: string): void {
    this.#found.push({ file: spot.file, line: spot.line, column: spot.column, message });
  }

  copy(): Problems {
    return new Problems(this.#found);
  }

  get count(): number {
    return this.#found.length;
  }

  /** By file, line and column; each once. */
  sorted(): Problem[] {
    const order = (a: Problem, b: Problem) =>
      a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
    const seen = new Set<string>();
    return [...this.#found].sort(order).filter((problem) => {
      const text = problemText(problem);
      return seen.has(text) ? false : seen.add(text);
    });
  }
}

/** `file:line:column: message`, as compilers print it. */
export function problemText({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** Raised where a dossier with problems is to be used; `message` lists them, one a line. */
export class DossierError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(problemText).join('\n'));
    this.name = 'DossierError';
    this.problems = problems;
  }
}
