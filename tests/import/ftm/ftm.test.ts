import { expect, test } from '@jest/globals';
import { fileOfContents } from '../../../server/import/read/files.ts';
import { ftmFormat } from '../../../server/formats/ftm/ftm.ts';
import { collect } from '../collect.ts';

const line = (id: string, schema: string, properties: object, context: object = {}) =>
  JSON.stringify({ id, schema, properties, ...context });
const read = (...lines: readonly string[]) =>
  collect(ftmFormat, [fileOfContents('few.ijson', lines.join('\n'))]);

test('a person keeps every name, number, day and source, each where the model has a place for it', async () => {
  const { entities, sources, additions, problems, notes } = await read(
    line(
      'Q42',
      'Person',
      {
        ...{ name: ['Ana Diaz', 'A. Diaz'], alias: ['Anita'], weakAlias: ['AD'], previousName: ['Ana Ruiz'] },
        ...{ birthDate: ['1950-03'], country: ['es'], taxNumber: ['99-1'], wikidataId: ['Q42'] },
        ...{ topics: ['role.pep'], sourceUrl: ['https://example.org/ana?x=1'], proof: ['doc1'] },
      },
      { datasets: ['es_register'], referents: ['NK-abc', 'es-1'], first_seen: '2024-01-02' },
    ),
    line('doc1', 'Document', {
      title: ['Register of 1990'],
      publishedAt: ['1990-05-01'],
      fileName: ['r.pdf'],
    }),
  );
  expect({ problems, notes, additions }).toEqual({
    problems: [],
    notes: [],
    additions: [{ entityTypes: { Asset: { kinds: { document: 'document' } } } }],
  });
  expect(entities[0]).toEqual({
    place: { file: 'few.ijson', line: 1, object: 'Q42' },
    id: expect.stringMatching(/^test-set-q42-[0-9a-f]{8}$/),
    type: 'Actor',
    kind: 'person',
    name: 'Ana Diaz',
    aliases: ['A. Diaz', 'AD', 'Ana Ruiz', 'Anita'],
    identifiers: ['ftm:Q42', 'wikidata:Q42', 'ftm:NK-abc', 'ftm:es-1', 'tax-number-es:99-1'],
    valid: '1950-03/',
    evidence: [
      'test-set|Q42',
      'test-set-dataset--es_register|Q42',
      'test-set-doc1|Q42',
      expect.stringMatching(/^test-set-publisher--example-org-[0-9a-f]{8}\|https:\/\/example.org\/ana\?x=1$/),
    ],
    attributes: {
      ftm: {
        schema: 'Person',
        first_seen: '2024-01-02',
        properties: {
          name: ['Ana Diaz', 'A. Diaz'],
          weakAlias: ['AD'],
          previousName: ['Ana Ruiz'],
          country: ['es'],
          wikidataId: ['Q42'],
          topics: ['role.pep'],
        },
      },
    },
  });
  expect(sources.map(({ place: _, ...source }) => source)).toEqual([
    {
      id: 'test-set-dataset--es_register',
      title: 'es_register',
      kind: 'dataset',
      attributes: { ftm: { dataset: 'es_register' } },
    },
    { id: 'test-set-doc1', kind: 'document', attributes: { ftm: { document: 'doc1' } } },
    {
      id: expect.stringMatching(/^test-set-publisher--example-org/),
      title: 'example.org',
      kind: 'publisher',
      publisher: 'example.org',
      attributes: { ftm: { publisher: 'example.org' } },
    },
    {
      id: 'test-set-doc1',
      kind: 'document',
      title: 'Register of 1990',
      published: '1990-05-01',
      attributes: { ftm: { document: 'doc1' } },
    },
  ]);
});

test('what joins two becomes a link by the schema of FollowTheMoney, in the ontology where it has the word', async () => {
  const person = (id: string) => line(id, 'Person', { name: [id] });
  const { links, notes, problems } = await read(
    ...[
      person('p1'),
      person('p2'),
      line('c1', 'Company', { name: ['C'] }),
      line('v1', 'Vessel', { name: ['V'] }),
    ],
    line('k1', 'Contract', { title: ['K'] }),
    line('e1', 'Ownership', { owner: ['p1'], asset: ['v1'], percentage: ['25'], startDate: ['2001'] }),
    line('e2', 'Directorship', { director: ['p1'], organization: ['c1'], role: ['chair'] }),
    line('e3', 'Family', { person: ['p1'], relative: ['p2'], relationship: ['sister'] }),
    line('e4', 'UnknownLink', { subject: ['v1'], object: ['c1'], endDate: ['2020-02'] }),
    line('e5', 'ContractAward', { contract: ['k1'], supplier: ['c1'] }),
    line('e6', 'Membership', { member: ['v1'], organization: ['c1'] }),
    line('e7', 'Payment', {
      payer: ['p1', 'p2'],
      beneficiary: ['c1'],
      amount: ['1,000.50'],
      currency: ['chf'],
    }),
    line('s1', 'Sanction', { entity: ['c1'], program: ['X'] }),
  );
  expect({ notes, problems }).toEqual({ notes: [], problems: [] });
  const told = links.map(({ source, type, target, label, valid, amountLow, currency }) =>
    [source, type, target, label, valid, amountLow, currency].filter((each) => each !== undefined).join(' '),
  );
  expect(told.map((each) => each.replaceAll('test-set-', ''))).toEqual([
    'p1 OWNS v1 25 % 2001/',
    'p1 HOLDS_POST c1 chair',
    'p1 RELATIVE_OF p2 sister',
    'v1 RELATED_TO c1 linked to /2020-02',
    'c1 PARTY_TO k1',
    'v1 RELATED_TO c1 belongs to',
    'p1 FUNDS c1 1000.5 CHF',
    'p2 FUNDS c1 1000.5 CHF',
    's1 TARGETED c1',
  ]);
});

test('references become links, and what is missing is told by its line', async () => {
  const { entities, links, notes, problems } = await read(
    line('c1', 'Company', { name: ['C'], addressEntity: ['a1', 'gone'], parent: ['c2'] }),
    line('a1', 'Address', { full: ['1 Road'], latitude: ['10.5'], longitude: ['20'] }),
    line('c2', 'Company', { name: ['D'] }),
    line('d1', 'Debt', { debtor: ['c1'], amount: ['5'] }),
    line('o1', 'Ownership', { owner: ['nobody'], asset: ['c1'] }),
    line('o2', 'Ownership', { owner: ['c1'], asset: ['c1'] }),
  );
  expect(problems).toEqual([]);
  expect(notes).toEqual([
    'few.ijson, line 1, c1, column addressEntity: addressEntity refers to gone, which is not in these files; the link waits until it is.',
    'few.ijson, line 4, d1: This Debt has no creditor; it becomes an entity instead of a link.',
    'few.ijson, line 5, o1, column owner: owner refers to nobody, which is not in these files; the link waits until it is.',
    'few.ijson, line 6, o2: This Ownership joins c1 with itself; that pair becomes no link.',
  ]);
  expect(
    links.map(({ source, type, target }) => `${source} ${type} ${target}`.replaceAll('test-set-', '')),
  ).toEqual([
    'c1 LOCATED_IN a1',
    'c1 LOCATED_IN gone',
    'c1 PART_OF c2',
    'd1 RELATED_TO c1',
    'nobody OWNS c1',
    'o2 RELATED_TO c1',
    'o2 RELATED_TO c1',
  ]);
  expect(entities.map(({ name, kind, lat, lon }) => [name, kind, lat, lon])).toEqual([
    ['C', 'company', undefined, undefined],
    ['1 Road', 'address', 10.5, 20],
    ['D', 'company', undefined, undefined],
    ['Debt d1', 'record', undefined, undefined],
    ['Ownership o2', 'record', undefined, undefined],
  ]);
});

test('fragments of one entity are joined as FollowTheMoney joins them', async () => {
  const { entities, links, notes, problems } = await read(
    line('c1', 'LegalEntity', { name: ['C'], country: ['de'] }, { datasets: ['one'], first_seen: '2024' }),
    line('p1', 'Payment', { payer: ['c1'], amountUsd: ['10'] }),
    line('c1', 'Company', { name: ['See'], country: ['fr'] }, { datasets: ['two'], first_seen: '2023' }),
    line('p1', 'Payment', { beneficiary: ['b1'] }),
    line('b1', 'Person', { name: ['B'] }),
  );
  expect(problems).toEqual([]);
  expect(notes).toEqual([
    'few.ijson, line 3, c1: This entity is joined of 2 fragments, in lines 1, 3.',
    'few.ijson, line 4, p1: This entity is joined of 2 fragments, in lines 2, 4.',
  ]);
  expect(entities[0]).toMatchObject({
    ...{ kind: 'company', name: 'C', aliases: ['See'] },
    attributes: { ftm: { first_seen: '2023', properties: { country: ['de', 'fr'] } } },
  });
  expect(links).toMatchObject([
    { source: 'test-set-c1', type: 'FUNDS', target: 'test-set-b1', amountLow: 10 },
  ]);
});

test('entities that are written inside of others are read as their own', async () => {
  const vessel = { id: 'v1', schema: 'Vessel', properties: { name: ['V'] } };
  const { entities, links, notes, problems } = await read(
    line('p1', 'Person', {
      name: ['P'],
      addressEntity: [{ id: 'a1', schema: 'Address', properties: { full: ['1 Road'] } }],
      ownershipOwner: [{ id: 'o1', schema: 'Ownership', properties: { owner: ['p1'], asset: [vessel] } }],
    }),
  );
  expect({ notes, problems }).toEqual({ notes: [], problems: [] });
  expect(entities.map(({ name }) => name)).toEqual(['1 Road', 'V', 'P']);
  expect(links.map(({ type }) => type)).toEqual(['OWNS', 'LOCATED_IN']);
  expect(entities[2]!.attributes).toEqual({ ftm: { schema: 'Person' } });
});
