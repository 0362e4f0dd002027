import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { fileOfContents, localFile } from '../../../server/import/read/files.ts';
import { gexf } from '../../../server/formats/graphs/gexf/gexf.ts';
import { collect } from '../collect.ts';

const shared = '../shared/data/graph-files';
const real = existsSync(shared) ? test : test.skip;

const read = (body: string, graph = 'defaultedgetype="directed"') =>
  collect(gexf, [
    fileOfContents('small.gexf', `<gexf version="1.2"><graph ${graph}>\n${body}\n</graph></gexf>`),
  ]);

real('counts of the README hold (skipped where ../shared/data is absent)', async () => {
  const counts: Record<string, unknown> = {};
  for (const name of readdirSync(shared).filter((each) => each.endsWith('.gexf'))) {
    const found = await collect(gexf, [localFile(`${shared}/${name}`, name)]);
    counts[name] = [
      found.entities.length,
      found.links.length,
      found.links.filter(({ type }) => type === 'CONNECTED_TO').length,
      [...found.problems, ...found.notes],
    ];
  }
  expect(counts).toEqual({
    'arctic.gexf': [1715, 6676, 0, []],
    'basic.gexf': [2, 2, 1, []],
    'edge_data.gexf': [4, 5, 0, []],
    'les_miserables.gexf': [77, 254, 0, []],
    'liststring.gexf': [4, 5, 0, []],
    'v1_3.gexf': [2, 1, 1, []],
  });
});

real(
  'a real file keeps looks, types, weights and its one undirected edge (skipped where ../shared/data is absent)',
  async () => {
    const { entities, links, sources } = await collect(gexf, [
      localFile(`${shared}/basic.gexf`, 'basic.gexf'),
    ]);
    expect(entities[0]).toEqual({
      place: { file: 'basic.gexf', line: 20, object: 'node Suzy' },
      id: 'test-set-suzy-9c9530cd',
      name: 'Suzy, Ghost',
      type: 'Actor',
      kind: 'unspecified',
      evidence: ['test-set|node Suzy'],
      attributes: {
        gexf: {
          id: 'Suzy',
          viz: {
            color: { r: 234, g: 34, b: 12, a: 0.6 },
            size: { value: 34 },
            position: { x: 12, y: 35 },
            shape: { value: 'circle' },
          },
          data: { male: false, age: 22, surname: 'Ghost', mixed: '45' },
        },
      },
    });
    expect(links.map(({ type, suffix, label, attributes }) => [type, suffix, label, attributes])).toEqual([
      [
        'RELATED_TO',
        'j-s-613f48b3',
        'Fine edge',
        {
          gexf: {
            id: 'J-S',
            weight: 456,
            viz: { color: { r: 204, g: 207, b: 255 }, shape: { value: 'dotted' }, thickness: { value: 34 } },
            data: { set: ['truc', 'machin'], number: 12 },
          },
        },
      ],
      ['CONNECTED_TO', 'j-s-ac98b524', undefined, { gexf: { id: 'J~S', type: 'undirected' } }],
    ]);
    expect(sources).toEqual([
      {
        place: { file: 'basic.gexf', line: 1 },
        id: 'test-set',
        attributes: {
          gexf: {
            words: {
              version: '1.2',
              xmlns: 'http://www.gexf.net/1.2draft',
              'xmlns:viz': 'http:///www.gexf.net/1.1draft/viz',
            },
            metaWords: { lastmodifieddate: '2105-12-23' },
            meta: [
              { name: 'author', text: 'Yomguithereal' },
              { name: 'title', text: 'Basic Graph' },
              { name: 'isTest', text: 'true' },
            ],
            graph: { defaultedgetype: 'directed' },
            keys: [
              { id: 'male', for: 'node', type: 'boolean', name: 'male', more: {}, column: 'male' },
              { id: 'age', for: 'node', type: 'integer', name: 'age', more: {}, column: 'age' },
              { id: 'surname', for: 'node', type: 'string', name: 'surname', more: {}, column: 'surname' },
              { id: 'mixed', for: 'node', type: 'string', name: 'mixed', more: {}, column: 'mixed' },
              { id: 'set', for: 'edge', type: 'liststring', name: 'set', more: {}, column: 'set' },
              { id: 'number', for: 'edge', type: 'integer', name: 'number', more: {}, column: 'number' },
            ],
          },
        },
      },
    ]);
  },
);

real('lists are read in each of their spellings (skipped where ../shared/data is absent)', async () => {
  const { entities } = await collect(gexf, [localFile(`${shared}/v1_3.gexf`, 'v1_3.gexf')]);
  expect((entities[0]!.attributes!.gexf as { data: unknown }).data).toEqual({
    pipe: ['a', 'b', 'c'],
    comma: ['a', 'b', 'c'],
    raw: ['a', 'b', 'c'],
    single: ['a', "'b'", 'c'],
    double: ['a', 'b', 'c'],
    mixed: ['a', 'b', 'c'],
    booleans: [true, false, false],
    numbers: [1, 1.5, 2],
  });
});

test('dates become periods; spells of several parts are kept beside them; other scales stay as they are', async () => {
  const { entities, problems } = await read(
    `<nodes>
      <node id="a" start="2009-03-01" end="2009-05"/>
      <node id="b" start="2009-03-01T10:00:00"/>
      <node id="c"><spells><spell start="2009-01-01" end="2009-02-01"/><spell start="2010-01-01" end="2010-02-01"/></spells></node>
      <node id="d" timestamps="&lt;[2009-01-01, 2009-02-01]&gt;"/>
      <node id="e" start="soon"/>
      <node id="f" start="2010-01-01" end="2009-01-01"/>
    </nodes>`,
    'timeformat="date"',
  );
  expect(
    entities.map(({ name, valid, attributes }) => [
      name,
      valid,
      (attributes!.gexf as { time?: unknown }).time,
    ]),
  ).toEqual([
    ['a', '2009-03-01/2009-05', undefined],
    ['b', '2009-03-01/..', { start: '2009-03-01T10:00:00' }],
    [
      'c',
      '{2009-01-01..2009-02-01,2010-01-01..2010-02-01}',
      {
        spells: [
          { start: '2009-01-01', end: '2009-02-01' },
          { start: '2010-01-01', end: '2010-02-01' },
        ],
      },
    ],
    ['d', '{2009-01-01,2009-02-01}', { timestamps: '<[2009-01-01, 2009-02-01]>' }],
    ['e', undefined, { start: 'soon' }],
    ['f', undefined, { start: '2010-01-01', end: '2009-01-01' }],
  ]);
  expect(problems).toEqual([
    'small.gexf, line 7, node e: "soon" is no date; write 2021-08-15.',
    'small.gexf, line 8, node f: Node "f" ends (2009-01-01) before it starts (2010-01-01); write the earlier date first.',
  ]);
  const numbers = await read('<nodes><node id="a" start="1.5" end="3"/></nodes>', 'timeformat="double"');
  expect(numbers.entities.map(({ valid, attributes }) => [valid, attributes!.gexf])).toEqual([
    [undefined, { id: 'a', label: null, time: { start: '1.5', end: '3' } }],
  ]);
  expect(numbers.problems).toEqual([]);
});

test('nodes within nodes and pid are hierarchy', async () => {
  const { entities, links, problems } = await read(
    `<nodes><node id="a" label="A"><nodes><node id="b" label="B"/></nodes></node><node id="c" label="C" pid="a"/><node id="d" label="D" pid="x"/></nodes>`,
  );
  expect(entities.map(({ attributes }) => attributes!.gexf)).toEqual([
    { id: 'b', parent: 'a' },
    { id: 'a' },
    { id: 'c', parent: 'a' },
    { id: 'd', parent: 'x' },
  ]);
  expect(links.map(({ source, type, target }) => [source, type, target])).toEqual([
    ['test-set-b', 'PART_OF', 'test-set-a'],
    ['test-set-c', 'PART_OF', 'test-set-a'],
    ['test-set-d', 'PART_OF', 'test-set-x'],
  ]);
  expect(problems).toEqual([
    'small.gexf, line 2, node d: Node "d" lies in the node "x", and no node has that id; add the node or change the id.',
  ]);
});

test('each thing that is wrong is one sentence with its line', async () => {
  const { problems } = await read(
    `<attributes class="node"><attribute id="0" title="age" type="integer"/></attributes>
    <nodes>
      <node id="a"><attvalues><attvalue for="1" value="x"/></attvalues></node>
      <node id="b"><attvalues><attvalue for="0" value="x"/></attvalues></node>
      <node label="no id"/>
    </nodes><edges>
      <edge source="a" target="z" weight="heavy"/>
      <edge source="a" target="b" type="sideways"/>
    </edges>`,
  );
  expect(problems).toEqual([
    'small.gexf, line 4: No node attribute has the id "1"; declare it in <attributes class="node">.',
    'small.gexf, line 5: "x" is no integer, the type of the attribute 0 (age); correct it or the type of the attribute.',
    'small.gexf, line 6: This <node> has no id; give it one.',
    'small.gexf, line 8: The weight "heavy" is no number; write one.',
    'small.gexf, line 9: The type "sideways" is none; write directed, undirected or mutual.',
    'small.gexf, line 8: This edge has the target "z", and no node has that id; add the node or change the id.',
  ]);
});
