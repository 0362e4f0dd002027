import { isPeriod } from '../../graph/property-rows.ts';
import type { Json } from '../../graph/records.ts';
import type { Properties, Property } from '../../graph/properties.ts';
import type { PartOf } from '../reading.ts';

/** Plain JSON, as formats that have types write it: a period as EDTF. What a row says that silence means is left out. */
export function plainValues(rows: Properties, record: object): Readonly<Record<string, Json>> {
  const plain: Record<string, Json> = {};
  for (const name in rows) {
    const value = plainValue(rows[name]!, Reflect.get(record, name));
    if (value !== null) plain[name] = value;
  }
  return plain;
}

function plainValue({ value, otherwise = '' }: Property, held: unknown): Json {
  if (held == null || held === otherwise || (Array.isArray(held) && held.length === 0)) return null;
  return value === 'period' && isPeriod(held) ? held.edtf : (held as Json);
}

/** `[['website', 'https://…']]`: the same in words, by what other data sets' values are called. */
export function wordedValues(rows: Properties, record: object): (readonly [name: string, value: string])[] {
  return Object.entries(plainValues(rows, record)).map(([name, value]) => [
    rows[name]!.other ?? name,
    Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : JSON.stringify(value),
  ]);
}

/** The other way round: what is there and of the sort that its row says. */
export function saidValues<Rows extends Properties>(
  rows: Rows,
  of: (name: string) => Json | undefined,
): PartOf<Rows> {
  const said: Record<string, Json> = {};
  for (const name in rows) {
    const value = saidValue(rows[name]!, of(name));
    if (value !== undefined) said[name] = value;
  }
  return said as PartOf<Rows>;
}

function saidValue({ value }: Property, held: Json | undefined): Json | undefined {
  switch (value) {
    case 'texts': {
      const texts = Array.isArray(held) ? held.filter((each) => typeof each === 'string') : [];
      return texts.length > 0 ? texts : undefined;
    }
    case 'number':
    case 'whole':
      return typeof held === 'number' ? held : undefined;
    case 'flag':
      return typeof held === 'boolean' ? held : undefined;
    case 'text':
    case 'url':
    case 'period':
      return typeof held === 'string' && held !== '' ? held : undefined;
    default:
      return value.find((each) => each === held);
  }
}
