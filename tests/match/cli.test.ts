import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '../../server/http/app.ts';
import { run } from '../../server/cli.ts';
import { loadPath } from '../../server/import/dossier/open.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { listen } from '../../server/http/listen.ts';
import { openEmbedded } from '../../server/store/embedded.ts';
import { StoreError } from '../../server/store/graph-store.ts';
import { threeSets } from './three-sets.ts';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-match-'));
  const store = await openEmbedded(folder);
  for (const path of threeSets) await loadPath(store, path, loadOntology());
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command line on the folder; gives what it printed, and its exit code. */
async function entente(...argv: string[]): Promise<{ code: number; text: string }> {
  let text = '';
  const write = (more: string) => void (text += more);
  const code = await run(['node', 'entente', ...argv], {
    out: write,
    err: write,
    serve: async () => undefined,
    openStore: () => openEmbedded(folder),
    runningServer: () => null,
  });
  return { code, text };
}

test('entente match lists pairs with scores, names, data sets, reasons and ids', async () => {
  const { code, text } = await entente('match', '--first', '1');
  expect(code).toBe(0);
  expect(text).toBe(
    `0.987  TTP (conflicts)  =  Tehreek-e-Taliban Pakistan (article)
       + “Tehrik-i-Taleban Pakistan” and “Tehreek-e-Taliban Pakistan” are spellings of one name.
       + 2 of 2 neighbours are the same: Government of Pakistan, Taleban.
       conflicts-857=ttp
13 pairs in all; --first 13 lists them. Decide with --accept, --reject or --later and the id below a pair.
`,
  );
});

test('pairs are accepted, rejected, put off and taken back by id', async () => {
  const done = await entente(
    ...['match', '--by', 'ann', '--accept', 'conflicts-857=ttp', 'conflicts-859=jaish'],
    ...['--reject', 'militants-omar=mullah-omar', '--later', 'conflicts-130=pakistan'],
  );
  expect(done.text.replace(/\d{4}-\S+Z/g, 'NOW')).toBe(
    `conflicts-857 is ttp (conflicts-857=ttp, ann, NOW)
conflicts-859 is jaish (conflicts-859=jaish, ann, NOW)
militants-omar is not mullah-omar (militants-omar=mullah-omar, ann, NOW)
conflicts-130 and pakistan are put off (conflicts-130=pakistan, ann, NOW)
`,
  );
  const { pairs } = JSON.parse((await entente('match', '--json')).text) as { pairs: { id: string }[] };
  expect(pairs.map(({ id }) => id)).not.toContain('militants-omar=mullah-omar');
  expect(pairs.at(-1)?.id).toBe('conflicts-130=pakistan');
  const back = await entente('unmatch', 'conflicts-857=ttp');
  expect(back.text).toMatch(/^Took back: conflicts-857 is ttp /);
  expect((await entente('match', '--decided')).text.split('\n').length).toBe(4);
});

test('accepting above a score says what it did', async () => {
  const { text } = await entente('match', '--accept-above', '0.97', '--by', 'ann');
  expect(text).toContain('conflicts-857 is ttp (conflicts-857=ttp, ann, ');
  expect(text).toMatch(/\n4 pairs accepted, 0 left\.\n$/);
});

test('what cannot be is refused with a sentence', async () => {
  expect(await entente('match', '--accept-above', 'high')).toEqual({
    code: 1,
    text: '--accept-above is "high"; give a score from 0 to 1, such as 0.98.\n',
  });
  expect(await entente('match', '--accept', 'ttp=nobody')).toEqual({
    code: 1,
    text: 'No entity has the id "nobody"; search finds ids by name.\n',
  });
  expect(await entente('unmatch', 'a=b')).toEqual({
    code: 1,
    text: 'No decision has the id "a=b"; entente match --decided lists them.\n',
  });
});

test('with a server that holds the store, the command line goes through it', async () => {
  const store = await openEmbedded(folder);
  const app: App = await createApp(store, loadOntology(), { loadToken: 'key' });
  const listening = await listen(app.app, '127.0.0.1', 0);
  let text = '';
  const through = async (token: string, ...argv: string[]) => {
    text = '';
    return run(['node', 'entente', ...argv], {
      out: (more) => void (text += more),
      err: (more) => void (text += more),
      serve: async () => undefined,
      openStore: async () => {
        throw new StoreError('LOCKED', 'The folder is in use.');
      },
      runningServer: () => ({ url: listening.url, token }),
    });
  };
  try {
    expect(await through('key', 'match', '--accept', 'conflicts-857=ttp', '--by', 'ann')).toBe(0);
    expect(text).toMatch(/^conflicts-857 is ttp \(/);
    expect(await through('key', 'match', '--accept', 'conflicts-857=ttp')).toBe(1);
    expect(text).toBe('"conflicts-857" and "ttp" are one already; take that back first.\n');
    expect(await through('wrong', 'match')).toBe(1);
    expect(text).toContain('Matching here is for the command line: use entente match.');
  } finally {
    await Promise.all([listening.close(), app.stop()]);
  }
});
