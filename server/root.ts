import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's folder, whether this runs from `server/` or from `dist/server/`. */
function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

const root = findRoot();

/** The absolute path of a file or folder that ships with the package. */
export function shipped(...parts: string[]): string {
  return join(root, ...parts);
}

/** The version of the package, such as `0.1.0`. */
export function packageVersion(): string {
  const manifest: { readonly version: string } = JSON.parse(readFileSync(shipped('package.json'), 'utf8'));
  return manifest.version;
}
