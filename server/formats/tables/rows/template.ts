import { placeText } from '../../reading.ts';
import type { Spot } from '../../fields/yaml-file.ts';
import type { WrittenValue } from '../mapping/written.ts';
import { counted, type Step } from '../watch/steps.ts';
import type { Row, Scope, TextOf } from './scope.ts';

/** Texts with columns in braces. */

const placeholder = /\{([^{}]+)\}/g;

export function isConstant(text: string): boolean {
  return text.search(placeholder) < 0;
}

/**
 * The text with its {columns} filled in; '' where one of them is empty, save those written {column?}, which may be
 * empty, and which files may lack. Where `isTold`, rows that a part leaves empty are counted for a check.
 */
export function templateOf(text: string, scope: Scope, spot: Spot, isTold = true): TextOf {
  const { pieces, tail } = piecesOf(text, scope, spot);
  const first = pieces[0];
  if (!first) return () => text;
  if (pieces.length === 1 && first.before === '' && tail === '') return (row) => row[first.at] ?? '';
  const loose = pieces.some(({ optional }) => optional);
  const step = scope.settings.watch.step(spot, `template ${text}`, ({ hits, missed, place }) =>
    hits === 0
      ? null
      : `'${text}' is left empty in ${counted(hits, 'row')} (the first: ${place}), where some of its columns are filled and "${missed}" is not; write {${missed}?} where that may be.`,
  );
  return (row) => {
    let filled = '';
    let some = false;
    let lacking: Piece | null = null;
    for (const piece of pieces) {
      const cell = row[piece.at] ?? '';
      if (cell !== '') some = true;
      else if (!piece.optional) lacking ??= piece;
      filled += piece.before + cell;
    }
    if (lacking && some && isTold) tellPartial(step, lacking, scope);
    if (lacking || !some) return '';
    filled += tail;
    return loose ? filled.replace(/ {2,}/g, ' ').trim() : filled;
  };
}

function tellPartial(step: Step, { name }: Piece, scope: Scope): void {
  step.hits += 1;
  if (step.place !== null) return;
  step.missed = name;
  step.place = placeText(scope.settings.place());
}

/** A column of a template and the text in front of it. */
export interface Piece {
  readonly before: string;
  readonly name: string;
  readonly at: number;
  readonly optional: boolean;
}

/** The columns of a template with what stands between them. */
export function piecesOf(
  text: string,
  scope: Scope,
  spot: Spot,
): { readonly pieces: readonly Piece[]; readonly tail: string } {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(placeholder)) {
    const whole = match[0].slice(1, -1).trim();
    const optional = whole.endsWith('?') && !scope.has(whole);
    const name = optional ? whole.slice(0, -1).trimEnd() : whole;
    const at = optional ? scope.optional(name, spot) : scope.column(name, spot);
    pieces.push({ before: text.slice(end, match.index), name, at, optional });
    end = match.index + match[0].length;
  }
  return { pieces, tail: text.slice(end) };
}

/** The templates of several columns that a value starts from. */
export function templatesIn(written: WrittenValue): string[] {
  if (typeof written === 'string') return [...written.matchAll(placeholder)].length > 1 ? [written] : [];
  return [
    ...(written.value === undefined ? [] : templatesIn(written.value)),
    ...(written.first ?? []).flatMap(templatesIn),
  ];
}

/** What is said of a value of which one part is missing. */
export function partial(what: string, column: string): string {
  return `This ${what} is made of several cells, and "${column}" is empty; fill it in, or take the ${what} from what is there.`;
}

/**
 * Finds the column that leaves a value empty while others that the value is made of are filled; null where there is
 * none. A name is a name without its middle, but an amount or a date of which a part is missing is another.
 */
export function lackingPart(written: WrittenValue, scope: Scope, spot: Spot): (row: Row) => string | null {
  const all = templatesIn(written).map((text) => piecesOf(text, scope, spot).pieces);
  return (row) => {
    for (const pieces of all) {
      const lacking = pieces.find(({ at, optional }) => !optional && row[at] === '');
      if (lacking && pieces.some(({ at }) => row[at] !== '')) return lacking.name;
    }
    return null;
  };
}
