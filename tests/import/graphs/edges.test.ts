import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { fileOfContents, localFile } from '../../../server/import/read/files.ts';
import { edges } from '../../../server/formats/graphs/edges/edges.ts';
import { graphml } from '../../../server/formats/graphs/graphml/graphml.ts';
import { collect, type Collected } from '../collect.ts';

const shared = '../shared/data/terror-911-hijackers';
const real = existsSync(shared) ? test : test.skip;

const read = (text: string, name = 'small.csv', options = {}) =>
  collect(edges, [fileOfContents(name, text)], options);

/** The graph by the names of its ends. */
function named({ entities, links }: Collected): { nodes: string[]; pairs: string[] } {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const pairs = links.map(({ source, target }) => [names.get(source), names.get(target)].sort().join(' – '));
  return { nodes: [...names.values()].map(String).sort(), pairs: pairs.sort() };
}

for (const [name, nodes, links] of [
  ['prior_contacts', 19, 27],
  ['associates', 60, 125],
] as const)
  real(
    `${name} is the same graph as GraphML and as CSV (skipped where ../shared/data is absent)`,
    async () => {
      const xml = await collect(graphml, [localFile(`${shared}/${name}.graphml`)]);
      const csv = await collect(
        edges,
        ['edges', 'nodes'].map((each) => localFile(`${shared}/${name}_${each}.csv`)),
        { directed: false },
      );
      expect([xml.problems, csv.problems]).toEqual([[], []]);
      expect(named(csv)).toEqual(named(xml));
      expect([named(xml).nodes.length, named(xml).pairs.length]).toEqual([nodes, links]);
      expect(new Set(csv.links.map(({ type }) => type))).toEqual(new Set(['CONNECTED_TO']));
      const alone = await collect(edges, [localFile(`${shared}/${name}_edges.csv`)]);
      expect(named(alone)).toEqual(named(xml));
    },
  );

test('rows are links, their words labels, their weights numbers, their ends entities', async () => {
  const { entities, links, problems } = await read(
    'source,target,weight,type,note\nAnn,Bob,2.5,pays,x\nAnn,Bob,1,pays,\nBob,Bob,,undirected,\n',
  );
  expect(problems).toEqual([]);
  expect(entities.map(({ id, name, evidence, attributes }) => [id, name, evidence, attributes])).toEqual([
    ['test-set-ann-17239b6e', 'Ann', ['test-set|small.csv row 1'], { edges: { id: 'Ann' } }],
    ['test-set-bob-cd9fb1e1', 'Bob', ['test-set|small.csv row 1'], { edges: { id: 'Bob' } }],
  ]);
  expect(
    links.map(({ type, label, suffix, evidence, attributes }) => [type, label, suffix, evidence, attributes]),
  ).toEqual([
    [
      'RELATED_TO',
      'pays',
      undefined,
      ['test-set|small.csv row 1'],
      { edges: { label: null, data: { weight: 2.5, type: 'pays', note: 'x' } } },
    ],
    [
      'RELATED_TO',
      'pays',
      'nr-2',
      ['test-set|small.csv row 2'],
      { edges: { label: null, data: { weight: 1, type: 'pays' } } },
    ],
    ['CONNECTED_TO', undefined, undefined, ['test-set|small.csv row 3'], { edges: { directed: false } }],
  ]);
});

test('lists without headers are read, cut at commas, tabs or spaces', async () => {
  for (const [name, text] of [
    ['a.csv', 'Ann,Bob,3\nBob,Cem,4\n'],
    ['a.tsv', 'Ann\tBob\t3\r\nBob\tCem\t4'],
    ['a.edges', '# a comment\nAnn  Bob 3\n\n"Bob" Cem 4\n'],
  ] as const) {
    const found = await read(text, name);
    expect(found.problems).toEqual([]);
    expect(named(found)).toEqual({ nodes: ['Ann', 'Bob', 'Cem'], pairs: ['Ann – Bob', 'Bob – Cem'] });
    expect(found.links.map(({ attributes }) => attributes!.edges)).toEqual([
      { data: { 'column 3': 3 } },
      { data: { 'column 3': 4 } },
    ]);
  }
  expect((await read('a b knows well\n', 'a.txt')).links.map(({ label }) => label)).toEqual(['knows well']);
});

test('a row without an end is one problem', async () => {
  const { links, problems } = await read('source,target\nAnn,\n,Bob\nAnn,Bob\n');
  expect([links.length, problems]).toEqual([
    1,
    [
      'small.csv, row 1, column target: This edge has no target; write the name or id of a node.',
      'small.csv, row 2, column source: This edge has no source; write the name or id of a node.',
    ],
  ]);
});

test('triples are known by a relation that comes again, which a header does not', () => {
  const detects = (text: string) => edges.detects('small.txt', Buffer.from(text));
  expect(detects('usa\tallied\tuk\nuk\tallied\tusa\n')).toBe(true);
  expect(detects('name\tparty\tleader\nAnn\tred\tBob\nBob\tred\tCid\n')).toBe(false);
  expect(detects('usa\tallied\tuk\nuk\tfunds\tindia\n')).toBe(false);
});

test('a table is an edge list where its headers are an edge’s and no others', () => {
  const detects = (name: string, text: string) => edges.detects(name, Buffer.from(text));
  expect(detects('x.csv', 'Source,Target,Type,Id,Label,Weight\n')).toBe(true);
  expect(detects('x.tsv', 'from\tto\n')).toBe(true);
  expect(detects('x.csv', 'source,target,amount paid\n')).toBe(false);
  expect(detects('x.csv', 'name,country\n')).toBe(false);
  expect(detects('x.edges', 'a b\n')).toBe(true);
});

test('three columns without a header are subject, relation, object where the third are nodes too', async () => {
  const { entities, links, problems } = await read(
    'usa\tmilitaryalliance\tuk\nuk\teconomicaid\tindia\nindia\tembassy\tusa\nuk\tembassy\tusa\n',
    'small.tsv',
  );
  expect(problems).toEqual([]);
  expect(entities.map(({ name }) => name)).toEqual(['usa', 'uk', 'india']);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  expect(links.map(({ source, label, target }) => [names.get(source), label, names.get(target)])).toEqual([
    ['usa', 'militaryalliance', 'uk'],
    ['uk', 'economicaid', 'india'],
    ['india', 'embassy', 'usa'],
    ['uk', 'embassy', 'usa'],
  ]);
});

test('three columns without a header are two ends and a label otherwise', async () => {
  const { entities, links } = await read('usa,uk,ally\nuk,india,donor\nindia,usa,ally\n');
  expect(entities.map(({ name }) => name)).toEqual(['usa', 'uk', 'india']);
  expect(links.map(({ label }) => label)).toEqual(['ally', 'donor', 'ally']);
});
