import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { gexfExport } from '../../../server/export/graphs/gexf.ts';
import { fileOfContents, localFile } from '../../../server/import/files.ts';
import { gexf } from '../../../server/import/graphs/gexf.ts';
import { collect } from '../../import/collect.ts';
import { collectedSource } from '../in-memory.ts';
import { said, written } from './written.ts';

const folders = ['../shared/data/graph-files'];
const files = folders.flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.gexf'))
        .map((name) => `${folder}/${name}`)
    : [],
);
const real = files.length > 0 ? test : test.skip;

real('GEXF comes back as it was (skipped where ../shared/data is absent)', async () => {
  for (const path of files) {
    const before = await collect(gexf, [localFile(path, 'x.gexf')]);
    const { text, omissions } = await written(gexfExport, collectedSource(before));
    const after = await collect(gexf, [fileOfContents('x.gexf', text)]);
    expect(said(after)).toEqual(said(before));
    expect(omissions).toEqual([]);
    expect(text).not.toContain('entente');
  }
});
