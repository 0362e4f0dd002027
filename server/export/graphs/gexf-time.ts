import type { PeriodRecord } from '../../graph/records.ts';
import { spellOfPeriod } from '../../import/graphs/period-of.ts';
import type { Fields } from './view.ts';

/** `start`, `end` and the like of an element, with its spells. */
export interface WrittenTime {
  readonly words: Readonly<Record<string, string>>;
  readonly spells: readonly Readonly<Record<string, string>>[];
}

/**
 * The lifetime of an element: as the file of origin had it, else the period's days. Whole days, since readers of
 * GEXF know no others; the exact period stands beside it where that says more.
 */
export function writtenTime(valid: PeriodRecord | null, kept: Fields, fromFile: boolean): WrittenTime {
  const { time } = kept;
  if (typeof time === 'object' && time !== null && !Array.isArray(time)) {
    const { spells = [], ...words } = time as Fields;
    return { words: words as Record<string, string>, spells: spells as unknown as Record<string, string>[] };
  }
  if (valid === null) return { words: {}, spells: [] };
  const spell = fromFile ? spellOfPeriod(valid.edtf) : undefined;
  const { start, end } = spell ?? { start: valid.earliest ?? undefined, end: valid.latest ?? undefined };
  return { words: { ...(start ? { start } : {}), ...(end ? { end } : {}) }, spells: [] };
}
