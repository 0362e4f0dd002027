import { expect, test } from '@jest/globals';
import { gexfExport } from '../../../server/formats/graphs/gexf/gexf-export.ts';
import { fileOfContents } from '../../../server/import/read/files.ts';
import { gexf } from '../../../server/formats/graphs/gexf/gexf.ts';
import { graphology } from '../../../server/formats/graphs/json/graphology.ts';
import { collect } from '../../import/collect.ts';
import { collectedSource } from '../in-memory.ts';
import { said, written } from './written.ts';

/** Each thing that GEXF can say, once, as the export writes it. */
const everything = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
<meta lastmodifieddate="2009-03-20">
<creator>Someone</creator>
<keywords>a, b</keywords>
</meta>
<graph mode="dynamic" defaultedgetype="undirected" timeformat="date" idtype="string">
<attributes class="node" mode="static">
<attribute id="t" title="types" type="liststring"/>
<attribute id="f" title="frog" type="boolean"><default>true</default></attribute>
<attribute id="s" title="sort" type="string"><options>x|y</options></attribute>
</attributes>
<attributes class="node" mode="dynamic">
<attribute id="d" title="degree" type="float"/>
</attributes>
<attributes class="edge">
<attribute id="0" title="since" type="integer"/>
</attributes>
<nodes>
<node id="a" label="Ann" start="2009-03-01" end="2010"><attvalues><attvalue for="t" value="p|q"/><attvalue for="s" value="x"/><attvalue for="d" value="1" end="2009-03-10"/><attvalue for="d" value="2.5" start="2009-03-11"/></attvalues><viz:color r="1" g="2" b="3" a="0.5"/><viz:position x="1.5" y="-2" z="0"/><viz:size value="3"/><viz:shape value="disc"/></node>
<node id="b" label="b" pid="a"><attvalues><attvalue for="f" value="false"/></attvalues><spells><spell start="2009-01-01" end="2009-02-01"/><spell start="2010-01-01" end="2010-02-01"/></spells></node>
<node id="c" start="2009-03-01T10:00:00"/>
<node id="d" label=" D  D "><attvalues><attvalue for="t" value="[&quot;a,b&quot;, &quot;c&quot;]"/></attvalues><parents><parent for="a"/><parent for="b"/></parents></node>
<node id="e" label="E" pid="a"><parents><parent for="b"/></parents></node>
</nodes>
<edges>
<edge id="e0" source="a" target="b" type="directed" label="pays" weight="2.5" end="2011-01-01"><attvalues><attvalue for="0" value="5"/></attvalues><viz:color hex="#ff00ff"/><viz:shape value="dotted"/><viz:thickness value="4"/></edge>
<edge id="e1" source="a" target="b" type="mutual"/>
<edge source="c" target="c" kind="likes"/>
</edges>
</graph>
</gexf>
`;

const lines = (text: string) => text.split('\n').sort();

test('all that GEXF can say of a graph comes back: types, defaults, looks, hierarchy, lifetimes, weights', async () => {
  const before = await collect(gexf, [fileOfContents('x.gexf', everything)]);
  expect(before.problems).toEqual([]);
  const { text, omissions } = await written(gexfExport, collectedSource(before));
  expect(omissions).toEqual([]);
  const after = await collect(gexf, [fileOfContents('x.gexf', text)]);
  expect(said(after)).toEqual(said(before));
  expect(lines(text)).toEqual(lines(everything));
});

test('looks and weights of graph JSON become those of GEXF', async () => {
  const found = await collect(graphology, [
    fileOfContents(
      'x.json',
      JSON.stringify({
        nodes: [{ key: 'a', attributes: { label: 'Ann', x: 1, y: 2, size: 3, color: '#0a0b0c' } }],
        edges: [{ source: 'a', target: 'a', attributes: { weight: 2 } }],
      }),
    ),
  ]);
  const { text } = await written(gexfExport, collectedSource(found));
  expect(text).toContain('<viz:color r="10" g="11" b="12"/><viz:position x="1" y="2"/><viz:size value="3"/>');
  expect(text).toContain(
    '<edge id="test-set-a.RELATED_TO.test-set-a" source="test-set-a" target="test-set-a" weight="2">',
  );
});
