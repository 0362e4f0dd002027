import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../server/http/app.ts';
import { run } from '../../server/cli.ts';
import type { CommandContext } from '../../server/commands/context.ts';
import { newToken } from '../../server/commands/lock-file.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { listen } from '../../server/http/listen.ts';
import { StoreError, type GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';

const mapping = `entente: 1
dataset: { id: gifts, title: Gifts, source: { publisher: The Post, published: 2021-03-04 } }
tables:
  - entities:
      giver: { type: Actor, kind: organisation, key: giver, name: '{giver}' }
      taker: { type: Actor, kind: organisation, key: taker, name: '{taker}' }
    links:
      - from: giver
        type: FUNDS
        to: taker
        suffix: '{day}'
        amount: { value: '{amount}', currency: EUR, per: ONCE }
        valid: '{day}'
`;
const rows = 'giver,taker,amount,day\nAcme,Red Party,1000,2009-06-05\nAcme,Blue Party,250.5,2009-06-00\n';

let folder: string;
let store: GraphStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-cli-'));
  store = await openTestStore();
  writeFileSync(join(folder, 'gifts.csv'), rows);
  writeFileSync(join(folder, 'gifts.yaml'), mapping);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function entente(args: readonly string[], around: Partial<CommandContext> = {}) {
  let out = '';
  let err = '';
  const code = await run(['node', 'entente', ...args], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    serve: () => Promise.reject(new Error('nobody asked to serve')),
    openStore: async () => ({ ...kept(store), close: async () => undefined }),
    workFolder: () => join(folder, 'work'),
    runningServer: () => null,
    ...around,
  });
  return { code, out, err };
}
const kept = (inner: GraphStore): GraphStore => ({
  info: inner.info,
  bulk: inner.bulk,
  read: (statement, params, options) => inner.read(statement, params, options),
  write: (work) => inner.write(work),
  searchText: (text, limit, options) => inner.searchText(text, limit, options),
  revision: () => inner.revision(),
  waiting: () => inner.waiting(),
  ping: () => inner.ping(),
  close: () => inner.close(),
});
const gifts = (...more: string[]) => [
  'import',
  join(folder, 'gifts.csv'),
  '--mapping',
  join(folder, 'gifts.yaml'),
  ...more,
];
const flows = () =>
  store.read({
    name: 'look',
    text: 'MATCH (a)-[r:FUNDS]->(b) RETURN a.name AS giver, r.amountLow AS amount, r.edtf AS day, b.name AS taker ORDER BY amount',
  });

describe('entente import', () => {
  test('imports a table through a mapping and says what it added; the same again changes nothing', async () => {
    const holds = 'gifts: 3 entities, 2 links, 1 source;';
    expect(await entente(gifts())).toEqual({
      code: 0,
      out: `${holds} 3 entities, 2 links, 1 source added.\n`,
      err: '',
    });
    expect(await flows()).toEqual([
      { giver: 'Acme', amount: 250.5, day: '2009-06', taker: 'Blue Party' },
      { giver: 'Acme', amount: 1000, day: '2009-06-05', taker: 'Red Party' },
    ]);
    expect((await entente(gifts())).out).toBe(`${holds} nothing changed.\n`);
  });

  test('goes through the running server that holds the store, and so does entente undo', async () => {
    const loadToken = newToken();
    const { app } = await createApp(store, loadOntology(), { loadToken, importFolder: join(folder, 'work') });
    const listening = await listen(app, '127.0.0.1', 0);
    const locked = new StoreError('LOCKED', 'The data folder is in use by another process.');
    const around = {
      openStore: () => Promise.reject(locked),
      runningServer: () => ({ url: listening.url, token: loadToken }),
    };
    expect(await entente(gifts(), around)).toEqual({
      code: 0,
      out: 'gifts: 3 entities, 2 links, 1 source; 3 entities, 2 links, 1 source added.\n',
      err: '',
    });
    expect(await entente(['undo', 'gifts'], around)).toEqual({
      code: 0,
      out: 'gifts: removed, 4 elements.\n',
      err: '',
    });
    expect(await entente(['undo', 'gifts'], around)).toEqual({
      code: 1,
      out: '',
      err: 'There is no data set "gifts"; see entente datasets.\n',
    });
    expect(await flows()).toEqual([]);
    const refused = await fetch(`${listening.url}/imports`, { method: 'POST', body: '{}' });
    expect(refused.status).toBe(401);
    await listening.close();
  });

  test('stops at bad rows, tells all of them in a table, lists them in a file, and writes nothing', async () => {
    writeFileSync(join(folder, 'gifts.csv'), `${rows}Acme,Red Party,much,2009-06-05\n,Red Party,5,soon\n`);
    const problems = join(folder, 'problems.csv');
    const { code, out, err } = await entente(gifts('--problems', problems));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('nothing was written');
    expect(err).toMatch(/gifts\.csv +3 +amount +.*"much"/);
    expect(readFileSync(problems, 'utf8')).toMatch(
      /^file,row,line,column,object,reason\r\n.*gifts\.csv,3,,amount,,/,
    );
    expect(await flows()).toEqual([]);
  });

  test('told to keep going writes the good rows and saves the rejects', async () => {
    writeFileSync(join(folder, 'gifts.csv'), `${rows}Acme,Red Party,much,2009-06-05\n`);
    const rejects = join(folder, 'rejects.csv');
    const { code, out } = await entente(gifts('--keep-going', '--rejects', rejects));
    expect([code, out]).toEqual([
      0,
      'gifts: 3 entities, 2 links, 1 source; 3 entities, 2 links, 1 source added; 1 problem left out.\n',
    ]);
    expect(readFileSync(rejects, 'utf8').split('\r\n')).toHaveLength(3);
    expect(await flows()).toHaveLength(2);
  });

  test('reads an edge list as links without direction where told so', async () => {
    const edges = join(folder, 'wires.csv');
    writeFileSync(edges, 'source,target\na,b\n');
    const { code, out } = await entente(['import', edges, '--undirected']);
    expect([code, out]).toEqual([
      0,
      'wires: 2 entities, 1 link, 1 source; 2 entities, 1 link, 1 source added.\n',
    ]);
    const links = {
      name: 'look',
      text: 'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.name AS a, b.name AS b',
    };
    expect(await store.read(links)).toEqual([{ type: 'CONNECTED_TO', a: 'a', b: 'b' }]);
  });

  test('shows what the first rows would become, and checks without writing', async () => {
    const preview = await entente(gifts('--preview', '1'));
    expect(preview.code).toBe(0);
    expect(preview.out).toContain('Gifts (gifts), read as csv: the first 1 rows would become');
    expect(preview.out).toContain('1,000 EUR');
    expect(preview.out).not.toContain('Blue Party');
    expect((await entente(gifts('--check'))).out).toBe(
      'gifts: 3 entities, 2 links, 1 source; 3 entities, 2 links, 1 source added.\nNothing was written: this was a check.\n',
    );
    expect(await flows()).toEqual([]);
  });

  test.each([
    [['import', 'nowhere.csv'], 'nowhere.csv: There is no such file; check the path.\n'],
    [['import', 'package.json', '--format', 'xls'], /^There is no format "xls"; give one of stix, .*\.\n$/],
    [
      ['import', 'package.json', '--preview', '0'],
      '--preview is "0"; give a whole number of rows from 1 to 1000.\n',
    ],
    [['import', 'package.json', '--published', 'soon'], /^--published: "soon" is no date or period in EDTF/],
    [['undo', 'nothing'], 'There is no data set "nothing"; see entente datasets.\n'],
  ] as const)('%j says what to change', async (args, said) => {
    const { code, out, err } = await entente(args);
    expect([code, out]).toEqual([1, '']);
    if (typeof said === 'string') expect(err).toBe(said);
    else expect(err).toMatch(said);
  });
});
