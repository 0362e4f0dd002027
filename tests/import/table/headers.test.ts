import { expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { localFile } from '../../../server/import/read/files.ts';
import { headersOf } from '../../../server/formats/tables/files/headers.ts';

const shared = existsSync('../shared/data');
const onData = shared ? test : test.skip;
const columnsOf = async (path: string) =>
  (await headersOf(localFile(`../shared/data/${path}`)))[0]?.columns ?? [];

onData.each([
  ['ofac-sdgt-entities/sdn_sdgt_entities.csv', 12, ['ID', 'Name', 'Type', 'Country', 'Details']],
  ['ucdp-dyadic/ucdp-dyadic-251.csv', 25, ['dyad_id', 'side_a_2nd', 'side_b_2nd', 'intensity_level']],
  [
    'ucdp-esd-nonasia/ucdp-esd-ay-181-nonasia.csv',
    97,
    ['actor_id', 'ext_id', 'ext_name', 'ext_sup', 'ext_f'],
  ],
  ['ucdp-ged-car/ged231-central-african-republic.csv', 48, ['source_article', 'where_prec', 'best']],
  ['ucdp-peace-agreements/ucdp-peace-agreements-221.csv', 67, ['paid', 'pa_3rd', 'linktofulltextagreement']],
  ['ucdp-peace-agreements/ucdp-peace-agreements-221.xlsx', 67, ['paid', 'pa_3rd', 'linktofulltextagreement']],
])(
  'the columns of %s are as many as published (skipped where ../shared/data is absent)',
  async (path, count, some) => {
    const columns = await columnsOf(path);
    expect([columns.length, columns]).toEqual([count, expect.arrayContaining(some)]);
  },
);

onData(
  'the columns of the donations are read in their order (skipped where ../shared/data is absent)',
  async () => {
    expect(await columnsOf('ftm-donations/donations.csv')).toEqual([
      ...['Party', 'DonationEUR', 'DonorType', 'Donor', 'Street', 'City', 'Country'],
      ...['DonationDate', 'ReportingDate'],
    ]);
  },
);

onData(
  'columns of one name are told apart by a number (skipped where ../shared/data is absent)',
  async () => {
    expect(await columnsOf('ldbc-snb-testdata/dynamic__person_knows_person_0_0.csv')).toEqual([
      ...['Person.id', 'Person.id#2', 'creationDate'],
    ]);
  },
);
