import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import graphologyModule from 'graphology';
import gexfModule from 'graphology-gexf';
import graphmlModule from 'graphology-graphml';
import type { ExportFormat } from '../../../server/formats/writing.ts';
import { cytoscapeExport } from '../../../server/formats/graphs/json/cytoscape-export.ts';
import { gexfExport } from '../../../server/formats/graphs/gexf/gexf-export.ts';
import { graphmlExport } from '../../../server/formats/graphs/graphml/graphml-export.ts';
import { graphologyExport } from '../../../server/formats/graphs/json/graphology-export.ts';
import { fileOfContents } from '../../../server/import/read/files.ts';
import type { ImportFormat } from '../../../server/formats/reading.ts';
import { cytoscape } from '../../../server/formats/graphs/json/cytoscape.ts';
import { gexf } from '../../../server/formats/graphs/gexf/gexf.ts';
import { graphml } from '../../../server/formats/graphs/graphml/graphml.ts';
import { graphology } from '../../../server/formats/graphs/json/graphology.ts';
import { entityId } from '../../../server/formats/ids.ts';
import { article } from '../../dossier/article-dossier.ts';
import { collect, type Collected } from '../../import/collect.ts';
import { dossierSource, recordsOf } from '../in-memory.ts';
import { written } from './written.ts';

const records = recordsOf(article);
const [entities, links] = [records.entities!, records.links!];
const isSymmetric = (type: string) => records.ontology!.linkType(type)!.symmetric;
const undirected = links.filter(({ type }) => isSymmetric(type)).length;

const formats: readonly [ExportFormat, ImportFormat][] = [
  [graphmlExport, graphml],
  [gexfExport, gexf],
  [cytoscapeExport, cytoscape],
  [graphologyExport, graphology],
];

let texts: Record<string, string> = {};
beforeAll(async () => {
  const all = await Promise.all(
    formats.map(
      async ([format]) => [format.id, (await written(format, dossierSource(article))).text] as const,
    ),
  );
  texts = Object.fromEntries(all);
});

test('the article’s graph goes out whole; figures are said to be left out', async () => {
  const { omissions } = await written(gexfExport, dossierSource(article));
  const about = records.claims!.filter((claim) => claim.about.includes(':')).length;
  expect(omissions).toEqual([
    { what: 'figures', count: records.figures!.length, why: 'GEXF has no place for them.' },
    { what: 'claims about figures', count: about, why: 'The figures are left out.' },
  ]);
  const graphmlOmissions = (await written(graphmlExport, dossierSource(article))).omissions;
  expect(graphmlOmissions.at(-1)).toEqual({
    what: 'missing directions of symmetric links',
    count: undirected,
    why: 'networkx and igraph refuse or misread GraphML that mixes both; these edges say entente:symmetric instead.',
  });
});

/** An entity or link of the article as an import under another name makes it. */
const id = (old: string) => entityId('test-set', old);

function told(found: Collected) {
  return {
    problems: found.problems,
    entities: found.entities
      .map(({ id, type, kind, name, aliases, summary, valid, lat, lon, ordinal, evidence, claims }) => ({
        ...{ id, type, kind, name, aliases, summary, valid, lat, lon, ordinal, evidence },
        claims: claims?.length,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: found.links
      .map((link) => {
        const { source, type, target, suffix, label, valid, amountLow, amountHigh, currency, per } = link;
        const { inKind, forms, giverCertain, evidence, claims } = link;
        return {
          id: [source, type, target, ...(suffix ? [suffix] : [])].join('.'),
          ...{ label, valid, amountLow, amountHigh, currency, per, inKind, forms, giverCertain, evidence },
          claims: claims?.length,
        };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    sources: found.sources.map(({ id, title, reliability }) => [id, title, reliability]),
  };
}

const claimsOf = (about: string) =>
  records.claims!.filter((claim) => claim.about === about).length || undefined;
const some = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);

for (const [exporter, importer] of formats)
  test(`${exporter.id} of ours comes back with its types, kinds, amounts, periods, evidence, claims and sources`, async () => {
    const found = told(
      await collect(importer, [fileOfContents(`x${exporter.extension}`, texts[exporter.id]!)]),
    );
    expect(found.problems).toEqual([]);
    expect(found.entities).toEqual(
      entities
        .map((entity) => ({
          ...{ id: id(entity.id), type: entity.type, kind: entity.kind, name: entity.name },
          aliases: some(entity.aliases),
          summary: entity.summary ?? undefined,
          valid: entity.valid?.edtf,
          lat: entity.lat ?? undefined,
          lon: entity.lon ?? undefined,
          ordinal: entity.ordinal ?? undefined,
          evidence: entity.evidence,
          claims: claimsOf(entity.id),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(found.links).toEqual(
      links
        .map((link) => {
          const [source, type, target, ...suffix] = link.id.split('.');
          return {
            id: [id(source!), type, id(target!), ...suffix].join('.'),
            label: link.label ?? undefined,
            valid: link.valid?.edtf,
            amountLow: link.amountLow ?? undefined,
            amountHigh: link.amountHigh ?? undefined,
            currency: link.currency ?? undefined,
            per: link.per ?? undefined,
            inKind: link.inKind || undefined,
            forms: some(link.forms),
            giverCertain: link.giverCertain ? undefined : false,
            evidence: link.evidence,
            claims: claimsOf(link.id),
          };
        })
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(found.sources.slice(0, -1)).toEqual(
      records.sources!.map(({ id, title, reliability }) => [id, title, reliability]).sort(),
    );
  });

interface ReadGraph {
  order: number;
  size: number;
  undirectedSize: number;
  getNodeAttributes(id: string): Record<string, unknown>;
}
const graphClass = (graphologyModule as unknown as { MultiGraph: unknown }).MultiGraph;
const parseGexf = (gexfModule as unknown as { parse(type: unknown, text: string): ReadGraph }).parse;
const parseGraphml = (graphmlModule as unknown as { parse(type: unknown, text: string): ReadGraph }).parse;

test('graphology reads the exports as they are meant', () => {
  const asGexf = parseGexf(graphClass, texts.gexf!);
  expect([asGexf.order, asGexf.size, asGexf.undirectedSize]).toEqual([
    entities.length,
    links.length,
    undirected,
  ]);
  expect(asGexf.getNodeAttributes('ttp')).toMatchObject({
    label: entities.find(({ id }) => id === 'ttp')!.name,
    'entente:type': 'Actor',
    'entente:kind': 'armed-group',
  });
  const asGraphml = parseGraphml(graphClass, texts.graphml!);
  expect([asGraphml.order, asGraphml.size]).toEqual([entities.length, links.length]);
  expect(asGraphml.getNodeAttributes('ttp')).toMatchObject({ 'entente:kind': 'armed-group' });
});

const python = `
import json, sys, networkx as nx
a = nx.read_graphml(sys.argv[1], force_multigraph=True)
b = nx.read_gexf(sys.argv[2])
print(json.dumps([[g.number_of_nodes(), g.number_of_edges()] for g in (a, b)] + [a.nodes['ttp']['entente:kind']]))
`;
const folder = mkdtempSync(join(tmpdir(), 'entente-graphs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function hasNetworkx(): boolean {
  try {
    execFileSync('python3', ['-c', 'import networkx'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

(hasNetworkx() ? test : test.skip)(
  'networkx reads the exports (skipped where networkx is absent)',
  async () => {
    // networkx refuses GEXF that mixes directed and undirected edges: that file holds the directed ones.
    const directed = { ...article, links: article.links.filter(({ type }) => !isSymmetric(type)) };
    const files = {
      'a.graphml': texts.graphml!,
      'b.gexf': (await written(gexfExport, dossierSource(directed))).text,
    };
    const paths = Object.entries(files).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    expect(JSON.parse(execFileSync('python3', ['-c', python, ...paths], { encoding: 'utf8' }))).toEqual([
      [entities.length, links.length],
      [entities.length, links.length - undirected],
      'armed-group',
    ]);
  },
);
