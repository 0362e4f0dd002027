import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '../../server/backup/backup.ts';
import { heldIn } from '../../server/backup/copy.ts';
import { verifyStore } from '../../server/backup/verify/verify.ts';
import { diskFull } from '../../server/errors.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { createApp } from '../../server/http/app.ts';
import { listen } from '../../server/http/listen.ts';
import { importFiles } from '../../server/import/import.ts';
import { undoImport } from '../../server/import/write/undo.ts';
import { openEmbedded } from '../../server/store/embedded.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { partsFile, partsFormat, type Line } from '../import/parts-format.ts';
import { accept } from '../match/three-sets.ts';
import { change } from '../store/at-hand.ts';
import { bring, one } from './rich-store.ts';

const ontology = loadOntology();
const noRoom =
  'There is no room left on the disk of the data folder (ENTENTE_DATA). Make room, then do the same again: what was begun is finished, or has changed nothing.';
let folder: string;
/** A disk of 40 MB of its own. */
let disk: string;
let store: GraphStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-disk-'));
  disk = join(folder, 'disk');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', disk]);
  store = await openEmbedded(join(disk, 'data'));
});
afterEach(async () => {
  await store.close().catch(() => undefined);
  // Lazily: the engine may hold a file for a moment longer.
  execFileSync('umount', ['--lazy', disk]);
  rmSync(folder, { recursive: true });
});

const ballast = () => join(disk, 'ballast');
const makeRoom = () => rmSync(ballast(), { force: true });
/** Leaves so many bytes of the disk. */
function fillBut(left: number): void {
  const { bavail, bsize } = statfsSync(disk);
  for (let rest = bavail * bsize - left; rest > 0; rest -= 4_096)
    appendFileSync(ballast(), Buffer.alloc(Math.min(rest, 4_096)));
}
/** An import whose plan is on another disk, so that it is the store that finds no room. */
const import_ = (lines: readonly Line[], plans = join(folder, 'plans')) =>
  importFiles(store, ontology, {
    ...{ files: [partsFile(lines, 'many.parts')], format: partsFormat, folder: plans },
    dataset: { id: 'many', source: { published: '2020-05-01' } },
  });
const many = (count: number, text = ''): Line[] => [
  ...Array.from({ length: count }, (_, i): Line => ({ entity: `e${i}`, name: `Number ${i}`, summary: text })),
  ...Array.from({ length: count * 2 }, (_, i): Line => ({
    link: [`e${i % count}`, 'MEMBER_OF', `e${(i * 7 + 1) % count}`],
    suffix: `n${i}`,
  })),
];
const said = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error: unknown) => diskFull(error) ?? String(error instanceof Error ? error.message : error),
  );

describe('on a disk without room', () => {
  test('an import that fails midway is told by its cause; nothing is served until it is ended, by itself or by doing it again', async () => {
    await bring(store, 'one', one);
    const { app, stop } = await createApp(store, ontology, {});
    const listening = await listen(app, '127.0.0.1', 0);
    const ready = async () => {
      const response = await fetch(`${listening.url}/health/ready`);
      return [response.status, ((await response.json()) as { reason?: string }).reason];
    };
    const ask = async () => {
      const response = await fetch(`${listening.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ entities { totalCount } }' }),
      });
      return JSON.stringify(await response.json());
    };
    try {
      fillBut(900_000);
      expect(await said(import_(many(6_000)))).toBe(noRoom);
      const why =
        'The import of many failed midway (no room is left on the disk of the data folder); nothing is served until it is ended, which is tried again by itself: mend that, or run entente undo many.';
      expect(await ready()).toEqual([503, why]);
      expect(await ask()).toMatch(/The graph cannot be reached at the moment.*"code":"UNAVAILABLE"/);
      // Nor does anything else begin before it is ended.
      expect(await said(bring(store, 'other', one))).toBe(noRoom);
      makeRoom();
      await import_(many(6_000));
      expect(await ready()).toEqual([200, undefined]);
      expect(await ask()).toBe('{"data":{"entities":{"totalCount":6003}}}');
      expect((await verifyStore(store, ontology)).findings).toEqual([]);
    } finally {
      makeRoom();
      await listening.close();
      await stop();
    }
  });

  test('one that failed midway is removed whole', async () => {
    await bring(store, 'one', one);
    const before = await heldIn(store);
    fillBut(900_000);
    expect(await said(import_(many(6_000)))).toBe(noRoom);
    makeRoom();
    await undoImport(store, 'many');
    expect(await heldIn(store)).toEqual(before);
  });

  test('a large import is refused before anything is written', async () => {
    const text = 'A text that takes some room. '.repeat(60);
    expect(await said(import_(many(6_000, text), join(disk, 'data', 'imports')))).toMatch(
      /^This import may take \d+ MB on the disk of the data folder, which has \d+ MB left; make room and import it again\. Nothing was written\.$/,
    );
    expect((await verifyStore(store, ontology)).nodes).toBe(1);
  });

  test('a write, a merge and a backup change nothing, and work once there is room', async () => {
    await bring(store, 'one', one);
    // What is written must be more than what is left of the last block of a file.
    const text = 'x'.repeat(50_000);
    await change(store, "MATCH (e:Entity {id: 'guild'}) SET e.summary = $text", { text });
    const before = await heldIn(store);
    fillBut(0);
    const write = () => change(store, "MATCH (e:Entity {id: 'ann'}) SET e.summary = $text", { text });
    const merge = () => accept(store, 'ann', 'guild');
    expect(await said(write())).toBe(noRoom);
    expect(await said(merge())).toBe(noRoom);
    expect(await said(backUp(store, { target: join(disk, 'kept'), incremental: false }))).toMatch(/room/);
    expect(await said(backUp(store, { target: join(disk, 'chain'), incremental: true }))).toMatch(/room/);
    expect(readdirSync(disk).sort()).toEqual(['ballast', 'data']);
    expect(await heldIn(store)).toEqual(before);
    makeRoom();
    await write();
    await merge();
    await backUp(store, { target: join(disk, 'kept'), incremental: false });
    expect(existsSync(join(disk, 'kept', 'backup.json'))).toBe(true);
  });
});
