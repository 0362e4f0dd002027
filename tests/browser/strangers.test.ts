import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../bin/chromium.js';
import { createApp } from '../../server/http/app.ts';
import { listen, type Listening } from '../../server/http/listen.ts';
import { openArticle } from '../article-store.ts';

// A page whose name points to this machine now, and one of another site on this machine: neither may read anything.
let stop: () => Promise<void>;
let listening: Listening;
let browser: Browser;
let other: Server;
let port: number;
let log: Logged[] = [];

interface Logged {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

const paths = [
  '/',
  '/graphql?query={statistics{entities}}',
  '/graphql/stream?query={statistics{entities}}',
  '/export?format=dossier',
  '/export/tickets/12345678',
  '/health/live',
  '/health/ready',
  '/nowhere',
];

beforeAll(async () => {
  const { store, ontology } = await openArticle();
  const logger = pino(
    { level: 'info' },
    { write: (line: string) => void log.push(JSON.parse(line) as Logged) },
  );
  const served = await createApp(store, ontology, { logger, loadToken: 'a-token-of-the-command-line' });
  listening = await listen(served.app, '127.0.0.1', 0);
  stop = served.stop;
  port = Number(new URL(listening.url).port);
  other = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<p>Another site'),
  );
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  browser = await launchChromium(['--host-resolver-rules=MAP evil.example 127.0.0.1']);
});

afterAll(async () => {
  await browser.close();
  await stop();
  await listening.close();
  await new Promise((resolve) => other.close(resolve));
});

/** What a page gets of each path: status and how much of it is no refusal; `null` where the browser keeps it away. */
const readFrom = (page: Page, base: string) =>
  page.evaluate(
    async ([at, all]) => {
      const found: [string, number | null, string | null][] = [];
      for (const path of all)
        for (const init of [
          {},
          { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' },
        ])
          try {
            const answer = await fetch(`${at}${path}`, init);
            const told = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
            found.push([path, answer.status, told.errors?.[0]?.extensions.code ?? null]);
          } catch {
            found.push([path, null, null]);
          }
      return found;
    },
    [base, paths] as const,
  );

test('a page whose name now points to this machine reads nothing, on any route', async () => {
  const page = await browser.newPage();
  const at = `http://evil.example:${port}`;
  const first = await page.goto(`${at}/`);
  expect(first?.status()).toBe(403);
  expect(await readFrom(page, at)).toEqual(
    paths.flatMap((path) => [
      [path, 403, 'FORBIDDEN'],
      [path, 403, 'FORBIDDEN'],
    ]),
  );
  await page.close();
});

test('nor does a page of another site, and what it puts in itself is refused', async () => {
  const page = await browser.newPage();
  await page.goto(`http://evil.example:${(other.address() as AddressInfo).port}/`);
  expect(await readFrom(page, listening.url)).toEqual(
    paths.flatMap((path) => [
      [path, null, null],
      [path, null, null],
    ]),
  );
  log = [];
  await page.evaluate(
    (url) =>
      new Promise((resolve) => {
        const image = Object.assign(document.createElement('img'), { src: url });
        image.addEventListener('error', resolve);
        document.body.append(image);
      }),
    `${listening.url}/export?format=dossier`,
  );
  expect(log.map(({ method, path, status }) => ({ method, path, status }))).toEqual([
    { method: 'GET', path: '/export', status: 403 },
  ]);
  await page.close();
});

test('the same browser reads all of it by its own name', async () => {
  const page = await browser.newPage();
  expect((await page.goto(`http://localhost:${port}/health/ready`))?.status()).toBe(200);
  const answer = await page.evaluate(async () =>
    (
      await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ entity(id: "ttp") { id } }' }),
      })
    ).json(),
  );
  expect(answer).toEqual({ data: { entity: { id: 'ttp' } } });
  await page.close();
});
