import { describe, expect, test } from '@jest/globals';
import { ftmFormat } from '../../server/formats/ftm/ftm.ts';
import { cytoscape } from '../../server/formats/graphs/json/cytoscape.ts';
import { graphology } from '../../server/formats/graphs/json/graphology.ts';
import type { ImportFormat } from '../../server/formats/reading.ts';
import { stixImport } from '../../server/formats/stix/stix.ts';
import { fileOfContents } from '../../server/import/read/files.ts';
import { collect } from './collect.ts';

const before = (close: string) => `This is not good JSON: a comma stands before ${close}; remove that comma.`;
const id = 'malware--00000000-0000-4000-8000-000000000001';

/** Format, the good lines of a file, and: line to change, what it becomes, where and before what the comma is. */
const files: readonly (readonly [
  ImportFormat,
  readonly string[],
  readonly (readonly [line: number, text: string, place: string, close: string])[],
])[] = [
  [
    stixImport,
    [
      '{"type": "bundle", "objects": [',
      `{"type": "malware", "id": "${id}", "name": "M",`,
      '"x_a": {"b": [1]}}',
      ']',
      '}',
    ],
    [
      [2, '"x_a": {"b": [1,]}}', 'line 3, column objects[0]', ']'],
      [2, '"x_a": {"b": [1],\n}}', 'line 4, column objects[0]', '}'],
      [2, '"x_a": {"b": [1]},}', 'line 3, column objects[0]', '}'],
      [3, ',]', 'line 4, column objects[0]', ']'],
      [3, '],', 'line 5, column objects', '}'],
    ],
  ],
  [
    cytoscape,
    ['{"elements": {"nodes": [', '{"data": {"id": "a", "x": ["1", {"y": 2}]}}', ']', '}', '}'],
    [
      [1, '{"data": {"id": "a", "x": ["1", {"y": 2,}]}}', 'line 2, column elements.nodes[0]', '}'],
      [1, '{"data": {"id": "a",\n"x": ["1,]", {"y": 2},\n]}}', 'line 4, column elements.nodes[0]', ']'],
      [1, '{"data": {"id": "a"},}', 'line 2, column elements.nodes[0]', '}'],
      [2, ',\n]', 'line 4, column elements.nodes[0]', ']'],
      [3, ',}', 'line 4, column elements.nodes', '}'],
      [4, ',}', 'line 5, column elements', '}'],
    ],
  ],
  [
    cytoscape,
    ['[', '{"data": {"id": "a"}}', ']'],
    [
      [1, '{"data": {"id": "a",}}', 'line 2, column [0]', '}'],
      [2, ',]', 'line 3, column [0]', ']'],
    ],
  ],
  [
    graphology,
    ['{"nodes": [', '{"key": "a", "attributes": {"tags": ["t"]}}', '], "edges": [', '["a", "a"]', ']', '}'],
    [
      [1, '{"key": "a", "attributes": {"tags": ["t",]}}', 'line 2, column nodes[0]', ']'],
      [1, '{"key": "a", "attributes": {"tags": ["t"],}}', 'line 2, column nodes[0]', '}'],
      [1, '{"key": "a",}', 'line 2, column nodes[0]', '}'],
      [3, '["a", "a",]', 'line 4, column edges[0]', ']'],
      [4, ',]', 'line 5, column edges[0]', ']'],
      [5, ',}', 'line 6, column edges', '}'],
    ],
  ],
  [
    graphology,
    ['{"nodes": [', '{"id": "a"}, {"id": "b"}', '], "links": [', '{"source": "a", "target": "b"}', ']', '}'],
    [
      [1, '{"id": "a"}, {"id": "b",}', 'line 2, column nodes[1]', '}'],
      [2, ',], "links": [', 'line 3, column nodes[1]', ']'],
      [3, '{"source": "a", "target": "b" , }', 'line 4, column links[0]', '}'],
      [4, ', ]', 'line 5, column links[0]', ']'],
      [5, ', }', 'line 6, column links', '}'],
    ],
  ],
  [
    ftmFormat,
    ['{"id": "a", "schema": "Person", "properties": {"name": ["A"]}}', '{"id": "b", "schema": "Person"}'],
    [
      [0, '{"id": "a", "schema": "Person", "properties": {"name": ["A",]}}', 'line 1', ']'],
      [0, '{"id": "a", "schema": "Person", "properties": {"name": ["A"],}}', 'line 1', '}'],
      [1, '{"id": "b", "schema": "Person",}', 'line 2', '}'],
    ],
  ],
];

describe('A comma behind the last value is refused, with the line and place where it is', () => {
  for (const [format, lines, changes] of files) {
    const read = async (contents: string) =>
      (await collect(format, [fileOfContents('f.json', contents)])).problems;

    test(`${format.label}: the file without it is fine: ${lines[0]}`, async () => {
      expect(await read(lines.join('\n'))).toEqual([]);
    });

    test.each(changes)(`${format.label}, line %i: %j`, async (at, text, place, close) => {
      // A broken node is left out, so that the edges to it are problems of their own.
      const [first] = await read(lines.with(at, text).join('\n'));
      expect(first).toBe(`f.json, ${place}: ${before(close)}`);
    });
  }
});

test('after an object with a comma too many, the next is read', async () => {
  const bad = `{"type": "malware", "id": "${id}", "name": "Bad",}`;
  const good = `{"type": "malware", "id": "${id}", "name": "Good"}`;
  const found = await collect(stixImport, [
    fileOfContents('b.json', `{"type": "bundle", "objects": [\n${bad},\n${good}\n]}`),
  ]);
  expect(found.problems).toEqual([`b.json, line 2, column objects[0]: ${before('}')}`]);
  expect(found.entities.map(({ name }) => name)).toEqual(['Good']);
});
