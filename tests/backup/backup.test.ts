import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '../../server/backup/backup.ts';
import { heldIn } from '../../server/backup/copy.ts';
import { verifyStore } from '../../server/backup/verify/verify.ts';
import { run } from '../../server/cli.ts';
import type { CommandContext } from '../../server/commands/context.ts';
import { newToken } from '../../server/commands/lock-file.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { createApp } from '../../server/http/app.ts';
import { listen } from '../../server/http/listen.ts';
import { placesIn } from '../../server/main.ts';
import { openEmbedded } from '../../server/store/embedded.ts';
import { StoreError, type GraphStore } from '../../server/store/graph-store.ts';
import { change, cypher } from '../store/at-hand.ts';
import { fill } from './rich-store.ts';

let folder: string;
let data: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-backup-'));
  data = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command line on the data folder, or on another. */
async function entente(args: readonly string[], at = data, more: Partial<CommandContext> = {}) {
  let out = '';
  let err = '';
  const code = await run(['node', 'entente', ...args], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    serve: () => Promise.reject(new Error('nobody asked to serve')),
    openStore: () => openEmbedded(at),
    runningServer: () => null,
    places: async () => placesIn({ ENTENTE_DATA: at }, () => undefined),
    ...more,
  });
  return { code, out: out.replaceAll(folder, ''), err: err.replaceAll(folder, '') };
}

async function on<T>(at: string, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openEmbedded(at);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
const at = (name: string) => join(folder, name);
const add = (store: GraphStore, i: number) =>
  change(store, "CREATE (:Dossier {id: 'n' + toString($i), at: $i, title: 'A title'})", { i });
const numbered = async (store: GraphStore) =>
  (await store.read(cypher('MATCH (n:Dossier) RETURN n.at AS at ORDER BY at LIMIT 5000'))).map(
    (row) => row['at'],
  );
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);

describe('entente backup and restore', () => {
  test('give back all that a store held, with nothing wrong in it', async () => {
    const held = await on(data, async (store) => {
      await fill(store);
      return heldIn(store);
    });
    const { code, out } = await entente(['backup', at('kept')]);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^\/kept: a whole backup, [\d.]+ MB; entente restore puts it back\.\n$/),
    ]);
    expect(await entente(['restore', at('kept')], at('other'))).toMatchObject({ code: 0, err: '' });
    await on(at('other'), async (store) => {
      expect(await heldIn(store)).toEqual(held);
      expect((await verifyStore(store, loadOntology())).findings).toEqual([]);
    });
    expect(readdirSync(at('other')).sort()).toEqual(['entente.closed', 'entente.commit', 'entente.grafeo']);
  });

  test('while others write give back what was there at one moment: the writes before it, and none behind', async () => {
    const store = await openEmbedded(data);
    let last = 0;
    let over = false;
    const writing = (async () => {
      for (; !over; last += 1) await add(store, last);
    })();
    const taken: [least: number, most: number][] = [];
    for (const name of ['one', 'two', 'three']) {
      const least = last;
      await backUp(store, { target: at(name), incremental: false });
      taken.push([least, last]);
    }
    over = true;
    await writing;
    await store.close();
    for (const [i, [least, most]] of taken.entries()) {
      await entente(['restore', at(['one', 'two', 'three'][i]!)], at(`back-${i}`));
      const found = await on(at(`back-${i}`), numbered);
      expect(found).toEqual(upTo(found.length));
      expect(found.length).toBeGreaterThanOrEqual(least);
      expect(found.length).toBeLessThanOrEqual(most + 1);
    }
  });

  test('go through the server that holds the store, as verify does', async () => {
    const store = await openEmbedded(data);
    await fill(store);
    const loadToken = newToken();
    const { app, stop } = await createApp(store, loadOntology(), { loadToken });
    const listening = await listen(app, '127.0.0.1', 0);
    const around = {
      openStore: () => Promise.reject(new StoreError('LOCKED', 'It is in use.')),
      runningServer: () => ({ url: listening.url, token: loadToken }),
    };
    const verified = await entente(['verify'], data, around);
    const kept = await entente(['backup', at('kept')], data, around);
    const again = await entente(['backup', at('kept')], data, around);
    const refused = await entente(['restore', at('kept'), '--replace'], data, around);
    const stranger = await fetch(`${listening.url}/store/verify`, { method: 'POST', body: '{}' });
    await listening.close();
    await stop();
    expect(verified).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/: nothing is wrong\.\n$/),
    });
    expect(kept).toMatchObject({ code: 0, err: '' });
    expect(again).toEqual({
      code: 1,
      out: '',
      err: '/kept is there and not empty; give a folder that is not there yet, or add to a chain with --incremental.\n',
    });
    expect(refused).toEqual({
      code: 1,
      out: '',
      err: 'The data folder /data is already open in this process; close it first, or set ENTENTE_DATA to another folder.\n',
    });
    expect(stranger.status).toBe(401);
    expect((await entente(['restore', at('kept')], at('other'))).code).toBe(0);
  });

  test('by parts give back each moment up to the last; what was begun elsewhere is told', async () => {
    await on(data, (store) => add(store, 0));
    const part = () => entente(['backup', at('chain'), '--incremental']);
    const back = async (name: string) => {
      await entente(['restore', at('chain')], at(name));
      return on(at(name), numbered);
    };
    expect((await part()).out).toMatch(/^\/chain: a chain of 1 part, /);
    expect(await back('first')).toEqual([0]);
    await on(data, (store) => add(store, 1));
    // A backup by itself in between leaves the chain as it is.
    expect((await entente(['backup', at('whole')])).code).toBe(0);
    await on(data, (store) => add(store, 2));
    expect((await part()).out).toMatch(/^\/chain: a chain of 2 parts, /);
    expect(await back('second')).toEqual([0, 1, 2]);
    // What changed nothing adds no part.
    const parts = await on(data, async (store) => {
      const made = [];
      for (let i = 0; i < 2; i += 1)
        made.push((await backUp(store, { target: at('chain'), incremental: true })).parts);
      return made;
    });
    expect(parts[1]).toBe(parts[0]);
    const elsewhere =
      "is not the chain of backups that this graph's log goes on from; give the folder of its last incremental backup, or a new one to begin another chain.\n";
    expect((await entente(['backup', at('whole'), '--incremental'])).err).toBe(`/whole ${elsewhere}`);
    expect((await entente(['backup', at('another'), '--incremental'])).code).toBe(0);
    expect((await part()).err).toBe(`/chain ${elsewhere}`);
    expect(await back('third')).toEqual([0, 1, 2]);
  });

  test('refuse a backup that is damaged, a folder that is none, and a place that holds a graph', async () => {
    await on(data, (store) => add(store, 0));
    await entente(['backup', at('kept')]);
    const before = readFileSync(join(data, 'entente.grafeo'));
    expect((await entente(['restore', at('kept')])).err).toBe(
      'The data folder /data holds a graph; give --replace to put this one in its place, or set ENTENTE_DATA to another folder.\n',
    );
    expect((await entente(['restore', at('nothing')])).err).toBe(
      '/nothing holds no whole backup: there is no backup.json in it.\n',
    );
    const file = join(at('kept'), 'backup_full_0000.grafeo');
    const whole = readFileSync(file);
    for (const [spoil, why] of [
      [
        () => truncateSync(file, 5_000),
        `has 5,000 bytes and ${whole.length.toLocaleString('en')} were written`,
      ],
      [
        () => writeFileSync(file, Buffer.from(whole).fill(7, 9_000, 9_001)),
        'holds other bytes than were written',
      ],
      [() => rmSync(file), 'cannot be read'],
    ] as const) {
      spoil();
      expect((await entente(['restore', at('kept'), '--replace'])).err).toBe(
        `The backup in /kept is damaged (backup_full_0000.grafeo ${why}); use another backup.\n`,
      );
      writeFileSync(file, whole);
    }
    expect(readFileSync(join(data, 'entente.grafeo')).equals(before)).toBe(true);
    await on(data, (store) => add(store, 1));
    expect((await entente(['restore', at('kept'), '--replace'])).code).toBe(0);
    expect(await on(data, numbered)).toEqual([0]);
  });

  test('keep what an import that was under way goes on from', async () => {
    const plan = at('plans/gifts');
    await on(data, async (store) => {
      const marker = {
        id: 'gifts',
        state: 'writing',
        plan: 'p',
        folder: plan,
        host: 'h',
        pid: 1,
        since: 'noon',
      };
      await change(store, 'CREATE (m:Import) SET m = $marker', { marker });
    });
    rmSync(plan, { recursive: true, force: true });
    const fs = await import('node:fs');
    fs.mkdirSync(plan, { recursive: true });
    writeFileSync(join(plan, 'plan.json'), '{"plan": "p"}');
    await entente(['backup', at('kept')]);
    rmSync(plan, { recursive: true });
    await entente(['restore', at('kept')], at('other'));
    expect(readFileSync(at('other/imports/gifts/plan.json'), 'utf8')).toBe('{"plan": "p"}');
    await on(at('other'), async (store) =>
      expect(await store.read(cypher('MATCH (m:Import) RETURN m.folder AS folder'))).toEqual([
        { folder: at('other/imports/gifts') },
      ]),
    );
  });

  test('a restoring that was cut off while files were moved is ended when the folder is next opened', async () => {
    await on(data, (store) => add(store, 0));
    await on(join(data, 'entente.restoring'), (store) => add(store, 7));
    writeFileSync(join(data, 'entente.restoring', 'ready'), '');
    expect(await on(data, numbered)).toEqual([7]);
    expect(readdirSync(data).sort()).toEqual(['entente.closed', 'entente.commit', 'entente.grafeo']);
    expect(existsSync(join(data, 'entente.replaced'))).toBe(false);
  });

  test('a store in memory is backed up as lines, and restored from them', async () => {
    const store = await openEmbedded(null);
    await fill(store);
    const held = await heldIn(store);
    await backUp(store, { target: at('lines'), incremental: false });
    await store.close();
    expect((await entente(['restore', at('lines')], at('other'))).code).toBe(0);
    await on(at('other'), async (other) => {
      expect(await heldIn(other)).toEqual(held);
      expect((await verifyStore(other, loadOntology())).findings).toEqual([]);
    });
    appendFileSync(join(at('lines'), 'graph.ndjson.gz'), 'x');
    expect((await entente(['restore', at('lines'), '--replace'], at('other'))).err).toMatch(
      /is damaged \(graph\.ndjson\.gz has/,
    );
  });
});
