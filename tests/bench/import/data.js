/** A made-up network as two tables, and the same as rows ready for the engine: the same properties either way. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../random.js';
import { writeTable } from '../tables.js';

export const DATASET = 'bench';
const words = 'north south river hill front union guard party league council army forest lake stone'.split(
  ' ',
);
const word = (n) => words[n % words.length];
const sentence = (n) => `${word(n)} ${word(n * 7 + 3)} ${word(n * 13 + 5)}`;
const capital = (text) => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
const year = (n) => 1990 + (n % 34);

export const entity = (n) => ({ id: `e${n}`, name: `${capital(sentence(n))} ${n}`, since: year(n) });

/** The links in their order: each starts at a random entity, and few entities draw many. */
export function* links({ entities, links: count }) {
  const random = createRandom(7);
  for (let n = 0; n < count; n += 1) {
    const from = random.below(entities);
    const to = random.skewed(entities, 2);
    yield { n, from: `e${from}`, to: `e${to}`, year: year(n), label: sentence(n) };
  }
}

export const mapping = `entente: 1
dataset: { id: ${DATASET}, title: A made-up network, source: { published: 2024-01-01 } }
tables:
  - files: entities.csv
    entities:
      it: { type: Actor, kind: organisation, key: id, name: '{name}', valid: { start: '{since}' } }
  - files: links.csv
    links:
      - from: { entity: it, key: from }
        type: RELATED_TO
        to: { entity: it, key: to }
        suffix: '{n}'
        label: '{label}'
        valid: '{year}'
`;

function* entityLines(count) {
  for (let n = 0; n < count; n += 1) {
    const { id, name, since } = entity(n);
    yield `${id},${name},${since}`;
  }
}
function* linkLines(size) {
  for (const { n, from, to, year: when, label } of links(size)) yield `${n},${from},${to},${when},${label}`;
}

/** Writes the tables and their mapping; gives their paths. */
export async function writeFiles(folder, size) {
  mkdirSync(folder, { recursive: true });
  const paths = ['entities.csv', 'links.csv', 'mapping.yaml'].map((name) => join(folder, name));
  await writeTable(paths[0], 'id,name,since', entityLines(size.entities));
  await writeTable(paths[1], 'n,from,to,year,label', linkLines(size));
  writeFileSync(paths[2], mapping);
  return { files: paths.slice(0, 2), mapping: paths[2] };
}
