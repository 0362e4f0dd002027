import { expect, test } from '@jest/globals';
import { formatOf } from '../../../server/import/read/detect.ts';
import { fileOfContents } from '../../../server/import/read/files.ts';
import { collect } from '../collect.ts';

async function read(contents: string) {
  const file = fileOfContents('b.json', contents);
  const format = await formatOf([file], undefined);
  const found = await collect(format, [file]);
  const names = new Map(found.entities.map(({ id, name }) => [id, name]));
  return {
    format: format.id,
    entities: found.entities.map(({ name, kind, valid, identifiers }) => [name, kind, valid, identifiers]),
    links: found.links.map(({ source, type, target, label, valid }) => [
      `${names.get(source)} ${type} ${names.get(target)}`,
      ...[label, valid],
    ]),
    told: [...found.problems, ...found.notes],
  };
}

const four = [
  {
    ...{ statementId: 's1', declarationSubject: 'r1', statementDate: '2023-07-30', recordId: 'r1' },
    recordType: 'entity',
    recordDetails: {
      ...{ name: 'Alder Ltd', entityType: { type: 'registeredEntity' }, foundingDate: '2001-05-01' },
      identifiers: [{ id: '01234567', scheme: 'GB-COH' }, { id: 'X', scheme: 'XI-LEI' }, { id: 'unknown' }],
    },
  },
  {
    ...{ statementId: 's2', recordId: 'r2', recordType: 'person', statementDate: '2023-07-30' },
    recordDetails: {
      names: [
        { type: 'alternative', fullName: 'A. Lee' },
        { type: 'individual', fullName: 'Ann Lee' },
      ],
      birthDate: '1960-07',
    },
  },
  {
    ...{ statementId: 's3', recordId: 'r3', recordType: 'relationship', statementDate: '2023-07-30' },
    recordDetails: {
      ...{ subject: 'r1', interestedParty: 'r2' },
      interests: [
        {
          type: 'shareholding',
          directOrIndirect: 'indirect',
          share: { minimum: 25, maximum: 50 },
          startDate: '2016-04-06',
        },
        { type: 'appointmentOfBoard' },
        { type: 'boardMember', startDate: '2016', endDate: '2020' },
      ],
    },
  },
  {
    ...{ statementId: 's4', recordId: 'r4', recordType: 'relationship' },
    recordDetails: { subject: 'r1', interestedParty: { reason: 'noBeneficialOwners' }, interests: [] },
  },
];

const expected = {
  format: 'bods',
  entities: [
    ['Alder Ltd', 'company', '2001-05-01/', ['gb-coh:01234567', 'lei:X']],
    ['Ann Lee', 'person', '1960-07/', undefined],
  ],
  links: [
    ['Ann Lee OWNS Alder Ltd', 'indirect shareholding, 25 to 50 %', '2016-04-06/..'],
    ['Ann Lee HAS_CONTROL_OF Alder Ltd', 'appointment of board', undefined],
    ['Ann Lee HOLDS_POST Alder Ltd', 'board member', '2016/2020'],
  ],
  told: ['b.json: 1 relationship names no known party, and became no link.'],
};

test('statements of version 0.4 are read from a list and from lines', async () => {
  expect(await read(JSON.stringify(four))).toEqual(expected);
  expect(await read(four.map((each) => JSON.stringify(each)).join('\n'))).toEqual(expected);
});

test.each([
  ['2001-21', '2003', '2001-03/2003', []],
  ['2001-05-02', 'Autumn 2001', '2001-05-02/2001-11', []],
  ['2001-21', '2001-22', '2001-21/2001-22', []],
  ['2001-21', undefined, '2001-03/', []],
  [
    '2001-12-01',
    '2001-21',
    undefined,
    ['b.json, line 1, s1: It ends (2001-21) before it starts (2001-12-01); both are kept as written.'],
  ],
])('a season beside another precision is its months: %s to %s', async (from, to, valid, told) => {
  const { recordDetails, ...head } = four[0]!;
  const details = { ...recordDetails, foundingDate: from, dissolutionDate: to };
  const found = await read(JSON.stringify([{ ...head, recordDetails: details }]));
  expect([found.entities.map(([, , period]) => period), found.told]).toEqual([[valid], told]);
});

test('names in any order, and a first statement longer than what is looked at', async () => {
  const [first, ...rest] = four;
  const { recordDetails, ...head } = first!;
  const turned = { recordDetails: { ...recordDetails, note: 'x'.repeat(70_000) }, ...head };
  expect((await read(JSON.stringify([turned, ...rest]))).format).toBe('bods');
});

test('statements of version 0.2 replace each other, and relationships lead to the newest', async () => {
  const found = await read(
    JSON.stringify([
      {
        statementID: 'e1',
        statementType: 'entityStatement',
        statementDate: '2017-01-01',
        entityType: 'registeredEntity',
        name: 'Old Name Ltd',
      },
      {
        statementID: 'p1',
        statementType: 'personStatement',
        personType: 'knownPerson',
        names: [{ givenName: 'Bo', familyName: 'Yu' }],
      },
      {
        ...{ statementID: 'o1', statementType: 'ownershipOrControlStatement' },
        subject: { describedByEntityStatement: 'e1' },
        interestedParty: { describedByPersonStatement: 'p1' },
        interests: [{ type: 'voting-rights', interestLevel: 'direct', share: { exact: 75 } }],
      },
      {
        ...{
          statementID: 'e2',
          statementType: 'entityStatement',
          statementDate: '2018-01-01',
          replacesStatements: ['e1'],
        },
        ...{ entityType: 'registeredEntity', name: 'New Name Ltd', foundingDate: '0000-00-00' },
      },
    ]),
  );
  expect(found).toEqual({
    format: 'bods',
    entities: [
      ['Bo Yu', 'person', undefined, undefined],
      ['New Name Ltd', 'company', undefined, undefined],
    ],
    links: [['Bo Yu HAS_CONTROL_OF New Name Ltd', 'voting rights, 75 %', undefined]],
    told: ['b.json: 1 statement is older than another of the same record, which counts.'],
  });
});

test('what is no statement, and what cannot be a date, is told with its line', async () => {
  const found = await read(
    `[${JSON.stringify(four[0])},\n{"statementId":"x","recordType":"animal"},\n7,\n${JSON.stringify({ ...four[1], recordDetails: { names: [], birthDate: '1960-02-31' } })}]`,
  );
  expect(found.told).toEqual([
    'b.json, line 2: The "recordType" of this statement is "animal"; write entity, person or relationship.',
    'b.json, line 3: This is no statement; write a map with "statementId" and "recordType".',
    'b.json, line 4, s2: "1960-02-31" is no date; it is kept as written.',
  ]);
});
