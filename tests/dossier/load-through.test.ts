import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../server/http/app.ts';
import { run } from '../../server/cli.ts';
import {
  readLockFile,
  writeLockFile,
  newToken,
  type RunningServer,
} from '../../server/commands/lock-file.ts';
import { listen, type Listening } from '../../server/http/listen.ts';
import { StoreError, type GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';
import { elements, snapshot } from './snapshot.ts';
import { ontology } from './texts.ts';

const token = newToken();
let store: GraphStore;
let listening: Listening;
let stop: () => Promise<void>;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
  store = await openTestStore();
  const app = await createApp(store, ontology, { loadToken: token });
  stop = app.stop;
  listening = await listen(app.app, '127.0.0.1', 0);
});
afterAll(async () => {
  await listening.close();
  await stop();
  rmSync(folder, { recursive: true });
});

/** Runs `entente load ARGUMENTS` beside a server that holds the store. */
async function load(args: string, door: RunningServer | null = { url: listening.url, token }) {
  let out = '';
  let err = '';
  const locked = new StoreError('LOCKED', 'The data folder is in use by another process; stop that one.');
  const code = await run(['node', 'entente', 'load', ...args.split(' ')], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    serve: () => Promise.reject(new Error('nobody asked to serve')),
    openStore: () => Promise.reject(locked),
    runningServer: () => door,
  });
  return { code, out, err };
}

describe('entente load while a server holds the store', () => {
  test('goes through that server and tells the same', async () => {
    const holds = 'small: 7 entities, 3 links, 2 figures, 15 claims, 2 sources;';
    expect(await load('tests/dossier/small.yaml')).toEqual({
      code: 0,
      out: `${holds} 7 entities, 3 links, 2 figures, 15 claims, 2 sources added.\n`,
      err: '',
    });
    expect((await load('tests/dossier/small.yaml')).out).toBe(`${holds} nothing changed.\n`);
    expect((await elements(store, 'entities'))['ann-lee']).toMatchObject({ degree: 1 });
  });

  test('prints problems with their places, and what other dossiers need', async () => {
    const before = await snapshot(store);
    const bad = 'tests/dossier/broken/link-twice.yaml';
    expect(await load(bad)).toEqual({
      code: 1,
      out: '',
      err: `${bad}:12:5: The link ann.LEADS.bob stands already in line 11; give this one a "suffix" of its own.\n`,
    });
    const owned = join(folder, 'small.yaml');
    writeFileSync(
      owned,
      'entente: 1\ndossier: { id: thief, title: T }\nsources: { gazette: { title: G, kind: book } }\n',
    );
    expect((await load(owned)).err).toBe(
      `${owned}:3:12: The source gazette belongs to the dossier small; give this one another id, or leave it out and only refer to it.\n`,
    );
    expect(await snapshot(store)).toEqual(before);
  });

  test('says that the folder is in use where the server left no way in, or does not answer', async () => {
    expect((await load('tests/dossier/small.yaml', null)).err).toBe(
      'The data folder is in use by another process; stop that one.\n',
    );
    expect((await load('tests/dossier/small.yaml', { url: 'http://127.0.0.1:9', token })).err).toBe(
      'The server at http://127.0.0.1:9 holds the store and does not answer; stop it and try again.\n',
    );
  });
});

describe('the way into the server', () => {
  const post = async (headers: Record<string, string>, body: string) => {
    const response = await fetch(new URL('/dossiers', listening.url), { method: 'POST', headers, body });
    return [response.status, await response.json()];
  };
  const json = { 'content-type': 'application/json' };
  const refused = {
    errors: [
      {
        message: 'Loading is for the command line: use entente load.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ],
  };

  test('opens to its token only, and reads nothing before that', async () => {
    expect(await post(json, '{"path":"x","files":[]}')).toEqual([401, refused]);
    expect(await post({ ...json, authorization: `Bearer ${newToken()}` }, 'not json')).toEqual([
      401,
      refused,
    ]);
  });

  test('refuses what is no dossier', async () => {
    const authorization = `Bearer ${token}`;
    const message = 'Send {"path": "…", "files": [{"file": "…", "text": "…"}]}.';
    for (const body of [
      '{}',
      '[]',
      '{"path":"x","files":[{"file":1,"text":"y"}]}',
      '{"path":"x","files":[null]}',
    ])
      expect(await post({ ...json, authorization }, body)).toEqual([
        400,
        { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] },
      ]);
  });

  test('is not there unless the server was given a token', async () => {
    const closed = await createApp(store, ontology);
    const other = await listen(closed.app, '127.0.0.1', 0);
    const response = await fetch(new URL('/dossiers', other.url), { method: 'POST' });
    expect(response.status).toBe(404);
    await response.text();
    await other.close();
  });

  test('is a file that only its owner can read, made anew each time and gone at the end', () => {
    expect(readLockFile(folder)).toBeNull();
    writeFileSync(join(folder, 'server.json'), 'stale', { mode: 0o644 });
    expect(readLockFile(folder)).toBeNull();
    const door = { url: 'http://127.0.0.1:4000', token };
    const shut = writeLockFile(folder, door);
    expect(statSync(join(folder, 'server.json')).mode & 0o777).toBe(0o600);
    expect(readLockFile(folder)).toEqual(door);
    shut();
    expect(readLockFile(folder)).toBeNull();
  });
});
