import { createHash } from 'node:crypto';

const RUN = 9;

/** The words of a text: lower case, without punctuation. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/)
    .filter(Boolean);

/** Every run of nine words of a text. */
export function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' '));
}

/** A run as its mark: the first 12 hex digits of its SHA-256, so that a list of them gives no text away. */
export const markOf = (run: string) => createHash('sha256').update(run).digest('hex').slice(0, 12);

/** The marks of all runs of nine words in a text, sorted, each once. */
export const marksOf = (text: string) => [...new Set(runsOf(text).map(markOf))].sort();
