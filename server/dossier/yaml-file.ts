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
  try {
    const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false, prettyErrors: false });
    for (const error of [...document.errors, ...document.warnings])
      problems.add(spot(error.pos[0]), syntaxText(error.code, error.message));
    return document.errors.length > 0 ? null : { document, spot };
  } catch (error) {
    // The parser recurses: a file nested thousands deep ends in a RangeError.
    const reason = error instanceof RangeError ? 'its nesting is too deep' : String(error);
    problems.add(
      { file, line: 1, column: 1 },
      `This file cannot be read as YAML: ${reason}; write it flatter.`,
    );
    return null;
  }
}

function syntaxText(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'YAML is indented with spaces; replace the tab.';
  if (code === 'MULTIPLE_DOCS')
    return 'One file holds one YAML document; move what follows the --- to a file of its own.';
  if (code === 'RESOURCE_EXHAUSTION') return 'The nesting is too deep; write it flatter.';
  return `YAML: ${message.split('\n')[0]!.replace(/[.:]?$/, '')}; mend the syntax here.`;
}
