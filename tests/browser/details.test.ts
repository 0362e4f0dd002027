import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openSite } from './browser.ts';
import type { Site } from './browser.ts';
import { details, panel, shown, tabTo, title, urlSays } from './side-panel.ts';
import { mapReady } from './map.ts';
import { becomes } from './wait.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe('details by mouse', () => {
  test('an entity shows names, grade in words, relations by family with counts, figures and claims', () =>
    site.visit({ path: '/#entity=ttp' }, async (page) => {
      await title(page, 'Tehreek-e-Taliban Pakistan');
      const text = details(page);
      await text.getByText(/^Also: .*Pakistani Taliban/).waitFor();
      await text.getByText('F6: source reliability cannot be judged; claim truth cannot be judged').waitFor();
      await text.getByRole('button', { name: /^Support \d+$/ }).waitFor();
      await text.getByRole('heading', { name: /^Figures \d+ numbers that sources give$/ }).waitFor();
      await text.getByRole('heading', { name: /^Who says so \d+ claims$/ }).waitFor();
    }));

  test('a name leads to its details, and back goes back', () =>
    site.visit({ path: '/#entity=ttp' }, async (page) => {
      await details(page).getByRole('link', { name: 'Noor-ul-Wali Mehsud' }).first().click();
      await title(page, 'Noor-ul-Wali Mehsud');
      await urlSays(page, 'entity', 'noor-wali-mehsud');
      await details(page)
        .getByRole('link', { name: /^is funded by Afghan Taliban, .*: open the relation$/ })
        .click();
      await title(page, 'Afghan Taliban funds Noor-ul-Wali Mehsud');
      await shown(page, 'Details', '50,500 USD × 12 months = 606,000 USD a year');
      await urlSays(page, 'relation', 'afghan-taliban.FUNDS.noor-wali-mehsud');
      await page.goBack();
      await title(page, /^Noor-ul-Wali Mehsud$/);
    }));

  test('by keyboard, the focus follows into the details that a name leads to', () =>
    site.visit({ path: '/#entity=ttp' }, async (page) => {
      await details(page).getByRole('link', { name: 'Noor-ul-Wali Mehsud' }).first().focus();
      await page.keyboard.press('Enter');
      await title(page, 'Noor-ul-Wali Mehsud');
      await page.waitForFunction(() => document.activeElement?.closest('.side') !== null);
      await tabTo(page, 'Show on map', 3);
    }));

  test('a link gives its two places in the source and says that they are one origin', () =>
    site.visit({ path: '/#link=afghan-taliban.FUNDS.noor-wali-mehsud' }, async (page) => {
      await title(page, 'Afghan Taliban funds Noor-ul-Wali Mehsud');
      await becomes(() => details(page).locator('.locator').allInnerTexts(), ['¶8', '¶18']);
      await shown(page, 'Details', '1 independent origin');
      await details(page).getByText('1 independent origin').click();
      await page
        .getByRole('dialog', { name: 'Explanation' })
        .getByText(/Two claims of one origin do not confirm/)
        .waitFor();
    }));

  test('a figure stands in its series, whose other values lead on', () =>
    site.visit({ path: '/#figure=ttp:attacks:2024' }, async (page) => {
      await title(page, '713 attacks');
      const series = details(page).getByRole('table', {
        name: 'Tehreek-e-Taliban Pakistan: attacks by period',
      });
      await series.waitFor();
      await becomes(
        () => series.getByRole('row').allInnerTexts(),
        [
          expect.stringContaining('Value'),
          expect.stringMatching(/^2020\s+193/),
          expect.stringMatching(/^2024\s+713/),
        ],
      );
      await series.getByRole('link', { name: '193' }).click();
      await title(page, '193 attacks');
    }));

  test('a claim leads to its source, which lists what it says', () =>
    site.visit({ path: '/#figure=ttp:attacks:2024' }, async (page) => {
      await details(page).locator('.claim').getByRole('link').first().click();
      await details(page)
        .getByText(/^source · /)
        .waitFor();
      await details(page)
        .getByRole('heading', { name: /^What it says \d+ claims$/ })
        .waitFor();
      const before = await details(page).locator('.claim').count();
      await details(page).getByRole('button', { name: 'Show more claims' }).click();
      await page.waitForFunction((least) => document.querySelectorAll('.side .claim').length > least, before);
    }));

  test('a citation is copied with source, place and grade', () =>
    site.visit({ path: '/#link=afghan-taliban.FUNDS.noor-wali-mehsud' }, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await details(page).getByRole('button', { name: 'Copy citation' }).first().click();
      await page.getByText('Citation copied').waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toMatch(/ — Fareed Ullah Khan Kakar, “.+”, Stratheia, n\.d\., ¶8\. Grade F6\. /);
    }));

  test('an id that nothing has is said so', () =>
    site.visit({ path: '/#link=no.SUCH.link' }, async (page) => {
      await shown(page, 'Details', 'No link has the id “no.SUCH.link”.');
    }));

  test('a panel that is opened while the map loads stays open when the map is there', () =>
    site.visit({ path: '/health/live' }, async (page) => {
      let answer = () => {};
      const answered = new Promise<void>((resolve) => (answer = resolve));
      await page.route('**/graphql', async (route) => {
        const { query } = route.request().postDataJSON() as { query: string };
        if (/ network\(/.test(query)) await answered;
        await route.continue();
      });
      await page.goto('/#hide=');
      await page.getByRole('button', { name: 'Sources', exact: true }).click();
      await panel(page, 'Sources').getByRole('link').first().waitFor();
      answer();
      await mapReady(page);
      await panel(page, 'Sources').getByRole('link').first().waitFor();
      await urlSays(page, 'panel', 'sources');
    }));

  test('a server that does not answer is said so, and Retry asks again', async () => {
    const page = await site.openPage();
    await page.getByRole('button', { name: 'Sources' }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Sources' }).click();
    const alert = panel(page, 'Sources').getByRole('alert').first();
    await alert.getByText('The server does not answer. Check that Entente is running, then retry.').waitFor();
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Retry' }).click();
    await panel(page, 'Sources').getByRole('link').first().waitFor();
    await page.context().close();
    expect(site.problems().filter((line) => !line.includes('net::ERR_FAILED'))).toEqual([]);
  });
});

describe('the map’s dates', () => {
  test('govern links and paths, and the panel says so', () =>
    site.visit({ path: '/#entity=ttp&on=2016-06-01' }, async (page) => {
      await shown(page, 'Details', /^As on the map, only what may have held on 1 Jun 2016/);
      const members = details(page).getByRole('link', {
        name: /^has member Jamat-ul-Ahrar, .*: open the relation$/,
      });
      await details(page)
        .getByRole('button', { name: /^Hostility \d+$/ })
        .waitFor();
      await members.waitFor({ state: 'detached' });
      await page.goto('/#entity=ttp&on=2021-06-01');
      await shown(page, 'Details', /^As on the map, only what may have held on 1 Jun 2021/);
      await members.waitFor();
    }));
});
