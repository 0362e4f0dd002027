import type { ExportFormat, Omission } from '../format.ts';
import { GraphmlWriter } from './graphml-writer.ts';
import { survey, type Survey } from './survey.ts';

/** GraphML: what igraph, networkx, yEd, Gephi and Cytoscape read. */
export const graphmlExport: ExportFormat = {
  id: 'graphml',
  label: 'GraphML',
  extension: '.graphml',
  mediaType: 'application/graphml+xml',
  async write(source, out) {
    const found = await survey(source, 'graphml', 'GraphML');
    await new GraphmlWriter(source, out, found).write();
    return [...found.omissions, ...mixed(found)];
  },
};

function mixed({ viewing, directed, undirected }: Survey): Omission[] {
  if (viewing.origin || directed === 0 || undirected === 0) return [];
  const why =
    'networkx and igraph refuse or misread GraphML that mixes both; these edges say entente:symmetric instead.';
  return [{ what: 'missing directions of symmetric links', count: undirected, why }];
}
