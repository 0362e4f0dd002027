import { appendFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { errorText } from '../../server/commands/error-text.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { localFile } from '../../server/import/read/files.ts';
import { importFiles } from '../../server/import/import.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';

let folder: string;
let path: string;
let store: GraphStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-files-'));
  path = join(folder, 'edges.csv');
  writeFileSync(path, 'source,target\na,b\n');
  store = await openTestStore();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test('a file that goes after it was named is told by its name', async () => {
  const file = localFile(path, 'edges.csv');
  renameSync(path, `${path}.old`);
  await expect(file.head(10)).rejects.toThrow('edges.csv: There is no such file; check the path.');
  expect(() => file.open()).toThrow('edges.csv: There is no such file; check the path.');
});

test('a file that changes while it is read is not imported', async () => {
  const file = localFile(path, 'edges.csv');
  const growing = {
    ...file,
    open: () => {
      appendFileSync(path, 'b,c\n');
      return file.open();
    },
  };
  await expect(
    importFiles(store, loadOntology(), { files: [growing], folder: join(folder, 'work') }),
  ).rejects.toThrow(
    'edges.csv was changed while it was read; nothing was written. Import it again once it is finished.',
  );
  const held = { name: 'look', text: 'MATCH (n:Entity) RETURN count(n) AS n' };
  expect(await store.read(held)).toEqual([{ n: 0 }]);
});

test('a full disk is told as such, whether Node, the engine or another thread met it', () => {
  const said =
    'There is no room left on the disk of the data folder (ENTENTE_DATA). Make room, then do the same again: what was begun is finished, or has changed nothing.';
  const node = Object.assign(new Error('write failed'), { code: 'ENOSPC' });
  const thread = new Error('ENOSPC: no space left on device, write');
  const engine = new Error('GRAFEO-X003: I/O error: WAL 1.log: No space left on device (os error 28)');
  expect([node, thread, engine].map(errorText)).toEqual([said, said, said]);
  expect(errorText(new Error('another'))).toMatch(/^Entente failed in a way that it should not have/);
});
