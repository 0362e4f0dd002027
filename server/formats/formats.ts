import type { ImportFormat } from './reading.ts';
import { bods } from './bods/bods.ts';
import { ftmFormat } from './ftm/ftm.ts';
import { cytoscape } from './graphs/json/cytoscape.ts';
import { edges } from './graphs/edges/edges.ts';
import { gexf } from './graphs/gexf/gexf.ts';
import { graphml } from './graphs/graphml/graphml.ts';
import { graphology } from './graphs/json/graphology.ts';
import { stixImport } from './stix/stix.ts';
import { csvFormat, xlsxFormat } from './tables/table-format.ts';
import { csvExport } from './tables/csv/csv.ts';
import { cypherExport } from './cypher/cypher.ts';
import { dossierFormat } from './dossier/dossier-export.ts';
import type { ExportFormat } from './writing.ts';
import { ftmExport } from './ftm/export/ftm-export.ts';
import { cytoscapeExport } from './graphs/json/cytoscape-export.ts';
import { gexfExport } from './graphs/gexf/gexf-export.ts';
import { graphmlExport } from './graphs/graphml/graphml-export.ts';
import { graphologyExport } from './graphs/json/graphology-export.ts';
import { htmlReport, markdownReport } from './report/report.ts';
import { stixExport } from './stix/export/stix-export.ts';

/** Every format that can be imported, in the order in which they are tried on a file. */
export const importFormats: readonly ImportFormat[] = [
  stixImport,
  ftmFormat,
  bods,
  graphml,
  gexf,
  cytoscape,
  graphology,
  edges,
  xlsxFormat,
  csvFormat,
];

/** Every format that can be exported, in the order in which people see them. */
export const exportFormats: readonly ExportFormat[] = [
  dossierFormat,
  csvExport,
  stixExport,
  ftmExport,
  graphmlExport,
  gexfExport,
  cytoscapeExport,
  graphologyExport,
  cypherExport,
  htmlReport,
  markdownReport,
];
