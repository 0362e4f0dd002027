import type { Sink } from '../format.ts';
import type { Place } from '../parts.ts';
import type { Tell } from './scope.ts';

/**
 * Tells problems and notes of the row at hand, each once however many blocks come upon it. `place` gives one object
 * for all of a row. With `faults` "note" what is wrong with cells stops nothing.
 */
export function tellOf(sink: Sink, place: () => Place, faults: 'problem' | 'note' | undefined): Tell {
  let row: Place | null = null;
  const told = new Set<string>();
  const once = (column: string | null, message: string, tell: (at: Place, message: string) => void) => {
    const here = place();
    if (here !== row) told.clear();
    row = here;
    const key = `${column ?? ''}\u0000${message}`;
    if (told.has(key)) return;
    told.add(key);
    tell(column === null ? here : { ...here, column }, message);
  };
  return {
    problem: (column, message) =>
      faults === 'note'
        ? once(column, `${message} It was left out.`, (at, text) => sink.note(at, text))
        : once(column, message, (at, text) => sink.problem(at, text)),
    note: (column, message) => once(column, message, (at, text) => sink.note(at, text)),
  };
}
