import type { ImportFormat } from '../../reading.ts';
import { headText } from '../xml.ts';
import { GexfReader } from './gexf-read.ts';
import { graphSettingNames } from '../settings.ts';
import { readXmlFiles } from '../xml-files.ts';

/** GEXF, the format of Gephi, in its versions 1.0 to 1.3. */
export const gexf: ImportFormat = {
  id: 'gexf',
  label: 'GEXF',
  extensions: ['.gexf'],
  settings: graphSettingNames,
  detects: (name, head) => /\.gexf$/i.test(name) || /<(\w+:)?gexf[\s>]/.test(headText(head)),
  read: (files, context, sink) =>
    readXmlFiles('gexf', files, context, sink, (name, parts) => new GexfReader(name, parts, sink)),
};
