import { one, type Case } from './case.ts';

const id = (nr: number, type = 'identity') =>
  `${type}--${String(nr).padStart(8, '0')}-0000-4000-8000-000000000000`;
const object = (nr: number, more = '') =>
  `{"type":"identity","spec_version":"2.1","id":"${id(nr)}","created":"2020-01-01T00:00:00Z","modified":"2020-01-01T00:00:00Z","name":"N${nr}","identity_class":"organization"${more}}`;
const relation = (from: string, to: string) =>
  `{"type":"relationship","spec_version":"2.1","id":"${id(90, 'relationship')}","created":"2020-01-01T00:00:00Z","modified":"2020-01-01T00:00:00Z","relationship_type":"related-to","source_ref":"${from}","target_ref":"${to}"}`;
const bundle = (...objects: string[]) =>
  `{"type":"bundle","id":"${id(1, 'bundle')}","objects":[\n${objects.join(',\n')}\n]}`;
const stix = (title: string, contents: string | Uint8Array, says: Case['says']) =>
  one(`STIX: ${title}`, 'b.json', contents, says, '--format', 'stix');
const ftm = (title: string, says: Case['says'], ...lines: string[]) =>
  one(`FollowTheMoney: ${title}`, 'e.ftm.json', lines.join('\n'), says, '--format', 'ftm');
const graph = (title: string, contents: string, says: Case['says']) =>
  one(`Graphology: ${title}`, 'g.json', contents, says, '--format', 'graphology');
const cyto = (title: string, contents: string, says: Case['says']) =>
  one(`Cytoscape: ${title}`, 'c.cyjs', contents, says, '--format', 'cytoscape');
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const person = '{"id":"p1","schema":"Person","properties":{"name":["P"]}}';

export const jsonCases: readonly Case[] = [
  one('an empty file called .json', 'x.json', '', '~/x.json is empty; check the file.'),
  one(
    'JSON that is no graph',
    'x.json',
    '{"hello":"world"}',
    /^~\/x\.json looks like no format that is known; say which with --format: stix, .*\.$/,
  ),
  one(
    'JSON cut off at once',
    'x.json',
    '{',
    /^~\/x\.json looks like no format that is known; say which with --format: stix, .*\.$/,
  ),
  stix(
    'cut off',
    bundle(object(1), object(2)).slice(0, -60),
    '~/b.json | 3 | The file stops in the middle of the bundle; it is not whole, so download or export it again.',
  ),
  stix(
    'compressed',
    Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]),
    '~/b.json | The file is compressed; unpack it first.',
  ),
  stix(
    'UTF-16 without a byte order mark',
    Buffer.from(bundle(object(1)), 'utf16le'),
    '~/b.json | The file is in UTF-16; save it as UTF-8.',
  ),
  stix(
    'Latin-1 bytes',
    Buffer.from(bundle(object(1).replace('N1', 'Café')), 'latin1'),
    '~/b.json | 2 | objects[0] | This holds bytes that are no UTF-8; save the file as UTF-8.',
  ),
  stix('a byte order mark', `\uFEFF${bundle(object(1))}`, null),
  stix(
    '100,000 levels',
    bundle(object(1, `,"x_deep":${deep(100_000)}`)),
    '~/b.json | 2 | objects[0] | This nests deeper than 64 levels; one object may nest no deeper.',
  ),
  stix(
    'NaN',
    bundle(object(1, ',"confidence":NaN')),
    '~/b.json | 2 | objects[0] | This is not good JSON: JSON has no NaN; write null.',
  ),
  stix('a confidence of 1e999', bundle(object(1, ',"confidence":1e999')), null),
  stix(
    'an id that is none',
    bundle(object(1).replace(id(1), "x' OR 1=1")),
    '~/b.json | 2 | objects[0] | The id "x\' OR 1=1" is none of a identity; write it as identity--<UUID>.',
  ),
  stix(
    'a day that is none',
    bundle(
      object(1),
      object(2),
      relation(id(1), id(2)).replace('"source_ref"', '"start_time":"2021-02-30T00:00:00Z","source_ref"'),
    ),
    '~/b.json | 4 | "start_time" is "2021-02-30T00:00:00Z", which is no time; write it as 2021-08-15T00:00:00Z.',
  ),
  stix('a name that is no text', bundle(object(1).replace('"N1"', '{"a":1}')), null),
  stix('a relationship with itself and one in a circle', bundle(object(1), relation(id(1), id(1))), null),
  stix('a relationship to nowhere', bundle(object(1), relation(id(1), id(2))), null),
  stix(
    'an object in a circle through created_by_ref',
    bundle(object(1, `,"created_by_ref":"${id(2)}"`), object(2, `,"created_by_ref":"${id(1)}"`)),
    null,
  ),
  stix(
    'keys that objects have already',
    bundle(object(1, ',"__proto__":{"polluted":true},"constructor":{"x":1}')),
    null,
  ),
  stix(
    'an object that is null',
    bundle(object(1), 'null'),
    '~/b.json | 3 | objects[1] | This is no object; put a STIX object here, or remove it.',
  ),
  ftm(
    'cut off',
    '~/e.ftm.json | 2 | This line is no JSON (…); write one whole entity a line, without NaN or comments.',
    person,
    person.slice(0, -9),
  ),
  ftm(
    'an unknown schema',
    '~/e.ftm.json | 1 | schema | "Persona" is no schema of FollowTheMoney 4.11.2; did you mean "Person"?',
    person.replace('Person', 'Persona'),
  ),
  ftm(
    'one JSON list',
    '~/e.ftm.json | 1 | This line is no object; write one entity a line: {"id": …, "schema": …, "properties": {…}}.',
    `[${person}]`,
  ),
  ftm(
    'an edge to nowhere',
    null,
    person,
    '{"id":"o1","schema":"Ownership","properties":{"owner":["p1"],"asset":["c1"]}}',
  ),
  ftm('an edge of one end', null, person, '{"id":"o1","schema":"Ownership","properties":{"owner":["p1"]}}'),
  ftm(
    'ids of emoji, quotes and prototypes',
    null,
    ...['😀', "it's", '__proto__', 'x'.repeat(900)].map((key) => person.replace('p1', key)),
  ),
  ftm(
    'a line that is nested 100,000 deep',
    '~/e.ftm.json | 1 | properties | "properties" must be an object of lists: {"name": ["…"]}.',
    `{"id":"p","schema":"Person","properties":${deep(100_000)}}`,
  ),
  graph(
    'cut off',
    '{"nodes":[{"key":"a"},',
    '~/g.json | 1 | The file stops in the middle of the graph; it is not whole, so download or export it again.',
  ),
  graph(
    'no list of nodes',
    '{"nodes":{"a":1},"edges":[]}',
    '~/g.json: There is nothing in it to import: no entity, link or figure. Check the file; entente undo removes a data set.',
  ),
  graph(
    'nodes of one key',
    '{"nodes":[{"key":"a","attributes":{"label":"A"}},{"key":"a","attributes":{"label":"B"}}],"edges":[]}',
    '~/g.json | 1 | nodes[1] | A node before has the id "a" too; give each node an id of its own.',
  ),
  graph(
    'an edge to nowhere',
    '{"nodes":[{"key":"a"}],"edges":[{"source":"a","target":"b"}]}',
    '~/g.json | 1 | edges[0] | This edge has the target "b", and no node has that id; add the node or change the id.',
  ),
  graph(
    '100,000 levels',
    `{"nodes":[{"key":"a","attributes":{"x":${deep(100_000)}}}],"edges":[]}`,
    '~/g.json | 1 | nodes[0] | This nests deeper than 64 levels; one object may nest no deeper.',
  ),
  graph(
    'a node without a key',
    '{"nodes":[{"attributes":{}}],"edges":[]}',
    '~/g.json | 1 | nodes[0] | This node has no "key"; give it one, a text.',
  ),
  graph(
    'keys that objects have already',
    '{"nodes":[{"key":"__proto__","attributes":{"__proto__":{"x":1},"constructor":"c"}},{"key":"constructor"}],"edges":[{"source":"__proto__","target":"constructor"}]}',
    null,
  ),
  graph('an infinite number', '{"nodes":[{"key":"a","attributes":{"x":1e999}}],"edges":[]}', null),
  cyto(
    'parts of each other',
    '{"elements":{"nodes":[{"data":{"id":"a","parent":"b"}},{"data":{"id":"b","parent":"a"}}],"edges":[]}}',
    null,
  ),
  cyto(
    'an edge to nowhere',
    '{"elements":{"nodes":[{"data":{"id":"a"}}],"edges":[{"data":{"id":"e","source":"a","target":"b"}}]}}',
    '~/c.cyjs | 1 | elements.edges[0] | Edge "e" has the target "b", and no node has that id; add the node or change the id.',
  ),
  cyto(
    'a node without data',
    '{"elements":{"nodes":[{}],"edges":[]}}',
    '~/c.cyjs | 1 | elements.nodes[0] | This element has no "data"; give it a map with an id.',
  ),
];
