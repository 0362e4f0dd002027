import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { graphmlExport } from '../../../server/export/graphs/graphml.ts';
import { fileOfContents, localFile } from '../../../server/import/files.ts';
import { graphml } from '../../../server/import/graphs/graphml.ts';
import { collect } from '../../import/collect.ts';
import { collectedSource } from '../in-memory.ts';
import { said, written } from './written.ts';

const folders = ['../shared/data/graph-files', '../shared/data/terror-911-hijackers'];
const files = folders.flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.graphml'))
        .map((name) => `${folder}/${name}`)
    : [],
);
const real = files.length > 0 ? test : test.skip;

real('GraphML comes back as it was (skipped where ../shared/data is absent)', async () => {
  for (const path of files) {
    const before = await collect(graphml, [localFile(path, 'x.graphml')]);
    const { text, omissions } = await written(graphmlExport, collectedSource(before));
    const after = await collect(graphml, [fileOfContents('x.graphml', text)]);
    expect(said(after)).toEqual(said(before));
    expect(omissions).toEqual([]);
    expect(text).not.toContain('entente');
  }
});
