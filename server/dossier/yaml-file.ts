import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Problems, Spot } from './problem.ts';

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
    problems.add(spot(tooDeepAt(text)), `This is nested more than ${DEEPEST} deep; write it flatter.`);
  try {
    const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false, prettyErrors: false });
    if (document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION')) tooDeep();
    else
      for (const error of [...document.errors, ...document.warnings])
        problems.add(spot(error.pos[0]), syntaxText(error.code, error.message));
    return document.errors.length > 0 ? null : { document, spot };
  } catch (error) {
    // The parser recurses: a file nested thousands deep can end in a RangeError instead.
    if (!(error instanceof RangeError)) throw error;
    tooDeep();
    return null;
  }
}

const DEEPEST = 100;

/** Where brackets first nest deeper than any dossier does; the start where none do. How far the parser got depends on the stack. */
function tooDeepAt(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '[' || text[at] === '{') depth += 1;
    if (text[at] === ']' || text[at] === '}') depth -= 1;
    if (depth > DEEPEST) return at;
  }
  return 0;
}

function syntaxText(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'YAML is indented with spaces; replace the tab.';
  if (code === 'MULTIPLE_DOCS')
    return 'One file holds one YAML document; move what follows the --- to a file of its own.';
  return `YAML: ${message.split('\n')[0]!.replace(/[.:]?$/, '')}; mend the syntax here.`;
}
