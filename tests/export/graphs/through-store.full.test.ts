import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { exportFormats, importFormats } from '../../../server/formats/formats.ts';
import { loadOntology } from '../../../server/graph/ontology/ontology.ts';
import { fileOfContents, localFile } from '../../../server/import/read/files.ts';
import { importFiles } from '../../../server/import/import.ts';
import { importText } from '../../../server/import/report.ts';
import { collect } from '../../import/collect.ts';
import { openTestStore } from '../../open-store.ts';
import { sourceOf } from '../source-of.ts';
import { said, written } from './written.ts';

const shared = '../shared/data';
const real = existsSync(shared) ? test : test.skip;
const ontology = loadOntology();

const files: readonly (readonly [path: string, format: string, entities: number, links: number])[] = [
  ['graph-files/arctic.gexf', 'gexf', 1715, 6676],
  ['graph-files/basic.gexf', 'gexf', 2, 2],
  ['graph-files/edge_data.gexf', 'gexf', 4, 5],
  ['graph-files/les_miserables.gexf', 'gexf', 77, 254],
  ['graph-files/liststring.gexf', 'gexf', 4, 5],
  ['graph-files/v1_3.gexf', 'gexf', 2, 1],
  ['graph-files/attributes.graphml', 'graphml', 6, 7],
  ['graph-files/basic.graphml', 'graphml', 11, 12],
  ['graph-files/miserables.graphml', 'graphml', 77, 254],
  ['graph-files/multigraph.graphml', 'graphml', 6, 9],
  ['graph-files/les-miserables.sigma.json', 'graphology', 77, 254],
  ['graph-files/sigma-demo-dataviz-wikipedia.json', 'graphology', 2085, 5409],
  ['terror-911-hijackers/associates.graphml', 'graphml', 60, 125],
  ['terror-911-hijackers/prior_contacts.graphml', 'graphml', 19, 27],
];

for (const [path, id, entities, links] of files)
  real(
    `${path} is found out, stored and written again as it was (skipped where ../shared/data is absent)`,
    async () => {
      const store = await openTestStore();
      try {
        const file = localFile(`${shared}/${path}`, 'x');
        const dataset = { id: 'test-set', source: { published: '2020' } };
        const report = await importFiles(store, ontology, { files: [file], dataset });
        expect(importText(report)).toContain(
          `test-set: ${n(entities, 'entity', 'entities')}, ${n(links, 'link', 'links')}, 1 source`,
        );
        const again = await importFiles(store, ontology, { files: [file], dataset });
        expect(importText(again)).toContain('nothing');
        const exporter = exportFormats.find((format) => format.id === id)!;
        const importer = importFormats.find((format) => format.id === id)!;
        const { text, omissions } = await written(
          exporter,
          await sourceOf(store, ontology, { kind: 'dossier', dossier: 'test-set' }),
        );
        expect(omissions).toEqual([]);
        const before = await collect(importer, [file]);
        const after = await collect(importer, [fileOfContents('x', text)]);
        expect(said(after)).toEqual(said(before));
      } finally {
        await store.close();
      }
    },
  );

const n = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
