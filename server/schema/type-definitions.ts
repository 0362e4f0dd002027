import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { shipped } from '../root.ts';

/** The schema's text: every `.graphql` file of this folder and those in it, by name. */
export function typeDefinitions(): string {
  const folder = shipped('server', 'schema');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort((one, other) => (basename(one) < basename(other) ? -1 : 1))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}
