import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../bin/chromium.js';
import { createApp } from '../../server/http/app.ts';
import { listen } from '../../server/http/listen.ts';
import { shipped } from '../../server/root.ts';
import { openArticle } from '../article-store.ts';
import { patience } from './wait.ts';

export interface VisitOptions {
  /** Path with query and hash, `/query#…`; the whole network unless told, without the story that `/` opens with. */
  readonly path?: string;
  /** CSS pixels; 1280 × 800 unless told. */
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** The visit sends a bad query on purpose: the browser may log its status. */
  readonly badRequest?: boolean;
}

/** The real app on the article's graph, and a real Chromium to look at it with. */
export interface Site {
  readonly url: string;
  /** Opens a page in a fresh browser context. The caller closes nothing: `close` ends all. */
  openPage(options?: VisitOptions): Promise<Page>;
  /**
   * Opens a page, does `work` on it and closes it. Rejects when the page logged an error, threw, or asked anything
   * of another origin.
   */
  visit(options: VisitOptions, work: (page: Page) => Promise<void>): Promise<void>;
  /** What pages did that they must not, as lines; each is told once. */
  problems(): string[];
  close(): Promise<void>;
}

/** Name, width, height and theme of every look a screen must be fit for. */
export const everyLook = [
  ['wide-light', 1280, 800, 'light'],
  ['wide-dark', 1280, 800, 'dark'],
  ['phone-light', 390, 844, 'light'],
  ['phone-dark', 390, 844, 'dark'],
] as const;

/** Builds the client if it is stale, serves it with the article's graph or the one given, and starts a browser. */
export async function openSite(
  open: typeof openArticle = openArticle,
  launch = launchChromium,
): Promise<Site> {
  // Outside jest's own module loader, which Vite's does not go with.
  await promisify(execFile)(process.execPath, [shipped('bin', 'build.js'), 'client']);
  const { store, ontology } = await open();
  const { app, stop } = await createApp(store, ontology);
  const listening = await listen(app, '127.0.0.1', 0);
  const browser = await launch();
  let found: string[] = [];
  const tell = (line: string) => found.push(line);

  const problems = () => {
    const lines = found;
    found = [];
    return lines;
  };
  const openPage = (options: VisitOptions = {}) => openIn(browser, listening.url, options, tell);
  return {
    url: listening.url,
    openPage,
    problems,
    visit: async (options, work) => {
      problems();
      const page = await openPage(options);
      try {
        await work(page);
      } finally {
        await page.context().close();
      }
      const lines = problems().filter((line) => !(options.badRequest && /status of 400/.test(line)));
      if (lines.length > 0) throw new Error(`The page misbehaved:\n${lines.join('\n')}`);
    },
    close: async () => {
      await browser.close();
      await listening.close(1000);
      await stop();
      await store.close();
    },
  };
}

async function openIn(browser: Browser, url: string, options: VisitOptions, tell: (line: string) => void) {
  const { path = '/#hide=', width = 1280, height = 800, theme = 'light' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    acceptDownloads: true,
    baseURL: url,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  page.on('pageerror', (error) => tell(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') tell(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const target = new URL(request.url());
    const own = target.origin === url || target.protocol === 'data:' || target.protocol === 'blob:';
    if (!own) tell(`request to another origin: ${request.url()}`);
  });
  await page.goto(path);
  return page;
}

/** What axe finds serious or critical on the page, as lines `rule: element`; empty is good. */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await engine.run(document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => ({
        id,
        nodes: nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary}`),
      }));
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node}`));
}

/** How many pixels the page is wider than its window; 0 is good. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Keeps a picture of the page in `.cache/screens/NAME.png`, to be looked at by people. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = shipped('.cache', 'screens');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
