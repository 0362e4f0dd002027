import { describe, expect, test } from '@jest/globals';
import { run } from '../../server/cli.ts';
import type { CommandContext } from '../../server/commands/context.ts';
import { ConfigError } from '../../server/config.ts';
import { StoreError, type GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';
import { elements } from './snapshot.ts';

const small = 'tests/dossier/small.yaml';
const broken = 'tests/dossier/broken';

/** Runs `entente ARGUMENTS` and gives what it wrote and its exit code. */
async function entente(args: string, around: Partial<CommandContext> = {}) {
  let out = '';
  let err = '';
  const code = await run(['node', 'entente', ...args.split(' ').filter(Boolean)], {
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
function kept(store: GraphStore): Partial<CommandContext> {
  return { openStore: async () => ({ ...bound(store), close: async () => undefined }) };
}
const bound = (store: GraphStore): GraphStore => ({
  info: store.info,
  read: (statement, params, options) => store.read(statement, params, options),
  write: (work) => store.write(work),
  bulk: store.bulk,
  searchText: (text, limit, options) => store.searchText(text, limit, options),
  revision: () => store.revision(),
  waiting: () => store.waiting(),
  ping: () => store.ping(),
  close: () => store.close(),
});

describe('entente check', () => {
  test('says of a good dossier what it holds, and needs no store', async () => {
    expect(await entente(`check ${small}`)).toEqual({
      code: 0,
      out: `${small}: no problem; 7 entities, 3 links, 2 figures, 15 claims, 2 sources.\n`,
      err: '',
    });
  });

  test('prints every problem of every dossier with its place and exits with 1', async () => {
    const [one, two] = [`${broken}/link-twice.yaml`, `${broken}/evidence-unknown.yaml`];
    expect(await entente(`check ${one} ${small} ${two} nowhere.yaml`)).toEqual({
      code: 1,
      out: [
        `${one}:12:5: The link ann.LEADS.bob stands already in line 11; give this one a "suffix" of its own.`,
        `${small}: no problem; 7 entities, 3 links, 2 figures, 15 claims, 2 sources.`,
        // Loading it would replace the first, which has the same id.
        `${two}:4:16: The dossier d is also in ${one}; give one of them another id.`,
        `${two}:8:119: No link, figure or event has the id "oath.CONTAINS.oath"; name one that is there.`,
        `${two}:8:139: Evidence is a link, a figure or an Event, and oath is of the type Obligation; name what happened.`,
        'nowhere.yaml:1:1: There is no such file or folder; check the path.',
        '',
      ].join('\n'),
      err: `${one}: 1 problem.\n${two}: 3 problems.\nnowhere.yaml: 1 problem.\n`,
    });
  });

  test('lets a dossier refer to the shipped ones, and to those checked with it', async () => {
    const [needsBoth] = ['tests/dossier/referring.yaml'];
    expect((await entente(`check ${small} ${needsBoth}`)).code).toBe(0);
    expect(await entente(`check ${needsBoth}`)).toEqual({
      code: 1,
      out: `${needsBoth}:8:11: No entity has the id "ann-lee"; add it to "entities".\n`,
      err: `${needsBoth}: 1 problem.\n`,
    });
  });
});

describe('entente load', () => {
  test('loads dossiers and tells what changed; a second time nothing does', async () => {
    const store = await openTestStore();
    const holds = 'small: 7 entities, 3 links, 2 figures, 15 claims, 2 sources;';
    expect(await entente(`load ${small}`, kept(store))).toEqual({
      code: 0,
      out: `${holds} 7 entities, 3 links, 2 figures, 15 claims, 2 sources added.\n`,
      err: '',
    });
    expect(await entente(`load ${small}`, kept(store))).toEqual({
      code: 0,
      out: `${holds} nothing changed.\n`,
      err: '',
    });
    await store.close();
  });

  test('stops at a dossier with problems, prints them, and keeps those loaded before it', async () => {
    const store = await openTestStore();
    const bad = `${broken}/link-twice.yaml`;
    const { code, err } = await entente(`load ${small} ${bad}`, kept(store));
    expect({ code, err }).toEqual({
      code: 1,
      err: `${bad}:12:5: The link ann.LEADS.bob stands already in line 11; give this one a "suffix" of its own.\n`,
    });
    expect(Object.keys(await elements(store, 'dossiers'))).toEqual(['small']);
    await store.close();
  });

  test('prints the one sentence of a store or setting that cannot be used', async () => {
    const locked = new StoreError('LOCKED', 'The data folder is in use; stop the server that holds it.');
    expect(await entente(`load ${small}`, { openStore: () => Promise.reject(locked) })).toEqual({
      code: 1,
      out: '',
      err: 'The data folder is in use; stop the server that holds it.\n',
    });
    const wrong = new ConfigError('PORT', 'PORT is "x"; give a whole number from 0 to 65535.');
    expect((await entente('serve', { serve: () => Promise.reject(wrong) })).err).toBe(`${wrong.message}\n`);
  });

  test('asks for a report of an error that nobody foresaw', async () => {
    const { code, err } = await entente(`load ${small}`, {
      openStore: () => Promise.reject(new Error('odd')),
    });
    expect(code).toBe(1);
    expect(err).toMatch(
      /^Entente failed in a way that it should not have\. Please report this:\nError: odd\n/,
    );
  });
});

describe('entente', () => {
  test('serves without a command and with serve', async () => {
    let served = 0;
    const serve = async () => void (served += 1);
    expect(await entente('', { serve })).toEqual({ code: 0, out: '', err: '' });
    expect((await entente('serve', { serve })).code).toBe(0);
    expect(served).toBe(2);
  });

  test.each([
    ['chek', "error: unknown command 'chek'\n(Did you mean check?)\n"],
    ['load', "error: missing required argument 'dossier'\n"],
    ['check --fast x', "error: unknown option '--fast'\n"],
    ['serve now', "error: too many arguments for 'serve'. Expected 0 arguments but got 1.\n"],
  ])('tells what is wrong with %j', async (args, message) => {
    expect(await entente(args)).toEqual({
      code: 1,
      out: '',
      err: `${message}Run entente --help for the commands.\n`,
    });
  });

  test.each(['--help', 'serve --help', 'check --help', 'load --help', 'schema --help'])(
    'explains itself with %s',
    async (args) => {
      const { code, out, err } = await entente(args);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^Usage: entente/);
    },
  );
});
