import type { ImportFormat } from '../format.ts';
import { GraphParts } from './graph-parts.ts';
import { readGraphology } from './graphology-read.ts';
import { scopeOf } from './xml-files.ts';
import { graphSettingNames } from './settings.ts';

/** Graph JSON of graphology and sigma, and of what else writes `{nodes, edges}` or `{nodes, links}`. */
export const graphology: ImportFormat = {
  id: 'graphology',
  label: 'graph JSON (graphology, sigma, node-link)',
  extensions: ['.json'],
  settings: graphSettingNames,
  detects: (_, head) => {
    const text = Buffer.from(head).toString('latin1');
    if (!/^(ï»¿)?\s*\{/.test(text) || /"elements"\s*:/.test(text)) return false;
    return (
      /"nodes"\s*:\s*\[\s*(\]|\{\s*"(key|id|attributes|label)")/.test(text) && /"(key|id)"\s*:/.test(text)
    );
  },
  async read(files, context, sink) {
    for (const file of files)
      await readGraphology(file, new GraphParts('graphology', context, sink, scopeOf(files, file)), sink);
  },
};
