import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { ImportFormat } from '../../../server/formats/reading.ts';
import { fileOfContents, localFile } from '../../../server/import/read/files.ts';
import { cytoscape } from '../../../server/formats/graphs/json/cytoscape.ts';
import { graphology } from '../../../server/formats/graphs/json/graphology.ts';
import { collect } from '../collect.ts';

const shared = '../shared/data/graph-files';
const real = existsSync(shared) ? test : test.skip;

const read = (format: ImportFormat, value: unknown) =>
  collect(format, [
    fileOfContents('small.json', typeof value === 'string' ? value : JSON.stringify(value, null, 1)),
  ]);

real('counts of the README hold (skipped where ../shared/data is absent)', async () => {
  const counts: Record<string, unknown> = {};
  for (const name of [
    'les-miserables.sigma.json',
    'sigma-demo-dataviz-wikipedia.json',
    'sigma-large-graph.json',
  ]) {
    const found = await collect(graphology, [localFile(`${shared}/${name}`, name)]);
    const root = found.sources[0]!.attributes!.graphology as Record<string, unknown[]>;
    counts[name] = [
      found.entities.length,
      found.links.length,
      root.clusters?.length,
      root.tags?.length,
      [...found.problems, ...found.notes],
    ];
    const head = await localFile(`${shared}/${name}`).head(65536);
    expect([graphology.detects(name, head), cytoscape.detects(name, head)]).toEqual([true, false]);
  }
  expect(counts).toEqual({
    'les-miserables.sigma.json': [77, 254, undefined, undefined, []],
    'sigma-demo-dataviz-wikipedia.json': [2085, 5409, 24, 11, []],
    'sigma-large-graph.json': [10000, 19995, undefined, undefined, []],
  });
});

test('graphology’s graph keeps attributes, mixed directions and keys; its type may come last', async () => {
  const { entities, links, problems } = await read(graphology, {
    attributes: { name: 'Small' },
    nodes: [{ key: 'a', attributes: { label: 'Ann', x: 1.5, tags: ['p'] } }, { key: 'b' }],
    edges: [
      { key: 'e0', source: 'a', target: 'b', attributes: { label: 'knows', weight: 2 } },
      { source: 'a', target: 'b', undirected: true },
      { source: 'b', target: 'b' },
    ],
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
  });
  expect(problems).toEqual([]);
  expect(entities.map(({ name, attributes }) => [name, attributes])).toEqual([
    ['Ann', { graphology: { id: 'a', data: { x: 1.5, tags: ['p'] } } }],
    ['b', { graphology: { id: 'b', label: null } }],
  ]);
  expect(
    links.map(({ type, label, suffix, evidence, attributes }) => [type, label, suffix, evidence, attributes]),
  ).toEqual([
    ['RELATED_TO', 'knows', 'e0', ['test-set|edge e0'], { graphology: { id: 'e0', data: { weight: 2 } } }],
    ['CONNECTED_TO', undefined, undefined, ['test-set|edges[1]'], { graphology: { directed: false } }],
    ['RELATED_TO', undefined, undefined, ['test-set|edges[2]'], { graphology: {} }],
  ]);
});

test('the node-link shape of d3 and networkx is read, and an undirected one has no directions', async () => {
  const { entities, links } = await read(graphology, {
    ...{ directed: false, multigraph: false, graph: {} },
    nodes: [
      { id: 1, name: 'Ann' },
      { id: 2, name: 'Bob' },
    ],
    links: [{ source: 1, target: 2, value: 3 }],
  });
  expect(entities.map(({ id, name }) => [id, name])).toEqual([
    ['test-set-1', 'Ann'],
    ['test-set-2', 'Bob'],
  ]);
  expect(links.map(({ type, attributes }) => [type, attributes])).toEqual([
    ['CONNECTED_TO', { graphology: { data: { value: 3 } } }],
  ]);
});

test('Cytoscape’s elements are read as a list, in groups and alone, with parents and positions', async () => {
  const nodes = [
    { data: { id: 'p', label: 'Group' } },
    { data: { id: 'a', label: 'Ann', age: 30, parent: 'p' }, position: { x: 1, y: 2 }, classes: 'red' },
  ];
  const edges = [{ data: { id: 'e', source: 'a', target: 'p', interaction: 'pays' } }];
  const asMaps = [...nodes, ...edges];
  const [list, groups, alone] = await Promise.all([
    read(cytoscape, { elements: asMaps, style: [] }),
    read(cytoscape, { elements: { nodes, edges } }),
    read(cytoscape, asMaps),
  ]);
  for (const { entities, links, problems } of [list, groups, alone]) {
    expect(problems).toEqual([]);
    expect(entities.map(({ name, attributes }) => [name, attributes])).toEqual([
      ['Group', { cytoscape: { id: 'p' } }],
      [
        'Ann',
        {
          cytoscape: {
            id: 'a',
            parent: 'p',
            words: { position: { x: 1, y: 2 }, classes: 'red' },
            data: { age: 30 },
          },
        },
      ],
    ]);
    expect(
      links.map(({ source, type, target, label, attributes }) => [source, type, target, label, attributes]),
    ).toEqual([
      ['test-set-a', 'PART_OF', 'test-set-p', undefined, { cytoscape: { nesting: true } }],
      [
        'test-set-a',
        'RELATED_TO',
        'test-set-p',
        'pays',
        { cytoscape: { id: 'e', label: null, data: { interaction: 'pays' } } },
      ],
    ]);
  }
  expect([list, groups, alone].map(({ sources }) => sources[0]!.attributes)).toEqual([
    { cytoscape: { style: [], shape: 'elements' } },
    { cytoscape: { shape: 'groups' } },
    { cytoscape: { shape: 'list' } },
  ]);
});

test('each thing that is wrong is one sentence with its line and place', async () => {
  const wrong = `{"nodes": [
  {"key": "a"}, {"key": "a"},
  {"attributes": {}},
  {"key": "c", "attributes": {"x": NaN}},
  {"key": "d", "attributes": 3}],
 "edges": [{"source": "a"},
  {"source": "a", "target": "z"}]}`;
  expect((await read(graphology, wrong)).problems).toEqual([
    'small.json, line 2, node a, column nodes[1]: A node before has the id "a" too; give each node an id of its own.',
    'small.json, line 3, column nodes[2]: This node has no "key"; give it one, a text.',
    'small.json, line 4, column nodes[3]: This is not good JSON: JSON has no NaN; write null.',
    'small.json, line 5, column nodes[4]: The "attributes" of this node must be a map of names to values.',
    'small.json, line 6, column edges[0]: This edge has no "target"; write the key of a node.',
    'small.json, line 7, column edges[1]: This edge has the target "z", and no node has that id; add the node or change the id.',
  ]);
  expect((await read(graphology, '{"nodes": [{"key": "a"}')).problems).toEqual([
    'small.json, line 1: The file stops in the middle of the graph; it is not whole, so download or export it again.',
  ]);
  expect((await read(graphology, '{"nodes": 3}')).problems).toEqual([
    'small.json, line 1, column nodes: "nodes" must be a list.',
  ]);
  expect((await read(graphology, '{"nodes": [}')).problems).toEqual([
    'small.json, line 1: This is not good JSON: a value belongs here, and here is }.',
  ]);
  expect((await read(cytoscape, '{"elements": [{"group": "nodes"}, {"data": {}}]}')).problems).toEqual([
    'small.json, line 1, column elements[0]: This element has no "data"; give it a map with an id.',
    'small.json, line 1, column elements[1]: This node has no "id" in its "data"; give it one, a text.',
  ]);
});

test('a value nested deeper than 64 is refused, and names of prototypes are names like others', async () => {
  const deep = `{"nodes": [{"key": "a", "attributes": {"x": ${'['.repeat(100_000)}${']'.repeat(100_000)}}}, {"key": "__proto__", "__proto__": 1}]}`;
  const { entities, problems } = await read(graphology, deep);
  expect(problems).toEqual([
    'small.json, line 1, column nodes[0]: This nests deeper than 64 levels; one object may nest no deeper.',
  ]);
  expect(JSON.stringify(entities[0]!.attributes)).toBe(
    '{"graphology":{"id":"__proto__","label":null,"data":{"__proto__":1}}}',
  );
});
