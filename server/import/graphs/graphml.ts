import type { ImportFormat } from '../format.ts';
import { headText } from './encoding.ts';
import { GraphmlReader } from './graphml-read.ts';
import { readXmlFiles } from './xml-files.ts';

/** GraphML: the exchange format of graph libraries (igraph, networkx, yEd, Gephi). */
export const graphml: ImportFormat = {
  id: 'graphml',
  label: 'GraphML',
  extensions: ['.graphml'],
  detects: (name, head) => /\.graphml$/i.test(name) || /<(\w+:)?graphml[\s>]/.test(headText(head)),
  read: (files, context, sink) =>
    readXmlFiles('graphml', files, context, sink, (name, parts) => new GraphmlReader(name, parts, sink)),
};
