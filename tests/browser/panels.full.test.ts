import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { axeProblems, openSite, overflow } from './browser.ts';
import type { Site } from './browser.ts';
import { panel, shown, tabTo, title, urlSays } from './side-panel.ts';
import { becomes } from './wait.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe('paths', () => {
  test('by mouse: swapped ends, narrowed families, and a path set off on the map', () =>
    site.visit({ path: '/#panel=path&from=united-states&to=ttp' }, async (page) => {
      const side = panel(page, 'Path');
      await side.getByRole('article', { name: 'Path 1', exact: true }).waitFor();
      await side.getByText('Only through certain families (all)').click();
      await side.getByRole('checkbox', { name: 'Funding' }).click({ force: true });
      await side.getByRole('checkbox', { name: 'Support' }).click({ force: true });
      await side.getByText('Only through certain families (2 chosen)').waitFor();
      await urlSays(page, 'p.families', 'FUNDING,SUPPORT');
      const first = side.getByRole('article', { name: 'Path 1', exact: true });
      await first.getByText('Could have held together').waitFor();
      await first.getByRole('button', { name: 'Show on map: path 1', exact: true }).click();
      await page.getByText('Path 1 shown on the map; the rest of the map is dimmed').waitFor();
      await side.getByRole('button', { name: /Swap the ends$/ }).click();
      await side
        .getByRole('combobox', { name: 'From' })
        .and(page.locator('[value="Tehreek-e-Taliban Pakistan"]'))
        .waitFor();
      await urlSays(page, 'from', 'ttp');
      await urlSays(page, 'to', 'united-states');
    }));

  test('a path that was set off is so again from its URL', () =>
    site.visit({ path: '/#panel=path&from=united-states&to=ttp' }, async (page) => {
      const side = panel(page, 'Path');
      await side.getByRole('button', { name: 'Show on map: path 2', exact: true }).click();
      await side.getByRole('button', { name: 'Shown on map: path 2', exact: true, pressed: true }).waitFor();
      await page.waitForFunction(() => location.hash.includes('p.shown='));
      await page.reload();
      await side.getByRole('button', { name: 'Shown on map: path 2', exact: true, pressed: true }).waitFor();
      await side.getByRole('button', { name: 'Shown on map: path 2', exact: true }).click();
      await side.getByRole('button', { name: 'Show on map: path 2', exact: true, pressed: false }).waitFor();
    }));

  test('by keyboard: both ends searched, a path chosen', () =>
    site.visit({ path: '/#panel=path' }, async (page) => {
      const side = panel(page, 'Path');
      await side.getByText('Pick two entities.').waitFor();
      await side.getByRole('combobox', { name: 'From' }).focus();
      await page.keyboard.type('tehrik taliban');
      await page.getByRole('option', { name: /Tehreek-e-Taliban Pakistan/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await side.getByText('Pick the other end too.').waitFor();
      await side.getByRole('combobox', { name: 'To' }).focus();
      await page.keyboard.type('noor wali');
      await page.getByRole('option', { name: /Noor-ul-Wali Mehsud/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await side.getByRole('article', { name: 'Path 1', exact: true }).waitFor();
      await tabTo(page, 'Show on map: path 1');
      await page.keyboard.press('Enter');
      await page.getByText('Path 1 shown on the map; the rest of the map is dimmed').waitFor();
      await becomes(() => page.evaluate(() => document.activeElement?.getAttribute('aria-pressed')), 'true');
    }));

  test('without a path it says why and what to try', () =>
    site.visit({ path: '/#panel=path&from=india&to=wakhan-corridor&p.hops=1' }, async (page) => {
      await shown(page, 'Path', /^No path of at most 1 hop leads from India to Wakhan Corridor\.$/);
      await shown(page, 'Path', /^Allow more hops\./);
    }));
});

describe('traces', () => {
  test('by mouse: totals with arithmetic, goods apart, unknown counted, and a relation opens its links', () =>
    site.visit({ path: '/#panel=trace&p.id=ttp' }, async (page) => {
      const side = panel(page, 'Trace');
      await side.getByText('606,000 USD a year, of no known year').waitFor();
      await side.getByText('How it adds up').first().click();
      await side.getByText('50,500 USD × 12 months = 606,000 USD a year').first().waitFor();
      await side.getByText('1 flow of goods, not added up').waitFor();
      await side.getByText('1 flow in no total').waitFor();
      await side
        .getByText(/Reaches Tehreek-e-Taliban Pakistan through Noor-ul-Wali Mehsud, who leads it\.$/)
        .first()
        .waitFor();
      await side
        .getByRole('button', {
          name: /^1: Afghan Taliban funds Noor-ul-Wali Mehsud, 50,500 USD a month, undated$/,
        })
        .click();
      await side
        .getByRole('link', {
          name: 'Afghan Taliban funds Noor-ul-Wali Mehsud, 50,500 USD a month, undated: open the link',
        })
        .click();
      await title(page, 'Afghan Taliban funds Noor-ul-Wali Mehsud');
    }));

  test('the picture and its table hold the same relations, and numbers do not cover each other', () =>
    site.visit({ path: '/#panel=trace&p.id=ttp' }, async (page) => {
      const side = panel(page, 'Trace');
      const flows = side.locator('.sankey-flow');
      await flows.first().waitFor();
      await side.getByText('2 flows away').click();
      const rows = side.locator('.flow-table tbody tr');
      await becomes(async () => (await rows.count()) - (await flows.count()), 0);
      const spots = await side
        .locator('.sankey-flow circle')
        .evaluateAll((circles) =>
          circles.map(
            (circle) => [Number(circle.getAttribute('cx')), Number(circle.getAttribute('cy'))] as const,
          ),
        );
      const near = spots.flatMap(([x, y], index) =>
        spots.slice(index + 1).filter(([a, b]) => Math.hypot(a - x, b - y) < 18),
      );
      expect(near).toEqual([]);
    }));

  test('by keyboard: the direction turned, a relation opened from the picture', () =>
    site.visit({ path: '/#panel=trace&p.id=afghan-taliban' }, async (page) => {
      const side = panel(page, 'Trace');
      await side.getByRole('radio', { name: 'what reaches it' }).focus();
      await page.keyboard.press('ArrowRight');
      await side.getByRole('heading', { name: 'What Afghan Taliban gives' }).waitFor();
      await urlSays(page, 'p.direction', 'from');
      await tabTo(page, /^1: Afghan Taliban funds/);
      await page.keyboard.press('Enter');
      await becomes(
        () => page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
        'Afghan Taliban funds Noor-ul-Wali Mehsud: close its links',
      );
    }));

  test('of an entity that nothing reaches say so', () =>
    site.visit({ path: '/#panel=trace&p.id=india' }, async (page) => {
      await shown(page, 'Trace', 'No source says that money or support reaches India within 4 hops.');
    }));
});

describe('agreements and disagreements', () => {
  test('an obligation shows its verdicts with evidence, and the denial beside them', () =>
    site.visit({ path: '/#panel=agreements&p.id=doha-agreement' }, async (page) => {
      const side = panel(page, 'Agreements');
      await side.getByRole('article', { name: 'Doha agreement' }).waitFor();
      const columns = side.locator('.side-by-side > section');
      await becomes(
        () => columns.getByRole('heading').allInnerTexts(),
        [
          expect.stringMatching(/^Says that it is breached \(\d+\)$/),
          expect.stringMatching(/^Rejects the charge \(\d+\)$/),
        ],
      );
      await columns
        .first()
        .getByText(/^Rests on \d+ things? in the graph$/)
        .first()
        .waitFor();
      await columns
        .first()
        .getByRole('link', { name: /^Afghan Taliban .*Tehreek-e-Taliban Pakistan$/ })
        .first()
        .click();
      await title(page, /^Afghan Taliban .* Tehreek-e-Taliban Pakistan$/);
    }));

  test('the ceasefire names parties, broker and end', () =>
    site.visit({ path: '/#panel=agreements&p.id=ceasefire-2022' }, async (page) => {
      const card = panel(page, 'Agreements').getByRole('article').first();
      await card.waitFor();
      const facts = Object.fromEntries(
        await card
          .locator('.fact')
          .evaluateAll((rows) =>
            rows.map((row) => [
              row.querySelector('dt')?.textContent,
              row.querySelector('dd')?.textContent?.trim(),
            ]),
          ),
      ) as Record<string, string>;
      expect(facts['Parties']).toMatch(/Pakistan/);
      expect(facts['Parties']).toMatch(/Tehreek-e-Taliban Pakistan/);
      expect(facts['Brokered by']).toBe('Afghan Taliban');
      expect(facts['Period']).toMatch(/^2 June 2022 – /);
      expect(facts['Status']).toMatch(/Ended/);
    }));

  test('disagreements stand side by side with the rule in words, all or about one entity', () =>
    site.visit({ path: '/#entity=ttp&panel=disagreements' }, async (page) => {
      const side = panel(page, 'Disagreements');
      await side.getByText('one value under two measures').first().waitFor();
      const cards = side.locator('.disagreement');
      const all = await cards.count();
      expect(all).toBeGreaterThanOrEqual(5);
      await side.getByText('one value under two measures').first().click();
      await page
        .getByRole('dialog', { name: 'Explanation' })
        .getByText(/^Found by a rule: /)
        .waitFor();
      await page.keyboard.press('Escape');
      await side.getByRole('button', { name: 'Only about Tehreek-e-Taliban Pakistan' }).click();
      await side.getByText(/^About Tehreek-e-Taliban Pakistan\./).waitFor();
      await cards.first().waitFor();
      await urlSays(page, 'p.about', 'ttp');
    }));
});

describe.each([
  ['light', 1280, 800],
  ['dark', 390, 844],
] as const)('in %s at %i × %i', (theme, width, height) => {
  test.each([
    ['entity', '/#entity=ttp', /^Who says so/],
    ['source', '/#source=kakar-stratheia', /^What it says/],
    [
      'path with families open',
      '/#panel=path&from=united-states&to=ttp&p.families=FUNDING,SUPPORT',
      /^Path 1/,
    ],
    ['trace', '/#panel=trace&p.id=ttp', /^Through what/],
  ])('the panel of %s has no serious accessibility problem', (_, path, ready) =>
    site.visit({ path, theme, width, height }, async (page) => {
      await page.getByRole('heading', { name: ready }).first().waitFor();
      expect(await axeProblems(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }),
  );
});
