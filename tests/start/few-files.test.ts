import { execFile } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { shipped } from '../../server/root.ts';
import { freshFolder } from './entente.ts';

// What builds has more files open.
beforeAll(() => promisify(execFile)(process.execPath, [shipped('bin', 'build.js')]));

/** Runs the command line in a process that may have so many files open. */
function withFiles(limit: number, cwd: string): Promise<{ code: number; err: string }> {
  const script = `ulimit -n ${limit} && exec "${process.execPath}" "${shipped('bin', 'entente.js')}" datasets`;
  const env = { ...process.env, NODE_OPTIONS: '', ENTENTE_DATA: cwd };
  return new Promise((resolve) => {
    execFile('bash', ['-c', script], { cwd, env }, (error, _out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), err });
    });
  });
}

test('a process that may have too few files open says so in one sentence before it does anything', async () => {
  const folder = freshFolder();
  try {
    for (const limit of [24, 32, 48, 62, 96, 128, 192, 256]) {
      const { code, err } = await withFiles(limit, folder);
      expect([limit, code, err]).toEqual([
        limit,
        1,
        'Entente cannot be started, since this process may have too few files open at a time; raise the limit (ulimit -n 1024, or LimitNOFILE of its service), then start it again.\n',
      ]);
    }
    expect(readdirSync(folder)).toEqual([]);
    expect(await withFiles(512, folder)).toEqual({ code: 0, err: '' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
