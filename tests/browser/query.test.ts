import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shipped } from '../../server/root.ts';
import { axeProblems, openSite, overflow, screenshot } from './browser.ts';
import type { Site } from './browser.ts';
import { becomes, settled } from './wait.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const editor = (page: Page) => page.getByRole('textbox', { name: 'GraphQL query' });
const answer = (page: Page) => page.getByRole('textbox', { name: 'Answer as JSON' });
const status = (page: Page) => page.locator('.query-answer > [role=status]');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Replaces what stands in the editor, by keyboard. */
async function write(page: Page, query: string) {
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(query);
}

/** Waits until completion, docs and descriptions have the schema; the page asks for it when it opens. */
const schemaThere = (page: Page) =>
  page.getByRole('button', { name: 'Show as graph', disabled: false }).waitFor();

/** Whether two parts of the page lie on each other. */
async function overlaps(page: Page, one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([page.locator(one).boundingBox(), page.locator(other).boundingBox()]);
  if (!a || !b) throw new Error(`${one} or ${other} is not shown`);
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
const link = (query: string, variables = '') => `/query#${new URLSearchParams({ query, variables })}`;

describe('the query page by mouse', () => {
  test('a recipe is one click away, and its answer comes with time and size', () =>
    site.visit({ path: '/query' }, async (page) => {
      await button(page, /^Funding of a leader/).click();
      await status(page)
        .filter({ hasText: /^Answered in [\d,]+ ms, [\d.,]+ (bytes|kB)\.$/ })
        .waitFor();
      await becomes(
        () => answer(page).innerText(),
        expect.stringContaining('50,500 USD × 12 months = 606,000 USD a year'),
      );
      await becomes(() => editor(page).innerText(), expect.stringContaining('query FundingOfALeader'));
    }));

  test('the docs are searched, clicked through and gone back in', () =>
    site.visit({ path: '/query' }, async (page) => {
      await button(page, 'Docs').click();
      await page.getByLabel('Search the docs').fill('trace');
      await button(page, /^Query\.trace/).click();
      const heading = page.locator('#query-docs');
      await becomes(() => heading.innerText(), 'Query.trace');
      await becomes(
        () => page.locator('.query-lines dt').allInnerTexts(),
        [
          'from: ID',
          'to: ID',
          'families: [LinkFamily!] = [FUNDING, SUPPORT]',
          'maxHops: Int = 4',
          'filter: LinkFilter',
        ],
      );
      await button(page, 'LinkFilter').click();
      await becomes(() => heading.innerText(), 'LinkFilter');
      await button(page, /^← Back to Query\.trace/).click();
      await becomes(() => heading.innerText(), 'Query.trace');
    }));

  test('every golden query is a recipe', () =>
    site.visit({ path: '/query' }, async (page) => {
      const golden = readdirSync(shipped('tests', 'api', 'golden')).filter((name) =>
        name.endsWith('.graphql'),
      );
      await button(page, /^Funding of a leader/).waitFor();
      await becomes(() => page.locator('#query-side li').count(), golden.length);
    }));

  test('what the pointer rests on is described', () =>
    site.visit({ path: link('{ statistics { engine } }') }, async (page) => {
      await schemaThere(page);
      await page.locator('.query-graphql .cm-line span', { hasText: 'engine' }).hover();
      const hover = page.locator('.query-hover');
      await hover.waitFor();
      await becomes(() => hover.innerText(), expect.stringContaining('The engine that holds the graph'));
    }));

  test('a mistake is underlined, explained, and led to', () =>
    site.visit({ path: link('{\n  statistics { entitees }\n}'), badRequest: true }, async (page) => {
      await page.locator('.query-graphql .cm-lintRange-error').waitFor();
      await button(page, /^Run/).click();
      const problem = page.locator('.query-errors li');
      await problem.waitFor();
      await becomes(
        () => problem.innerText(),
        expect.stringMatching(/^Cannot query field "entitees" on type "Statistics"\./),
      );
      await becomes(() => problem.innerText(), expect.stringContaining('The docs list what it has'));
      await button(page, 'Go to line 2, column 16').click();
      await page.keyboard.press('Control+Delete');
      await page.keyboard.insertText('entities');
      await becomes(() => editor(page).innerText(), expect.stringContaining('{ entities }'));
    }));

  test('an answer with entities and links opens in the explorer', () =>
    site.visit(
      { path: link('{ link(id: "afghan-taliban.FUNDS.noor-wali-mehsud") { label } }') },
      async (page) => {
        await button(page, 'Show as graph').click();
        await page.waitForURL((url) => url.pathname === '/');
        await page.getByText('2 entities').first().waitFor();
        const outline = page.getByRole('complementary').or(page.locator('.rail')).first();
        await outline.getByText('Noor-ul-Wali Mehsud').first().waitFor();
        await outline.getByText('Afghan Taliban').first().waitFor();
      },
    ));

  test('a query without entities says that there is nothing to draw', () =>
    site.visit({ path: link('{ statistics { entities } }') }, async (page) => {
      await button(page, 'Show as graph').click();
      await page
        .getByText('This query selects no entities and no links, so there is nothing to draw.')
        .waitFor();
    }));

  test('a query that takes long can be cancelled', () =>
    site.visit({ path: '/query' }, async (page) => {
      await editor(page).waitFor();
      await schemaThere(page);
      await page.route('**/graphql', () => new Promise(() => undefined));
      await button(page, /^Run/).click();
      await button(page, 'Cancel').click();
      await status(page)
        .filter({ hasText: /^Cancelled\.$/ })
        .waitFor();
      await page.unroute('**/graphql');
    }));

  test('the answer is copied away as a file', () =>
    site.visit({ path: link('{ statistics { engine } }') }, async (page) => {
      await button(page, /^Run/).click();
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Download').click()]);
      expect(download.suggestedFilename()).toBe('answer.json');
    }));
});

describe('the query page by keyboard', () => {
  test('completes, runs, and is left with Escape and Tab', () =>
    site.visit({ path: '/query' }, async (page) => {
      await schemaThere(page);
      await write(page, '{ ');
      await page.keyboard.type('statis');
      await page.locator('.cm-tooltip-autocomplete li', { hasText: 'statistics' }).waitFor();
      // CodeMirror takes no choice within its first tenth of a second, so that typing on is never a choice.
      await settled(page);
      await page.keyboard.press('Enter');
      await page.keyboard.type(' { engine } }');
      await page.keyboard.press('Escape');
      await page.keyboard.press('ControlOrMeta+Enter');
      await status(page)
        .filter({ hasText: /^Answered/ })
        .waitFor();
      await becomes(async () => JSON.parse(await answer(page).innerText()), {
        data: { statistics: { engine: 'grafeo' } },
      });

      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      await becomes(focused, 'Variables as JSON');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+Tab');
      await becomes(focused, 'GraphQL query');
    }));

  test('shows the docs of what the cursor is on', () =>
    site.visit({ path: link('{ paths(from: "united-states", to: "ttp") { timing } }') }, async (page) => {
      await schemaThere(page);
      await editor(page).focus();
      await page.keyboard.press('ControlOrMeta+Home');
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('F2');
      await becomes(() => page.locator('#query-docs').innerText(), 'Query.paths');
    }));
});

describe('a query travels', () => {
  test('in its address, with its variables', () => {
    const query = 'query ($id: ID!) { entity(id: $id) { name } }';
    return site.visit({ path: link(query, '{"id": "ttp"}') }, async (page) => {
      await becomes(() => editor(page).innerText(), query);
      await editor(page).focus();
      await page.keyboard.press('ControlOrMeta+Enter');
      await status(page)
        .filter({ hasText: /^Answered/ })
        .waitFor();
      await becomes(async () => JSON.parse(await answer(page).innerText()), {
        data: { entity: { name: 'Tehreek-e-Taliban Pakistan' } },
      });
      await write(page, '{ statistics { links } }');
      await page.waitForURL((url) => url.hash.includes('statistics'));
      await page.reload();
      await becomes(() => editor(page).innerText(), '{ statistics { links } }');
    });
  });

  test('into the history, which the browser keeps', () =>
    site.visit({ path: link('query HowMany { statistics { links } }') }, async (page) => {
      await button(page, /^Run/).click();
      await status(page)
        .filter({ hasText: /^Answered/ })
        .waitFor();
      await page.goto('/query');
      await button(page, 'History').click();
      await button(page, /^HowMany/).click();
      await becomes(() => editor(page).innerText(), 'query HowMany { statistics { links } }');
      await button(page, 'Forget all').click();
      await page.getByText('Nothing asked yet.').waitFor();
    }));

  test('nowhere while its variables are not JSON', () =>
    site.visit({ path: link('{ statistics { links } }', '{"id": ') }, async (page) => {
      await button(page, /^Run/).click();
      await status(page)
        .filter({ hasText: /^The variables are not JSON: / })
        .waitFor();
    }));
});

describe.each(['light', 'dark'] as const)('the query page in %s', (theme) => {
  test.each([
    ['desk', 1280, 800],
    ['phone', 390, 844],
  ])('has no serious accessibility problem and no overflow on a %s', (name, width, height) =>
    site.visit({ path: '/query', theme, width, height }, async (page) => {
      await schemaThere(page);
      if (name === 'phone') await button(page, 'Recipes').click();
      await button(page, /^Funding of a leader/).click();
      await status(page)
        .filter({ hasText: /^Answered/ })
        .waitFor();
      expect(await axeProblems(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await screenshot(page, `query-${name}-${theme}`);
      await becomes(() => overlaps(page, '.query-editors', '.query-answer'), false);
      await button(page, 'Docs').click();
      await button(page, /^trace$/).click();
      await button(page, /^Run/).click();
      expect(await axeProblems(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }),
  );
});
