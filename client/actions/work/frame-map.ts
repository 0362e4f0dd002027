import { look } from '../../state/state.ts';
import { frameIn, reframed } from '../../state/work/framed.ts';
import type { App } from '../app.ts';
import { mapSize } from '../layout.ts';

/** Shows on this screen what was in sight on the one that an address was written on, with the same tab. */
export async function frameMap(app: App, hash: string): Promise<void> {
  const { size, rail } = frameIn(hash);
  app.store.update((state) => (state.rail === rail ? state : { ...state, rail }));
  if (size === null) return;
  // The panel that is open takes its room first.
  await new Promise((resolve) => setTimeout(resolve));
  const now = mapSize();
  if (now === null) return;
  app.store.update((state) =>
    look(state, (view) => {
      const camera = view.camera && reframed(view.camera, size, now);
      return camera === view.camera ? view : { ...view, camera };
    }),
  );
}
