import type { Case } from './case.ts';

const good = 'giver,taker,amount,day\nAcme,Red Party,1000,2009-06-05\n';

/** What other formats say to a table. */
const takenFor: Readonly<Record<string, Case['says']>> = {
  stix: '~/edges.csv | 1 | This is not good JSON: a bundle starts with {, and here is s.',
  ftm: [
    '~/edges.csv | 1 | This line is no JSON (…); write one whole entity a line, without NaN or comments.',
    '~/edges.csv | 2 | This line is no JSON (…); write one whole entity a line, without NaN or comments.',
  ].join('\n'),
  graphml:
    '~/edges.csv | 3 | 1 | This is not well-formed XML: text data outside of root node; mend it there, or write the file anew.',
  gexf: '~/edges.csv | 3 | 1 | This is not well-formed XML: text data outside of root node; mend it there, or write the file anew.',
  cytoscape: '~/edges.csv | 1 | This is not good JSON: a graph starts with { or [, and here is s.',
  graphology: '~/edges.csv | 1 | This is not good JSON: a graph starts with { or [, and here is s.',
  xlsx: /^~\/edges\.csv is a table, and a mapping says what its rows mean; give one with --mapping\.\n/,
};

export const argumentCases: readonly Case[] = [
  {
    title: 'a mapping that is not there',
    files: { 'gifts.csv': good },
    args: ['gifts.csv', '--mapping', 'map.yaml'],
    says: 'The mapping ~/map.yaml cannot be read (ENOENT); check the path.',
  },
  {
    title: 'a mapping that is a folder',
    files: { 'gifts.csv': good, 'map.yaml': null },
    args: ['gifts.csv', '--mapping', 'map.yaml'],
    says: 'The mapping ~/map.yaml cannot be read (EISDIR); check the path.',
  },
  {
    title: 'a table without a mapping',
    files: { 'people.csv': 'name,age\nAnn,5\n' },
    says: /^~\/people\.csv is a table, and a mapping says what its rows mean; give one with --mapping\.\nIts columns: name, age\.\n/,
  },
  {
    title: 'binary rubbish called .csv',
    files: { 'x.csv': Uint8Array.from({ length: 3_000 }, (_, i) => (i * 7919) % 256) },
    says: '~/x.csv: This is no text, or its encoding is another: the first row holds control characters. Check the file, or name the encoding in the mapping (encoding: utf-16le).',
  },
  {
    title: 'binary rubbish of no name',
    files: { x: Uint8Array.from({ length: 3_000 }, (_, i) => (i * 7919) % 256) },
    says: /^~\/x looks like no format that is known; say which with --format: stix, .*\.$/,
  },
  { title: 'a folder', files: { things: null }, says: '~/things is a folder; name the files in it.' },
  {
    title: 'a device',
    files: {},
    args: ['/dev/null'],
    says: '/dev/null is no file; save what it gives to one first.',
  },
  {
    title: 'a file that is not there',
    files: {},
    args: ['nowhere.csv'],
    says: '~/nowhere.csv: There is no such file; check the path.',
  },
  {
    title: 'a file twice',
    files: { 'edges.csv': 'source,target\na,b\n' },
    args: ['edges.csv', 'edges.csv'],
    says: '~/edges.csv is named twice; name each file once.',
  },
  {
    title: 'two formats at once',
    files: {
      'g.graphml':
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed"/></graphml>',
      'edges.csv': 'source,target\na,b\n',
    },
    says: '~/g.graphml is GraphML and ~/edges.csv is edge list (CSV, TSV or text; source, target); import them one after the other.',
  },
  {
    title: 'a format that is none',
    files: { 'edges.csv': 'source,target\na,b\n' },
    args: ['edges.csv', '--format', 'excel'],
    says: /^There is no format "excel"; give one of stix, .*\.$/,
  },
  ...Object.entries(takenFor).map(([format, says]) => ({
    title: `a table taken for ${format}`,
    files: { 'edges.csv': 'source,target\na,b\n' },
    args: ['edges.csv', '--format', format],
    says,
  })),
  {
    title: 'a data set id with capitals',
    files: { 'edges.csv': 'source,target\na,b\n' },
    args: ['edges.csv', '--dataset', 'My Set'],
    says: 'The data set id "My Set" may hold small letters, digits, - and _ only, 80 at most; write "my-set".',
  },
  {
    title: "a dossier's id",
    files: { 'edges.csv': 'source,target\na,b\n' },
    args: ['edges.csv', '--dataset', 'pakistan-ttp'],
    says: 'pakistan-ttp is the id of a dossier that was loaded; give the data set another with --dataset.',
  },
  {
    title: 'edges without a target',
    files: { 'edges.csv': 'source,weight\na,1\n' },
    args: ['edges.csv', '--format', 'edges'],
    says: '~/edges.csv | target | The header names no target; call that column "target".',
  },
  {
    title: 'edges with an empty end',
    files: { 'edges.csv': 'source,target\na,\n,b\n' },
    says: '~/edges.csv | 1 | target | This edge has no target; write the name or id of a node.\n~/edges.csv | 2 | source | This edge has no source; write the name or id of a node.',
  },
  {
    title: 'a type of node that is none',
    files: { 'edges.csv': 'source,target\na,b\n' },
    args: ['edges.csv', '--type', 'Wizard'],
    says: '"Wizard" is no entity type; use one of Actor, Alliance, Agreement, Obligation, Operation, Event, Place, Asset.',
  },
  {
    title: 'a type of link that is none',
    files: { 'edges.csv': 'source,target\na,b\n' },
    args: ['edges.csv', '--link', 'pays'],
    says: /^"pays" is no link type; use one of FUNDS, /,
  },
  {
    title: 'edges without direction in a format that says it itself',
    files: { 'g.graphml': '<graphml><graph/></graphml>' },
    args: ['g.graphml', '--undirected'],
    says: 'The format graphml has no setting directed (--undirected): it has entityType, kind, linkType. Leave it out.',
  },
  {
    title: 'a type of link beside a mapping',
    files: { 'gifts.csv': good, 'map.yaml': 'entente: 1' },
    args: ['gifts.csv', '--mapping', 'map.yaml', '--link', 'FUNDS'],
    says: 'The format csv has no setting linkType (--link): the mapping says such things. Leave it out.',
  },
  {
    title: 'a mapping of a format that needs none',
    files: { 'b.json': '{"type":"bundle"}', 'map.yaml': 'entente: 1' },
    args: ['b.json', '--format', 'stix', '--mapping', 'map.yaml'],
    says: 'The format stix has no setting mapping (--mapping): it has none. Leave it out.',
  },
  {
    title: 'nodes of one id that differ',
    files: { 'edges.csv': 'source,target\na,b\n', 'nodes.csv': 'id,label\na,Ann\nb,Bob\na,Alan\n' },
    args: ['edges.csv', 'nodes.csv', '--format', 'edges'],
    says: '~/nodes.csv | 3 | A node before has the id "a" too; give each node an id of its own.',
  },
];
