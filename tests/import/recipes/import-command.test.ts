import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../server/cli.ts';
import { openTestStore } from '../../open-store.ts';

let folder: string;
let file: string;
const before = process.cwd();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-recipe-'));
  file = join(folder, 'sdn.csv');
  writeFileSync(
    file,
    '36,"AERO MADE-UP","-0- ","CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"-0- "\r\n\u001a\r\n',
  );
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

async function entente(...words: string[]) {
  let [out, err] = ['', ''];
  const code = await run(['node', 'entente', ...words], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    serve: () => Promise.reject(new Error('nobody asked to serve')),
    openStore: openTestStore,
    workFolder: () => join(folder, 'work'),
    runningServer: () => null,
  });
  return { code, out, err };
}

const imported = 'ofac-sdn: 1 entity, 1 source; 1 entity, 1 source added.\n';

describe('entente import with a recipe', () => {
  test('reads the files by it', async () => {
    expect(await entente('import', 'ofac-sdn', file)).toEqual({ code: 0, out: imported, err: '' });
  });

  test('says how to name a file that is called like a recipe', async () => {
    process.chdir(folder);
    writeFileSync('ofac-sdn', 'something else');
    const told = await entente('import', 'ofac-sdn', 'sdn.csv');
    process.chdir(before);
    expect(told).toEqual({
      code: 0,
      out: imported,
      err: 'ofac-sdn is taken as the recipe; for the file of that name write ./ofac-sdn.\n',
    });
  });

  test.each([
    [
      ['ucdp-ged'],
      'ucdp-ged is a recipe; name the files to read by it. Download UCDP Georeferenced Event Dataset, global, version 23.1 or later (GEDEvent_v25_1.csv) from https://ucdp.uu.se/downloads/.\n',
    ],
    [['ucdp-gde', 'events.csv'], '"ucdp-gde" is neither a file nor a recipe; did you mean "ucdp-ged"?\n'],
    [
      ['ucdp-ged', 'events.csv', '--mapping', 'mine.yaml'],
      'ucdp-ged is a recipe, which is a mapping; leave it or --mapping out.\n',
    ],
    [
      ['ucdp-ged', 'package.json'],
      /^recipes\/ucdp-ged\.yaml:\d+:\d+: package\.json has no column "id"; its columns are \{\.$/m,
    ],
  ] as const)('%j says what to change', async (words, said) => {
    const { code, out, err } = await entente('import', ...words);
    expect([code, out]).toEqual([1, '']);
    if (typeof said === 'string') expect(err).toBe(said);
    else expect(err).toMatch(said);
  });
});
