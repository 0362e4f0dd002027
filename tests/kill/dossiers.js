/** Dossiers of made-up armed groups, large enough that loading and merging them takes a while. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const head = (id, title) => `entente: 1
dossier: { id: ${id}, title: ${title} }
defaults: { source: ${id}-gazette, credibility: 3 }
sources:
  ${id}-gazette: { title: The Gazette of ${title}, kind: article, published: 2021-05-03, reliability: B }
`;
const actor = (id, name, says) =>
  `  ${id}: { type: Actor, kind: armed-group, name: ${name}, claims: [{ at: p. 1, says: ${says} }] }\n`;
const funds = (from, to, amount) =>
  `  - { from: ${from}, type: FUNDS, to: ${to}, amount: { value: ${amount}, currency: EUR, per: ONCE }, claims: [{ at: p. 2, says: ${from} paid ${to}. }] }\n`;
const range = (count) => Array.from({ length: count }, (_, i) => i);

/**
 * Writes `edit-1.yaml` and `edit-2.yaml`, two versions of one dossier of `size` entities of which the second drops,
 * changes and adds a tenth each; and `hubs.yaml`, whose `hub-a` and `hub-b` fund the same entities.
 */
export function writeDossiers(folder, size) {
  mkdirSync(folder, { recursive: true });
  const few = Math.ceil(size / 10);
  for (const version of [1, 2]) {
    const ids = range(size).map((i) => i + (version === 2 ? few : 0));
    const named = (i) => `Edited ${i}${i % 10 === 3 ? ` of ${version}` : ''}`;
    const entities = ids.map((i) => actor(`edited-${i}`, named(i), `Number ${i} is there.`));
    const links = ids.slice(1).map((i) => funds(`edited-${i}`, `edited-${i - 1}`, 100 + (i % 7) * version));
    write(folder, `edit-${version}`, head('edited', 'Edited'), entities, links);
  }
  const members = range(size).map((i) => `member-${i}`);
  const hubs = ['hub-a', 'hub-b'];
  write(
    folder,
    'hubs',
    head('hubs', 'Hubs'),
    [...hubs, ...members].map((id) => actor(id, id.replace('-', ' '), `The ${id} is there.`)),
    hubs.flatMap((hub, at) => members.map((id, i) => funds(hub, id, i + 1 + at))),
  );
}

function write(folder, name, text, entities, links) {
  const parts = [text, 'entities:\n', ...entities, 'links:\n', ...links];
  writeFileSync(join(folder, `${name}.yaml`), parts.join(''));
}
