import { withAdditions } from '../../dossier/read.ts';
import { Problems, problemText, parseYaml } from '../../fields/yaml-file.ts';
import { readField, spotOf } from '../../fields/read-field.ts';
import { loadOntology, type Ontology } from '../../../graph/ontology/ontology.ts';
import { ImportError, type DatasetDescription, type ImportOptions } from '../../reading.ts';
import type { WrittenIdentity, WrittenMapping, WrittenTable } from './written.ts';
import { list, needed, text, type Field, type RecordShape } from '../../fields/fields.ts';
import { sourceField, ontologyField } from '../../dossier/fields.ts';
import { entityBlock, figureBlock, linkBlock, sourceBlock, value, where } from './block-fields.ts';
import { pattern } from '../rows/pattern.ts';
import { formatProblem } from '../../values/dates.ts';

/** A mapping that holds together as far as can be told without a file of data. */
export interface Mapping {
  readonly written: WrittenMapping;
  readonly dataset: DatasetDescription & { readonly id: string };
  readonly tables: readonly WrittenTable[];
  /** Identities of entity blocks anywhere, by name. */
  readonly entities: ReadonlyMap<string, WrittenIdentity>;
  /** The ontology with the mapping's additions. */
  readonly ontology: Ontology;
}

/** Reads a mapping. Throws an ImportError that lists every problem as `file:line:column: message`. */
export function readMapping(
  { name, text }: NonNullable<ImportOptions['mapping']>,
  base: Ontology = loadOntology(),
): Mapping {
  const problems = new Problems();
  const yaml = parseYaml(name, text, problems);
  const written = yaml && (readField(yaml, mappingField, problems) as WrittenMapping | undefined);
  if (!written) throw mappingError(problems);
  const { dataset = {}, tables = [] } = written;
  const id = dataset.id ?? '';
  const ontology = written.ontology ? withAdditions(base, written.ontology, id, problems) : base;
  checkPatterns([...tables, ...(dataset.editions ?? [])], problems);
  for (const { dates = [] } of [written, ...tables]) checkDates(dates, problems);
  const entities = identitiesOf(tables, problems);
  for (const table of tables)
    if (!table.entities && !table.links && !table.figures)
      problems.add(spotOf(table), 'This table makes nothing of its rows; add entities, links or figures.');
  if (problems.count > 0) throw mappingError(problems);
  const { title, summary, source } = dataset;
  return {
    written,
    tables,
    entities,
    ontology,
    dataset: {
      id,
      ...(title && { title }),
      ...(summary && { summary }),
      source: { kind: 'dataset', ...(title && { title }), ...source },
    },
  };
}

/** The problems of a mapping as the error that stops an import. */
export function mappingError(problems: Problems): ImportError {
  return new ImportError(problems.sorted().map(problemText).join('\n'));
}

function checkPatterns(all: readonly { readonly files?: string | string[] }[], problems: Problems): void {
  for (const each of all)
    for (const file of [each.files ?? []].flat()) {
      const inner = /^\/(.+)\/$/.exec(file)?.[1];
      if (inner !== undefined) pattern(inner, problems, spotOf(each, 'files'));
    }
}

function checkDates(formats: readonly string[], problems: Problems): void {
  for (const [at, format] of formats.entries()) {
    const bad = formatProblem(format);
    if (bad) problems.add(spotOf(formats, at), `"${format}" ${bad}`);
  }
}

/** Blocks of one name in several tables are one sort of thing, so that references from other tables are clear. */
function identitiesOf(tables: readonly WrittenTable[], problems: Problems): Map<string, WrittenIdentity> {
  const found = new Map<string, WrittenIdentity>();
  for (const { entities = {} } of tables)
    for (const [name, block] of Object.entries(entities)) {
      const known = found.get(name);
      if (known && (known.keyPrefix !== block.keyPrefix || known.namespace !== block.namespace))
        problems.add(
          spotOf(entities, name),
          `Another table has "${name}" with another keyPrefix or namespace; give one of them another name.`,
        );
      if (!known) found.set(name, block);
    }
  return found;
}

/**
 * The file of a mapping, as data: reading, messages and the JSON Schema derive from it. In a value, {braces} name a
 * column and the rest is text; in `key` (and a lookup's `key` and `take`) a text without braces names a column. What
 * can stand where, by example:
 *
 *   nulls: [-0-, NA]                     texts that mean "empty"; cells are trimmed unless trim: false
 *   numbers: '1.234,56'                  decimal comma; thousands are left out; a currency beside an amount must be its own
 *   dates: [D.M.YYYY, M/D/YY, epoch-ms]  tried in this order, then ISO 8601 (2009-06-00 is a month) and EDTF
 *   faults: note                         a date or number that cannot be read is noted and left out
 *   lookups:
 *     relations: { file: relations.en.json, take: label }     JSON: a map, or a list with key: id
 *     by-name: { file: sdn.csv, key: Name, take: ID }         CSV; may be the table's own file
 *   tables:
 *     - files: ['*_edges.csv', '/^part\d+/']  every table whose files fit reads a file
 *       delimiter: tab · quote: none · encoding: windows-1252 · skip: 2 · comments: '#' · sheet: Data
 *       header: [head, relation, tail]         the file has no headers; a second `id` is called `id#2`
 *       where: { type: [a, b], year: { from: 1990, to: 2000 }, note: { matches: '^x' }, end: { empty: true } }
 *       where: [{ a: 1 }, { b: { not: 0 } }]   either
 *       let: { year: { column: text, match: '\((\d{4})\)' } }  a column to use below
 *       at: 'event {id}'                       locator; file and row unless told
 *       sources:
 *         article: { each: { url: ';', title: ';' }, key: url, title: '{title}', published: '{date}' }
 *       entities:
 *         person:
 *           type: Actor
 *           kind: { column: sort, map: { P: person, C: company }, default: organisation }
 *           key: [country, id]                 or id: { constant: an-id-of-its-own }
 *           keyPrefix: person                  where keys of several sorts collide; namespace: none for global keys
 *           name: '{first} {last?}'            ? may be empty; without it an empty column empties the whole
 *           aliases: { column: remarks, match: "a\\.k\\.a\\. '([^']+)'", all: true }
 *           identifiers: ['lei:{lei}']
 *           valid: { start: '{from}', end: '{to}', openEnd: unknown, precision: { column: prec, map: { 3: month } } }
 *           cite: article · attributes: [town] or rest or { speaks: { column: langs, split: ';' } }
 *           claims: [{ says: '{quote}', source: article, by: person, credibility: 3 }]
 *         giver: { each: { ids: ',', names: ',' }, key: ids, name: '{names}', weakName: 'actor {ids}', … }
 *             paired lists: the first counts; where a name holds the separator and the pairs fail it is left out
 *         linked:
 *           each: { target: { column: remarks, match: 'Linked To: ([^;]+)', all: true } }
 *           key: { column: target, lookup: by-name, missing: keep }   keep: a stub by that text; or drop, note, problem
 *         duty: { flags: { cease: Ceasefire, amn: Amnesty }, key: [id, $column], name: '{$label}', … }  0/1 columns
 *       links:
 *         - from: giver                        a block of this table, or { entity: person, key: 'Person.id#2' }
 *           type: SUPPORTS · to: person · suffix: ['{year}', '{dyad}'] · label: { column: rel, lookup: relations }
 *           amount: { value: '{eur}', currency: EUR, per: ONCE } · joinPeriods: true · undirected: true
 *           forms: { weapons: { ext_w: 1 }, other: [{ ext_o: 1 }, { ext_u: 1 }] } · giverCertain: only-giver
 *       figures:
 *         - { about: event, measure: killed, low: '{low}', best: '{best}', high: '{high}', period: '{date}' }
 *         - { about: state, columns: ['2001', '2002'], measure: people, value: '{$cell}', period: '{$column}' }
 *
 * A value is made step by step: its start (column, value, constant or first), nulls, then split, match, replace, case,
 * lookup and map in the order in which they are written, and default last. A row that says nothing new of an entity is no further evidence for it.
 */

const textOrList = (about: string, max = 200): Field => ({
  is: 'either',
  about,
  of: [text(about, 300), list(text('A text.', 300), about, max)],
});

/** How a file is written. */
const dialect: Readonly<Record<string, Field>> = {
  delimiter: {
    is: 'text',
    exact: true,
    max: 10,
    about: 'What separates cells: a sign, or tab. Found out unless told.',
  },
  quote: text('The quotation mark; none where a quotation mark is a sign like any other.', 10),
  comments: text('Lines that start with this are left out.', 10),
  encoding: {
    is: 'choice',
    of: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1', 'windows-1251', 'windows-1250'],
    about: 'utf-8 unless told or marked.',
  },
  header: list(text('A column.', 300), 'Names for the columns of a file that has no row of headers.', 2_000),
  skip: { is: 'number', whole: true, min: 0, max: 1_000, about: 'Lines above the headers to leave out.' },
  sheet: text(
    'The sheet of a workbook, by name or number, or all that fit a pattern with * and ?; the first unless told.',
    100,
  ),
};

const formats = {
  nulls: list(
    { is: 'text', bare: true, max: 100, about: 'A text.' },
    'Texts that mean that a cell is empty: NA, -0-.',
    50,
  ),
  trim: { is: 'flag', about: 'False keeps the spaces around cells. True unless told.' },
  numbers: text(
    'How numbers are written, by example: 1,234.56 (unless told), 1.234,56 or 12,34,567.89. Digits of any script, lakhs and crores are read as they are.',
    20,
  ),
  faults: {
    is: 'choice',
    of: ['problem', 'note'],
    about:
      'What a cell is that cannot be read as the date or number it should be: a problem (unless told), or a note, and left out.',
  },
  dates: list(
    text('A format: YYYY-MM-DD, D.M.YYYY (04.03.2020 too), D-MMM-YYYY, M/D/YY, epoch-ms, epoch-s.', 60),
    'Formats of dates in the order of trial; EDTF and ISO 8601 dates need none.',
    20,
  ),
} satisfies Readonly<Record<string, Field>>;

const tableField: Field = {
  is: 'record',
  name: 'a table',
  about: 'What to make of each row of some files.',
  fields: {
    files: textOrList('The files: names, patterns with * and ?, or /…/. All files unless told.'),
    ...dialect,
    ...formats,
    where: where('Only rows in which these columns are so.'),
    let: { is: 'map', keys: 'text', about: 'Columns to make, in this order.', of: value('Its value.') },
    at: value('Where in the data set a row stands; the file and the row unless told.'),
    sources: { is: 'map', keys: 'word', of: sourceBlock, about: 'Sources that rows name.' },
    entities: { is: 'map', keys: 'word', of: entityBlock, about: 'Entities by names for this mapping.' },
    links: list(linkBlock, 'Links.', 200),
    figures: list(figureBlock, 'Figures.', 200),
  },
};

const lookupField: Field = {
  is: 'record',
  name: 'a lookup',
  about: 'Looks values up in one of the files.',
  fields: {
    file: needed(text('The file: CSV, or JSON (a map, or a list of maps); one of the files imported.', 300)),
    key: value('What is looked up: in CSV a column or template, in a JSON list a key.'),
    take: value('What is found: in CSV a column or template, in JSON a key.'),
    unique: {
      is: 'flag',
      about: 'True: what stands for several different things is not found. The first of them unless told.',
    },
    ...dialect,
    nulls: formats.nulls,
  },
};

function optional({ needed: _needed, ...field }: Field): Field {
  return field;
}

const datasetSource = (about: string): Field => ({
  is: 'record',
  name: 'the source',
  about,
  fields: Object.fromEntries(
    Object.entries(sourceField.fields).map(([name, field]): [string, Field] => [name, optional(field)]),
  ),
});

const editionField: Field = {
  is: 'record',
  name: 'an edition',
  about: 'What is different in one edition of the data set, told by the names of its files.',
  fields: {
    files: needed(textOrList('Names of its files, or patterns with * and ?, or /…/.')),
    title: text('Its title.', 300),
    source: datasetSource('What is different in the data set as a source, such as when it was published.'),
  },
};

const recipeField: Field = {
  is: 'record',
  name: 'the recipe',
  about: 'What people who have a mapping from others need to know; changes nothing.',
  fields: {
    makes: text('What it makes of the files.', 2_000),
    download: { is: 'text', max: 2_000, looks: 'url', about: 'Where to download the files.' },
    files: text('Which files to download.', 1_000),
    cite: text('What to cite.', 2_000),
    checked: list(text('An edition.', 300), 'Editions that it was checked against.', 50),
  },
};

export const mappingField: RecordShape & { about: string } = {
  is: 'record',
  name: 'a mapping',
  about: 'A mapping of Entente: what the rows of tables (CSV, TSV, XLSX) say.',
  fields: {
    entente: needed({ is: 'number', whole: true, min: 1, max: 1, about: 'The version of this format, 1.' }),
    dataset: needed({
      is: 'record',
      name: 'the data set',
      about: 'What the data set is.',
      fields: {
        id: needed({ is: 'id', about: 'Its id; also that of the data set as a source.' }),
        title: needed(text('Its title.', 300)),
        summary: text('What it holds.', 4_000),
        source: datasetSource('The data set as a source; its title is the data set’s unless told.'),
        editions: list(editionField, 'Editions; the first whose files fit the first file counts.', 100),
      },
    }),
    recipe: recipeField,
    namespace: text('Goes before the keys of entities; the data set’s id unless told.', 60),
    ontology: ontologyField,
    ...formats,
    lookups: { is: 'map', keys: 'word', of: lookupField, about: 'Lookups by their names.' },
    tables: needed(list(tableField, 'What to make of the rows.', 200)),
  },
};
