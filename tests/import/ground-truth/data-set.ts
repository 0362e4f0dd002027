import { afterAll, beforeAll, describe } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { loadOntology } from '../../../server/graph/ontology/ontology.ts';
import type { DatasetDescription } from '../../../server/formats/reading.ts';
import { localFile } from '../../../server/import/read/files.ts';
import { importFiles } from '../../../server/import/import.ts';
import type { ImportReport } from '../../../server/import/report.ts';
import type { GraphStore, Params, Row } from '../../../server/store/graph-store.ts';
import { openTestStore } from '../../open-store.ts';

const data = '../shared/data';
const there = existsSync(data);
const skipped = '(skipped where ../shared/data is absent)';

/** The store of the set whose tests run. */
export let store: GraphStore;

/** Each set has a store of its own, so that numbers are those of the set. */
export function dataSet(name: string, load: () => Promise<unknown>, tests: () => void): void {
  (there ? describe : describe.skip)(`${name} in the store ${skipped}`, () => {
    beforeAll(async () => {
      store = await openTestStore();
      await load();
    });
    afterAll(() => store.close());
    tests();
  });
}

/** The files of a set whose names fit; none where the data are absent, since names are wanted before tests are skipped. */
export const filesOf = (folder: string, fits: RegExp): readonly string[] =>
  there ? readdirSync(`${data}/${folder}`).filter((file) => fits.test(file)) : [];

/** What a file of a set says itself, to hold what became of it against. */
export const textOf = (path: string): string => readFileSync(`${data}/${path}`, 'utf8');

/** Imports files of one set, each known by its name alone. */
export const bring = (
  folder: string,
  files: readonly string[],
  how: { readonly mapping?: string; readonly dataset?: DatasetDescription } = {},
): Promise<ImportReport> =>
  importFiles(store, loadOntology(), {
    files: files.map((file) => localFile(`${data}/${folder}/${file}`, file)),
    ...(how.mapping && { options: { mapping: mappingOf(how.mapping) } }),
    ...(how.dataset && { dataset: how.dataset }),
  });

/** One of the mappings of the tests of imports. */
function mappingOf(name: string): { name: string; text: string } {
  const path = `tests/import/mappings/${name}.yaml`;
  return { name: path, text: readFileSync(path, 'utf8') };
}

/** Rows of a statement; few, since a store gives at most 5,000. */
export const look = (text: string, params: Params = {}): Promise<Row[]> =>
  store.read({ name: 'look', text }, params);

/** The first column of a statement. */
export const column = async (text: string, params: Params = {}) =>
  (await look(text, params)).map((row) => Object.values(row)[0]);

export const linkCount = async () =>
  (await column('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS links'))[0];
export const entityCount = async () => (await column('MATCH (e:Entity) RETURN count(e) AS entities'))[0];

/** Names and degrees of the entities with most links. */
export const hubs = async (first: number): Promise<unknown[][]> =>
  (
    await look(
      `MATCH (e:Entity) RETURN e.name AS name, e.degree AS degree ORDER BY degree DESC LIMIT ${first}`,
    )
  ).map((row) => Object.values(row));
