import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../server/http/app.ts';
import { run } from '../../server/cli.ts';
import type { CommandContext } from '../../server/commands/context.ts';
import { exportFormats } from '../../server/formats/formats.ts';
import { listen, type Listening } from '../../server/http/listen.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { StoreError, type GraphStore } from '../../server/store/graph-store.ts';
import { openArticle } from '../article-store.ts';

let store: GraphStore;
let listening: Listening;
let stop: () => Promise<void>;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
  store = (await openArticle()).store;
  const app = await createApp(store, loadOntology(), { loadToken: 'token' });
  stop = app.stop;
  listening = await listen(app.app, '127.0.0.1', 0);
});
afterAll(async () => {
  await stop();
  await listening.close();
  rmSync(folder, { recursive: true });
});

async function entente(args: readonly string[], around: Partial<CommandContext>) {
  let out = '';
  let err = '';
  const code = await run(['node', 'entente', 'export', ...args], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    serve: () => Promise.reject(new Error('nobody asked to serve')),
    openStore: () => Promise.reject(new Error('nobody asked for the store')),
    runningServer: () => null,
    ...around,
  });
  return { code, out, err };
}

/** A store that outlives the command, which closes what it opens. */
const here = (): Partial<CommandContext> => ({
  openStore: () =>
    Promise.resolve(
      new Proxy(store, {
        get: (target, name) =>
          name === 'close' ? () => Promise.resolve() : (Reflect.get(target, name) as unknown),
      }),
    ),
});
const locked = () => Promise.reject(new StoreError('LOCKED', 'The data folder is in use.'));
const there = (url = listening.url): Partial<CommandContext> => ({
  openStore: locked,
  runningServer: () => ({ url, token: 'token' }),
});

describe.each([
  ['with the store at hand', here],
  ['through the server that holds the store', there],
])('entente export, %s', (_, around) => {
  test('writes a data set to standard output, or to a file in the format of its name', async () => {
    const file = join(folder, 'all.yaml');
    const printed = await entente(['--dataset', 'pakistan-ttp'], around());
    expect(printed).toMatchObject({ code: 0, err: '' });
    expect(printed.out).toMatch(/^entente: 1\ndossier:\n {2}id: pakistan-ttp\n/);
    expect(await entente(['-d', 'pakistan-ttp', '-o', file], around())).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(readFileSync(file, 'utf8')).toBe(printed.out);
  });

  test('takes entities, what is near them, or a query, and tells what is not in it', async () => {
    const some = await entente(['--entity', 'ttp', 'noor-wali-mehsud', '-f', 'dossier'], around());
    expect(some.code).toBe(0);
    expect(some.err).toMatch(/^Not in the export:\n {1,}\d+ {2}attributions {1,}The actors who said it/);
    const near = await entente(['--entity', 'noor-wali-mehsud', '--depth', '1'], around());
    expect(near.out.length).toBeGreaterThan(some.out.length);
    const query = join(folder, 'query.graphql');
    writeFileSync(query, '{ entity(id: "ttp") { name } }');
    expect((await entente(['--query', query], around())).out).toContain('\n  ttp:\n');
  });

  test('says what cannot be exported, and leaves no file', async () => {
    const file = join(folder, 'nope.yaml');
    expect(await entente(['-d', 'nope', '-o', file], around())).toEqual({
      code: 1,
      out: '',
      err: 'No dossier or data set has the id "nope".\n',
    });
    expect(existsSync(file)).toBe(false);
    const missing = join(folder, 'no', 'file.yaml');
    expect((await entente(['-o', missing], around())).err).toBe(
      `${missing} cannot be written (ENOENT); give another path.\n`,
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('entente export', () => {
  test('refuses settings that cannot be, before it opens anything', async () => {
    const list = exportFormats.map(({ id, extension }) => `${id} (${extension})`).join(', ');
    const known = exportFormats.map(({ id }) => id).join(', ');
    const error = async (...args: string[]) => (await entente(args, {})).err;
    expect(await error('-o', 'x.doc')).toBe(
      `x.doc: No format has this ending; say which with --format: ${list}.\n`,
    );
    expect(await error('-f', 'doc')).toBe(`There is no format "doc"; give one of ${known}.\n`);
    expect(await error('--depth', '2')).toBe('--depth counts links away from entities; give --entity too.\n');
    expect(await error('--query', 'no.graphql')).toBe(
      'no.graphql cannot be read (ENOENT); give a file with a GraphQL query.\n',
    );
  });

  test('says that the server does not answer', async () => {
    expect((await entente([], there('http://127.0.0.1:9'))).err).toBe(
      'The server at http://127.0.0.1:9 holds the store and does not answer; stop it and try again.\n',
    );
  });
});
