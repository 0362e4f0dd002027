import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPath } from '../../server/import/dossier/open.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { importFiles } from '../../server/import/import.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { partsFile, partsFormat } from '../import/parts-format.ts';
import { openTestStore } from '../open-store.ts';

let store: GraphStore;
let folder: string;
beforeEach(async () => {
  store = await openTestStore();
  folder = mkdtempSync(join(tmpdir(), 'entente-beside-'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function load(entities: string): Promise<void> {
  const path = join(folder, 'guilds.yaml');
  writeFileSync(
    path,
    `entente: 1
dossier: { id: guilds, title: Guilds }
sources: { book: { title: A book, kind: book, published: 2001 } }
defaults: { source: book }
entities:
  hall: { type: Actor, kind: organisation, name: The hall, claims: [{ at: p. 1, says: It stands. }] }
  ${entities}
`,
  );
  await loadPath(store, path, loadOntology());
}
const guild = () =>
  store.read({
    name: 'look',
    text: "MATCH (e:Entity {id: 'guild'}) RETURN e.name AS name, e.aliases AS aliases, e.sources AS sources, e.dossier AS of",
  });

test('a dossier’s entity that an import has too shows both, through changes of the dossier, and is left to the import', async () => {
  const written = (name: string) =>
    `guild: { type: Actor, kind: organisation, name: ${name}, claims: [{ at: p. 2, says: It is a guild. }] }`;
  await load(written('The guild'));
  await importFiles(store, loadOntology(), {
    files: [partsFile([{ entity: 'guild', name: 'Smiths' }, { link: ['guild', 'PART_OF', 'hall'] }])],
    format: partsFormat,
    dataset: { id: 'list' },
  });
  const shown = (name: string) => [{ name, aliases: ['Smiths'], sources: ['book', 'list'], of: 'guilds' }];
  expect(await guild()).toEqual(shown('The guild'));
  await load(written('The Great Guild'));
  expect(await guild()).toEqual(shown('The Great Guild'));
  await load('');
  expect(await guild()).toEqual([{ name: 'Smiths', aliases: null, sources: ['list'], of: 'list' }]);
});
