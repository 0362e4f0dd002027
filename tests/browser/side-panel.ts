import type { Page } from 'playwright-core';

/** The side panel of that name. */
export const panel = (page: Page, name: string) => page.getByRole('complementary', { name });
export const details = (page: Page) => panel(page, 'Details');
const heading = (page: Page) => details(page).getByRole('heading', { level: 3 });
/** Waits for the details of what has this name. */
export const title = async (page: Page, text: string | RegExp) => {
  await heading(page).filter({ hasText: text }).waitFor();
};
/** Waits until the panel shows the text. */
export const shown = async (page: Page, name: string, text: string | RegExp) => {
  await panel(page, name).getByText(text).first().waitFor();
};
/** Opens a panel by its button, which a phone has in a menu. */
export const openPanel = async (page: Page, name: string) => {
  const menu = page.getByRole('button', { name: 'Panels', exact: true });
  if (!(await menu.isVisible())) return page.getByRole('button', { name, exact: true }).click();
  await menu.click();
  return page.getByRole('menuitemradio', { name, exact: true }).click();
};
/** Waits until the URL says this of the view. */
export const urlSays = async (page: Page, name: string, value: string) => {
  await page.waitForFunction(
    ([key, wanted]) => new URLSearchParams(location.hash.slice(1)).get(key ?? '') === wanted,
    [name, value],
  );
};

/** Moves the focus on with Tab until it is on the element that holds `name`; fails after `most` stops. */
export async function tabTo(page: Page, name: string | RegExp, most = 60) {
  const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const stops: string[] = [];
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const focus = document.activeElement;
      return focus?.getAttribute('aria-label') ?? focus?.textContent ?? '';
    });
    stops.push(text.trim());
    if (matches(text.trim())) return;
  }
  throw new Error(`No stop is called ${String(name)}. Stops: ${stops.join(' | ')}`);
}
