import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { axeProblems, openSite, overflow, screenshot } from './browser.ts';
import type { Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const screens: readonly (readonly [name: string, path: string, shows: string | RegExp])[] = [
  ['network', '/', /\d+ entities, \d+ relations/],
  ['entity', '/#entity=ttp', '¶9'],
  ['link', '/#link=afghan-taliban.FUNDS.noor-wali-mehsud', '606,000 USD a year'],
  ['figure', '/#figure=ttp:fighters', /65,000/],
  ['path', '/#from=united-states&to=ttp&panel=path', /hops?/],
  ['trace', '/#panel=trace&p.id=ttp&p.direction=to', '606,000 USD a year'],
  ['agreement', '/#panel=agreements&p.id=doha-agreement', /breached/i],
  ['agreements', '/#panel=agreements', 'Doha agreement'],
  ['disagreements', '/#panel=disagreements', /1,955/],
  ['sources', '/#panel=sources', /Stratheia/],
  ['empty', '/#show=nobody-of-that-name', /nobody|no entit|not in the graph|nothing/i],
];

describe.each([
  ['desk', 1280, 800],
  ['phone', 390, 844],
] as const)('on a %s', (size, width, height) => {
  test.each(screens)(
    'the screen "%s" has no serious accessibility problem and no overflow, in light and in dark',
    (name, path, shows) =>
      site.visit({ path, width, height, badRequest: name === 'empty' }, async (page) => {
        await page.getByText(shows).first().waitFor({ state: 'attached' });
        for (const theme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme: theme });
          expect({ theme, problems: await axeProblems(page) }).toEqual({ theme, problems: [] });
          expect(await overflow(page)).toBe(0);
          await screenshot(page, `${name}-${size}-${theme}`);
        }
      }),
  );
});
