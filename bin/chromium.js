// A Chromium for the browser tests and the pictures: the one that CHROMIUM_PATH names, else one that is installed,
// else the one that comes as a package.
import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A running Chromium; close it when done. */
export async function launchChromium() {
  const path = process.env.CHROMIUM_PATH ?? installed.find(existsSync) ?? (await unpack());
  return chromium.launch({
    executablePath: path,
    // Containers run as root, which Chromium's sandbox refuses; the pages are our own.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
}

/** Two processes must not unpack into the same place at once. */
async function unpack() {
  const lock = join(tmpdir(), 'entente-chromium-lock');
  for (let round = 0; round < 300; round += 1) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      await sleep(100);
    }
  }
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const path = await packed.executablePath();
    // Its fonts, for machines that have none.
    if (!existsSync('/etc/fonts')) process.env.FONTCONFIG_PATH ??= join(tmpdir(), 'fonts');
    return path;
  } finally {
    rmdirSync(lock);
  }
}
