/** A large network as an overview: groups by community and by kind, opened, closed, undone, and found into by name. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { indexWords } from '../../server/graph/search/index-words.ts';
import { query } from '../../server/graph/access/queries.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';
import { openSite, type Site } from './browser.ts';
import { counts, hash, lines, mapReady, onMap } from './map.ts';
import { title } from './side-panel.ts';
import { becomes, settled } from './wait.ts';

const [circles, size] = [5, 70];
const idOf = (circle: number, at: number) => `c${circle}-${at % size}`;

const nameOf = (circle: number, at: number) =>
  at === 0 ? `State ${circle}` : circle === 3 && at === 7 ? 'Jaish Sabz' : `Group ${circle} of ${at}`;

/** Circles of armed groups around a state each, tied to the next by one of them. */
async function fillCircles(store: GraphStore): Promise<void> {
  const told = { sources: [], origins: [], evidence: [], dossier: 'circles' };
  const all = Array.from({ length: circles }, (_, circle) =>
    Array.from({ length: size }, (_, at) => ({ circle, at })),
  ).flat();
  await store.write((transaction) =>
    transaction.run(query('write/entities-create', { TYPE: 'Actor' }), {
      rows: all.map(({ circle, at }) => ({
        ...{ ...told, id: idOf(circle, at), kind: at === 0 ? 'state' : 'armed-group' },
        ...{ name: nameOf(circle, at), degree: at === 0 ? size : 3 },
        search: indexWords({ name: nameOf(circle, at), aliases: [], summary: null }),
      })),
    }),
  );
  const ends = all.flatMap(({ circle, at }) => [
    ...(at > 0 ? [[idOf(circle, 0), idOf(circle, at)] as const] : []),
    [idOf(circle, at), idOf(circle, at + 1)] as const,
    ...(at === 1 && circle > 0 ? [[idOf(circle, 1), idOf(circle - 1, 2)] as const] : []),
  ]);
  const unique = new Map(
    ends.map(([source, target]) => [`${source}.SUPPORTS.${target}`, { source, target }]),
  );
  await store.write((transaction) =>
    transaction.run(query('write/links-create', { TYPE: 'SUPPORTS' }), {
      rows: [...unique].map(([id, each]) => ({ ...each, props: { ...told, id } })),
    }),
  );
}

let site: Site;
beforeAll(async () => {
  site = await openSite(async () => {
    const store = await openTestStore();
    await fillCircles(store);
    return { store, ontology: loadOntology() };
  });
});
afterAll(() => site?.close());

const notice = async (page: Page): Promise<string> =>
  (await page.locator('.notice').first().textContent()) ?? '';
/** Has the whole graph come as bubbles. */
const overview = async (page: Page): Promise<void> => {
  await mapReady(page);
  await page.keyboard.press('v');
  await becomes(() => notice(page), 'the whole graph: 350 entities in 5 groups; open a group to see into it');
};
const groups = (page: Page): Promise<readonly string[]> =>
  page.getByRole('list', { name: 'Groups' }).getByRole('button').allTextContents();
const linesOfGroups = async (page: Page) => (await lines(page)).filter((id) => id.includes('group:')).length;

test('by keyboard: the whole graph comes as communities; one is opened, and closed again, by its list', () =>
  site.visit({ path: '/#show=c0-0' }, async (page) => {
    await overview(page);
    await counts(page, '350 entities, 694 relations of 694 links');
    await settled(page);
    expect(await lines(page)).toHaveLength(circles - 1);
    await page.getByRole('button', { name: 'Groups', exact: true }).press('Enter');
    const names = [0, 1, 2, 3, 4].map((circle) => `State ${circle} and 69 more`);
    expect((await groups(page)).map((text) => text.replace(/(open|close)$/, '')).sort()).toEqual(names);
    const second = page.getByRole('list', { name: 'Groups' }).getByRole('button', { name: /State 1 and/ });
    await second.press('Enter');
    await becomes(() => notice(page), 'State 1 and 69 more: 70 entities drawn one by one');
    await becomes(() => second.getAttribute('aria-expanded'), 'true');
    await settled(page);
    expect((await lines(page)).length).toBeGreaterThan(size);
    await second.press('Enter');
    await becomes(() => second.getAttribute('aria-expanded'), 'false');
    await becomes(async () => (await lines(page)).length, circles - 1);
  }));

test('by mouse: a group opens where it is clicked; undo draws it as one again, and then the map as it was', () =>
  site.visit({ path: '/#show=c0-0' }, async (page) => {
    await overview(page);
    await page.locator('.layouting').waitFor({ state: 'detached' });
    await settled(page);
    const at = await onMap(page, 'group:community:1');
    await page.mouse.click(at.x, at.y);
    await becomes(
      () => notice(page).then((text) => text.replace(/\d/, 'N')),
      'State N and 69 more: 70 entities drawn one by one',
    );
    await settled(page);
    expect((await hash(page))['by']).toBe('community');
    await page.keyboard.press('Control+z');
    await becomes(async () => (await lines(page)).length, circles - 1);
    await page.keyboard.press('Control+z');
    await counts(page, '1 entity, 0 relations');
  }));

test('an entity that is found by name has its community opened; the address brings back the same', () =>
  site.visit({ path: '/#show=c0-0' }, async (page) => {
    await overview(page);
    await page.keyboard.press('/');
    await page.keyboard.type('jaish sab');
    await page
      .getByRole('option', { name: /Jaish Sabz/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await title(page, 'Jaish Sabz');
    await becomes(async () => (await lines(page)).includes('c3-0.SUPPORTS.c3-7'), true);
    await settled(page);
    expect(await linesOfGroups(page)).toBe(circles - 1);
    const before = await lines(page);
    const url = page.url();
    await site.visit({ path: url.slice(url.indexOf('/#')) }, async (again) => {
      await mapReady(again);
      expect([...(await lines(again))].sort()).toEqual([...before].sort());
      expect((await hash(again))['entity']).toBe('c3-7');
    });
  }));

test('groups are placed anew when the map is grouped again after it changed', () =>
  site.visit({ path: '/#show=c0-0,c0-1,c0-2,c1-0,c1-1' }, async (page) => {
    await mapReady(page);
    const byKind = async () => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'Commands' }).waitFor();
      await page.keyboard.type('group by kind');
      await page.keyboard.press('Enter');
      await becomes(async () => (await lines(page)).length, 1);
      await settled(page);
    };
    const states = 'group:kind:ACTOR/state';
    await byKind();
    const { x, y } = await onMap(page, states);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y - 90, { steps: 4 });
    await page.mouse.up();
    // The map is fitted anew, so that it went less far.
    await becomes(async () => (await onMap(page, states)).y < y - 10, true);
    await page.getByRole('button', { name: 'Groups', exact: true }).click();
    await page.getByRole('combobox', { name: 'Draw together' }).selectOption('Nothing: each by itself');
    await becomes(async () => (await lines(page)).length, 5);
    await page.keyboard.press('Escape');
    await byKind();
    const again = await onMap(page, states);
    expect([Math.round(again.x - x), Math.round(again.y - y)]).toEqual([0, 0]);
  }));

test('entities of a kind are drawn as one when asked for, and each by itself again', () =>
  site.visit({ path: '/#show=c0-0,c0-1,c0-2,c1-0,c1-1' }, async (page) => {
    await mapReady(page);
    await page.getByRole('button', { name: 'Groups', exact: true }).click();
    await page.getByRole('combobox', { name: 'Draw together' }).selectOption('By kind');
    await becomes(() => notice(page), 'Group by kind: 2 groups; open one to see into it');
    await settled(page);
    expect(await groups(page)).toEqual(['Armed group (3)open', 'State (2)open']);
    expect(await lines(page)).toEqual(['group:kind:ACTOR/armed-group..group:kind:ACTOR/state']);
    await page.getByRole('combobox', { name: 'Draw together' }).selectOption('Nothing: each by itself');
    await becomes(async () => (await lines(page)).length, 5);
  }));
