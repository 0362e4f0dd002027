import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { run } from '../../server/cli.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { importFiles } from '../../server/import/import.ts';
import { partsFile, partsFormat, type Line } from '../import/parts-format.ts';
import { openTestStore } from '../open-store.ts';

test('an export tells of what waits and of what was retracted, each of the data set asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-aside-'));
  const store = await openTestStore();
  const bring = (id: string, lines: readonly Line[]) =>
    importFiles(store, loadOntology(), {
      ...{ files: [partsFile(lines)], format: partsFormat, dataset: { id } },
    });
  const open = async () => ({ ...store, info: store.info, close: async () => undefined });
  const omissions = async (...args: string[]) => {
    let err = '';
    await run(['node', 'entente', 'export', '-o', join(folder, 'all.zip'), ...args], {
      out: () => undefined,
      err: (text) => void (err += text),
      serve: () => Promise.reject(new Error('nobody asked to serve')),
      openStore: open,
      runningServer: () => null,
    });
    return err;
  };
  await bring('one', [{ entity: 'ann', kind: 'person' }, { link: ['ann', 'MEMBER_OF', 'guild'] }]);
  await bring('two', [
    { entity: 'bob', kind: 'person' },
    { entity: 'zoe', kind: 'person' },
  ]);
  await bring('two', [{ entity: 'bob', kind: 'person' }]);
  const waits =
    '1  waiting links and figures  No entity has the id that they refer to yet; import what brings it, then export again.\n';
  const retracted = 'A newer version of their data set dropped them.\n';
  expect(await omissions()).toBe(
    `Not in the export:\n  ${waits}  1  retracted elements         ${retracted}`,
  );
  expect(await omissions('--dataset', 'one')).toBe(`Not in the export:\n  ${waits}`);
  expect(await omissions('--dataset', 'two')).toBe(
    `Not in the export:\n  1  retracted elements  ${retracted}`,
  );
  await store.close();
  rmSync(folder, { recursive: true });
});
