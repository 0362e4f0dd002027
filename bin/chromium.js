// A Chromium for the browser tests and the pictures: the one that CHROMIUM_PATH names, else one that is installed,
// else the one that comes as a package.
import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
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

/** A running Chromium, with more arguments where they are given; close it when done. */
export async function launchChromium(more = []) {
  return launch(process.env.CHROMIUM_PATH ?? installed.find(existsSync) ?? (await unpack()), {}, more);
}

/** Why the packaged Chromium does not run here, as a sentence; null where it does. */
export const whyNoPackaged = () =>
  process.platform === 'linux' && process.arch === 'x64'
    ? null
    : 'The packaged Chromium is for Linux on x64.';

/** The packaged Chromium, with no font but its own: it draws the same on every machine where it runs. */
export async function launchPackaged() {
  const path = await unpack();
  const fonts = join(tmpdir(), 'fonts');
  const file = join(fonts, 'entente-fonts.conf');
  const places = `<dir>${fonts}</dir><cachedir>${join(tmpdir(), 'fonts-cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${places}</fontconfig>`);
  return launch(path, { FONTCONFIG_FILE: file });
}

function launch(executablePath, settings = {}, more = []) {
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...settings },
    // Containers run as root, which Chromium's sandbox refuses; the pages are our own.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', ...more],
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
