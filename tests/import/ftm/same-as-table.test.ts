import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { localFile } from '../../../server/import/read/files.ts';
import { ftmFormat } from '../../../server/formats/ftm/ftm.ts';
import { csvFormat } from '../../../server/formats/tables/table-format.ts';
import { collect, type Collected } from '../collect.ts';

const folder = '../shared/data/ftm-donations';
const shared = existsSync(folder);
const mapping = 'tests/import/mappings/ftm-donations.yaml';

/** Each payment once, in words that both ways share. */
function payments({ entities, links }: Collected): string[] {
  const names = new Map(entities.map(({ id, kind, name }) => [id, `${kind} ${name}`]));
  const told = links
    .filter(({ type }) => type === 'FUNDS')
    .map((link) =>
      [names.get(link.source), link.valid, link.amountLow, link.currency, names.get(link.target)].join(' '),
    );
  return [...new Set(told)].sort();
}

(shared ? test : test.skip)(
  'the donations are the same payments from the table and from FollowTheMoney (skipped where ../shared/data is absent)',
  async () => {
    const ofTable = await collect(csvFormat, [localFile(`${folder}/donations.csv`)], {
      mapping: { name: mapping, text: readFileSync(mapping, 'utf8') },
    });
    const ofEntities = await collect(ftmFormat, [localFile(`${folder}/donations.ijson`)]);
    expect(payments(ofEntities)).toHaveLength(290);
    expect(payments(ofEntities)).toEqual(payments(ofTable));
  },
);
