import type { App } from './app.ts';

/** Places what has no position yet: near the entities it hangs on, the rest staying where it is. */
export const settle = (app: App, fit: readonly string[] = []): void => {
  app.canvas.current?.fit(fit);
};
