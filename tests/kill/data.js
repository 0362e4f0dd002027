/** Files of made-up data sets, such that importing, updating and removing one touches another. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const mapping = (id, title) => `entente: 1
dataset: { id: ${id}, title: ${title}, source: { publisher: Nobody, published: 2020-01-02 } }
tables:
  - files: nodes.csv
    entities:
      actor:
        type: Actor
        kind: organisation
        namespace: none
        key: id
        name: '{name}'
        claims: [{ says: '{says}', credibility: 3 }]
    figures:
      - { about: actor, measure: members, value: '{members}', period: '{year}' }
  - files: links.csv
    links:
      - from: { entity: actor, key: from }
        type: FUNDS
        to: { entity: actor, key: to }
        suffix: '{nr}'
        amount: { value: '{amount}', currency: EUR, per: ONCE }
`;

/**
 * Writes the data sets into folders: `earlier`, half of whose links wait for entities of `made`; and two versions of
 * `made`. The second drops, changes and adds a tenth each; some of its links begin or end at `earlier`.
 * @param {string} folder
 * @param {number} size Entities of `made`.
 */
export function writeDatasets(folder, size) {
  const few = Math.ceil(size / 10);
  const earlier = range(few).map((i) => `earlier-${i}`);
  const waiting = (i) => `made-${(i * 10 + 9) % (size + few)}`;
  write(join(folder, 'earlier'), mapping('earlier', 'Earlier'), {
    nodes: earlier.map((id, i) => [id, `Earlier ${i}`, '', i % 3 ? i : '', 2001]),
    links: range(few * 2).map((i) => [earlier[i % few], i % 2 ? earlier[(i + 1) % few] : waiting(i), i, 5]),
  });
  for (const version of [1, 2]) {
    const ids = range(size).map((i) => i + (version === 2 ? few : 0));
    const end = (i) => {
      const nr = i % (size + few);
      return i % 23 === 0 || !ids.includes(nr) ? earlier[i % few] : `made-${nr}`;
    };
    write(join(folder, `made-${version}`), mapping('made', 'Made'), {
      nodes: ids.map((i) => [
        `made-${i}`,
        `Made ${i}${i % 10 === 3 ? ` of ${version}` : ''}`,
        i % 5 === 0 ? `Number ${i} was there, it says.` : '',
        i % 4 === 0 ? i * version : '',
        2010,
      ]),
      links: range(size * 2).map((i) => [end(i * 7 + 1), end(i * 3 + 2), i, 100 + (i % 9) * version]),
    });
  }
}

const range = (count) => Array.from({ length: count }, (_, i) => i);

function write(folder, yaml, { nodes, links }) {
  mkdirSync(folder, { recursive: true });
  const csv = (head, rows) => `${[head, ...rows].map((row) => row.join(',')).join('\n')}\n`;
  writeFileSync(join(folder, 'mapping.yaml'), yaml);
  writeFileSync(join(folder, 'nodes.csv'), csv(['id', 'name', 'says', 'members', 'year'], quoted(nodes)));
  writeFileSync(join(folder, 'links.csv'), csv(['from', 'to', 'nr', 'amount'], links));
}

const quoted = (rows) => rows.map(([id, name, says, ...rest]) => [id, name, says && `"${says}"`, ...rest]);
