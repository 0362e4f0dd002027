import { LineCounter, parseDocument, type Document } from 'yaml';

/** A parsed YAML file that knows where everything stands. */
export interface YamlFile {
  readonly document: Document;
  /** Where the character at `offset` stands. */
  spot(offset: number): Spot;
}

/** Parses one file's text; syntax errors are added to `problems` and give null. */
export function parseYaml(file: string, text: string, problems: Problems): YamlFile | null {
  const counter = new LineCounter();
  const spot = (offset: number): Spot => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const tooDeep = () =>
    problems.add(spot(tooDeepAt(text)), `This is nested more than ${maxDepth} deep; write it flatter.`);
  try {
    const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false, prettyErrors: false });
    if (document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION')) tooDeep();
    else {
      // What comes behind a slip is most often of its making.
      const [first] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
      for (const error of first ? [first] : document.warnings)
        problems.add(spot(error.pos[0]), syntaxText(error.code, error.message));
    }
    return document.errors.length > 0 ? null : { document, spot };
  } catch (error) {
    // The parser recurses: a file nested thousands deep can end in a RangeError instead.
    if (!(error instanceof RangeError)) throw error;
    tooDeep();
    return null;
  }
}

const maxDepth = 100;

/** Where brackets first nest deeper than any dossier does; the start where none do. How far the parser got depends on the stack. */
function tooDeepAt(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '[' || text[at] === '{') depth += 1;
    if (text[at] === ']' || text[at] === '}') depth -= 1;
    if (depth > maxDepth) return at;
  }
  return 0;
}

function syntaxText(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'YAML is indented with spaces; replace the tab.';
  if (code === 'MULTIPLE_DOCS')
    return 'One file holds one YAML document; move what follows the --- to a file of its own.';
  return `YAML: ${message
    .split('\n', 1)
    .join()
    .replace(/[.:]?$/, '')}; mend the syntax here.`;
}

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
