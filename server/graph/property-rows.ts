import type { PeriodRecord } from './records.ts';
import type { Group, Properties, Property } from './properties.ts';

/** The names under which properties are stored: a period with its earliest and latest day. */
export function storedNames(rows: Properties): string[] {
  return Object.entries(rows).flatMap(([name, { value }]) =>
    value === 'period' ? ['edtf', 'validFrom', 'validTo'] : [name],
  );
}

/** `amountLow` → `amount_low`, as tables and STIX write names. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What is said in one piece: a property by itself, or those of a group together. */
export interface Piece {
  readonly group: Group | null;
  /** Of its first property. */
  readonly name: string;
  readonly rows: Properties;
}

/** The pieces of properties, each in the place of its first. */
export function pieces(rows: Properties): Piece[] {
  const all = Object.entries(rows);
  return all.flatMap(([name, row]): Piece[] => {
    const group = row.within ?? null;
    const together = all.filter(([each, { within }]) => each === name || (within && within === group));
    const [first] = together;
    return first?.[0] === name ? [{ group, name, rows: Object.fromEntries(together) }] : [];
  });
}

/** Those of the properties for which a row holds. */
export function propertiesOf(rows: Properties, holds: (row: Property) => boolean): Properties {
  return Object.fromEntries(Object.entries(rows).filter(([, row]) => holds(row)));
}

/** All but some of the properties. */
export function allBut<Rows extends Properties, Name extends keyof Rows & string>(
  rows: Rows,
  ...names: readonly Name[]
): Omit<Rows, Name> {
  const left = { ...rows };
  for (const name of names) delete left[name];
  return left;
}

/** Whether a property's value is a period. */
export function isPeriod(value: unknown): value is PeriodRecord {
  return typeof value === 'object' && value !== null && 'edtf' in value && typeof value.edtf === 'string';
}
