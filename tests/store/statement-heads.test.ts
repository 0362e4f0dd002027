import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { statementTypes } from '../../bin/statements/plugin.js';
import { readStatements } from '../../bin/statements/heads.js';
import { misfitOfFields } from '../../bin/statements/types.js';
import { openEmbedded } from '../../server/store/embedded.ts';
import { change, cypher } from './at-hand.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

const shape = `// What a thing is read from.
// → id: id, size: int?
it {.id, .size}
`;
const filter = `// Whether a thing is big enough.
// $least: int?
($least IS NULL OR it.size >= $least)
`;

/** A folder of statements, by their files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'heads-')), 'cypher');
  made.push(dirname(folder));
  const all = { 'projections/thing.cypher': shape, 'projections/big.cypher': filter, ...files };
  for (const sort of ['read', 'write']) mkdirSync(join(folder, sort), { recursive: true });
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** A folder with one reading statement, of these lines. */
const folderWith = (...lines: string[]) => folderOf({ 'read/street/things.cypher': `${lines.join('\n')}\n` });

const refusal = (folder: string): string => {
  try {
    readStatements(folder);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
};

test('a head becomes the types of what its statement takes and gives', () => {
  const text = statementTypes(
    folderWith(
      '// Things of these ids,',
      '// the biggest first.',
      "// __LABEL__: EntityType | 'Entity'; Entity for all",
      '// $ids: id[]; at most 5,000, $no: parameter, since it stands in a remark',
      '// $from: {day: day?, how?: (string | int)[]}, $byId: {[id]: true}',
      '// → thing: Thing, count: int; a list of columns goes on in lines that are',
      '//   indented',
      'MATCH (t:__LABEL__)',
      'WHERE t.id IN $ids AND {{big t}} AND $from.day IS NOT NULL AND $byId[t.id]',
      "CALL (t) { MATCH (t)-[r]-(n) RETURN count(r) AS links, 'RETURN $text' AS text }",
      'RETURN DISTINCT {{thing t}} AS thing, count',
      'ORDER BY t.size',
      'LIMIT 1',
    ),
  );
  expect(text.slice(text.indexOf('/** What a thing'))).toBe(`/** What a thing is read from. */
export type ThingShape = { readonly id: string; readonly size: number | null };

/** What each statement takes and gives: its parameters, the words for its slots, and its rows. */
export type Statements = {
  /** Things of these ids, the biggest first. */
  'read/things': {
    params: { readonly ids: readonly string[]; readonly from: { readonly day: string | null; readonly how?: readonly (string | number)[] }; readonly byId: { readonly [key: string]: true }; readonly least: number | null };
    words: { readonly LABEL: EntityType | 'Entity' };
    row: { readonly thing: ThingShape; readonly count: number };
  };
};

/** Where each statement lies in \`cypher/\`. */
export const statementFiles: { readonly [name in keyof Statements]: string } = {
  'read/things': 'read/street/things',
};
`);
});

describe('a head that does not fit its statement is refused with the file and the line', () => {
  const purpose = '// Things.';
  const given = '// → id: id';
  const body = ['MATCH (t:Thing)', 'RETURN t.id AS id', 'LIMIT 1'];
  test.each([
    [
      'a parameter used and not declared',
      [purpose, given, 'MATCH (t:Thing)', 'WHERE t.size > $least', 'RETURN t.id AS id', 'LIMIT 1'],
      '4: $least is used and not declared.',
    ],
    [
      'a parameter declared and not used',
      [
        purpose,
        '// $ids: id[]',
        '// $least: int',
        given,
        'MATCH (t:Thing)',
        'WHERE t.id IN $ids',
        ...body.slice(1),
      ],
      '3: $least is declared and not used.',
    ],
    [
      'a parameter declared twice',
      [
        purpose,
        '// $ids: id[]',
        '// $ids: id',
        given,
        'MATCH (t:Thing)',
        'WHERE t.id IN $ids',
        ...body.slice(1),
      ],
      '3: ids is declared twice.',
    ],
    [
      'a slot used and not declared',
      [purpose, given, 'MATCH (t:__LABEL__)', ...body.slice(1)],
      '3: __LABEL__ is used and not declared.',
    ],
    [
      'a column returned and not declared',
      [purpose, given, 'MATCH (t:Thing)', 'RETURN t.id AS id, t.size AS size', 'LIMIT 1'],
      '2: It returns `id`, `size` and declares `id`.',
    ],
    [
      'a column declared and not returned',
      [purpose, '// → id: id, size: int', ...body],
      '2: It returns `id` and declares `id`, `size`.',
    ],
    ['no columns at all', [purpose, ...body], '1: It returns `id` and declares nothing.'],
    [
      'a projection that is declared as another shape',
      [purpose, '// → id: id', 'MATCH (t:Thing)', 'RETURN {{thing t}} AS id', 'LIMIT 1'],
      '2: `id` is {{thing}} and is declared as something else.',
    ],
    ['a type that is none', [purpose, '// → id: text', ...body], '2: text is no type that a head knows.'],
    [
      'a type that is cut off',
      [purpose, '// → id: (id | int', ...body],
      '2: ")" is missing in "id: (id | int".',
    ],
    [
      'a projection that is none',
      [purpose, given, 'MATCH (t)', 'WHERE {{large t}}', ...body.slice(1)],
      '4: {{large}} is no file of cypher/projections.',
    ],
    [
      'no sentence',
      ['// things', given, ...body],
      '1: The head starts with a sentence that says what the file is for.',
    ],
    [
      'a line among the declarations that declares nothing',
      [purpose, given, '// And so on.', ...body],
      '3: After the first declaration, a line declares something or is indented.',
    ],
  ])('%s', (_, lines, expected) => {
    expect(refusal(folderWith(...lines)).split('\n')[0]).toBe(`cypher/read/street/things.cypher:${expected}`);
  });

  test('a name that two files have', () => {
    const text = [purpose, given, ...body].join('\n');
    expect(refusal(folderOf({ 'read/a/things.cypher': text, 'read/b/things.cypher': text }))).toBe(
      'cypher/read/b/things.cypher:1: Another file has this name: read/a/things.cypher.',
    );
  });

  test('a projection whose head declares other keys than it gives', () => {
    expect(refusal(folderOf({ 'projections/thing.cypher': shape.replace('.size', '.weight') }))).toBe(
      'cypher/projections/thing.cypher:2: It gives `id`, `weight` and declares `id`, `size`.',
    );
  });
});

describe('a head that lies is found out by the rows of its statement', () => {
  const folder = (columns: string) =>
    folderWith(
      '// Things.',
      `// → ${columns}`,
      'MATCH (t:Entity)',
      'RETURN t.id AS id, t.size AS size, t.tags AS tags',
      'ORDER BY id',
      'LIMIT 10',
    );
  const ask = async (columns: string) => {
    const { statements, shapes } = readStatements(folder(columns));
    const store = await openEmbedded(null);
    await change(
      store,
      "CREATE (:Entity {id: 'a', size: 2, tags: ['x']}) CREATE (:Entity {id: 'b', size: 2.5})",
    );
    const rows = await store.read(
      cypher('MATCH (t:Entity) RETURN t.id AS id, t.size AS size, t.tags AS tags ORDER BY id LIMIT 10'),
    );
    await store.close();
    return rows.map((row) => misfitOfFields(row, statements['read/things']!.columns, shapes, 'read/things'));
  };

  test.each([
    ['id: id, size: number, tags: string[]?', [null, null]],
    ['id: id, size: int, tags: string[]?', [null, 'read/things.size is 2.5, not int']],
    ['id: id, size: number, tags: string[]', [null, 'read/things.tags is null, not string[]']],
    ['id: id, size: number, tags: int[]?', ['read/things.tags[0] is "x", not int', null]],
    ["id: 'a', size: number, tags: string[]?", [null, 'read/things.id is "b", not \'a\'']],
    [
      'id: day, size: number, tags: string[]?',
      ['read/things.id is "a", not day', 'read/things.id is "b", not day'],
    ],
  ])('%s', async (columns, lies) => {
    expect(await ask(columns)).toEqual(lies);
  });
});
