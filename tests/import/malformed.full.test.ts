import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../server/cli.ts';
import { undoImport } from '../../server/import/write/undo.ts';
import type { GraphStore, Row } from '../../server/store/graph-store.ts';
import { openArticle } from '../article-store.ts';
import { dumpGraph, firstDifference } from '../store/dump-graph.ts';
import { argumentCases } from './malformed/arguments.ts';
import type { Case } from './malformed/case.ts';
import { jsonCases } from './malformed/json.ts';
import { tableCases } from './malformed/tables.ts';
import { workbookCases } from './malformed/workbooks.ts';
import { xmlCases } from './malformed/xml.ts';

let store: GraphStore;
let before: Record<string, Row[]>;
let base: string;
beforeAll(async () => {
  ({ store } = await openArticle());
  before = await dumpGraph(store);
  base = mkdtempSync(join(tmpdir(), 'entente-malformed-'));
});
afterAll(async () => {
  await store.close();
  rmSync(base, { recursive: true });
});

const open = (): GraphStore => ({
  ...{ info: store.info, bulk: store.bulk },
  read: (statement, params, options) => store.read(statement, params, options),
  write: (work) => store.write(work),
  searchText: (text, limit, options) => store.searchText(text, limit, options),
  revision: () => store.revision(),
  waiting: () => store.waiting(),
  ping: () => store.ping(),
  close: async () => undefined,
});

let nr = 0;
/** Runs `entente import` on the files; all it says, with the table's gaps as bars. */
async function importOf({ files, args = Object.keys(files) }: Case) {
  const folder = join(base, String((nr += 1)));
  mkdirSync(folder);
  for (const [name, contents] of Object.entries(files))
    if (contents === null) mkdirSync(join(folder, name));
    else writeFileSync(join(folder, name), contents);
  const paths = args.map((arg) =>
    arg in files || arg === 'nowhere.csv' || arg === 'map.yaml' ? join(folder, arg) : arg,
  );
  let said = '';
  const code = await run(['node', 'entente', 'import', ...paths], {
    out: (text) => void (said += text),
    err: (text) => void (said += text),
    serve: () => Promise.reject(new Error('nobody asked to serve')),
    openStore: async () => open(),
    workFolder: () => join(folder, 'work'),
    runningServer: () => null,
  });
  return { code, said: plain(said.replaceAll(`${folder}/`, '~/')) };
}

/** Without the notes before it, and what every table of problems has: its head, its last line, its gaps, what the JSON parser of a Node says. */
const plain = (said: string) =>
  said
    .replace(/^(?:.*\n)*file +row.*\n[- ]+\n/, '')
    .replace(/^\d+ problems?; nothing was written\. .*\n/m, '')
    .replaceAll(/ JSON \([^;]*\);/g, ' JSON (…);')
    .replaceAll(/ {2,}/g, ' | ')
    .trim();

describe.each([
  ['tables', tableCases],
  ['arguments', argumentCases],
  ['workbooks', workbookCases],
  ['JSON', jsonCases],
  ['XML', xmlCases],
])('%s that are odd', (_, cases) => {
  test.each(cases.map((each) => [each.title, each] as const))('%s', async (_title, each) => {
    const { code, said } = await importOf(each);
    if (each.says === null) {
      expect([code, said]).toEqual([0, expect.stringMatching(/^[a-z]+: \d+ .* added.*\.$/m)]);
      const [known] = await store.read({
        name: 'look',
        text: 'MATCH (d:Dossier) WHERE d.dataset RETURN d.id AS id',
      });
      await undoImport(store, String(known!.id));
    } else {
      expect(code).toBe(1);
      if (typeof each.says === 'string') expect(said).toBe(each.says);
      else expect(said).toMatch(each.says);
    }
    expect(firstDifference(before, await dumpGraph(store))).toBeNull();
  });
});
