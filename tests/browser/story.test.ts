import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeProblems, openSite, overflow, type Site } from './browser.ts';
import { address, hash, labels, mapReady, tally } from './map.ts';
import { openPanel, panel, shown, tabTo, urlSays } from './side-panel.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const wide = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const first = '24 entities, 40 relations';

/** Waits until the map says it shows so much. */
const shows = async (page: Page, text: string) => {
  await page.locator('.tally', { hasText: text }).waitFor();
  await mapReady(page);
};

/** Labels that what floats on the map covers, or that are cut by its edge. */
const covered = async (page: Page): Promise<readonly string[]> => {
  const { floats, size } = await page.evaluate(() => {
    const host = document.querySelector('[data-focus=map]')!.getBoundingClientRect();
    const boxes = ['.map-tools', '.tally', '.layers', '.selection-bar'].flatMap((selector) =>
      [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect()),
    );
    return {
      size: { width: host.width, height: host.height },
      floats: boxes.map((box) => ({
        left: box.left - host.left,
        top: box.top - host.top,
        right: box.right - host.left,
        bottom: box.bottom - host.top,
      })),
    };
  });
  return (await labels(page))
    .filter(({ left, top, width, height }) => {
      const [right, bottom] = [left + width, top + height];
      const isCut = left < 0 || top < 0 || right > size.width || bottom > size.height;
      const isUnder = floats.some(
        (box) => left < box.right && box.left < right && top < box.bottom && box.top < bottom,
      );
      return isCut || isUnder;
    })
    .map(({ lines }) => lines.join(' '));
};

describe.each([
  ['a screen', wide],
  ['a phone', phone],
])('on %s', (_name, size) => {
  test('the only dossier opens with its title, source and summary, and with those who act', () =>
    site.visit({ path: '/', ...size }, async (page) => {
      await shows(page, first);
      const story = page.getByRole('region', { name: 'Pakistan, the TTP and the Afghan Taliban' });
      await story.getByRole('heading', { level: 3 }).waitFor();
      expect(await story.getByRole('list', { name: 'Sources' }).innerText()).toContain(
        "Opinion article on the TTP, the Afghan Taliban and Pakistan's security · Fareed Ullah Khan Kakar · Stratheia · no date given",
      );
      expect(await story.getByRole('button').allInnerTexts()).toEqual([
        expect.stringContaining('Opinion article'),
        expect.stringContaining('The network'),
        expect.stringContaining('Follow the money to the TTP'),
        expect.stringContaining('Who stands with whom'),
        expect.stringContaining('What was agreed and what came of it'),
      ]);
      expect([await covered(page), await overflow(page), await axeProblems(page)]).toEqual([[], 0, []]);
    }));

  test('a guided start is followed by mouse, and is one step to undo', () =>
    site.visit({ path: '/', ...size }, async (page) => {
      await shows(page, first);
      await page.getByRole('button', { name: /^Follow the money to the TTP/ }).click();
      await shown(page, 'Trace', '606,000 USD a year, of no known year');
      await shows(page, '6 entities, 8 relations');
      expect((await hash(page))['p.id']).toBe('ttp');
      expect([await covered(page), await overflow(page)]).toEqual([[], 0]);
      await page.getByRole('button', { name: 'Undo: Follow the money to the TTP' }).click();
      await shows(page, first);
      expect(await panel(page, 'Trace').count()).toBe(0);
    }));
});

test('a guided start is followed by keyboard alone', () =>
  site.visit({ path: '/' }, async (page) => {
    await shows(page, first);
    await tabTo(page, /^Who stands with whom/);
    await page.keyboard.press('Enter');
    await shows(page, '14 entities, 18 relations');
    await tabTo(page, /^Undo/, 80);
    await page.keyboard.press('Enter');
    await shows(page, first);
  }));

test('an entity that is searched before the map is laid out is found all the same', () =>
  site.visit({ path: '/' }, async (page) => {
    await page.getByRole('combobox', { name: 'Search for an entity' }).fill('noor wali');
    await page.keyboard.press('Enter');
    await urlSays(page, 'entity', 'noor-wali-mehsud');
  }));

describe('layers', () => {
  test('come and go by mouse, each as a step, and are in the address', () =>
    site.visit({ path: '/' }, async (page) => {
      await shows(page, first);
      const places = page.getByRole('button', { name: 'Places 14' });
      expect(await places.getAttribute('aria-pressed')).toBe('false');
      await places.click();
      await page.getByRole('button', { name: 'Undo: Show places' }).waitFor();
      expect(await places.getAttribute('aria-pressed')).toBe('true');
      await mapReady(page);
      const [url, more] = [await address(page), await tally(page)];
      expect(more).not.toContain(first);
      await page.getByRole('button', { name: 'Undo: Show places' }).click();
      await shows(page, first);
      await page.goto('about:blank');
      await page.goto(url);
      await shows(page, more);
      expect(await page.getByRole('button', { name: 'Places 14' }).getAttribute('aria-pressed')).toBe('true');
    }));

  test('come and go by keyboard', () =>
    site.visit({ path: '/' }, async (page) => {
      await shows(page, first);
      await tabTo(page, /^Agreements 5/);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: 'Undo: Show operations' }).waitFor();
    }));
});

describe('before 2014, dated links only', () => {
  const left = 'true until 2013, dated only: 63 of 73 entities, 3 of 149 relations';

  test('by mouse', () =>
    site.visit({ path: '/' }, async (page) => {
      await shows(page, first);
      const time = page.getByRole('region', { name: 'Time' });
      await time.getByRole('combobox').selectOption({ label: 'until' });
      const field = time.getByRole('textbox', { name: 'True until' });
      await field.fill('2013-12-31');
      await time.getByText('Dated links only').click();
      await page.waitForFunction(() => location.hash.includes('until=2013-12-31&dated=only'));
      expect(await tally(page)).toContain(left);
    }));

  test('by keyboard', () =>
    site.visit({ path: '/' }, async (page) => {
      await shows(page, first);
      await tabTo(page, /^at any timeon a day/, 80);
      await page.keyboard.type('until');
      await tabTo(page, 'True until');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('2013-12-31');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.hash.includes('until=2013-12-31'));
      await page.getByRole('checkbox', { name: 'Dated links only' }).first().focus();
      await page.keyboard.press('Space');
      await page.waitForFunction(() => location.hash.includes('until=2013-12-31&dated=only'));
    }));
});

test('on a phone an entity is searched and traced, and the total is read', () =>
  site.visit({ path: '/', ...phone }, async (page) => {
    await shows(page, first);
    await page.getByRole('combobox', { name: 'Search for an entity' }).fill('tehreek');
    await page.keyboard.press('Enter');
    await urlSays(page, 'entity', 'ttp');
    const name = panel(page, 'Details').getByRole('heading', { name: 'Tehreek-e-Taliban Pakistan' });
    await name.waitFor();
    expect(await isUncovered(page, name)).toBe(true);
    await openPanel(page, 'Trace');
    await panel(page, 'Trace')
      .getByRole('button', { name: /^Use Tehreek-e-Taliban Pakistan/ })
      .click();
    const total = panel(page, 'Trace').getByText('606,000 USD a year, of no known year').first();
    await total.scrollIntoViewIfNeeded();
    expect(await isUncovered(page, total)).toBe(true);
  }));

/** Whether what is seen in the middle of an element is the element. */
const isUncovered = (page: Page, element: ReturnType<Page['locator']>): Promise<boolean> =>
  element.evaluate((one) => {
    const box = one.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return top !== null && (one.contains(top) || top.contains(one));
  });

describe('a press on Path', () => {
  test('takes the focus to the first end, where letters are letters and Enter picks', () =>
    site.visit({}, async (page) => {
      await mapReady(page);
      await page.getByRole('button', { name: 'Path', exact: true }).click();
      await page.getByRole('combobox', { name: 'From' }).and(page.locator(':focus')).waitFor();
      await page.keyboard.type('united states');
      await page.keyboard.press('Enter');
      await urlSays(page, 'from', 'united-states');
      await page.getByRole('combobox', { name: 'To' }).and(page.locator(':focus')).waitFor();
      await page.keyboard.type('tehreek-e');
      await page.keyboard.press('Tab');
      expect(await page.getByRole('combobox', { name: 'To' }).inputValue()).toBe('tehreek-e');
      expect(await page.getByRole('dialog').count()).toBe(0);
      await page.getByText('Not picked yet: Enter takes the best match.').waitFor();
    }));

  test('ends what a trace set off on the map', () =>
    site.visit({ path: '/#panel=trace&p.id=ttp' }, async (page) => {
      await mapReady(page);
      await panel(page, 'Trace').getByRole('button', { name: 'Show on map' }).first().click();
      const off = page.getByRole('button', { name: /^Part of the map set off/ });
      await off.waitFor();
      await page.getByRole('button', { name: 'Path', exact: true }).click();
      await off.waitFor({ state: 'detached' });
    }));
});
