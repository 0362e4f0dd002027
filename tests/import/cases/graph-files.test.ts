import { expect, test } from '@jest/globals';
import { fileOfContents } from '../../../server/import/read/files.ts';
import { gexf } from '../../../server/formats/graphs/gexf/gexf.ts';
import { graphml } from '../../../server/formats/graphs/graphml/graphml.ts';
import { stixImport } from '../../../server/formats/stix/stix.ts';
import { collect, type Collected } from '../collect.ts';

const readGexf = (nodes: string, graph = 'mode="dynamic" timeformat="date"') =>
  collect(gexf, [
    fileOfContents(
      'g.gexf',
      `<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph ${graph}>${nodes}</graph></gexf>`,
    ),
  ]);
const linksOf = ({ entities, links }: Collected) => {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return links.map(({ source, type, target, label }) =>
    [names.get(source), label ?? type, names.get(target)].join(' '),
  );
};

test.each([
  ['<spell end="2009-03-01"/><spell start="2010-06-01"/>', undefined],
  [
    '<spell end="2009-03-01"/><spell start="2010-06-01" end="2011-01-01"/>',
    '{..2009-03-01,2010-06-01..2011-01-01}',
  ],
  [
    '<spell start="2001-01-01" end="2002-01-01"/><spell start="2010-06-01"/>',
    '{2001-01-01..2002-01-01,2010-06-01..}',
  ],
  [
    '<spell start="2010"/><spell start="2001" end="2003"/><spell start="2012" end="2013"/>',
    '{2001..2003,2010..}',
  ],
  ['<spell end="2009"/><spell start="2008"/>', undefined],
  ['<spell start="2001-21" end="2003"/>', '2001-03/2003'],
  ['<spell start="2001-05" end="2001-23"/>', '2001-05/2001-11'],
  ['<spell start="2001-21" end="2001-21"/><spell start="2003"/>', '{2001-03..2001-05,2003..}'],
  ['<spell start="2001" end="2003"/>', '2001/2003'],
  ['<spell/>', undefined],
  ['<spell start="0000-00-00" end="2003-01-01"/>', '../2003-01-01'],
])('spells of GEXF %s are %s, and are kept', async (spells, valid) => {
  const found = await readGexf(
    `<nodes><node id="a" label="Fen"><spells>${spells}</spells></node></nodes><edges/>`,
  );
  expect([found.problems, found.entities.map((entity) => entity.valid)]).toEqual([[], [valid]]);
  const kept = (found.entities[0]!.attributes!.gexf as { time?: { spells: unknown[] } }).time?.spells;
  expect(kept).toHaveLength(spells.split('<spell').length - 1);
});

test.each([
  [
    '<spell start="2010" end="2009"/><spell start="2011"/>',
    'Node "a" ends (2009) before it starts (2010); write the earlier date first.',
  ],
  ['<spell start="2010-02-31"/>', '"2010-02-31" is no date; write 2021-08-15.'],
])('a spell that cannot be is told: %s', async (spells, message) => {
  const found = await readGexf(
    `<nodes><node id="a" label="Fen"><spells>${spells}</spells></node></nodes><edges/>`,
  );
  expect(found.problems).toEqual([`g.gexf, line 1, node a: ${message}`]);
});

test.each([
  [' id="e0"', 'edge e0', 'Edge "e0"'],
  ['', null, 'The edge from "a" to "b"'],
])('an edge%s that ends before it starts is named with its dates', async (id, place, what) => {
  const found = await readGexf(
    `<nodes><node id="a"/><node id="b"/></nodes><edges><edge${id} source="a" target="b" start="2011-07-08" end="2011-01-26"/></edges>`,
  );
  expect(found.problems).toEqual([
    `g.gexf, line 1${place === null ? '' : `, ${place}`}: ${what} ends (2011-01-26) before it starts (2011-07-08); write the earlier date first.`,
  ]);
});

test('a node of GEXF lies in each of its parents', async () => {
  const found = await readGexf(
    '<nodes><node id="a" label="A"/><node id="b" label="B"/><node id="c" label="C"><parents><parent for="a"/><parent for="b"/></parents></node><node id="d" label="D" pid="c"><parents><parent for="a"/></parents></node></nodes><edges/>',
    '',
  );
  expect([found.problems, linksOf(found)]).toEqual([
    [],
    ['C PART_OF A', 'C PART_OF B', 'D PART_OF C', 'D PART_OF A'],
  ]);
});

test.each([
  ['<parents><parent for="b"/></parents>', '', ['D PART_OF A', 'D PART_OF B']],
  [
    '<parents><parent for="b"/><parent for="c"/></parents>',
    '',
    ['D PART_OF A', 'D PART_OF B', 'D PART_OF C'],
  ],
  ['<parents><parent for="a"/></parents>', '', ['D PART_OF A']],
  ['', ' pid="a"', ['D PART_OF A']],
  ['', ' pid="b"', ['D PART_OF B', 'D PART_OF A']],
  ['<parents><parent for="c"/></parents>', ' pid="b"', ['D PART_OF B', 'D PART_OF A', 'D PART_OF C']],
])('a node within another lies there and in what %s%s says', async (parents, pid, links) => {
  const rest = '<node id="b" label="B"/><node id="c" label="C"/>';
  const found = await readGexf(
    `<nodes><node id="a" label="A"><nodes><node id="d" label="D"${pid}>${parents}</node></nodes></node>${rest}</nodes><edges/>`,
    '',
  );
  expect([found.problems, linksOf(found)]).toEqual([[], links]);
});

test('empty values of numbers and flags say nothing', async () => {
  const found = await readGexf(
    '<attributes class="node"><attribute id="0" title="age" type="integer"><default></default></attribute><attribute id="1" title="ok" type="boolean"><default>true</default></attribute><attribute id="2" title="note" type="string"/></attributes><nodes><node id="a" label="A"><attvalues><attvalue for="0" value=""/><attvalue for="1" value=""/><attvalue for="2" value=""/></attvalues></node></nodes>',
    '',
  );
  expect([found.problems, found.entities.map(({ attributes }) => attributes)]).toEqual([
    [],
    [{ gexf: { id: 'a', data: { ok: null, note: '' } } }],
  ]);
});

const readGraphml = (inside: string, keys = '') =>
  collect(graphml, [
    fileOfContents(
      'g.graphml',
      `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">${keys}<graph edgedefault="directed">${inside}</graph></graphml>`,
    ),
  ]);

test.each([
  ['<endpoint node="a" type="out"/><endpoint node="b" type="in"/>', 'a RELATED_TO b'],
  ['<endpoint node="a" type="in"/><endpoint node="b" type="out"/>', 'b RELATED_TO a'],
  ['<endpoint node="a"/><endpoint node="b" type="in"/>', 'a RELATED_TO b'],
  ['<endpoint node="a"/><endpoint node="b"/>', 'a CONNECTED_TO b'],
])('a hyperedge of two is an edge: %s', async (ends, link) => {
  const found = await readGraphml(
    `<node id="a"/><node id="b"/><hyperedge id="h"><desc>x</desc><data key="w">3</data>${ends}</hyperedge>`,
    '<key id="w" for="hyperedge" attr.name="weight" attr.type="double"/>',
  );
  expect([found.problems, linksOf(found)]).toEqual([[], [link]]);
  expect(found.links[0]!.attributes).toMatchObject({ graphml: { id: 'h', data: { weight: 3 }, desc: 'x' } });
});

test('a hyperedge of three is told', async () => {
  const ends = ['a', 'b', 'c'].map((id) => `<endpoint node="${id}"/>`).join('');
  const found = await readGraphml(`<node id="a"/><node id="b"/><node id="c"/><hyperedge>${ends}</hyperedge>`);
  expect(found.problems).toEqual([
    'g.graphml, line 1: This hyperedge joins 3 nodes, and a link joins two; write it as a node with an edge to each.',
  ]);
});

const maltego = (tag: string, words: string, properties: readonly (readonly [string, string])[]) =>
  `<mtg:${tag} xmlns:mtg="http://maltego.paterva.com/xml/mtgx" id="x" type="t"><mtg:Properties ${words}>${properties
    .map(
      ([name, value]) =>
        `<mtg:Property name="${name}" type="string"><mtg:Value>${value}</mtg:Value></mtg:Property>`,
    )
    .join('')}</mtg:Properties></mtg:${tag}>`;

test('entities of Maltego have the names that it shows, and links their labels', async () => {
  const keys =
    '<key attr.name="MaltegoEntity" for="node" id="d4"/><key attr.name="MaltegoLink" for="edge" id="d10"/>';
  const node = (id: string, inside: string) => `<node id="${id}"><data key="d4">${inside}</data></node>`;
  const edge = (inside: string) => `<edge source="n0" target="n1"><data key="d10">${inside}</data></edge>`;
  const found = await readGraphml(
    node(
      'n0',
      maltego('MaltegoEntity', 'displayValue="person.fullname" value="person.fullname"', [
        ['person.lastname', 'Fennick'],
        ['person.fullname', 'Orla Fennick'],
      ]),
    ) +
      node(
        'n1',
        maltego('MaltegoEntity', 'displayValue="title" value="title"', [['title', 'Brackwater &amp; Sons']]),
      ) +
      edge(maltego('MaltegoLink', '', [['maltego.link.manual.type', 'Director of']])) +
      edge(maltego('MaltegoLink', '', [['maltego.link.transform.display-name', 'To Company']])),
    keys,
  );
  expect(found.entities.map(({ name }) => name)).toEqual(['Orla Fennick', 'Brackwater & Sons']);
  expect([found.problems, linksOf(found)]).toEqual([
    [],
    ['Orla Fennick Director of Brackwater & Sons', 'Orla Fennick To Company Brackwater & Sons'],
  ]);
});

test.each([
  ['<y:ShapeNode><y:NodeLabel>Fen</y:NodeLabel></y:ShapeNode>', 'Fen'],
  [
    '<y:ShapeNode><y:NodeLabel hasText="false"/><y:NodeLabel>Fen &amp; Co<y:LabelModel/></y:NodeLabel></y:ShapeNode>',
    'Fen & Co',
  ],
  [
    '<y:ProxyAutoBoundsNode><y:Realizers active="1"><y:GroupNode><y:NodeLabel>Open</y:NodeLabel></y:GroupNode><y:GroupNode><y:NodeLabel>Folded</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode>',
    'Folded',
  ],
  ['<x:List xmlns:x="x"><y:Label><y:Label.Text>Fen</y:Label.Text></y:Label></x:List>', 'Fen'],
  ['<y:ShapeNode/>', 'n0'],
])('a label that yEd draws is the name: %s', async (graphics, name) => {
  const found = await readGraphml(
    `<node id="n0"><data key="d0">${graphics}</data></node>`,
    '<key for="node" id="d0" yfiles.type="nodegraphics"/>',
  );
  expect([found.problems, found.entities.map((entity) => entity.name)]).toEqual([[], [name]]);
});

test('every reference of a STIX object is a link, wherever it stands, but who made it and who may see it', async () => {
  const id = (type: string, nr: number) => `${type}--11111111-1111-4111-8111-11111111111${nr}`;
  const times = { created: '2021-01-01T00:00:00Z', modified: '2021-01-01T00:00:00Z' };
  const objects = [
    {
      type: 'file',
      id: id('file', 2),
      name: 'x.exe',
      extensions: { 'archive-ext': { contains_refs: [id('file', 6)] } },
    },
    { type: 'file', id: id('file', 6), name: 'y.exe' },
    {
      ...{ type: 'malware', id: id('malware', 3), ...times, name: 'Sampled', is_family: false },
      ...{ sample_refs: [id('file', 2)], operating_system_refs: [id('software', 7)] },
      ...{ created_by_ref: id('identity', 8), x_mitre_modified_by_ref: id('identity', 8) },
      object_marking_refs: ['marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed'],
    },
    { type: 'software', id: id('software', 7), name: 'OS' },
    { type: 'identity', id: id('identity', 8), ...times, name: 'Maker' },
    {
      type: 'x-lab',
      id: id('x-lab', 9),
      ...times,
      name: 'Lab',
      x_head_ref: id('identity', 8),
      note_ref: 'none',
    },
    {
      ...{ type: 'email-message', id: id('email-message', 5), is_multipart: true, subject: 'Hi' },
      body_multipart: [{ body: 'x' }, { body_raw_ref: id('file', 2) }],
    },
  ];
  const found = await collect(stixImport, [
    fileOfContents('b.json', JSON.stringify({ type: 'bundle', id: 'bundle--1', objects })),
  ]);
  expect(found.problems).toEqual([]);
  expect(found.links.map(({ attributes }) => (attributes!.stix as { embedded: string }).embedded)).toEqual([
    ...['extensions.archive-ext.contains_refs', 'sample_refs', 'operating_system_refs', 'x_head_ref'],
    'body_multipart[1].body_raw_ref',
  ]);
  expect(linksOf(found)).toEqual([
    'x.exe contains y.exe',
    'Sampled sample x.exe',
    'Sampled operating system OS',
    'Lab x head Maker',
    'Hi body raw x.exe',
  ]);
});
