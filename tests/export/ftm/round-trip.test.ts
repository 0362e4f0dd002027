import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { fileOfContents } from '../../../server/import/files.ts';
import { ftmFormat } from '../../../server/import/ftm/ftm.ts';
import { collect } from '../../import/collect.ts';
import { collectedSource } from '../in-memory.ts';
import { hasFollowTheMoney, loadedByFollowTheMoney, misfits, read, written, type Entity } from './written.ts';

const donations = '../shared/data/ftm-donations/donations.ijson';
const shared = existsSync(donations);

/** Values are sets in FollowTheMoney: their order says nothing. */
const settled = (entities: readonly Entity[]) =>
  new Map(
    entities.map(({ id, schema, properties, ...context }) => [
      id,
      {
        ...{ schema, ...context },
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, values]) => [name, [...values].sort()]),
        ),
      },
    ]),
  );

/** There and back. Links that wait for an end are not exported. */
const roundTrip = async (text: string) => {
  const found = await collect(ftmFormat, [fileOfContents('donations.ijson', text)]);
  const ids = new Set(found.entities.map(({ id }) => id));
  const links = found.links.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return written(collectedSource({ ...found, links }));
};

(shared ? test : test.skip)(
  'donations come back entity by entity (skipped where ../shared/data is absent)',
  async () => {
    const before = readFileSync(donations, 'utf8');
    const { text, entities, omissions } = await roundTrip(before);
    expect(omissions).toEqual([]);
    expect(entities).toHaveLength(454);
    expect(settled(entities)).toEqual(settled(read(before)));
    expect(misfits(entities)).toEqual([]);
    expect((await roundTrip(text)).text).toBe(text);
  },
);

const few: Entity[] = [
  {
    ...{
      id: 'Q42',
      schema: 'Person',
      caption: 'Ana',
      datasets: ['es_reg', 'ru_reg'],
      referents: ['NK-1', 'es-1'],
    },
    ...{
      first_seen: '2024-01-02T03:04:05',
      last_seen: '2024-05-06',
      last_change: '2024-02-01',
      target: true,
    },
    properties: {
      ...{
        name: ['Ana Diaz', 'A. Diaz'],
        alias: ['Anita', 'Ani'],
        weakAlias: ['AD'],
        previousName: ['Ana Ruiz'],
      },
      ...{
        birthDate: ['1950-03', '1950-03-04'],
        deathDate: ['2020'],
        country: ['es', 'fr'],
        nationality: ['es'],
      },
      ...{
        wikidataId: ['Q42'],
        taxNumber: ['99'],
        summary: ['One.', 'Two.'],
        topics: ['role.pep', 'sanction'],
      },
      ...{ sourceUrl: ['https://example.org/a|b', 'https://example.org/c'], publisher: ['The Register'] },
      ...{ publisherUrl: ['https://example.org'], proof: ['doc1', 'doc2'], addressEntity: ['a1', 'gone'] },
      ...{ gender: ['female'], height: ['170'], notes: ['x'], programId: ['P-1'], email: ['a@b.example'] },
    },
  },
  {
    ...{ id: 'c1', schema: 'Company' },
    properties: {
      ...{
        name: ['Alpha GmbH'],
        jurisdiction: ['de'],
        registrationNumber: ['HRB 1', 'HRB 2'],
        leiCode: ['5299000J2N45DDNE4Y28'],
      },
      ...{
        incorporationDate: ['1999-12-31'],
        dissolutionDate: ['2010'],
        parent: ['c2'],
        description: ['Makes A.'],
      },
      ...{ swiftBic: ['DEUTDEFFXXX'], isinCode: ['US0378331005'], website: ['https://alpha.example'] },
    },
  },
  {
    id: 'c2',
    schema: 'LegalEntity',
    properties: { name: ['Beta'], country: ['de'], idNumber: ['7'], alias: ['Beta'] },
  },
  { id: 'c3', schema: 'PublicBody', properties: { abbreviation: ['MoF'], legalForm: ['ministry'] } },
  {
    id: 'a1',
    schema: 'Address',
    properties: { full: ['1 Road, Town'], latitude: ['10.50'], longitude: ['-20'] },
  },
  { id: 't1', schema: 'Territory', properties: { name: ['North'], level: ['province'] } },
  {
    id: 'v1',
    schema: 'Vessel',
    properties: { name: ['Sea'], imoNumber: ['9074729'], owner: ['c1', 'c2'], buildDate: ['1990'] },
  },
  { id: 'b1', schema: 'BankAccount', properties: { iban: ['DE89370400440532013000'], bank: ['c1'] } },
  { id: 'w1', schema: 'CryptoWallet', properties: { publicKey: ['abc'], holder: ['Q42'] } },
  {
    id: 'k1',
    schema: 'Contract',
    properties: { title: ['Deal'], authority: ['c3'], contractDate: ['2001-02-03'] },
  },
  {
    id: 'doc1',
    schema: 'Document',
    properties: { title: ['Scan'], fileName: ['s.pdf'], date: ['2000'], parent: ['f1'] },
  },
  { id: 'doc2', schema: 'Email', properties: { subject: ['Hi'], emitters: ['Q42'] } },
  { id: 'f1', schema: 'Folder', properties: { fileName: ['box'] } },
  {
    id: 'ev1',
    schema: 'Event',
    properties: { name: ['Meeting'], date: ['2020-01-01'], organizer: ['c3'], involved: ['c3', 'Q42'] },
  },
  {
    id: 'po1',
    schema: 'Position',
    properties: { name: ['Minister'], organization: ['c3'], country: ['es'] },
  },
  {
    id: 's1',
    schema: 'Sanction',
    properties: { entity: ['Q42', 'c1'], program: ['X'], startDate: ['2022-03'] },
  },
  { id: 'i1', schema: 'Passport', properties: { holder: ['Q42'], number: ['P1'], country: ['es'] } },
  { id: 'm1', schema: 'Mention', properties: { document: ['doc1'], name: ['Ana'], resolved: ['Q42'] } },
  { id: 'n1', schema: 'Note', properties: { entity: ['Q42'], description: ['Odd.'] } },
  {
    ...{ id: 'pay1', schema: 'Payment', datasets: ['es_reg'] },
    properties: {
      ...{ payer: ['c1'], beneficiary: ['Q42'], amount: ['1,000.50'], currency: ['chf'], amountEur: ['950'] },
      ...{
        startDate: ['2001'],
        endDate: ['2002-03'],
        purpose: ['gift'],
        payerAccount: ['b1'],
        contract: ['k1'],
        proof: ['doc1'],
      },
    },
  },
  {
    id: 'pay2',
    schema: 'Payment',
    properties: { payer: ['c1', 'c2'], beneficiary: ['Q42', 'c3'], amountEur: ['5'], date: ['2001', '2003'] },
  },
  { id: 'pay3', schema: 'Payment', properties: { payer: ['c1'], beneficiary: ['Q42'], amountUsd: ['7.25'] } },
  {
    id: 'pay4',
    schema: 'Payment',
    properties: { payer: ['c1'], beneficiary: ['Q42'], amountEur: ['-5'], amount: ['5'] },
  },
  {
    id: 'own1',
    schema: 'Ownership',
    properties: {
      owner: ['Q42'],
      asset: ['v1'],
      percentage: ['25.5'],
      role: ['holder'],
      startDate: ['2001'],
    },
  },
  {
    id: 'dir1',
    schema: 'Directorship',
    properties: { director: ['Q42'], organization: ['c1'], role: ['chair', 'treasurer'] },
  },
  {
    id: 'occ1',
    schema: 'Occupancy',
    properties: { holder: ['Q42'], post: ['po1'], status: ['current'], electionDate: ['2000'] },
  },
  {
    id: 'fam1',
    schema: 'Family',
    properties: { person: ['Q42'], relative: ['q2'], relationship: ['sister'] },
  },
  { id: 'q2', schema: 'Person', properties: { name: ['Bea'], alias: ['Be', 'Bea'] } },
  {
    id: 'unk1',
    schema: 'UnknownLink',
    properties: { subject: ['v1'], object: ['t1'], sourceUrl: ['https://x.example/1'] },
  },
  { id: 'unk2', schema: 'UnknownLink', properties: { subject: ['v1'], object: ['t1'], role: ['linked to'] } },
  {
    id: 'aw1',
    schema: 'ContractAward',
    properties: { contract: ['k1'], supplier: ['c1'], amount: ['3'], currency: ['EUR'] },
  },
  { id: 'mem1', schema: 'Membership', properties: { member: ['v1'], organization: ['c1'] } },
  { id: 'deb1', schema: 'Debt', properties: { debtor: ['c1'], amount: ['5'], currency: ['EUR'] } },
  {
    id: 'deb2',
    schema: 'Debt',
    properties: { debtor: ['c1'], creditor: ['c2'], amount: ['5'], currency: ['EUR'] },
  },
  {
    id: 'sim1',
    schema: 'Similar',
    properties: { candidate: ['c1'], match: ['c2'], confidenceScore: ['0.9'] },
  },
];
const fewText = few.map((entity) => JSON.stringify(entity)).join('\n');

test('entities of every sort come back with every property, id, date and what stands beside them', async () => {
  const { entities, omissions } = await roundTrip(fewText);
  expect(omissions).toEqual([]);
  expect(settled(entities)).toEqual(settled(few));
});

(hasFollowTheMoney ? test : test.skip)(
  'FollowTheMoney itself loads what came back (skipped where the followthemoney package is absent)',
  async () => {
    const { text } = await roundTrip(shared ? readFileSync(donations, 'utf8') : fewText);
    expect(loadedByFollowTheMoney(text)).toBe(shared ? '454' : String(few.length));
  },
);

/** Where each property went: into the model (an entity's or link's fields, links, sources) or beside it, as written. */
async function fatesOf(text: string): Promise<Record<string, string>> {
  const found = await collect(ftmFormat, [fileOfContents('few.ijson', text)]);
  const parts = [...found.entities, ...found.links];
  const beside = new Map<string, Set<string>>();
  for (const { place, attributes } of parts) {
    const { properties } = (attributes?.['ftm'] ?? {}) as { properties?: Entity['properties'] };
    const known = beside.get(place.object!) ?? new Set();
    for (const name of Object.keys(properties ?? {})) known.add(name);
    beside.set(place.object!, known);
  }
  const counts = new Map<string, { model: number; beside: number }>();
  for (const { id, schema, properties } of read(text))
    for (const name of Object.keys(properties)) {
      const count = counts.get(`${schema} ${name}`) ?? { model: 0, beside: 0 };
      counts.set(`${schema} ${name}`, count);
      count[beside.get(id)!.has(name) ? 'beside' : 'model'] += 1;
    }
  const told = [...counts].map(
    ([name, { model, beside }]) =>
      [
        name,
        [...(model ? [`${model} in the model`] : []), ...(beside ? [`${beside} beside it`] : [])].join(', '),
      ] as const,
  );
  return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)));
}

(shared ? test : test.skip)(
  'the fate of each field of the donations (skipped where ../shared/data is absent)',
  async () => {
    expect(await fatesOf(readFileSync(donations, 'utf8'))).toEqual({
      'Address city': '69 beside it',
      'Address country': '67 beside it',
      'Address full': '69 beside it',
      'Address street': '67 beside it',
      'Company addressEntity': '56 in the model',
      'Company country': '55 beside it',
      'Company name': '56 in the model',
      'Organization addressEntity': '6 in the model',
      'Organization country': '6 beside it',
      'Organization name': '17 in the model',
      'Payment amountEur': '290 in the model',
      'Payment beneficiary': '290 in the model',
      'Payment date': '290 in the model',
      'Payment namesMentioned': '290 beside it',
      'Payment payer': '290 in the model',
      'Person country': '22 beside it',
      'Person name': '22 in the model',
    });
  },
);
