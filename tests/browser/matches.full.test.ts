import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { openThreeSets } from '../match/three-sets.ts';
import { axeProblems, everyLook, openSite, overflow, screenshot, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite(async () => ({ store: await openThreeSets(), ontology: loadOntology() }));
});
afterAll(() => site?.close());

test('two entities stand side by side with the reasons, in their own scripts', () =>
  site.visit({ path: '/matches' }, async (page) => {
    await page.getByRole('heading', { name: /Are these one\? score 0\.987 of 1/ }).waitFor();
    const table = page.getByRole('table');
    await table.getByRole('columnheader', { name: /^TTP/ }).waitFor();
    await table.getByRole('columnheader', { name: /^Tehreek-e-Taliban Pakistan/ }).waitFor();
    await page.getByText('For: 2 of 2 neighbours are the same: Government of Pakistan, Taleban.').waitFor();
    const rows = await table.locator('tbody th').allInnerTexts();
    expect(rows.map((text) => text.toLowerCase())).toEqual([
      ...[
        'data set',
        'kind',
        'also called',
        'identifiers',
        'period',
        'summary',
        'sources',
        'claims',
        'links',
      ],
      ...['both linked to', 'alone linked to'],
    ]);
    await page.getByText('1 of 13').waitFor();
  }));

test('by keyboard: later, reject, accept, and each taken back', () =>
  site.visit({ path: '/matches' }, async (page) => {
    const first = page.getByRole('columnheader', { name: /^TTP/ });
    await first.waitFor();
    const press = async (key: string) => {
      await page.locator('.match-bar[aria-busy=false]').waitFor();
      await page.keyboard.press(key);
    };
    await press('l');
    await page.getByText('TTP and Tehreek-e-Taliban Pakistan are put off.').waitFor();
    await page.getByText('2 of 13').waitFor();
    await press('u');
    await page.getByText('Taken back: TTP and Tehreek-e-Taliban Pakistan are put off.').waitFor();
    await first.waitFor();
    await press('a');
    await page.getByText('TTP and Tehreek-e-Taliban Pakistan are one now.').waitFor();
    // What was proposed of either is one pair now.
    await page.getByText('2 of 12').waitFor();
    await press('r');
    await page.getByText(/stay two, and are not proposed again\.$/).waitFor();
    await page.getByText('3 of 12').waitFor();
    await press('u');
    await page.getByText('2 of 12').waitFor();
    await press('u');
    await page.getByText('1 of 13').waitFor();
    await first.waitFor();
  }));

test('the buttons do the same, and a merged entity answers on the map for both', () =>
  site.visit({ path: '/matches' }, async (page) => {
    await page.getByRole('columnheader', { name: /^TTP/ }).waitFor();
    await page.getByRole('button', { name: /^They are one/ }).click();
    await page.getByText('2 of 12').waitFor();
    await page.goto('/#show=ttp&entity=ttp');
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByText('Tehrik-i-Taleban Pakistan')
      .first()
      .waitFor();
    await page.getByText('Tehrik-i-Taleban Pakistan in conflicts').waitFor();
    await screenshot(page, 'matches-details');
    await page.goto('/matches');
    await page.getByText('1 of 11').waitFor();
  }));

test.each(everyLook)('nothing is cut off, and axe finds no problem: %s', (name, width, height, theme) =>
  site.visit({ path: '/matches', width, height, theme }, async (page) => {
    await page.getByRole('table').waitFor();
    await screenshot(page, `matches-${name}`);
    expect(await overflow(page)).toBe(0);
    expect(await axeProblems(page)).toEqual([]);
  }),
);

test('when the last pair is decided the page says so', () =>
  site.visit({ path: '/matches' }, async (page) => {
    const last = 'That was the last pair.';
    for (;;) {
      await page.locator('.match-choice.is-bad:not([data-disabled])').or(page.getByText(last)).waitFor();
      if (await page.getByText(last).isVisible()) break;
      await page.keyboard.press('r');
    }
    await screenshot(page, 'matches-empty');
    await page.reload();
    await page.getByText('No pair waits for a decision.').waitFor();
  }));
