import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { shipped } from '../../server/root.ts';
import { freshFolder, runEntente } from './entente.ts';

/** Runs a command line whose output is closed after its first line, as `| head -1` does. */
function runWithHead(args: readonly string[], data: string) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(NEO4J_|ENTENTE_|NODE_OPTIONS$|npm_)/.test(name),
  );
  const child = spawn(process.execPath, [shipped('bin', 'entente.js'), ...args], {
    env: { ...Object.fromEntries(kept), ENTENTE_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let first = '';
  let err = '';
  child.stdout.setEncoding('utf8').once('data', (text: string) => {
    first = text.split('\n')[0] ?? '';
    child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise<{ code: number | null; first: string; err: string }>((resolve) =>
    child.once('exit', (code) => resolve({ code, first, err })),
  );
}

const data = freshFolder();

beforeAll(async () => {
  // More than a pipe holds.
  const rows = Array.from({ length: 20_000 }, (_, at) => `giver ${at},taker ${at % 100}`);
  const file = join(mkdtempSync(join(tmpdir(), 'entente-pipe-')), 'gifts.csv');
  writeFileSync(file, ['source,target', ...rows].join('\n'));
  const { code, err } = await runEntente(['import', file, '--format', 'edges', '--dataset', 'gifts'], {
    ENTENTE_DATA: data,
  });
  expect([code, err.split('\n').filter((line) => /fail/i.test(line))]).toEqual([0, []]);
});

test.each([
  ['an export', ['export', '--format', 'csv', '--output', '-']],
  ['a schema', ['schema']],
  ['a list of matches', ['match', '--first', '200', '--min-score', '0.1']],
  ['a list of recipes', ['recipes', 'ucdp-ged']],
])('%s whose reader has seen enough ends quietly', async (_what, args) => {
  const { code, first, err } = await runWithHead(args, data);
  expect([code, first.length > 0, err]).toEqual([0, true, '']);
});

test('the files of a graph are their owner’s alone, also in a folder that others may read', async () => {
  const shared = freshFolder();
  chmodSync(shared, 0o755);
  for (const folder of [join(freshFolder(), 'made'), shared]) {
    expect((await runEntente(['load', shipped('dossiers')], { ENTENTE_DATA: folder })).code).toBe(0);
    const mine = readdirSync(folder).filter((name) => name.startsWith('entente.'));
    expect(mine).toContain('entente.grafeo');
    expect(mine.filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0)).toEqual([]);
    if (folder !== shared) expect(statSync(folder).mode & 0o777).toBe(0o700);
  }
});
