import type { Entity } from './written.ts';

/** Values are sets in FollowTheMoney: their order says nothing. */
export const settled = (entities: readonly Entity[]) =>
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

export const textOf = (entities: readonly Entity[]): string =>
  entities.map((entity) => JSON.stringify(entity)).join('\n');

/** Entities of every sort, with every sort of property, odd ones too. */
export const few: Entity[] = [
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
  // Longer than the graph's own texts.
  {
    id: 'long1',
    schema: 'Project',
    properties: { name: ['N'.repeat(400), '🙂'.repeat(200)], summary: ['s'.repeat(6_000)] },
  },
  {
    id: 'long2',
    schema: 'Membership',
    properties: { member: ['c1'], organization: ['c3'], role: ['r'.repeat(500)] },
  },
];
