import type {
  ClaimRecord,
  EntityRecord,
  EvidenceSummary,
  FigureRecord,
  LinkRecord,
  PeriodRecord,
  SourceRecord,
} from '../../../graph/records.ts';
import type { ExportSource } from '../../writing.ts';

/** What the tables need beside a record. */
export interface Words {
  readonly ontology: ExportSource['ontology'];
  /** The name of an entity; its id where it is not there. */
  name(id: string): string;
}

/** A column: its header, what it says, and its cell. */
export type Column<T> = readonly [header: string, about: string, cell: (item: T, words: Words) => Cell];

const periodColumns = <T>(name: string, what: string, of: (item: T) => PeriodRecord | null): Column<T>[] => [
  [name, `${what}, EDTF (ISO 8601-2) as the source gives it.`, (item) => of(item)?.edtf ?? null],
  [
    `${name}_from`,
    'Its first possible day; empty when open or unknown.',
    (item) => of(item)?.earliest ?? null,
  ],
  [`${name}_to`, 'Its last possible day; empty when open or unknown.', (item) => of(item)?.latest ?? null],
];

const backing: readonly Column<EvidenceSummary>[] = [
  ['sources', 'Ids of the sources that say so (sources.csv).', ({ sources }) => sources],
  ['known_from', 'Day on which the first of them was published; empty when unknown.', (it) => it.knownFrom],
  [
    'credibility',
    'Best credibility of its claims, 1 (confirmed) to 6 (cannot be judged).',
    (it) => it.credibility,
  ],
  [
    'reliability',
    'Best reliability of its sources, A (reliable) to F (cannot be judged).',
    (it) => it.reliability,
  ],
  ['disputed', 'true where sources contradict each other.', (it) => it.disputed],
  ['evidence', 'Places in sources that only say that it is so, source-id|locator.', (it) => it.evidence],
  ['data_set', 'The data set or dossier that it belongs to.', ({ dossier }) => dossier],
  ['attributes', 'What its source says beyond the other columns, JSON.', (it) => it.attributes],
];

export const entityColumns: readonly Column<EntityRecord>[] = [
  ['id', 'Id of the entity.', ({ id }) => id],
  ['type', 'Actor, Alliance, Agreement, Obligation, Operation, Event, Place or Asset.', ({ type }) => type],
  ['kind', 'The finer sort.', ({ kind }) => kind],
  ['name', 'Its name.', ({ name }) => name],
  ['aliases', 'Other names.', ({ aliases }) => aliases],
  ['identifiers', 'Ids by which others know it, scheme:value.', ({ identifiers }) => identifiers],
  ['summary', 'What it is.', ({ summary }) => summary],
  ...periodColumns<EntityRecord>('valid', 'When it was there', ({ valid }) => valid),
  ['lat', 'Latitude, degrees north (WGS 84).', ({ lat }) => lat],
  ['lon', 'Longitude, degrees east (WGS 84).', ({ lon }) => lon],
  ['ordinal', 'Place in the order that the source gives.', ({ ordinal }) => ordinal],
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
  ...periodColumns<LinkRecord>('valid', 'When it held', ({ valid }) => valid),
  ['amount_low', 'Least amount; empty when unknown, never 0 for unknown.', ({ amountLow }) => amountLow],
  [
    'amount_high',
    'Greatest amount; the same as amount_low where the source gives one number.',
    ({ amountHigh }) => amountHigh,
  ],
  ['currency', 'ISO 4217 code.', ({ currency }) => currency],
  ['per', 'What the amount is paid for: ONCE, DAY, WEEK, MONTH or YEAR.', ({ per }) => per],
  ['in_kind', 'true for goods valued in money: not to be summed with cash.', ({ inKind }) => inKind],
  ['forms', 'Forms of support.', ({ forms }) => forms],
  [
    'giver_certain',
    'false where the source says "at least one of these givers".',
    ({ giverCertain }) => giverCertain,
  ],
  ...backing,
];

export const figureColumns: readonly Column<FigureRecord>[] = [
  ['id', 'Id of the figure.', ({ id }) => id],
  ['about', 'Id of the entity that it is about (entities.csv).', ({ about }) => about],
  ['about_name', 'Its name.', ({ about }, { name }) => name(about)],
  ['measure', 'What it measures.', ({ measure }) => measure],
  [
    'measure_label',
    'The measure in words.',
    ({ measure }, { ontology }) => ontology.measure(measure)?.label ?? measure,
  ],
  ['low', 'Least number; empty when unknown.', ({ low }) => low],
  ['high', 'Greatest number; the same as low where the source gives one.', ({ high }) => high],
  ['unit', 'Its unit; empty for a plain count.', ({ unit }) => unit],
  ...periodColumns<FigureRecord>('period', 'What it covers', ({ period }) => period),
  ...backing,
];

export const claimColumns: readonly Column<ClaimRecord>[] = [
  ['id', 'Id of the claim.', ({ id }) => id],
  ['about', 'Id of the entity, link or figure that it is about.', ({ about }) => about],
  ['statement', 'What the source says.', ({ statement }) => statement],
  ['source', 'Id of the source (sources.csv).', ({ source }) => source],
  ['locator', 'Where in the source; empty where it is cited as a whole.', ({ locator }) => locator],
  ['attributed_to', 'Id of the actor whom the source gives as its own source.', (it) => it.attributedTo],
  ['stance', 'ASSERTS or DENIES.', ({ stance }) => stance],
  ['credibility', '1 (confirmed) to 6 (cannot be judged).', ({ credibility }) => credibility],
  ['property', 'The property that it speaks of; empty for the whole.', ({ property }) => property],
  ['value', 'The value that it gives that property.', ({ value }) => value],
  ['verdict', 'Of an obligation: FULFILLED, BREACHED or DISPUTED.', ({ verdict }) => verdict],
  ['evidence', 'Ids of the links, figures or events that back the verdict.', ({ evidence }) => evidence],
  ['data_set', 'The data set or dossier that it belongs to.', ({ dossier }) => dossier],
];

export const sourceColumns: readonly Column<SourceRecord>[] = [
  ['id', 'Id of the source.', ({ id }) => id],
  ['title', 'Its title.', ({ title }) => title],
  ['kind', 'article, report, dataset, …', ({ kind }) => kind],
  ['author', 'Who wrote it.', ({ author }) => author],
  ['publisher', 'Who published it.', ({ publisher }) => publisher],
  ...periodColumns<SourceRecord>('published', 'When it was published', ({ published }) => published),
  ['url', 'Where to read it.', ({ url }) => url],
  ['reliability', 'A (reliable) to E (unreliable), F (cannot be judged).', ({ reliability }) => reliability],
  ['licence', 'The licence under which it may be used.', ({ licence }) => licence],
  ['notes', 'What to know before relying on it.', ({ notes }) => notes],
  ['data_set', 'The data set or dossier that it belongs to.', ({ dossier }) => dossier],
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
