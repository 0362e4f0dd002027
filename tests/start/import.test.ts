import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { shipped } from '../../server/root.ts';
import { check, follow, mutate } from '../schema/importing.ts';
import { freshFolder, startEntente } from './entente.ts';
import type { Started } from './entente.ts';

let entente: Started;
const folder = freshFolder();
beforeAll(async () => {
  await promisify(execFile)(process.execPath, [shipped('bin', 'build.js')]);
  entente = await startEntente({ ENTENTE_DATA: 'graph' }, folder);
});
afterAll(() => entente.stop());

const served = () => {
  const send = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${entente.url}${path}`, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: JSON.parse(text) as unknown };
  };
  const ask = (query: string) =>
    send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  return { url: entente.url, send, ask };
};

const mapping = `entente: 1
dataset: { id: patrons, title: Patrons of the guilds }
ontology: { entityTypes: { Actor: { kinds: { guild: guild } } } }
tables:
  - files: '*.csv'
    entities:
      patron: { type: Actor, kind: person, key: patron, name: '{patron}' }
      guild: { type: Actor, kind: guild, key: guild, name: '{guild}' }
    links:
      - from: patron
        type: FUNDS
        to: guild
        amount: { value: '{amount}', currency: USD, per: YEAR }
`;
async function imported(rows: string) {
  const { id } = await check(served(), [['patrons.csv', `patron,guild,amount\n${rows}`]], { mapping });
  const ready = (await follow(served(), id, 'READY')).at(-1)!;
  expect(ready).toMatchObject({ state: 'READY', failure: null });
  await mutate(served(), `confirmImport(job: "${id}", keepGoing: true)`);
  return (await follow(served(), id)).at(-1)!;
}

// What is served runs the checks in a thread of their own, which tests of sources cannot.
test('what is served imports, imports a newer version, and removes both', async () => {
  expect(await imported('Ann,Weavers,5\nBob,Weavers,\n')).toMatchObject({
    state: 'DONE',
    result: { rows: 2, created: { entities: 3, links: 2 } },
  });
  expect(await imported('Ann,Weavers,5\nCid,Weavers,\nAnn,Dyers,many\n')).toMatchObject({
    state: 'DONE',
    problemCount: 1,
    result: { created: { entities: 1, links: 1 }, retracted: { entities: 1, links: 1 } },
  });
  const answer = await entente.ask('{ datasets { id entities links retracted } }');
  expect(answer).toMatchObject({
    data: { datasets: [{ id: 'patrons', entities: 3, links: 2, retracted: 2 }] },
  });
  const { id } = await mutate(served(), 'undoImport(dataset: "patrons")');
  expect((await follow(served(), id)).at(-1)).toMatchObject({ state: 'DONE' });
  expect(await entente.ask('{ datasets { id } }')).toEqual({ data: { datasets: [] } });
  expect(readdirSync(join(folder, 'graph', 'imports', 'uploads'))).toEqual([]);
  expect(readdirSync(join(folder, 'graph', 'imports', 'plans'))).toEqual([]);
});
