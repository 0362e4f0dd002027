import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { dates, identifiers, money, names, numbers, type Outcome } from './value-formats.ts';

/** What becomes of each odd value in each format: the value as it is kept, or what is told. */
type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

const expected = JSON.parse(readFileSync('tests/import/cases/odd-values.json', 'utf8')) as Readonly<
  Record<string, Table>
>;
const slots = { dates, numbers, money, names, identifiers };

async function tableOf(
  values: readonly string[],
  formats: Readonly<Record<string, Outcome>>,
): Promise<Table> {
  const rows = values.map(async (value) => {
    const cells = Object.entries(formats).map(async ([format, read]) => [format, await read(value)] as const);
    return [value, Object.fromEntries(await Promise.all(cells))] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

test.each(Object.entries(slots))(
  'every odd value of %s is read rightly or told, in every format',
  async (slot, formats) => {
    const table = expected[slot] ?? {};
    expect(Object.keys(table).length).toBeGreaterThan(5);
    expect(await tableOf(Object.keys(table), formats)).toEqual(table);
  },
);
