import { strToU8, zipSync } from 'fflate';
import { bods } from '../../../server/formats/bods/bods.ts';
import { buildDossier } from '../../../server/formats/dossier/build.ts';
import { checkDossier } from '../../../server/formats/dossier/check.ts';
import { readTexts } from '../../../server/formats/dossier/read.ts';
import { ftmFormat } from '../../../server/formats/ftm/ftm.ts';
import { edges } from '../../../server/formats/graphs/edges/edges.ts';
import { gexf } from '../../../server/formats/graphs/gexf/gexf.ts';
import { graphml } from '../../../server/formats/graphs/graphml/graphml.ts';
import { cytoscape } from '../../../server/formats/graphs/json/cytoscape.ts';
import { graphology } from '../../../server/formats/graphs/json/graphology.ts';
import type { ImportFormat } from '../../../server/formats/reading.ts';
import { stixImport } from '../../../server/formats/stix/stix.ts';
import { csvFormat, xlsxFormat } from '../../../server/formats/tables/table-format.ts';
import { loadOntology } from '../../../server/graph/ontology/ontology.ts';
import { fileOfContents } from '../../../server/import/read/files.ts';
import { quickPeriod } from '../../../server/import/read/join.ts';
import { collect, type Collected } from '../collect.ts';

/** One value in a file of a format, and what became of it: the value as it is kept, or what was told. */
export type Outcome = (value: string) => Promise<string>;

const shown = (value: unknown) =>
  value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);

/** What was told, without where; else what was kept. */
async function outcome(
  format: ImportFormat,
  name: string,
  contents: string | Uint8Array,
  kept: (found: Collected) => unknown,
  mapping?: string,
): Promise<string> {
  const file = fileOfContents(name, contents);
  const options = mapping === undefined ? {} : { mapping: { name: 'm.yaml', text: mapping } };
  const found = await collect(format, [file], options);
  const told = (texts: readonly string[]) =>
    texts.map((text) => text.slice(text.indexOf(': ') + 2)).join(' ');
  if (found.problems.length > 0) return `told: ${told(found.problems)}`;
  const value = shown(kept(found));
  return found.notes.length > 0 ? `${value}, noted: ${told(found.notes)}` : value;
}

const attributesOf = (part: { readonly attributes?: unknown } | undefined, format: string) =>
  ((part?.attributes ?? {}) as Record<string, { data?: Record<string, unknown> } | undefined>)[format]?.data;

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

const mapping = (says: string) => `entente: 1
dataset: { id: t, title: T, source: { publisher: P } }
dates: [D.M.YYYY, D-MMM-YYYY, M/D/YY]
tables:
  - entities:
      x: { type: Actor, kind: organisation, key: id, name: '{n}', identifiers: ['lei:{n}']${says} }
      y: { type: Actor, kind: organisation, key: { constant: y }, name: y }
`;
const moneyMapping = `${mapping('').replaceAll("'{n}'", 'x').replace(", identifiers: ['lei:{n}']", '')}    links:
      - { from: x, type: FUNDS, to: y, amount: { value: '{n}', currency: EUR, per: ONCE } }
`;
const numberMapping = `${mapping('').replaceAll("'{n}'", 'x').replace(", identifiers: ['lei:{n}']", '')}    figures:
      - { about: x, measure: people, value: '{n}' }
`;
const dateMapping = mapping(", valid: '{n}'")
  .replace("name: '{n}'", 'name: x')
  .replace(", identifiers: ['lei:{n}']", '');

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A workbook of the columns id and n with one row, whose cells are XML; `words` are those of its properties. */
export function workbook(n: string, words = ''): Uint8Array {
  const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${NS} xmlns:r="${REL}"><workbookPr${words}/><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${NS}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${NS}><sheetData><row r="1">${text('A1', 'id')}${text('B1', 'n')}</row><row r="2">${text('A2', '1')}${n}</row></sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, contents]) => [name, strToU8(contents)])),
  );
}
const textCell = (value: string) =>
  workbook(`<c r="B2" t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`);

const table =
  (map: string, kept: (found: Collected) => unknown): Outcome =>
  (value) =>
    outcome(csvFormat, 't.csv', `id,n\n1,${cell(value)}\n`, kept, map);
const sheet =
  (map: string, kept: (found: Collected) => unknown): Outcome =>
  (value) =>
    outcome(xlsxFormat, 't.xlsx', textCell(value), kept, map);

/** What a workbook's cell, as XML, becomes as a date and as a number. */
export const sheetDate = (bytes: Uint8Array) => outcome(xlsxFormat, 't.xlsx', bytes, validOf, dateMapping);
export const sheetAmount = (bytes: Uint8Array) =>
  outcome(xlsxFormat, 't.xlsx', bytes, amountOf, moneyMapping);
export const sheetName = (bytes: Uint8Array) => outcome(xlsxFormat, 't.xlsx', bytes, nameOf, mapping(''));

const validOf = ({ entities }: Collected) => {
  const valid = entities.find((each) => each.valid !== undefined)?.valid;
  return valid === undefined ? undefined : quickPeriod(valid).edtf;
};
const amountOf = ({ links: [link] }: Collected) =>
  link?.amountLow === undefined ? undefined : `${link.amountLowExact ?? link.amountLow} ${link.currency}`;
const figureOf = ({ figures }: Collected) => figures[0]?.lowExact ?? figures[0]?.low;
const nameOf = ({ entities }: Collected) => entities[0]?.name;
const identifierOf = ({ entities }: Collected) => entities[0]?.identifiers?.join(' ');

const ftmLines = (...objects: readonly object[]) =>
  objects.map((object) => `${JSON.stringify(object)}\n`).join('');
const person = (id: string, properties: object) => ({
  id,
  schema: 'Person',
  properties: { name: ['A'], ...properties },
});
const bundle = (object: object) =>
  JSON.stringify({
    type: 'bundle',
    id: 'bundle--1',
    objects: [
      { spec_version: '2.1', created: '2021-01-01T00:00:00Z', modified: '2021-01-01T00:00:00Z', ...object },
    ],
  });
const gexfOf = (node: string, columns = '') =>
  `<gexf version="1.2"><graph mode="dynamic" timeformat="date">${columns}<nodes>${node}</nodes><edges/></graph></gexf>`;
const graphmlOf = (node: string, key: string) =>
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${key}<graph edgedefault="directed">${node}</graph></graphml>`;
const graphOf = (node: string) => `{"nodes":[${node}],"edges":[]}`;
/** As JSON has a number; as a text where it has none such. */
const literal = (value: string) =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e\d+)?$/.test(value) ? value : JSON.stringify(value);
const statement = (details: object) =>
  JSON.stringify([
    {
      statementId: 's',
      recordId: 'r',
      recordType: 'person',
      recordDetails: { names: [{ fullName: 'A' }], ...details },
    },
  ]);

function dossier(says: string, kept: (built: ReturnType<typeof buildDossier>) => unknown): string {
  const text = `entente: 1
dossier: { id: d, title: D }
sources: { s: { title: S, kind: article } }
entities:
  x: { type: Actor, kind: organisation, name: x, evidence: [s|whole]${says.startsWith('valid') ? `, ${says}` : ''} }
  y: { type: Actor, kind: organisation, name: y, evidence: [s|whole] }
links: [{ from: x, type: FUNDS, to: y, evidence: [s|whole]${says.startsWith('amount') ? `, ${says}` : ''} }]
figures: [{ about: x, measure: people, evidence: [s|whole], ${says.startsWith('value') ? says : 'value: 1'} }]
`;
  const reading = readTexts('d.yaml', [{ file: 'd.yaml', text }], loadOntology());
  const problems = checkDossier(reading);
  if (problems.length > 0) return `told: ${problems.map(({ message }) => message).join(' ')}`;
  return shown(kept(buildDossier(reading)));
}

/** By format, a date. Graph formats that have none of their own say it in the column of Entente's exports. */
export const dates: Readonly<Record<string, Outcome>> = {
  table: table(dateMapping, validOf),
  workbook: sheet(dateMapping, validOf),
  dossier: (value) =>
    Promise.resolve(dossier(`valid: ${JSON.stringify(value)}`, ({ entities }) => entities[0]?.valid?.edtf)),
  ftm: (value) => outcome(ftmFormat, 'f.ijson', ftmLines(person('a', { birthDate: [value] })), validOf),
  stix: (value) =>
    outcome(
      stixImport,
      'b.json',
      bundle({ type: 'campaign', id: 'campaign--1', name: 'A', first_seen: value }),
      validOf,
    ),
  gexf: (value) => outcome(gexf, 'g.gexf', gexfOf(`<node id="a" start="${xml(value)}"/>`), validOf),
  bods: (value) => outcome(bods, 'b.json', statement({ birthDate: value }), validOf),
};

/** By format, a number that people count. */
export const numbers: Readonly<Record<string, Outcome>> = {
  table: table(numberMapping, figureOf),
  workbook: sheet(numberMapping, figureOf),
  dossier: (value) =>
    Promise.resolve(
      dossier(
        `value: ${/^-?[\d.]+$/.test(value) ? value : JSON.stringify(value)}`,
        ({ figures }) => figures[0]?.lowExact ?? figures[0]?.low,
      ),
    ),
  gexf: (value) =>
    outcome(
      gexf,
      'g.gexf',
      gexfOf(
        `<node id="a"><attvalues><attvalue for="0" value="${xml(value)}"/></attvalues></node>`,
        '<attributes class="node"><attribute id="0" title="n" type="double"/></attributes>',
      ),
      ({ entities }) => attributesOf(entities[0], 'gexf')?.n,
    ),
  graphml: (value) =>
    outcome(
      graphml,
      'g.graphml',
      graphmlOf(
        `<node id="a"><data key="k">${xml(value)}</data></node>`,
        '<key id="k" for="node" attr.name="n" attr.type="double"/>',
      ),
      ({ entities }) => attributesOf(entities[0], 'graphml')?.n,
    ),
  graphology: (value) =>
    outcome(
      graphology,
      'g.json',
      graphOf(`{"key":"a","attributes":{"n":${literal(value)}}}`),
      ({ entities }) => attributesOf(entities[0], 'graphology')?.n,
    ),
  cytoscape: (value) =>
    outcome(
      cytoscape,
      'c.cyjs',
      `{"elements":{"nodes":[{"data":{"id":"a","n":${literal(value)}}}],"edges":[]}}`,
      ({ entities }) => attributesOf(entities[0], 'cytoscape')?.n,
    ),
  edges: (value) =>
    outcome(
      edges,
      'e.csv',
      `source,target,weight\na,b,${cell(value)}\n`,
      ({ links }) => attributesOf(links[0], 'edges')?.weight,
    ),
};

/** By format, an amount that is said to be in euros. */
export const money: Readonly<Record<string, Outcome>> = {
  table: table(moneyMapping, amountOf),
  workbook: sheet(moneyMapping, amountOf),
  ftm: (value) =>
    outcome(
      ftmFormat,
      'f.ijson',
      ftmLines(person('a', {}), person('b', {}), {
        ...{ id: 'p', schema: 'Payment' },
        properties: { payer: ['a'], beneficiary: ['b'], amount: [value], currency: ['EUR'] },
      }),
      amountOf,
    ),
  dossier: (value) =>
    Promise.resolve(
      dossier(`amount: { value: ${JSON.stringify(value)}, currency: EUR, per: ONCE }`, ({ links }) => {
        const [link] = links;
        return link && `${link.amountLowExact ?? link.amountLow} ${link.currency}`;
      }),
    ),
};

/** By format, a name. */
export const names: Readonly<Record<string, Outcome>> = {
  table: table(mapping(''), nameOf),
  workbook: sheet(mapping(''), nameOf),
  ftm: (value) => outcome(ftmFormat, 'f.ijson', ftmLines(person('a', { name: [value] })), nameOf),
  stix: (value) =>
    outcome(stixImport, 'b.json', bundle({ type: 'campaign', id: 'campaign--1', name: value }), nameOf),
  gexf: (value) => outcome(gexf, 'g.gexf', gexfOf(`<node id="a" label="${xml(value)}"/>`), nameOf),
  graphology: (value) =>
    outcome(
      graphology,
      'g.json',
      graphOf(JSON.stringify({ key: 'a', attributes: { label: value } })),
      nameOf,
    ),
  edges: (value) => outcome(edges, 'e.csv', `source,target\n${cell(value)},b\n`, nameOf),
  bods: (value) => outcome(bods, 'b.json', statement({ names: [{ fullName: value }] }), nameOf),
};

/** By format, an identifier, with its scheme where the format has one. */
export const identifiers: Readonly<Record<string, Outcome>> = {
  table: table(mapping(''), identifierOf),
  workbook: sheet(mapping(''), identifierOf),
  ftm: (value) =>
    outcome(
      ftmFormat,
      'f.ijson',
      ftmLines({ id: 'a', schema: 'Company', properties: { name: ['A'], leiCode: [value] } }),
      identifierOf,
    ),
  gexf: (value) =>
    outcome(
      gexf,
      'g.gexf',
      gexfOf(`<node id="${xml(value)}"/>`),
      ({ entities }) => (entities[0]?.attributes?.gexf as { id?: string } | undefined)?.id,
    ),
  graphology: (value) =>
    outcome(
      graphology,
      'g.json',
      graphOf(JSON.stringify({ key: value })),
      ({ entities }) => (entities[0]?.attributes?.graphology as { id?: string } | undefined)?.id,
    ),
  bods: (value) =>
    outcome(bods, 'b.json', statement({ identifiers: [{ id: value, scheme: 'GB-COH' }] }), identifierOf),
};
