#!/usr/bin/env node
// Holds the size of the rooms: a folder that has more children than a reader takes in at a glance needs streets.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const MAX_CHILDREN = 16;
const houses = ['server', 'client'];

/** Folders with more children than `MAX_CHILDREN`, generated files not counted, as `path: count`. */
function crowded(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const children = entries.filter(({ name }) => !name.includes('.generated.') && name !== 'tsconfig.json');
  const inside = entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => crowded(join(folder, name)));
  return children.length > MAX_CHILDREN ? [`${folder}: ${children.length}`, ...inside] : inside;
}

const found = houses.flatMap(crowded);
if (found.length > 0) {
  console.error(
    `Folders with more than ${MAX_CHILDREN} children; sort them into streets, or merge what was split only for length:`,
  );
  for (const line of found) console.error(`  ${line}`);
  process.exitCode = 1;
}
