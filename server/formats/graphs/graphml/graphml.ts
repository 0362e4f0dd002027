import type { ImportFormat } from '../../reading.ts';
import { headText } from '../xml.ts';
import { GraphmlReader } from './graphml-read.ts';
import { graphSettingNames } from '../settings.ts';
import { readXmlFiles } from '../xml-files.ts';

/** GraphML: the exchange format of graph libraries (igraph, networkx, yEd, Gephi). */
export const graphml: ImportFormat = {
  id: 'graphml',
  label: 'GraphML',
  extensions: ['.graphml'],
  settings: graphSettingNames,
  detects: (name, head) => /\.graphml$/i.test(name) || /<(\w+:)?graphml[\s>]/.test(headText(head)),
  read: (files, context, sink) =>
    readXmlFiles('graphml', files, context, sink, (name, parts) => new GraphmlReader(name, parts, sink)),
};
