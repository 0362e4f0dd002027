import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { importFiles } from '../../server/import/import.ts';
import { ImportProblems, type Finding } from '../../server/import/problems.ts';
import { localFile } from '../../server/import/read/files.ts';
import { placeText } from '../../server/formats/reading.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';

let store: GraphStore;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-notes-'));
  store = await openTestStore();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** What a check of files tells: its problems, then its notes, and what it would hold. */
async function checked(files: readonly string[], mapping: { name: string; text: string }) {
  const texts = (found: readonly Finding[]) =>
    found.map(({ place, message }) => `${placeText(place)}: ${message}`);
  try {
    const report = await importFiles(store, loadOntology(), {
      files: files.map((path) => localFile(path, basename(path))),
      options: { mapping },
      dryRun: true,
    });
    return { problems: [], notes: texts(report.notes), links: report.holds.links };
  } catch (error) {
    if (!(error instanceof ImportProblems)) throw error;
    return { problems: texts(error.problems), notes: texts(error.notes), links: null };
  }
}

test('a mapping with eight slips: a check tells all eight', async () => {
  const files = {
    'members.csv': `id,name,group,role,from,y,m,paid,colour
1,Ann Lee,Reds,chair_person,2001-05-01,2004,,100,blue
2,Bo Li,Blues,member,2001-03-02,2002,7,50,red
3,Cy Wu,Reds,member,2009-01-01,2003,1,-20,red
`,
    'names.csv': 'code,label\nC,chair\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const text = `entente: 1
dataset: { id: members, title: Members }
lookups:
  roles: { file: names.csv, key: code, take: label }
tables:
  - files: members.csv
    entities:
      member: { type: Actor, kind: person, keyPrefix: person, key: id, name: '{name}' }
      founder: { type: Actor, kind: person, key: [group, id], name: '{name}', where: { role: founder } }
      again: { type: Actor, kind: person, key: [group, id], name: '{name}' }
      group: { type: Actor, kind: organisation, key: group, name: { column: group, replace: { _: ' ' } } }
    links:
      - from: member
        type: MEMBER_OF
        to: group
        label: { column: role, lookup: roles }
        valid: { start: '{from}', end: '{m}/{y}', dates: [M/YYYY] }
      - from: group
        type: FUNDS
        to: member
        amount: { value: '{paid}', currency: EUR, per: ONCE }
`;
  const found = await checked(
    Object.keys(files).map((name) => join(folder, name)),
    { name: 'm.yaml', text },
  );
  expect(found.problems).toEqual([
    // 1. An end before its start, with the end made of cells; row 1 has no month and is the year. 2. Money below 0.
    expect.stringMatching(/^members\.csv, row 3: It ends \(2003-01\) before it starts \(2009-01-01\)/),
    expect.stringMatching(/^members\.csv, row 3, column paid: The amount -20 is below 0/),
  ]);
  expect(found.notes).toEqual([
    // 3. The same person by two keys.
    expect.stringMatching(
      /^m\.yaml, line 1: 3 names of "again" and "member" stand under several ids, such as "Ann Lee"/,
    ),
    // 4. What a block made: nothing of founders.
    'm.yaml, line 6: members.csv: 3 rows made member 2, founder nothing, again 2, group 2, link 1 (MEMBER_OF) 2, link 2 (FUNDS) 2.',
    // 5. A condition that no row meets.
    'm.yaml, line 9: None of 3 rows is as this condition asks; mend it, or leave it out.',
    // 6. A text that is never there.
    expect.stringMatching(/^m\.yaml, line 11: "replace" finds "_" in none of 3 values \(the first: "Reds"\)/),
    // 7. A lookup by what its file does not have.
    expect.stringMatching(
      /^m\.yaml, line 16: None of 3 values \(the first: "chair_person"\) is in .*names\.csv, where "roles" looks; each became nothing\.$/,
    ),
    // 8. A column that nobody thought of.
    'members.csv: The mapping does not use the column "colour".',
  ]);
});

const cases = '../shared/cases';
describe('cases of public reports (skipped where ../shared/cases is absent)', () => {
  const onCase = existsSync(cases) ? test : test.skip;
  const of = async (name: string, mapping: string, ...files: string[]) =>
    checked(
      files.map((file) => join(cases, name, file)),
      { name: mapping, text: readFileSync(join(cases, name, mapping), 'utf8') },
    );

  onCase('32: of a file without a good row, every row is told', async () => {
    const { problems } = await of('32-all-rows-bad', 'dot.yaml', 'dot.csv');
    expect(problems.map((each) => each.slice(0, 31))).toEqual([
      'dot.csv, row 1, column a: "x" i',
      'dot.csv, row 2, column a: "y" i',
    ]);
  });

  const stored = async (name: string, mapping: string, files: readonly string[]) => {
    const report = await importFiles(store, loadOntology(), {
      files: files.map((file) => localFile(join(cases, name, file), file)),
      options: { mapping: { name: mapping, text: readFileSync(join(cases, name, mapping), 'utf8') } },
    });
    const text = 'MATCH ()-[r]->() RETURN r.id AS id, r.edtf AS valid, r.label AS label ORDER BY id LIMIT 10';
    const rows = await store.read({ name: 'links', text });
    return {
      rows,
      notes: report.notes.map(({ place, message }) => `${placeText(place).replace(/^.*\//, '')}: ${message}`),
    };
  };

  onCase('35: an end without its day ends with its month', async () => {
    const { rows } = await stored('35-end-with-an-empty-part', 'end.yaml', ['end.csv']);
    expect(rows.map(({ valid }) => valid)).toEqual(['1815/1822-12-31', '1815/1822-12']);
  });

  onCase('36: what was looked up is mended', async () => {
    const { rows } = await stored('36-order-of-steps', 'look.yaml', ['look.csv', 'names.csv']);
    expect(rows.map(({ label }) => label)).toEqual(['Make statement']);
  });

  onCase('37: an end before its start, and money below 0, are told with row and column', async () => {
    const { problems } = await of('37-opposite-period', 'money.yaml', 'money.csv');
    expect(problems.map((each) => each.replace(/;.*/, ''))).toEqual([
      'money.csv, row 1, column to: It ends (2011-01-26) before it starts (2011-07-08)',
      'money.csv, row 2, column eur: The amount -5 is below 0, and a gift is not',
    ]);
    const { rows, notes } = await stored('37-opposite-period', 'period.yaml', ['period.csv']);
    expect(rows.map(({ valid }) => valid)).toEqual(['2011-07-08/']);
    expect(notes).toEqual([
      'period.csv, row 1, column to: It ends (2011-01-26) before it starts (2011-07-08); mend the row. The start was kept, and the end left out.',
    ]);
  });

  onCase('39: a column that one file lacks is empty there', async () => {
    const { rows } = await stored('39-optional-column', 'opt.yaml', ['rel1.csv', 'rel2.csv']);
    expect(rows.map(({ label }) => label)).toEqual([null, 'hi']);
  });
});
