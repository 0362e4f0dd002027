/** The map as it opens, against a stored picture. Its layout is seeded, and the browser draws with its own font. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchPackaged, whyNoPackaged } from '../../bin/chromium.js';
import { shipped } from '../../server/root.ts';
import { openArticle } from '../article-store.ts';
import { openSite } from './browser.ts';
import type { Site } from './browser.ts';
import { labels, mapReady } from './map.ts';
import { copyOf, decode, difference, partOf, savePicture } from './picture.ts';
import type { Picture } from './picture.ts';

const stored = shipped('tests', 'browser', 'map-picture.png');
const remake = 'REMAKE_PICTURE=1 npm test -- tests/browser/map-picture.test.ts';
/** Pixels that may differ; four pixels' way of the shortest label is about ninety. */
const tolerance = 30;
const here = whyNoPackaged() === null ? test : test.skip;

let site: Site;
let bytes: Buffer;
let drawn: Picture;
let boxes: Awaited<ReturnType<typeof labels>>;
beforeAll(async () => {
  if (whyNoPackaged() !== null) return;
  site = await openSite(openArticle, launchPackaged);
  await site.visit({ width: 960, height: 640 }, async (page) => {
    await mapReady(page);
    bytes = await page.locator('[data-focus=map]').screenshot();
    drawn = decode(bytes);
    boxes = await labels(page);
  });
});
afterAll(() => site?.close());

/** Fails when the pictures differ by more than the tolerance; keeps them in a folder of that name to be looked at. */
function expectSame(name: string, picture: Picture, wanted: Picture): void {
  const { pixels, picture: marked } = difference(wanted, picture);
  if (pixels <= tolerance) return;
  const folder = shipped('.cache', 'map-picture', name);
  for (const [file, each] of Object.entries({ wanted, drawn: picture, difference: marked }))
    savePicture(join(folder, `${file}.png`), each);
  throw new Error(
    `The map differs from ${stored} in ${pixels} pixels; ${tolerance} may. See ${folder}. If it is to look so now: ${remake}`,
  );
}

/** A label and what is around it, and the same with the label moved down and what was there painted over. */
function movedLabel(box: (typeof boxes)[number], by: number): { before: Picture; after: Picture } {
  const margin = 10;
  const [left, top] = [Math.floor(box.left), Math.floor(box.top)];
  const [width, height] = [Math.ceil(box.width) + 1, Math.ceil(box.height) + 1];
  const before = partOf(drawn, left - margin, top - margin, width + 2 * margin, height + 2 * margin);
  const after = copyOf(before);
  const ground = drawn.data.subarray(0, 4);
  for (let y = margin; y < margin + height; y += 1)
    for (let x = margin; x < margin + width; x += 1) after.data.set(ground, (y * after.width + x) * 4);
  PNG.bitblt(before, after, margin, margin, width, height, margin, margin + by);
  return { before, after };
}

here(
  'the map is drawn as the stored picture has it (skipped where the packaged Chromium does not run)',
  () => {
    if (process.env['REMAKE_PICTURE'] === '1') writeFileSync(stored, bytes);
    expectSame('stored', drawn, decode(readFileSync(stored)));
  },
);

here(
  'each label that is moved by four pixels is seen (skipped where the packaged Chromium does not run)',
  () => {
    const seen = boxes.map((box) => {
      const { before, after } = movedLabel(box, 4);
      return [box.id, difference(before, after).pixels] as const;
    });
    expect(seen.length).toBeGreaterThan(30);
    expect(seen.filter(([, pixels]) => pixels <= tolerance)).toEqual([]);
    const { before, after } = movedLabel(boxes[0]!, 4);
    expect(() => expectSame('moved', after, before)).toThrow(`If it is to look so now: ${remake}`);
  },
);

here('edges that are smoothed otherwise are not (skipped where the packaged Chromium does not run)', () => {
  // All of it a fifth of a pixel to the right.
  const smoothed = copyOf(drawn);
  for (let at = 4; at < drawn.data.length; at += 1)
    smoothed.data[at] = Math.round(0.8 * drawn.data[at]! + 0.2 * drawn.data[at - 4]!);
  expectSame('smoothed', smoothed, drawn);
});
