import type {
  ClaimRecord,
  EntityRecord,
  EvidenceSummary,
  FigureRecord,
  LinkRecord,
  PeriodRecord,
  RecordOf,
  SourceRecord,
} from '../../../graph/records.ts';
import {
  claimProperties,
  entityProperties,
  evidenceProperties,
  figureProperties,
  linkProperties,
  sourceProperties,
  type Properties,
  type Property,
} from '../../../graph/properties.ts';
import { isPeriod, snakeCase } from '../../../graph/property-rows.ts';
import type { ExportSource } from '../../writing.ts';

/** What the tables need beside a record. */
export interface Words {
  readonly ontology: ExportSource['ontology'];
  /** The name of an entity; its id where it is not there. */
  name(id: string): string;
}

/** A column: its header, what it says, and its cell. */
export type Column<T> = readonly [header: string, about: string, cell: (item: T, words: Words) => Cell];

/** The columns of properties, in the order of their rows but for those that go before another. */
function columnsOf<Rows extends Properties>(rows: Rows): Column<RecordOf<Rows>>[] {
  const all = Object.entries<Property>(rows).flatMap(([name, { value, about, csv }]) => {
    if (csv === null) return [];
    const heading = csv?.heading ?? snakeCase(name);
    // All digits where a double cannot hold them.
    const exact = `${name}Exact` in rows ? `${name}Exact` : null;
    const held = (record: RecordOf<Rows>): unknown => (exact === null ? null : record[exact]) ?? record[name];
    const columns: Column<RecordOf<Rows>>[] =
      value === 'period'
        ? periodColumns(heading, about, (record) => {
            const period = held(record);
            return isPeriod(period) ? period : null;
          })
        : [[heading, csv?.about ?? about, (record) => held(record) as Cell]];
    return [{ heading, before: csv?.before, columns }];
  });
  const moved = all.filter(({ before }) => before !== undefined);
  return all
    .filter(({ before }) => before === undefined)
    .flatMap((each) => [...moved.filter(({ before }) => before === each.heading), each])
    .flatMap(({ columns }) => columns);
}

const periodColumns = <T>(name: string, what: string, of: (item: T) => PeriodRecord | null): Column<T>[] => [
  [name, `${what}, EDTF (ISO 8601-2) as the source gives it.`, (item) => of(item)?.edtf ?? null],
  [
    `${name}_from`,
    'Its first possible day; empty when open or unknown.',
    (item) => of(item)?.earliest ?? null,
  ],
  [`${name}_to`, 'Its last possible day; empty when open or unknown.', (item) => of(item)?.latest ?? null],
];

const backing: readonly Column<EvidenceSummary>[] = columnsOf(evidenceProperties);
const dataSet = [
  'data_set',
  evidenceProperties.dossier.about,
  ({ dossier }: { readonly dossier: string }) => dossier,
] as const;

export const entityColumns: readonly Column<EntityRecord>[] = [
  ['id', 'Id of the entity.', ({ id }) => id],
  ['type', 'Actor, Alliance, Agreement, Obligation, Operation, Event, Place or Asset.', ({ type }) => type],
  ...columnsOf(entityProperties),
  ['degree', 'Number of its links in the whole graph.', ({ degree }) => degree],
  ...backing,
];

export const linkColumns: readonly Column<LinkRecord>[] = [
  ['id', 'Id of the link.', ({ id }) => id],
  ['source', 'Id of the entity that it starts at (entities.csv).', ({ source }) => source],
  ['source_name', 'Its name.', ({ source }, { name }) => name(source)],
  ['type', 'Type of the link.', ({ type }) => type],
  ['target', 'Id of the entity that it ends at (entities.csv).', ({ target }) => target],
  ['target_name', 'Its name.', ({ target }, { name }) => name(target)],
  [
    'reads',
    'How it reads from source to target.',
    (it, { ontology }) => it.label ?? ontology.linkType(it.type)?.label ?? it.type,
  ],
  ['family', 'FUNDING, SUPPORT, ALLIANCE, HOSTILITY, …', ({ type }, { ontology }) => ontology.familyOf(type)],
  [
    'symmetric',
    'true where it reads the same both ways.',
    ({ type }, { ontology }) => ontology.linkType(type)?.symmetric ?? false,
  ],
  ...columnsOf(linkProperties),
  ...backing,
];

const { about, measure, ...ofFigures } = figureProperties;

export const figureColumns: readonly Column<FigureRecord>[] = [
  ['id', 'Id of the figure.', ({ id }) => id],
  ...columnsOf({ about }),
  ['about_name', 'Its name.', (it, { name }) => name(it.about)],
  ...columnsOf({ measure }),
  [
    'measure_label',
    'The measure in words.',
    (it, { ontology }) => ontology.measure(it.measure)?.label ?? it.measure,
  ],
  ...columnsOf(ofFigures),
  ...backing,
];

export const claimColumns: readonly Column<ClaimRecord>[] = [
  ['id', 'Id of the claim.', ({ id }) => id],
  ...columnsOf(claimProperties),
  dataSet,
];

export const sourceColumns: readonly Column<SourceRecord>[] = [
  ['id', 'Id of the source.', ({ id }) => id],
  ...columnsOf(sourceProperties),
  dataSet,
  ['attributes', 'What is known of it beyond the other columns, JSON.', ({ attributes }) => attributes],
];

/** A cell's value: lists become one text. */
type Cell = string | number | boolean | null | readonly string[];

/** What a spreadsheet takes for a formula, which a file from elsewhere might have it run. */
const formula = /^'*[=+\-@\t\r]/;

/** Counts the texts that were marked as texts. */
export interface Marks {
  count: number;
}

/**
 * One row, as RFC 4180 has it. A text that a spreadsheet would run gets an apostrophe in front, and so does one that
 * would look like that; numbers are left alone. Taking one apostrophe from in front of such texts gives them back.
 */
export function row(cells: readonly Cell[], marks: Marks): string {
  return `${cells.map((cell) => cellText(cell, marks)).join(',')}\r\n`;
}

function cellText(cell: Cell, marks: Marks): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return quoted(safe(typeof cell === 'string' ? cell : listText(cell), marks));
}

function safe(text: string, marks: Marks): string {
  if (!formula.test(text)) return text;
  marks.count += 1;
  return `'${text}`;
}

/** `a; b`; a semicolon within an item is written `\;`, a backslash `\\`. */
const listText = (items: readonly string[]) =>
  items.map((item) => item.replace(/[\\;]/g, (sign) => `\\${sign}`)).join('; ');

const quoted = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
