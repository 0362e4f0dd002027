import type { Theme } from '../state/state.ts';
import type { App } from './app.ts';

const key = 'entente.theme';
const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** The theme chosen before; `system` when none was, or where the browser keeps nothing. */
export const storedTheme = (): Theme => {
  try {
    return themes.find((theme) => theme === localStorage.getItem(key)) ?? 'system';
  } catch {
    return 'system';
  }
};

/** Puts a theme into force: `theme.css` goes by the attribute, or by the system where there is none. */
export const applyTheme = (theme: Theme): void => {
  if (theme === 'system') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.dataset.theme = theme;
};

export const setTheme = (app: App, theme: Theme): void => {
  applyTheme(theme);
  try {
    localStorage.setItem(key, theme);
  } catch {
    // A browser that keeps nothing still shows the theme for this visit.
  }
  app.store.update((state) => ({ ...state, theme }));
};
