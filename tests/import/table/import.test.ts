import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadOntology } from '../../../server/graph/ontology/ontology.ts';
import { fileOfContents, localFile } from '../../../server/import/read/files.ts';
import { importFiles } from '../../../server/import/import.ts';
import { importText } from '../../../server/import/report.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
import { openTestStore } from '../../open-store.ts';

const shared = existsSync('../shared/data');
const ontology = loadOntology();
let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const mappingOf = (name: string) => {
  const path = `tests/import/mappings/${name}.yaml`;
  return { name: path, text: readFileSync(path, 'utf8') };
};

describe('an import through a mapping', () => {
  test('finds out that the mapping is for tables, whatever their columns look like', async () => {
    const files = [
      fileOfContents('x_nodes.csv', 'name\nAnn\nBo\n'),
      fileOfContents('x_edges.csv', 'source,target\nAnn,Bo\nBo,Ann\n'),
    ];
    const report = await importFiles(store, ontology, {
      files,
      options: { mapping: mappingOf('hijackers') },
    });
    expect(importText(report).split('\n')[0]).toBe(
      'hijackers: 2 entities, 1 link, 1 source; 2 entities, 1 link, 1 source added.',
    );
    const [link] = await store.read(
      { name: 'look', text: 'MATCH (:Entity)-[r]->(:Entity) RETURN r.evidence AS evidence' },
      {},
    );
    expect(link).toEqual({ evidence: ['hijackers|x_edges.csv row 1', 'hijackers|x_edges.csv row 2'] });
  });

  (shared ? test : test.skip).each([
    ['ftm-donations', 'ftm-donations', /^donations\.csv$/, '95 entities, 290 links'],
    ['is-allegiances', 'is-allegiances', /\.csv$/, '67 entities, 93 links'],
    ['nations', 'nations', /\.txt$/, '14 entities, 1,992 links'],
    ['hijackers', 'terror-911-hijackers', /^associates_.*\.csv$/, '60 entities, 125 links'],
  ] as const)(
    'takes %s whole (skipped where ../shared/data is absent)',
    async (mapping, set, fits, holds) => {
      const folder = `../shared/data/${set}`;
      const names = readdirSync(folder).filter((name) => fits.test(name));
      const report = await importFiles(store, ontology, {
        files: names.map((name) => localFile(`${folder}/${name}`, name)),
        options: { mapping: mappingOf(mapping) },
        dryRun: true,
      });
      expect(importText(report)).toContain(`: ${holds}, 1 source;`);
    },
  );
});
