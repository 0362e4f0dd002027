#!/usr/bin/env node
// Makes the pictures in docs/ from the running product: starts Entente on data of its own, looks at it with Chromium
// in light and in dark, and stops it.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './chromium.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** The network is there and its layout, which starts a moment later, is done. */
async function laidOut(page) {
  await page
    .getByText(/\d+ entities, \d+ relations/)
    .first()
    .waitFor();
  const layout = page.getByText(/^Laying out/);
  await layout.waitFor({ timeout: 3000 }).catch(() => undefined);
  await layout.waitFor({ state: 'detached', timeout: 60_000 });
}

const pictures = [
  { name: 'network', path: '/#entity=ttp', width: 1600, height: 1000, ready: laidOut },
  {
    name: 'trace',
    path: '/#panel=trace&p.id=ttp&p.direction=to',
    height: 1160,
    ready: async (page) => {
      await laidOut(page);
      await page.getByText('606,000 USD a year, of no known year').first().waitFor();
      await page.getByRole('button', { name: 'Show on map' }).first().click();
      // The notice of it passes.
      await page.locator('.notice').waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'query',
    path: '/query',
    ready: async (page) => {
      await page.getByRole('button', { name: /^Funding of a leader/ }).click();
      await page.getByText(/^Answered in/).waitFor();
    },
  },
];

const data = mkdtempSync(join(tmpdir(), 'entente-pictures-'));
const entente = spawn(process.execPath, [join(root, 'bin', 'entente.js'), 'serve'], {
  env: { ...process.env, PORT: '0', ENTENTE_DATA: data, NEO4J_URI: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = new Promise((resolve) => entente.once('close', resolve));
try {
  const url = await listening();
  const browser = await launchChromium();
  mkdirSync(join(root, 'docs'), { recursive: true });
  for (const picture of pictures) {
    for (const theme of ['light', 'dark']) await take(browser, url, picture, theme);
  }
  await browser.close();
} finally {
  entente.kill('SIGTERM');
  await ended;
  rmSync(data, { recursive: true, force: true });
}

function listening() {
  return new Promise((resolve, reject) => {
    let text = '';
    entente.stdout.setEncoding('utf8').on('data', (part) => {
      text += part;
      const url = /listens on (http:\S+)/.exec(text)?.[1];
      if (url) resolve(url);
    });
    ended.then((code) => reject(new Error(`Entente ended with ${code}`)));
  });
}

async function take(browser, url, { name, path, ready, width = 1440, height = 900 }, theme) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    baseURL: url,
  });
  await page.goto(path);
  await ready(page);
  // The last frame after layout and fonts.
  await page.waitForTimeout(1000);
  const file = join('docs', `${name}-${theme}.png`);
  await page.screenshot({ path: join(root, file) });
  await page.close();
  console.log(file);
}
