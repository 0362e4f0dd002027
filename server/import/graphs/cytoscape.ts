import type { ImportFormat } from '../format.ts';
import { readCytoscape } from './cytoscape-read.ts';
import { GraphParts } from './graph-parts.ts';
import { scopeOf } from './xml-files.ts';
import { graphSettingNames } from './settings.ts';

/** JSON of Cytoscape.js, Cytoscape and networkx. */
export const cytoscape: ImportFormat = {
  id: 'cytoscape',
  label: 'Cytoscape JSON',
  extensions: ['.cyjs', '.json'],
  settings: graphSettingNames,
  detects: (name, head) => {
    const text = Buffer.from(head).toString('latin1');
    if (!/^(ï»¿)?\s*[{[]/.test(text)) return false;
    if (/\.cyjs$/i.test(name) || /"elements"\s*:\s*(\[\s*\{|\{\s*"(nodes|edges)"\s*:)/.test(text))
      return true;
    return /^(ï»¿)?\s*\[\s*\{\s*"(group|data)"\s*:/.test(text) && /"data"\s*:\s*\{/.test(text);
  },
  async read(files, context, sink) {
    for (const file of files)
      await readCytoscape(file, new GraphParts('cytoscape', context, sink, scopeOf(files, file)), sink);
  },
};
