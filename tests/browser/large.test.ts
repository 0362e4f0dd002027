/** The page's weight when it first paints, and a map of more entities than one request may ask for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { shipped } from '../../server/root.ts';
import { openTestStore } from '../open-store.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { fillChain } from './chain.ts';
import { openSite, type Site } from './browser.ts';
import { counts, lines, mapReady } from './map.ts';

const entities = 1_200;

let site: Site;
beforeAll(async () => {
  site = await openSite(async () => {
    const store = await openTestStore();
    await fillChain(store, entities);
    return { store, ontology: loadOntology() };
  });
});
afterAll(() => site?.close());

test('at the first paint a page has asked for at most 300 kB of JavaScript, gzipped', () =>
  site.visit({ path: '/#show=e0,e1' }, async (page) => {
    await mapReady(page);
    const asked = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.endsWith('.js') && startTime < paint!.startTime)
        .map(({ name }) => new URL(name).pathname);
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((path) => /canvas|panel|dialog/.test(path))).toEqual([]);
    const bytes = asked
      .map((path) => gzipSync(readFileSync(shipped('dist', 'client', path))).length)
      .reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThan(300_000);
  }));

test('each asset is served in Brotli to those who take it, and says the same', async () => {
  const folder = shipped('dist', 'client', 'assets');
  const files = readdirSync(folder).filter((name) => !name.endsWith('.br'));
  expect(files.length).toBeGreaterThan(10);
  for (const name of files)
    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`)))).toEqual(
      readFileSync(join(folder, name)),
    );
  const [script] = files.filter((name) => name.startsWith('index-') && name.endsWith('.js'));
  const encodings = await Promise.all(
    ['br, gzip', 'gzip', 'identity'].map(async (accept) => {
      const { headers } = await fetch(`${site.url}/assets/${script}`, {
        headers: { 'accept-encoding': accept },
      });
      return [
        headers.get('content-encoding'),
        headers.get('vary')?.toLowerCase(),
        headers.get('cache-control'),
        headers.get('content-type')?.toLowerCase(),
      ];
    }),
  );
  const rest = ['accept-encoding', 'public, max-age=31536000, immutable', 'text/javascript; charset=utf-8'];
  expect(encodings).toEqual([
    ['br', ...rest],
    ['gzip', ...rest],
    [null, ...rest],
  ]);
});

test('a map of more entities than one request may ask for is shown whole, with few rows of the outline', () =>
  site.visit(
    { path: `/#show=${Array.from({ length: entities }, (_, n) => `e${n}`).join(',')}` },
    async (page) => {
      await mapReady(page);
      await counts(page, '1,200 entities, 1,199 relations of 1,199 links');
      await page.locator('[data-focus=map]:not([aria-busy])').waitFor();
      expect((await lines(page)).length).toBe(entities - 1);
      const rows = page.locator('.outline [role=row]');
      const more = page.getByText('Show 25 of 1,175 more entities');
      await more.waitFor();
      expect(await rows.count()).toBe(27);
      await more.click();
      await page.getByText('Show 25 of 1,150 more entities').waitFor();
      expect(await rows.count()).toBe(52);
    },
  ));
