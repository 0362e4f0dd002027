import { expect, test } from '@jest/globals';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { importFiles } from '../../server/import/import.ts';
import { partsFile, partsFormat, type Line } from '../import/parts-format.ts';
import { openTestStore } from '../open-store.ts';
import { errorsOf, serveOn } from './serve.ts';

const flow = ['ann', 'FUNDS', 'guild'] as const;
const dollars = { currency: 'USD', per: 'MONTH' } as const;
const one: Line[] = [
  { entity: 'ann', kind: 'person', name: 'Ann' },
  { entity: 'guild', valid: '2001/..' },
  { link: flow, amountLow: 50_500, amountHigh: 50_500, ...dollars, valid: '2019' },
  { link: ['ann', 'SUPPORTS', 'guild'], forms: ['aid'] },
  { figure: ['guild', 'members', 12], period: '2019' },
];
const two: Line[] = [
  { entity: 'ann', kind: 'person', name: 'Ann Lee', valid: '1970/..' },
  { entity: 'guild', kind: 'armed-group', valid: '1999/..', summary: 'A guild of smiths.' },
  { link: flow, amountLow: 40_000, amountHigh: 60_000, ...dollars, valid: '2019/2021' },
  { link: ['ann', 'SUPPORTS', 'guild'], forms: ['training', 'aid'], giverCertain: false },
  { figure: ['guild', 'members', 13], period: '2019' },
];

test('what several data sets say of one element stands side by side', async () => {
  const store = await openTestStore();
  for (const [id, lines] of [
    ['one', one],
    ['two', two],
  ] as const)
    await importFiles(store, loadOntology(), {
      files: [partsFile(lines, `${id}.parts`)],
      format: partsFormat,
      dataset: { id },
    });
  const served = await serveOn(store, loadOntology());
  const fields = 'otherValues { dataset field value period { earliest } }';
  const answer = await served.ask(
    `{ ann: entity(id: "ann") { valid { edtf } namesBySource { name dataset } ${fields} claims { totalCount } }
       guild: entity(id: "guild") { summary ${fields} links { nodes { id ${fields} claims { nodes { locator source { id } } } } }
         figures { text ${fields} claims { totalCount } } }
       datasets { id beside } }`,
  );
  expect(errorsOf(answer)).toBeUndefined();
  const said = (field: string, value: string, earliest?: string) => ({
    ...{ dataset: 'two', field, value },
    period: earliest === undefined ? null : { earliest },
  });
  const both = (row: number) => ({
    nodes: ['one', 'two'].map((id) => ({ locator: `${id}.parts row ${row}`, source: { id } })),
  });
  expect((answer.json as { data: unknown }).data).toEqual({
    ann: {
      valid: { edtf: '1970/..' },
      namesBySource: [
        { name: 'Ann', dataset: 'one' },
        { name: 'Ann Lee', dataset: 'two' },
      ],
      otherValues: [],
      claims: { totalCount: 2 },
    },
    guild: {
      summary: 'A guild of smiths.',
      otherValues: [said('kind', 'armed-group'), said('period', '1999/..', '1999-01-01')],
      links: {
        nodes: [
          {
            id: 'ann.FUNDS.guild',
            otherValues: [
              said('period', '2019/2021', '2019-01-01'),
              said('amount', '40,000 – 60,000 USD a month'),
            ],
            claims: both(3),
          },
          {
            id: 'ann.SUPPORTS.guild',
            otherValues: [said('forms', 'aid, training'), said('giver', 'not certain')],
            claims: both(4),
          },
        ],
      },
      figures: [{ text: '12', otherValues: [said('value', '13')], claims: { totalCount: 2 } }],
    },
    datasets: [
      { id: 'one', beside: 0 },
      { id: 'two', beside: 5 },
    ],
  });
  await served.stop();
});
