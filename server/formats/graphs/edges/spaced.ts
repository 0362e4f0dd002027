import type { ImportFile, Sink } from '../../reading.ts';
import { EncodingError, textOf } from '../../tables/files/delimited.ts';

const maxLineLength = 1024 * 1024;

/** Two ends and the rest of a line that is cut at white space; quoted ends may hold spaces. */
export function splitSpaced(line: string): string[] {
  const cells = line.match(/"[^"]*"|\S+/g) ?? [];
  const plain = cells.map((cell) => cell.replace(/^"(.*)"$/, '$1'));
  return plain.length <= 3 ? plain : [...plain.slice(0, 2), cells.slice(2).join(' ')];
}

/** Reads lines such as `a b 3`; those that start with # or % are comments. */
export async function readSpaced(
  file: ImportFile,
  sink: Sink,
  take: (cells: string[], line: number) => void,
  split: (line: string) => string[] = splitSpaced,
): Promise<void> {
  let rest = '';
  let number = 0;
  const line = (text: string) => {
    number += 1;
    if (text.trim() !== '' && !/^\s*[#%]/.test(text)) take(split(text), number);
  };
  try {
    for await (const piece of textOf(file, undefined)) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(line);
      if (rest.length <= maxLineLength) continue;
      return sink.problem(
        { file: file.name, line: number + 1 },
        'This line is longer than a million characters; an edge is one line.',
      );
    }
    if (rest !== '') line(rest);
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    sink.problem(
      { file: file.name, line: number + 1 },
      `From about here the file is not ${error.message}; save it as UTF-8.`,
    );
  }
}
