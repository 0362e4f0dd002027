import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Putting another graph in the place of the one in a data folder, whole or not at all. It is made ready in a folder
 * inside, since a data folder may be a volume of its own that cannot be renamed; then names are moved. Cut off, that is
 * ended when the folder is next opened.
 */

const staged = 'entente.restoring';
const replaced = 'entente.replaced';
/** Inside the staged folder: it is whole; and what was there before is out of the way. */
const ready = 'ready';
const cleared = 'cleared';

/** Whether the folder holds a graph. */
export function holdsGraph(folder: string): boolean {
  return existsSync(join(folder, 'entente.grafeo')) || existsSync(join(folder, 'entente.grafeo.wal'));
}

/** An empty folder in which to make another graph ready. */
export function stageIn(folder: string): string {
  const place = join(folder, staged);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true, mode: 0o700 });
  return place;
}

/** Takes away what was made ready and is not to be put in. */
export function dropStaged(folder: string): void {
  rmSync(join(folder, staged), { recursive: true, force: true });
}

/** Puts what was made ready in the place of what the folder holds, which nobody may have open. */
export function putStaged(folder: string): void {
  writeFileSync(join(folder, staged, ready), '', { flush: true });
  finishPutting(folder);
}

/** Ends a putting in place that was cut off; does nothing where there was none. */
export function finishPutting(folder: string): void {
  const [from, away] = [join(folder, staged), join(folder, replaced)];
  if (existsSync(join(from, ready))) {
    if (!existsSync(join(from, cleared))) {
      mkdirSync(away, { recursive: true, mode: 0o700 });
      for (const name of ownNames(folder)) renameSync(join(folder, name), join(away, name));
      writeFileSync(join(from, cleared), '', { flush: true });
    }
    for (const name of ownNames(from)) renameSync(join(from, name), join(folder, name));
    rmSync(from, { recursive: true, force: true });
  }
  rmSync(away, { recursive: true, force: true });
}

/** What belongs to the graph of a folder: its files, and the plans of imports that were broken off. */
function ownNames(folder: string): string[] {
  return readdirSync(folder).filter(
    (name) => (/^entente\./.test(name) && name !== staged && name !== replaced) || name === 'imports',
  );
}
