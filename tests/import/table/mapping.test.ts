import { describe, expect, test } from '@jest/globals';
import { fileOfContents } from '../../../server/import/read/files.ts';
import { csvFormat } from '../../../server/formats/tables/table-format.ts';
import { collect } from '../collect.ts';

const data = fileOfContents('gifts.csv', 'Party,Donor,Amount\nReds,Ann,5\n');
const head = 'entente: 1\ndataset: { id: gifts, title: Gifts }\n';

/** What stops the import of a table through a mapping. */
async function errorOf(mapping: string): Promise<string> {
  const options = { mapping: { name: 'm.yaml', text: mapping } };
  return collect(csvFormat, [data], options).then(
    () => 'nothing',
    (error: unknown) => (error as Error).message,
  );
}

const entity = (rest: string) => `${head}tables:\n  - entities:\n      party: { ${rest} }\n`;

describe('a mapping that cannot be', () => {
  test.each([
    [
      'misspells a column',
      entity("type: Actor, kind: person, key: Doner, name: '{Donor}'"),
      'm.yaml:5:48: gifts.csv has no column "Doner"; did you mean "Donor"?',
    ],
    [
      'names a column that nothing resembles',
      entity("type: Actor, kind: person, key: Donor, name: '{Benefactor}'"),
      'm.yaml:5:61: gifts.csv has no column "Benefactor"; its columns are Party, Donor, Amount.',
    ],
    [
      'forgets the quotation marks of a column',
      entity('type: Actor, kind: person, key: Donor, name: {Donor}'),
      "m.yaml:5:61: {Donor} without quotes is a map to YAML; write '{Donor}' for the column.",
    ],
    [
      'takes the name of a column for its cells',
      entity('type: Actor, kind: person, key: Donor, name: Donor'),
      `m.yaml:5:61: "Donor" is taken as text here, yet there is a column of that name; write '{Donor}' for the column, { constant: Donor } for the text.`,
    ],
    [
      'misspells a kind',
      entity("type: Actor, kind: persn, key: Donor, name: '{Donor}'"),
      'm.yaml:5:35: "persn" is no kind; did you mean "person"?',
    ],
    [
      'has no key',
      entity("type: Actor, kind: person, name: '{Donor}'"),
      'm.yaml:5:14: An entity needs "key", the columns that tell one from another; add it.',
    ],
    [
      'misspells a key',
      entity("type: Actor, kind: person, key: Donor, nam: '{Donor}'"),
      'm.yaml:5:55: "nam" is no key of an entity block; did you mean "name"?',
    ],
    [
      'has a pattern that is none',
      entity("type: Actor, kind: person, key: Donor, name: { column: Donor, match: '(' }"),
      'm.yaml:5:85: Invalid regular expression: /(/: Unterminated group; mend the pattern.',
    ],
    [
      'looks up where nothing is',
      entity('type: Actor, kind: person, key: Donor, name: { column: Donor, lookup: names }'),
      'm.yaml:5:86: "names" is no lookup of this mapping; add it to "lookups".',
    ],
    [
      'links to a block that is not there',
      `${head}tables:\n  - entities:\n      party: { key: Party }\n    links:\n      - { from: partei, type: FUNDS, to: party }\n`,
      'm.yaml:7:17: "partei" is no entity block of this table; did you mean "party"?',
    ],
    [
      'gives a link a type that is none',
      `${head}tables:\n  - entities:\n      party: { key: Party }\n    links:\n      - { from: party, type: FUND, to: party }\n`,
      'm.yaml:7:30: "FUND" is no link type; did you mean "FUNDS"?',
    ],
    [
      'reads another file',
      `${head}tables:\n  - files: donations.csv\n    entities:\n      party: { key: Party }\n`,
      'No table of the mapping reads gifts.csv; mend "files" in it.',
    ],
    [
      'makes nothing of its rows',
      `${head}tables:\n  - files: gifts.csv\n`,
      'm.yaml:4:5: This table makes nothing of its rows; add entities, links or figures.',
    ],
    [
      'is no YAML',
      'entente: 1\n\tdataset: x\n',
      'm.yaml:2:1: YAML is indented with spaces; replace the tab.',
    ],
    ['has no tables', head, 'm.yaml:1:1: A mapping needs "tables"; add it: what to make of the rows.'],
  ])('%s', async (_name, mapping, message) => {
    expect((await errorOf(mapping)).split('\n')[0]).toBe(message);
  });

  test('is not needed to learn the columns and a mapping to start from', async () => {
    const message = await collect(csvFormat, [data]).catch((error: unknown) => (error as Error).message);
    expect(message)
      .toBe(`gifts.csv is a table, and a mapping says what its rows mean; give one with --mapping.
Its columns: Party, Donor, Amount.
A mapping to start from; save it, say what each column is, and delete the rest:

entente: 1
dataset:
  id: gifts
  title: gifts
  source: { publisher: Who published it, published: 2024, url: https://example.org, licence: Its licence }
tables:
  - files: gifts.csv
    entities:
      thing:
        type: Actor # Actor, Alliance, Agreement, Obligation, Operation, Event, Place or Asset
        kind: organisation # entente schema --mapping lists what can stand here
        key: Party
        name: '{Party}'
        attributes: [Donor, Amount]
    # links:
    #   - { from: thing, type: FUNDS, to: other-thing }
    # figures:
    #   - { about: thing, measure: people, value: '{Donor}' }
`);
  });

  test('starts from a mapping that reads', async () => {
    const message = await collect(csvFormat, [data]).catch((error: unknown) => (error as Error).message);
    const text = String(message).slice(String(message).indexOf('entente: 1'));
    const found = await collect(csvFormat, [data], { mapping: { name: 'start.yaml', text } });
    expect([found.entities.length, found.problems]).toEqual([1, []]);
  });
});

describe('a mapping', () => {
  test('says what the data set is', async () => {
    const text = `entente: 1
dataset:
  id: gifts
  title: Gifts
  summary: Who gave what.
  source: { publisher: The registry, published: 2020-05, url: https://example.org/gifts, licence: CC0, reliability: B }
tables:
  - entities:
      party: { type: Actor, kind: organisation, key: Party, name: '{Party}' }
`;
    expect(await csvFormat.describe!([data], { mapping: { name: 'm.yaml', text } })).toEqual({
      id: 'gifts',
      title: 'Gifts',
      summary: 'Who gave what.',
      source: {
        title: 'Gifts',
        kind: 'dataset',
        publisher: 'The registry',
        published: '2020-05',
        url: 'https://example.org/gifts',
        licence: 'CC0',
        reliability: 'B',
      },
    });
  });
});
