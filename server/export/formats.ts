import { csvExport } from './csv/csv.ts';
import { cypherExport } from './cypher/cypher.ts';
import { dossierFormat } from './dossier/dossier.ts';
import type { ExportFormat } from './format.ts';
import { ftmExport } from './ftm/ftm.ts';
import { cytoscapeExport } from './graphs/cytoscape.ts';
import { gexfExport } from './graphs/gexf.ts';
import { graphmlExport } from './graphs/graphml.ts';
import { graphologyExport } from './graphs/graphology.ts';
import { htmlReport, markdownReport } from './report/report.ts';
import { stixExport } from './stix/format.ts';

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
