import { expect, test } from '@jest/globals';
import { fileOfContents } from '../../../server/import/read/files.ts';
import { formatOf } from '../../../server/import/read/detect.ts';
import { collect } from '../collect.ts';

/** What a file is taken for and what is made of it, without any `--format`. */
async function read(name: string, contents: string | Uint8Array, options = {}) {
  const file = fileOfContents(name, contents);
  const format = await formatOf([file], undefined);
  const found = await collect(format, [file], options);
  const names = new Map(found.entities.map(({ id, name }) => [id, name]));
  return {
    format: format.id,
    names: found.entities.map(({ name }) => name),
    links: found.links.map(({ source, type, target }) => `${names.get(source)} ${type} ${names.get(target)}`),
    told: [...found.problems, ...found.notes],
  };
}

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

test('node-link JSON is told by all of it, in any order of its names', async () => {
  const links = Array.from({ length: 4000 }, (_, at) => ({ source: `a${at}`, target: `b${at}`, w: at }));
  const nodes = links.flatMap(({ source, target }) => [{ id: source }, { id: target }]);
  const sorted = await read('g.json', JSON.stringify({ directed: false, graph: {}, links, nodes }));
  expect([sorted.format, sorted.names.length, sorted.links.length, sorted.told]).toEqual([
    ...['graphology', 8000, 4000],
    [],
  ]);
  expect(
    await read(
      'g.json',
      '{"directed": true, "multigraph": false, "graph": {}, "nodes": [{"name": "Ann", "id": 1}, {"name": "Bo", "id": 2}], "links": [{"source": 1, "target": 2}]}',
    ),
  ).toEqual({ format: 'graphology', names: ['Ann', 'Bo'], links: ['Ann RELATED_TO Bo'], told: [] });
});

test.each([
  [
    'places of nodes without ids',
    '{"links":[{"target":0,"source":2}],"nodes":[{"name":"A"},{"name":"B"},{"name":"C"}]}',
    ['C RELATED_TO A'],
  ],
  [
    'places of nodes that have ids',
    '{"nodes":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"links":[{"source":1,"target":0}]}',
    ['B RELATED_TO A'],
  ],
  [
    'ids that are numbers',
    '{"nodes":[{"id":1,"name":"A"},{"id":0,"name":"B"}],"links":[{"source":1,"target":0}]}',
    ['A RELATED_TO B'],
  ],
  [
    'names',
    '{"nodes":[{"name":"A"},{"name":"B"}],"edges":[{"source":"B","target":"A"}]}',
    ['B RELATED_TO A'],
  ],
  [
    'nodes that d3 put in their place',
    '{"nodes":[{"id":"A"},{"id":"B"}],"links":[{"source":{"id":"A"},"target":{"id":"B"}}]}',
    ['A RELATED_TO B'],
  ],
  [
    'from and to',
    '{"nodes":[{"id":1,"label":"A"},{"id":2,"label":"B"}],"edges":[{"from":1,"to":2}]}',
    ['A RELATED_TO B'],
  ],
  [
    'ids beyond a double',
    '{"nodes":[{"id":1234567890123456788,"name":"A"},{"id":1234567890123456789,"name":"B"}],"links":[{"source":1234567890123456788,"target":1234567890123456789}]}',
    ['A RELATED_TO B'],
  ],
])('links of node-link JSON may name %s', async (_what, text, links) => {
  const found = await read('g.json', text);
  expect([found.format, found.links, found.told]).toEqual(['graphology', links, []]);
});

test('an envelope of TAXII and a list of objects are STIX', async () => {
  const objects = [
    { type: 'identity', spec_version: '2.1', id: 'identity--1', name: 'A', created: '2021-01-01T00:00:00Z' },
  ];
  for (const whole of [{ more: false, objects }, { objects, more: true, next: 'x' }, objects])
    expect(await read('t.json', JSON.stringify(whole))).toEqual({
      format: 'stix',
      names: ['A'],
      links: [],
      told: [],
    });
});

test.each([
  ['SNAP', 'snap.txt', '# comment\n# From\tTo\n1\t2\n2\t3\n', ['1 RELATED_TO 2', '2 RELATED_TO 3']],
  ['SNAP without comments', 'snap2.txt', '1\t2\n2\t3\n', ['1 RELATED_TO 2', '2 RELATED_TO 3']],
  [
    'SNAP without directions',
    's.txt',
    '# Undirected graph: ../s.txt\n# Nodes: 2 Edges: 1\n0 1\n',
    ['0 CONNECTED_TO 1'],
  ],
  ['KONECT', 'out.moreno', '% asym weighted\n% 2 3 3\n1 2 5\n2 3 1\n', ['1 RELATED_TO 2', '2 RELATED_TO 3']],
  ['KONECT with tabs', 'out.x.txt', '% sym unweighted\r\n1\t2\r\n', ['1 CONNECTED_TO 2']],
  [
    'KONECT of two sets',
    'out.bip',
    '% bip unweighted\n1 1\n1 2\n',
    ['left 1 CONNECTED_TO right 1', 'left 1 CONNECTED_TO right 2'],
  ],
])('an edge list of %s is read', async (_what, name, text, links) => {
  const found = await read(name, text);
  expect([found.format, found.links, found.told]).toEqual(['edges', links, []]);
});

test('KONECT says the weight and the time of an edge', async () => {
  const file = fileOfContents('out.x', '% asym positive\n1 2 3 1082040961\n');
  const { links } = await collect(await formatOf([file], undefined), [file]);
  expect(links.map(({ attributes }) => attributes)).toEqual([
    { edges: { data: { weight: 3, timestamp: '1082040961' } } },
  ]);
});

const mapping = {
  name: 'm.yaml',
  text: `entente: 1
dataset: { id: x, title: X, source: { publisher: P } }
tables:
  - entities:
      e: { type: Actor, kind: organisation, key: name, name: '{name}', attributes: [office] }
`,
};

test.each([
  ['of semicolons', 'sep=;\nname;office\nAlder;Quay\n'],
  ['of commas, with a mark and Windows line ends', '\ufeffsep=,\r\nname,office\r\nAlder,Quay\r\n'],
  ['of tabs', 'SEP=\t\nname\toffice\nAlder\tQuay\n'],
  ['in UTF-16', utf16('sep=;\r\nname;office\r\nAlder;Quay\r\n')],
])("Excel's line %s names the delimiter", async (_what, contents) => {
  const file = fileOfContents('t.csv', contents);
  const format = await formatOf([file], undefined, true);
  const found = await collect(format, [file], { mapping });
  expect([found.entities.map(({ name, attributes }) => [name, attributes]), found.problems]).toEqual([
    [['Alder', { csv: { office: 'Quay' } }]],
    [],
  ]);
});

test("an edge list may have Excel's line", async () => {
  const found = await read('e.csv', 'sep=;\nsource;target\na;b\n');
  expect([found.format, found.links, found.told]).toEqual(['edges', ['a RELATED_TO b'], []]);
});

test('an entity whose line is longer than what is looked at is still FollowTheMoney', async () => {
  const long = 'x'.repeat(70_000);
  const found = await read(
    'e.json',
    `{"properties":{"notes":["${long}"],"name":["Ann"]},"schema":"Person","id":"a"}\n`,
  );
  expect([found.format, found.names]).toEqual(['ftm', ['Ann']]);
});
