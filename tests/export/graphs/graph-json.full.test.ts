import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { cytoscapeExport } from '../../../server/formats/graphs/json/cytoscape-export.ts';
import { graphologyExport } from '../../../server/formats/graphs/json/graphology-export.ts';
import { fileOfContents, localFile } from '../../../server/import/read/files.ts';
import { cytoscape } from '../../../server/formats/graphs/json/cytoscape.ts';
import { graphology } from '../../../server/formats/graphs/json/graphology.ts';
import { collect } from '../../import/collect.ts';
import { collectedSource } from '../in-memory.ts';
import { said, written } from './written.ts';

const shared = '../shared/data/graph-files';
const real = existsSync(shared) ? test : test.skip;

real('graph JSON comes back as it was (skipped where ../shared/data is absent)', async () => {
  for (const name of ['sigma-large-graph.json']) {
    const before = await collect(graphology, [localFile(`${shared}/${name}`, 'x.json')]);
    const { text, omissions } = await written(graphologyExport, collectedSource(before));
    const after = await collect(graphology, [fileOfContents('x.json', text)]);
    expect(said(after)).toEqual(said(before));
    expect(omissions).toEqual([]);
    expect(text).not.toContain('entente');
  }
});

test('Cytoscape JSON comes back as it was, in each of its shapes', async () => {
  const elements = [
    { data: { id: 'p', label: 'Group', value: [1, { a: null }] }, selected: true },
    { data: { id: 'a', label: ' Ann ', parent: 'p' }, position: { x: 1.5, y: 2 }, classes: 'red' },
    { data: { id: 'b' } },
    { data: { id: 'e', source: 'a', target: 'b', interaction: 'pays', weight: 2 } },
    { data: { source: 'b', target: 'b', label: 'knows' }, style: { width: 3 } },
  ];
  const [nodes, edges] = [elements.slice(0, 3), elements.slice(3)];
  for (const value of [
    elements,
    { style: [1], elements },
    { elements: { nodes, edges }, data: { name: 'x' }, directed: false },
  ]) {
    const before = await collect(cytoscape, [fileOfContents('x.json', JSON.stringify(value))]);
    expect(before.problems).toEqual([]);
    const { text } = await written(cytoscapeExport, collectedSource(before));
    const after = await collect(cytoscape, [fileOfContents('x.json', text)]);
    const ordered = (all: unknown[]) => all.map((each) => JSON.stringify(each)).sort();
    expect(said(after)).toEqual(said(before));
    const back = JSON.parse(text) as { elements: unknown[] } | unknown[];
    if (Array.isArray(back)) expect(back.length).toBe(ordered(elements).length);
  }
});
