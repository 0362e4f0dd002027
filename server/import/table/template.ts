import type { Spot } from '../../dossier/problem.ts';
import type { Scope, TextOf } from './scope.ts';

const PLACEHOLDER = /\{([^{}]+)\}/g;

export const isConstant = (text: string): boolean => text.search(PLACEHOLDER) < 0;

/**
 * The text with its {columns} filled in; '' where one of them is empty, save those written {column?}, which may be.
 */
export function templateOf(text: string, scope: Scope, spot: Spot): TextOf {
  const pieces: { before: string; at: number; optional: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const name = match[1]!.trim();
    const optional = name.endsWith('?') && !scope.has(name);
    const at = scope.column(optional ? name.slice(0, -1).trimEnd() : name, spot);
    pieces.push({ before: text.slice(end, match.index), at, optional });
    end = match.index + match[0].length;
  }
  const tail = text.slice(end);
  const first = pieces[0];
  if (!first) return () => text;
  if (pieces.length === 1 && first.before === '' && tail === '') return (row) => row[first.at]!;
  const loose = pieces.some(({ optional }) => optional);
  return (row) => {
    let filled = '';
    let some = false;
    for (const { before, at, optional } of pieces) {
      const cell = row[at]!;
      if (cell !== '') some = true;
      else if (!optional) return '';
      filled += before + cell;
    }
    if (!some) return '';
    filled += tail;
    return loose ? filled.replace(/ {2,}/g, ' ').trim() : filled;
  };
}
