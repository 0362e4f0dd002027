import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { fileOfContents, localFile } from '../../../server/import/read/files.ts';
import { graphml } from '../../../server/formats/graphs/graphml/graphml.ts';
import { collect } from '../collect.ts';

const shared = '../shared/data/graph-files';
const real = existsSync(shared) ? test : test.skip;

const read = (text: string, options = {}) =>
  collect(graphml, [fileOfContents('small.graphml', text)], options);

const small = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d0" for="node" attr.name="label" attr.type="string"/>
  <key id="d1" for="node" attr.name="colour" attr.type="string"><default>yellow</default></key>
  <key id="d2" for="edge" attr.name="weight" attr.type="double"/>
  <graph id="G" edgedefault="undirected">
    <node id="n0"><data key="d0">Ann</data></node>
    <node id="n1"><data key="d1">red</data></node>
    <edge source="n0" target="n1"><data key="d2">2.5</data></edge>
    <edge id="e1" directed="true" source="n1" target="n1"/>
  </graph>
</graphml>
`;

test('nodes become actors and edges links, with their typed values, defaults and directions', async () => {
  const found = await read(small);
  expect(found.problems).toEqual([]);
  expect(found.entities).toEqual([
    {
      place: { file: 'small.graphml', line: 7, object: 'node n0' },
      id: 'test-set-n0',
      name: 'Ann',
      type: 'Actor',
      kind: 'unspecified',
      evidence: ['test-set|node n0'],
      attributes: { graphml: { id: 'n0', defaults: ['colour'], data: { colour: 'yellow' } } },
    },
    {
      place: { file: 'small.graphml', line: 8, object: 'node n1' },
      id: 'test-set-n1',
      name: 'n1',
      type: 'Actor',
      kind: 'unspecified',
      evidence: ['test-set|node n1'],
      attributes: { graphml: { id: 'n1', label: null, data: { colour: 'red' } } },
    },
  ]);
  expect(found.links).toEqual([
    {
      place: { file: 'small.graphml', line: 9 },
      source: 'test-set-n0',
      type: 'CONNECTED_TO',
      target: 'test-set-n1',
      evidence: ['test-set|line 9'],
      attributes: { graphml: { data: { weight: 2.5 } } },
    },
    {
      place: { file: 'small.graphml', line: 10, object: 'edge e1' },
      source: 'test-set-n1',
      type: 'RELATED_TO',
      target: 'test-set-n1',
      suffix: 'e1',
      evidence: ['test-set|edge e1'],
      attributes: { graphml: { id: 'e1', directed: true } },
    },
  ]);
});

real('counts of the README hold (skipped where ../shared/data is absent)', async () => {
  const counts: Record<string, unknown> = {};
  for (const name of readdirSync(shared).filter((each) => each.endsWith('.graphml'))) {
    const found = await collect(graphml, [localFile(`${shared}/${name}`, name)]);
    counts[name] = [found.entities.length, found.links.length, found.problems, found.notes];
  }
  expect(counts).toEqual({
    'attributes.graphml': [6, 7, [], []],
    'basic.graphml': [11, 12, [], []],
    'miserables.graphml': [77, 254, [], []],
    'multigraph.graphml': [6, 9, [], []],
  });
});

const problemsOf = async (body: string, head = '') =>
  (
    await read(
      `<graphml>${head}<key id="k" for="node" attr.name="age" attr.type="int"/>\n<graph edgedefault="directed">\n${body}\n</graph></graphml>`,
    )
  ).problems;

test('each thing that is wrong in a graph is one sentence with its line', async () => {
  expect(await problemsOf('<node id="a"/><edge source="a" target="b"/>')).toEqual([
    'small.graphml, line 3: This edge has the target "b", and no node has that id; add the node or change the id.',
  ]);
  expect(await problemsOf('<node id="a"/>\n<node id="a"/>')).toEqual([
    'small.graphml, line 4, node a: A node before has the id "a" too; give each node an id of its own.',
  ]);
  expect(await problemsOf('<node/>')).toEqual(['small.graphml, line 3: This <node> has no id; give it one.']);
  expect(await problemsOf('<node id="a"><data key="x">1</data></node>')).toEqual([
    'small.graphml, line 3: No <key> for nodes has the id "x"; declare it before the graph.',
  ]);
  expect(await problemsOf('<node id="a"><data key="k">old</data></node>')).toEqual([
    'small.graphml, line 3: "old" is no int, the type of the key k (age); correct it or the attr.type of the key.',
  ]);
  expect(
    await problemsOf(
      '<node id="a"/><edge id="e" source="a" target="a"/><edge id="e" source="a" target="a"/>',
    ),
  ).toEqual([
    'small.graphml, line 3, edge e: Edge "e" from a to a is there twice; give each edge an id of its own.',
  ]);
  expect(await problemsOf('<node id="a"/><edge source="a"/>')).toEqual([
    'small.graphml, line 3: This <edge> has no target; write the id of a node.',
  ]);
  expect(await problemsOf('<hyperedge><endpoint node="a"/></hyperedge>')).toEqual([
    'small.graphml, line 3: This hyperedge joins one node, and a link joins two; write it as a node with an edge to each.',
  ]);
});

test('a document that cannot be read on is one problem, and what came before stays', async () => {
  const cut = await read(small.slice(0, small.indexOf('<edge id="e1"') + 20));
  expect([cut.entities.length, cut.problems]).toEqual([
    2,
    ['small.graphml, line 10, column 25: The file ends within <graph>; it is cut short: get the whole file.'],
  ]);
  expect((await read('<gexf/>')).problems).toEqual([
    'small.graphml, line 1: This is <gexf>, not <graphml>; choose another format.',
  ]);
  expect((await read('')).problems).toEqual([
    'small.graphml, line 1, column 1: The file has no XML element; it is empty or cut short: get the whole file.',
  ]);
  expect((await read('<graphml><graph></node></graphml>')).problems).toEqual([
    'small.graphml, line 1, column 24: This is not well-formed XML: unexpected close tag; mend it there, or write the file anew.',
  ]);
});

test('entities of a document are refused, so that a few lines cannot become gigabytes', async () => {
  const bomb = '<!DOCTYPE graphml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<graphml>&b;</graphml>';
  expect((await read(bomb)).problems).toEqual([
    'small.graphml, line 1, column 60: The document declares entities of its own, which are not read; write out what they stand for.',
  ]);
  const outside =
    '<!DOCTYPE graphml SYSTEM "file:///etc/passwd">\n<graphml><graph><node id="a"/></graph></graphml>';
  expect((await read(outside)).entities.map(({ id }) => id)).toEqual(['test-set-a']);
});

test('elements nested deeper than 200 are refused', async () => {
  const { problems } = await read(`<graphml>${'<a>'.repeat(300)}`);
  expect(problems).toEqual([
    'small.graphml, line 1, column 610: The elements are nested more than 200 deep; write them flatter.',
  ]);
});

test('a text of more than 16 million characters is refused without keeping it', async () => {
  const long = `<graphml><desc>${'x'.repeat(17 * 1024 * 1024)}</desc></graphml>`;
  expect((await read(long)).problems.map((each) => each.replace(/column \d+/, 'column N'))).toEqual([
    'small.graphml, line 1: The text of an element is longer than 16 million characters; shorten it.',
  ]);
});

test('encodings other than UTF-8 are read as declared, and one that does not fit is said', async () => {
  const text = '<graphml><graph><node id="é"/></graph></graphml>';
  const latin = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`, 'latin1');
  const utf16 = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${text}`, 'utf16le');
  const wrong = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`, 'latin1');
  const unknown = Buffer.from(`<?xml version="1.0" encoding="klingon"?>${text}`);
  const names = async (bytes: Uint8Array) => {
    const { entities, problems } = await collect(graphml, [fileOfContents('small.graphml', bytes)]);
    return [...entities.map(({ name }) => name), ...problems];
  };
  expect(await names(latin)).toEqual(['é']);
  expect(await names(utf16)).toEqual(['é']);
  expect(await names(wrong)).toEqual([
    'small.graphml, line 1: The text after this line is not in UTF-8; save the file in UTF-8, or declare its encoding.',
  ]);
  expect(await names(unknown)).toEqual([
    'small.graphml, line 1: The declared encoding "klingon" is unknown; save the file in UTF-8.',
  ]);
});

test('nested graphs are parts of their nodes, and the editor yEd’s labels are names', async () => {
  const nested = await read(`<graphml xmlns:y="http://www.yworks.com/xml/graphml">
    <key for="node" id="d6" yfiles.type="nodegraphics"/>
    <graph edgedefault="directed"><node id="n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Staff &amp; co</y:NodeLabel></y:ShapeNode></data>
      <graph edgedefault="undirected" id="n0:"><node id="n0::n0"/><edge source="n0::n0" target="n0"/></graph></node></graph></graphml>`);
  expect(nested.problems).toEqual([]);
  expect(nested.entities.map(({ name, attributes }) => [name, attributes?.graphml])).toEqual([
    ['n0::n0', { id: 'n0::n0', label: null, parent: 'n0' }],
    [
      'Staff & co',
      {
        id: 'n0',
        nested: { words: { edgedefault: 'undirected', id: 'n0:' } },
        data: { d6: { xml: '<y:ShapeNode><y:NodeLabel>Staff &amp; co</y:NodeLabel></y:ShapeNode>' } },
      },
    ],
  ]);
  expect(nested.links.map(({ type, suffix, attributes }) => [type, suffix, attributes?.graphml])).toEqual([
    ['PART_OF', 'nesting', { nesting: true }],
    ['CONNECTED_TO', undefined, { directed: false, within: 'n0' }],
  ]);
});

test('the settings say what nodes and edges become', async () => {
  const found = await read(small, { entityType: 'place', kind: 'city', linkType: 'related_to' });
  expect(found.entities.map(({ type, kind }) => [type, kind])).toEqual([
    ['Place', 'city'],
    ['Place', 'city'],
  ]);
  expect(found.links.map(({ type }) => type)).toEqual(['RELATED_TO', 'RELATED_TO']);
  await expect(read(small, { entityType: 'Person' })).rejects.toThrow(
    '"Person" is no entity type; use one of Actor, Alliance, Agreement, Obligation, Operation, Event, Place, Asset.',
  );
  await expect(read(small, { entityType: 'Place', linkType: 'FUNDS' })).rejects.toThrow(
    'The link type FUNDS goes from Actor or Alliance to Actor or Alliance, and nodes become Place; choose another link type or entity type.',
  );
});
