import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../server/store/embedded.ts';
import { change, cypher, refusal } from './at-hand.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-store-'));
  file = join(folder, 'entente.grafeo');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ids = cypher('MATCH (e:Entity) RETURN e.id AS id ORDER BY id LIMIT 10');
const create = (id: string) => `CREATE (e:Entity:Actor {id: '${id}', search: 'word ${id}'})`;

/** A data folder with two entities, closed. */
async function fill(): Promise<void> {
  const store = await openEmbedded(folder);
  for (const id of ['a', 'b']) await change(store, create(id));
  await store.close();
}

test('what was written is there when the folder is opened again: rows, words and unique ids', async () => {
  await fill();
  const store = await openEmbedded(folder);
  expect(await store.read(ids)).toEqual([{ id: 'a' }, { id: 'b' }]);
  expect((await store.searchText('word', 10)).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await refusal(change(store, create('a')))).toMatch(/^CONSTRAINT: /);
  await change(store, "MATCH (e:Entity {id: 'a'}) SET e.search = 'changed'");
  await change(store, "MATCH (e:Entity {id: 'b'}) DETACH DELETE e");
  await store.close();
  const again = await openEmbedded(folder);
  expect((await again.searchText('word changed', 10)).map(({ id }) => id)).toEqual(['a']);
  expect(await again.read(cypher('MATCH (m:Meta) RETURN m {.*} AS mark'))).toEqual([
    { mark: { id: 'entente', schema: 2 } },
  ]);
  await again.close();
  expect(readdirSync(folder)).toEqual(['entente.closed', 'entente.commit', 'entente.grafeo']);
});

test('a folder is made when missing, also inside another that is', async () => {
  const store = await openEmbedded(join(folder, 'deep', 'er'));
  await store.close();
  expect(existsSync(join(folder, 'deep', 'er', 'entente.grafeo'))).toBe(true);
});

test('a folder that another process has open is refused with that process, and can be opened once it ended', async () => {
  const other = spawn(process.execPath, [join(import.meta.dirname, 'hold-folder.js'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(other.stdout, 'data');
  expect(await refusal(openEmbedded(folder))).toBe(
    `LOCKED: The data folder ${folder} is in use by another process (process ${other.pid}); stop that one, or set ENTENTE_DATA to another folder.`,
  );
  other.stdin.end();
  await once(other, 'exit');
  await expect(openEmbedded(folder).then((store) => store.close())).resolves.toBeUndefined();
});

test('a folder that this process has open already is refused', async () => {
  const store = await openEmbedded(folder);
  expect(await refusal(openEmbedded(folder))).toBe(
    `LOCKED: The data folder ${folder} is already open in this process; close it first, or set ENTENTE_DATA to another folder.`,
  );
  await store.close();
});

test('what a killed process had committed is there afterwards, and its lock is not', async () => {
  const other = spawn(process.execPath, [join(import.meta.dirname, 'hold-folder.js'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(other.stdout, 'data');
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(readdirSync(folder)).toContain('entente.pid');
  const store = await openEmbedded(folder);
  await change(store, create('a'));
  await store.close();
});

test('a path that is a file, or inside one, is refused as unwritable', async () => {
  writeFileSync(join(folder, 'file'), 'text');
  for (const path of [join(folder, 'file'), join(folder, 'file', 'inside')])
    expect(await refusal(openEmbedded(path))).toBe(
      `UNWRITABLE: The data folder ${path} cannot be used (it is a file, or inside one); make it writable or set ENTENTE_DATA to another folder.`,
    );
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('text');
});

test('a place where nothing can be made is refused as unwritable', async () => {
  expect(await refusal(openEmbedded('/proc/entente'))).toBe(
    'UNWRITABLE: The data folder /proc/entente cannot be used (ENOENT: no such file or directory); make it writable or set ENTENTE_DATA to another folder.',
  );
});

test('a file with flipped bytes is refused as damaged, wherever they are, and stays as it was', async () => {
  await fill();
  const whole = readFileSync(file);
  const mark = readFileSync(join(folder, 'entente.closed'));
  const outcomes = new Set<string>();
  for (let place = 0; place < whole.length; place += 512) {
    const damaged = Buffer.from(whole);
    for (let i = place; i < place + 512; i += 1) damaged[i] = damaged[i]! ^ 0xff;
    writeFileSync(file, damaged);
    writeFileSync(join(folder, 'entente.closed'), mark);
    try {
      const store = await openEmbedded(folder);
      expect(await store.read(ids)).toEqual([{ id: 'a' }, { id: 'b' }]);
      await store.close();
      outcomes.add('whole');
    } catch (error) {
      const told = await refusal(Promise.reject(error));
      expect(told).toMatch(/^DAMAGED: .*entente\.grafeo is damaged \(.+\); restore a backup/);
      const copy = join(folder, 'entente.grafeo.damaged');
      expect(readFileSync(existsSync(copy) ? copy : file).equals(damaged)).toBe(true);
      rmSync(copy, { force: true });
      outcomes.add('DAMAGED');
    }
  }
  expect(outcomes).toEqual(new Set(['whole', 'DAMAGED']));
});

test.each([
  ['cut short', (path: string) => truncateSync(path, 5_000)],
  ['something else', (path: string) => writeFileSync(path, 'id,name\n1,TTP\n')],
  ['empty', (path: string) => truncateSync(path, 0)],
])('a file that is %s is refused as damaged', async (...[, spoil]) => {
  await fill();
  spoil(file);
  expect(await refusal(openEmbedded(folder))).toMatch(
    /^DAMAGED: .*entente\.grafeo is damaged \(.+\); restore/,
  );
});

test('a graph that a newer Entente wrote is refused, and nothing in it changes', async () => {
  await fill();
  const store = await openEmbedded(folder);
  await change(store, "MATCH (m:Meta {id: 'entente'}) SET m.schema = 3");
  await store.close();
  const before = readFileSync(file);
  expect(await refusal(openEmbedded(folder))).toBe(
    `NEWER: ${file} was written by a newer version of Entente (form 3, this version knows 2); update Entente.`,
  );
  expect(await refusal(openEmbedded(folder))).toMatch(/^NEWER: /);
  expect(readFileSync(file).length).toBe(before.length);
});
