import { expect, test } from '@jest/globals';
import { graphmlExport } from '../../../server/formats/graphs/graphml/graphml-export.ts';
import { fileOfContents } from '../../../server/import/read/files.ts';
import { gexf } from '../../../server/formats/graphs/gexf/gexf.ts';
import { graphml } from '../../../server/formats/graphs/graphml/graphml.ts';
import { collect } from '../../import/collect.ts';
import { collectedSource } from '../in-memory.ts';
import { said, written } from './written.ts';

/** Each thing that GraphML can say, once, as the export writes it; hyperedges alone are refused. */
const everything = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<desc>The document.</desc>
<key id="d0" for="node" attr.name="name" attr.type="string"/>
<key id="d1" for="node" attr.name="colour" attr.type="string"><default>yellow</default></key>
<key id="d2" for="all" attr.name="note" attr.type="string"/>
<key id="d3" for="node" attr.name="big" attr.type="long"/>
<key id="d4" for="node" attr.name="ratio" attr.type="double"/>
<key id="d5" for="node" attr.name="alive" attr.type="boolean"/>
<key id="d6" for="node" yfiles.type="nodegraphics"/>
<key id="d7" for="edge" attr.name="relation" attr.type="string"/>
<key id="d8" for="edge" attr.name="weight" attr.type="float"><default>1</default></key>
<key id="d9" for="port" attr.name="side" attr.type="string"/>
<key id="d10" for="node" attr.name="name" attr.type="string"/>
<graph id="G" edgedefault="directed" parse.order="free">
<desc>The graph.</desc>
<data key="d2">of the graph</data><node id="a"><data key="d0">Ann &amp; co &lt;1&gt;</data><data key="d2"> spaces </data><data key="d3">9007199254740993</data><data key="d4">NaN</data><data key="d5">true</data></node>
<node id="b" labels=":Person"><desc>What Bob is.</desc><data key="d0"> Bob
Lee </data><data key="d1">red</data><data key="d3">-5</data><data key="d4">0.5</data><data key="d10">another name</data><port name="North"><data key="d9">top</data></port><port name="South"></port></node>
<node id="c"><data key="d6"><y:ShapeNode><y:Fill color="#fff"></y:Fill><y:NodeLabel>Cem</y:NodeLabel></y:ShapeNode></data><graph edgedefault="undirected" id="c:">
<data key="d2">inner</data><node id="c::1"><graph edgedefault="directed">
<node id="c::1::1"></node>
</graph></node>
<edge source="c::1" target="a"/>
<edge source="c::1" target="b" directed="true"/>
</graph></node>
<edge id="e0" source="a" target="b"><data key="d7">pays</data><data key="d8">2.5</data></edge>
<edge id="e1" source="a" target="b" directed="false" sourceport="North"><desc>An edge.</desc></edge>
<edge source="a" target="a"/>
<edge source="a" target="a"/>
</graph>
<graph id="H" edgedefault="undirected">
<node id="h"></node>
<edge source="h" target="a"/>
</graph>
</graphml>
`;

const lines = (text: string) => text.split('\n').sort();

test('all that GraphML can say of a graph comes back: keys, types, defaults, directions, nests, ports, drawings', async () => {
  const before = await collect(graphml, [fileOfContents('x.graphml', everything)]);
  expect(before.problems).toEqual([]);
  const { text, omissions } = await written(graphmlExport, collectedSource(before));
  expect(omissions).toEqual([]);
  const after = await collect(graphml, [fileOfContents('x.graphml', text)]);
  expect(said(after)).toEqual(said(before));
  // Nodes and edges come in the order of ids, an edge's words and columns in that of the key.
  expect(lines(text)).toEqual(lines(everything));
});

test('a graph of another format goes out with its columns, looks and hierarchy', async () => {
  const found = await collect(gexf, [
    fileOfContents(
      'x.gexf',
      `<gexf xmlns:viz="viz"><graph><attributes class="node"><attribute id="0" title="age" type="integer"/></attributes>
      <nodes><node id="a" label="Ann"><attvalues><attvalue for="0" value="3"/></attvalues><viz:color r="1" g="2" b="3"/><viz:position x="1.5" y="2"/></node>
      <node id="b" label="Bob" pid="a"/></nodes><edges><edge source="a" target="b" weight="2" type="directed"/></edges></graph></gexf>`,
    ),
  ]);
  const back = await collect(graphml, [
    fileOfContents('y.graphml', (await written(graphmlExport, collectedSource(found))).text),
  ]);
  expect(back.problems).toEqual([]);
  expect(back.entities.map(({ name, kind, attributes }) => [name, kind, attributes])).toEqual([
    [
      'Ann',
      'unspecified',
      {
        gexf: { viz: { color: { r: 1, g: 2, b: 3 }, position: { x: 1.5, y: 2 } } },
        graphml: { id: 'test-set-a', data: { age: 3, x: 1.5, y: 2, r: 1, g: 2, b: 3 } },
      },
    ],
    ['Bob', 'unspecified', { gexf: { parent: 'a' }, graphml: { id: 'test-set-b' } }],
  ]);
  expect(back.links.map(({ type, suffix, attributes }) => [type, suffix, attributes!.graphml])).toEqual([
    ['RELATED_TO', undefined, { id: 'test-set-a.RELATED_TO.test-set-b', data: { weight: 2 } }],
    ['PART_OF', 'nesting', { id: 'test-set-b.PART_OF.test-set-a.nesting' }],
  ]);
});
