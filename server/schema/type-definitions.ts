import { readdirSync, readFileSync } from 'node:fs';
import { shipped } from '../root.ts';

/** The schema's text: every `.graphql` file of this folder, by name. */
export function typeDefinitions(): string {
  const folder = shipped('server', 'schema');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
}
