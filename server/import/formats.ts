import type { ImportFormat } from './format.ts';
import { ftmFormat } from './ftm/ftm.ts';
import { cytoscape } from './graphs/cytoscape.ts';
import { edges } from './graphs/edges.ts';
import { gexf } from './graphs/gexf.ts';
import { graphml } from './graphs/graphml.ts';
import { graphology } from './graphs/graphology.ts';
import { stixImport } from './stix/format.ts';
import { csvFormat, xlsxFormat } from './table/table-format.ts';

/** Every format that can be imported, in the order in which they are tried on a file. */
export const importFormats: readonly ImportFormat[] = [
  stixImport,
  ftmFormat,
  graphml,
  gexf,
  cytoscape,
  graphology,
  edges,
  xlsxFormat,
  csvFormat,
];
