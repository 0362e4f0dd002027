import { expect, test } from '@jest/globals';
import { fileOfContents } from '../../../server/import/read/files.ts';
import { ftmFormat } from '../../../server/formats/ftm/ftm.ts';
import { collect } from '../collect.ts';

const read = (...objects: readonly object[]) =>
  collect(ftmFormat, [fileOfContents('f.ijson', objects.map((object) => JSON.stringify(object)).join('\n'))]);
const company = (id: string) => ({ id, schema: 'Company', properties: { name: [id] } });
const person = (birthDate: string, deathDate: string) => ({
  id: 'p1',
  schema: 'Person',
  properties: { name: ['C'], birthDate: [birthDate], deathDate: [deathDate] },
});

test.each([
  ['2011-07-08', '2011-01-26'],
  ['2011-07-08', '2010'],
  ['2012', '2011-12-31'],
])('a link that starts %s and ends %s has no period, and is told', async (startDate, endDate) => {
  const found = await read(company('o1'), company('o2'), company('o3'), {
    ...{ id: 'own', schema: 'Ownership' },
    properties: { owner: ['o1', 'o3'], asset: ['o2'], startDate: [startDate], endDate: [endDate] },
  });
  expect([found.problems, found.notes]).toEqual([
    [],
    [
      `f.ijson, line 4, own: The Ownership own ends (${endDate}) before it starts (${startDate}); both are kept as written.`,
    ],
  ]);
  expect(found.links.map(({ valid, attributes }) => [valid, attributes!.ftm])).toEqual(
    ['o1', 'o3'].map(() => [
      undefined,
      expect.objectContaining({
        properties: expect.objectContaining({ startDate: [startDate], endDate: [endDate] }) as unknown,
      }),
    ]),
  );
});

test('a person who died before they were born has no period, and is told', async () => {
  const found = await read(person('1990-01-01', '1980-01-01'));
  expect([found.problems, found.notes]).toEqual([
    [],
    [
      'f.ijson, line 1, p1: The Person p1 ends (1980-01-01) before it starts (1990-01-01); both are kept as written.',
    ],
  ]);
  expect(found.entities.map(({ valid, attributes }) => [valid, attributes!.ftm])).toEqual([
    [
      undefined,
      {
        schema: 'Person',
        properties: { birthDate: ['1990-01-01'], deathDate: ['1980-01-01'] },
      },
    ],
  ]);
});

test('a period whose end is less precise than its start is no fault', async () => {
  const found = await read(person('1990-05-01', '1990'));
  expect([found.problems, found.notes, found.entities.map(({ valid }) => valid)]).toEqual([
    [],
    [],
    ['1990-05-01/1990'],
  ]);
});
