import { one, type Case } from './case.ts';

const named = (
  title: string,
  name: string,
  ...rest: [contents: string | Uint8Array, says: Case['says'], ...more: string[]]
): Case => one(`${name.slice(2)}: ${title}`, name, ...rest);
const graphml = (body: string, before = '<?xml version="1.0"?>') =>
  `${before}<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="w" for="edge" attr.name="weight" attr.type="double"/><graph edgedefault="directed">${body}</graph></graphml>`;
const gexf = (body: string) =>
  `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed" mode="dynamic" timeformat="date">${body}</graph></gexf>`;
const ml = (title: string, contents: string | Uint8Array, says: Case['says']) =>
  named(title, 'g.graphml', contents, says);
const gx = (title: string, contents: string | Uint8Array, says: Case['says']) =>
  named(title, 'g.gexf', contents, says);
const ab = '<node id="a"/><node id="b"/>';
const bomb = `<?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`;
const outside = '<?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

export const xmlCases: readonly Case[] = [
  ml('empty', '', '~/g.graphml is empty; check the file.'),
  ml(
    'cut off',
    graphml(ab).slice(0, -12),
    '~/g.graphml | 1 | 203 | The file ends within <graph>; it is cut short: get the whole file.',
  ),
  ml(
    'cut off in a tag',
    graphml(`${ab}<edge source="a"`).slice(0, -30),
    '~/g.graphml | 1 | 201 | The file ends within <graph>; it is cut short: get the whole file.',
  ),
  ml(
    'a bomb of entities',
    graphml('<node id="&j;"/>', bomb),
    '~/g.graphml | 1 | 463 | The document declares entities of its own, which are not read; write out what they stand for.',
  ),
  ml(
    'an entity from outside',
    graphml('<node id="&x;"/>', outside),
    '~/g.graphml | 1 | 82 | The document declares entities of its own, which are not read; write out what they stand for.',
  ),
  ml(
    '100,000 levels',
    graphml('<node>'.repeat(100_000)),
    '~/g.graphml | 1 | 1363 | The elements are nested more than 200 deep; write them flatter.',
  ),
  ml(
    'another root',
    '<?xml version="1.0"?><html><body/></html>',
    '~/g.graphml | 1 | This is <html>, not <graphml>; choose another format.',
  ),
  ml(
    'tags that do not match',
    graphml('<node id="a"></edge>'),
    '~/g.graphml | 1 | 189 | This is not well-formed XML: unexpected close tag; mend it there, or write the file anew.',
  ),
  ml(
    'two roots',
    `${graphml(ab)}<graphml/>`,
    '~/g.graphml | 1 | 224 | This is not well-formed XML: documents may contain only one root; mend it there, or write the file anew.',
  ),
  ml('UTF-16 declared, UTF-8 written', graphml(ab, '<?xml version="1.0" encoding="UTF-16"?>'), null),
  ml(
    'UTF-8 declared, Latin-1 written',
    Buffer.from(graphml('<node id="Café"/>', '<?xml version="1.0" encoding="UTF-8"?>'), 'latin1'),
    '~/g.graphml | 1 | The text after this line is not in UTF-8; save the file in UTF-8, or declare its encoding.',
  ),
  ml(
    'an encoding that is none',
    graphml(ab, '<?xml version="1.0" encoding="klingon"?>'),
    '~/g.graphml | 1 | The declared encoding "klingon" is unknown; save the file in UTF-8.',
  ),
  ml(
    'a NUL byte',
    graphml('<node id="a\0"/>'),
    '~/g.graphml | 1 | 181 | This is not well-formed XML: disallowed character; mend it there, or write the file anew.',
  ),
  ml(
    'nodes of one id',
    graphml('<node id="a"/><node id="a"/>'),
    '~/g.graphml | 1 | A node before has the id "a" too; give each node an id of its own.',
  ),
  ml(
    'an edge to nowhere',
    graphml(`${ab}<edge source="a" target="c"/>`),
    '~/g.graphml | 1 | This edge has the target "c", and no node has that id; add the node or change the id.',
  ),
  ml(
    'an edge without a target',
    graphml(`${ab}<edge source="a"/>`),
    '~/g.graphml | 1 | This <edge> has no target; write the id of a node.',
  ),
  ml('a node without an id', graphml('<node/>'), '~/g.graphml | 1 | This <node> has no id; give it one.'),
  ml(
    'a key that is not declared',
    graphml('<node id="a"><data key="zz">1</data></node>'),
    '~/g.graphml | 1 | No <key> for nodes has the id "zz"; declare it before the graph.',
  ),
  ml(
    'a weight that is no number',
    graphml(`${ab}<edge source="a" target="b"><data key="w">heavy</data></edge>`),
    '~/g.graphml | 1 | "heavy" is no double, the type of the key w (weight); correct it or the attr.type of the key.',
  ),
  ml(
    'NaN and Infinity',
    graphml(
      `${ab}<edge source="a" target="b"><data key="w">NaN</data></edge><edge source="b" target="a"><data key="w">INF</data></edge>`,
    ),
    null,
  ),
  ml(
    'ids of emoji, quotes and prototypes',
    graphml(
      '<node id="😀"/><node id="&quot;&apos;&lt;"/><node id="__proto__"/><edge source="__proto__" target="😀"/>',
    ),
    null,
  ),
  ml(
    'no graph',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"/>',
    '~/g.graphml: There is nothing in it to import: no entity, link or figure. Check the file; entente undo removes a data set.',
  ),
  ml(
    'JSON called .graphml',
    '{"nodes":[]}',
    '~/g.graphml | 1 | 13 | This is not well-formed XML: text data outside of root node; mend it there, or write the file anew.',
  ),
  gx(
    'cut off',
    gexf(`<nodes>${ab}`).slice(0, -15),
    '~/g.gexf | 1 | 172 | The file ends within <nodes>; it is cut short: get the whole file.',
  ),
  gx(
    'a bomb of entities',
    gexf('<nodes><node id="&j;"/></nodes>').replace('<?xml version="1.0"?>', bomb),
    '~/g.gexf | 1 | 463 | The document declares entities of its own, which are not read; write out what they stand for.',
  ),
  gx(
    '30 February',
    gexf('<nodes><node id="a" label="A" start="2021-02-30"/></nodes>'),
    '~/g.gexf | 1 | "2021-02-30" is no date; write 2021-08-15.',
  ),
  gx(
    'an end before the start',
    gexf('<nodes><node id="a" label="A" start="2021-03-01" end="2020-01-01"/></nodes>'),
    '~/g.gexf | 1 | Node "a" ends (2020-01-01) before it starts (2021-03-01); write the earlier date first.',
  ),
  gx(
    'parts of each other',
    gexf('<nodes><node id="a" label="A" pid="b"/><node id="b" label="B" pid="a"/></nodes>'),
    null,
  ),
  gx(
    'a parent that is not there',
    gexf('<nodes><node id="a" label="A" pid="z"/></nodes>'),
    '~/g.gexf | 1 | Node "a" lies in the node "z", and no node has that id; add the node or change the id.',
  ),
  gx(
    'an edge to nowhere',
    gexf('<nodes><node id="a" label="A"/></nodes><edges><edge id="1" source="a" target="z"/></edges>'),
    '~/g.gexf | 1 | Edge "1" has the target "z", and no node has that id; add the node or change the id.',
  ),
  gx(
    'a weight that is no number',
    gexf(
      '<nodes><node id="a" label="A"/></nodes><edges><edge id="1" source="a" target="a" weight="x"/></edges>',
    ),
    '~/g.gexf | 1 | The weight "x" is no number; write one.',
  ),
];
