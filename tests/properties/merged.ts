/** What the rows of the properties promise where two data sets speak of one element. */
import { amountText } from '../../server/graph/values/money.ts';
import { figureText } from '../../server/graph/values/exact-bounds.ts';
import type { Property } from '../../server/graph/properties.ts';
import { rowsOf, stored, type Element, type Value, type Values } from './samples.ts';

const union = (one: Value, other: Value) =>
  [...new Set([...(one as readonly string[]), ...(other as readonly string[])])].sort();
const isSaid = (value: Value | undefined) => value != null && !(Array.isArray(value) && value.length === 0);

/** What an element shows of what it says itself and what another data set says of it. */
export function shownOf(element: Element, own: Values, other: Values): Values {
  const rows = rowsOf(element);
  const [mine, theirs] = [stored(element, own), stored(element, other)];
  const shown = (name: string, { merge = 'own', within }: Property): Value => {
    if (merge === 'own') return mine[name]!;
    if (name === 'aliases')
      return union(mine[name]!, union(theirs[name]!, [theirs['name'] as string])).filter(
        (alias) => alias !== mine['name'],
      );
    if (merge === 'unite') return union(mine[name]!, theirs[name]!);
    // What makes one piece comes from one data set.
    const piece = rows.filter(([each, row]) => each === name || (within && row.within === within));
    return piece.some(([each]) => isSaid(mine[each])) ? mine[name]! : theirs[name]!;
  };
  return Object.fromEntries(rows.map(([name, row]) => [name, shown(name, row)]));
}

/** A value as other values write it. */
function textOf({ value, words = ['yes', 'no'] }: Property, held: Value): string | null {
  if (!isSaid(held)) return null;
  if (value === 'flag') return held ? words[0] : words[1];
  return Array.isArray(held) ? held.join(', ') : String(held);
}

/** What other data sets may say otherwise, by what it is called there. */
export function textsOf(element: Element, values: Values): Readonly<Record<string, string | null>> {
  const rows = rowsOf(element);
  const it = values as Readonly<Record<string, never>>;
  const has = (group: string) => rows.some(([name, { within }]) => within === group && isSaid(it[name]));
  return {
    ...Object.fromEntries(
      rows.flatMap(([name, row]) => (row.other ? [[row.other, textOf(row, values[name] ?? null)]] : [])),
    ),
    ...(has('location') && { location: `${it['lat']}, ${it['lon']}` }),
    ...(has('amount') && { amount: amountText(it as never) }),
    ...(has('value') && { value: figureText(it as never) }),
  };
}
