import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../bin/chromium.js';
import { shipped } from '../../server/root.ts';
import { patience } from '../browser/wait.ts';

/** A copy of the checkout, whose files may be changed. */
const folder = mkdtempSync(join(tmpdir(), 'entente-dev-'));
let browser: Browser;
let page: Page;
let dev: ChildProcess;
let ended: Promise<number | null>;
let url: string;
let told = '';

beforeAll(async () => {
  const parts = ['bin', 'client', 'cypher', 'dossiers', 'recipes', 'server', 'tests/api/golden'];
  const files = ['package.json', 'package-lock.json', 'vite.config.js', 'tsconfig.base.json'];
  for (const part of [...parts, ...files]) cpSync(shipped(part), join(folder, part), { recursive: true });
  symlinkSync(shipped('node_modules'), join(folder, 'node_modules'));
  const env = {
    ...process.env,
    PORT: '0',
    NODE_OPTIONS: '',
    NEO4J_URI: '',
    ENTENTE_DATA: join(folder, 'graph'),
  };
  dev = spawn(process.execPath, [join(folder, 'bin', 'dev.js')], { cwd: folder, env });
  ended = new Promise((resolve) => dev.once('exit', resolve));
  for (const stream of [dev.stdout!, dev.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => (told += text));
  url = await until(() => /^Entente listens on (http:\S+)/m.exec(told)?.[1]);
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(`${url}/#entity=ttp`);
  await page
    .getByText(/\d+ entities, \d+ relations/)
    .first()
    .waitFor({ timeout: patience });
});
afterAll(async () => {
  await browser?.close();
  dev?.kill('SIGKILL');
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

/** What `find` gives once it gives something. */
async function until<T>(find: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (const start = performance.now(); performance.now() - start < patience;) {
    const found = await find();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It did not come to that; npm run dev said:\n${told}`);
}

/** Replaces a text in a file; gives what puts it back. */
function edit(file: string, from: string, to: string): () => void {
  const before = readFileSync(join(folder, file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(folder, file), before.replace(from, to));
  return () => writeFileSync(join(folder, file), before);
}

async function hasNewField(): Promise<boolean> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __type(name: "Query") { fields { name } } }' }),
  });
  const { data } = (await response.json()) as { data: { __type: { fields: { name: string }[] } } };
  return data.__type.fields.some(({ name }) => name === 'whileItRan');
}
/** Something in the page that loading it again takes away. */
const mark = () => page.evaluate(() => void (document.documentElement.dataset.mark = 'here'));
const isMarked = () => page.evaluate(() => document.documentElement.dataset.mark === 'here');

test('a change to the client is shown in the open page, which is not loaded again', async () => {
  await mark();
  edit('client/theme.css', ':root {', ':root { --changed: yes;');
  const style = "getComputedStyle(document.documentElement).getPropertyValue('--changed')";
  await until(async () => (await page.evaluate<string>(style)) === 'yes');
  expect(await isMarked()).toBe(true);
});

test('a change to the server is served, and the page is loaded again', async () => {
  await mark();
  edit('server/schema/queries/query.graphql', 'type Query {', 'type Query {\n  whileItRan: Int');
  await until(async () => !(await isMarked().catch(() => true)));
  expect(await hasNewField()).toBe(true);
});

test('a server that does not compile is told with the line, and the one that runs goes on', async () => {
  const restore = edit('server/root.ts', 'const root = ', 'const root = = ');
  await until(() => /server\/root\.ts:\d+ Expression expected/.test(told));
  expect(await hasNewField()).toBe(true);
  restore();
});

test('Ctrl-C ends all', async () => {
  dev.kill('SIGINT');
  expect(await ended).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});
