import { createHash } from 'node:crypto';
import type { Attributes, Per } from '../../graph/elements/records.ts';
import type { SourcePart, FigurePart, LinkPart, Place } from '../reading.ts';
import { oneLine } from './object-names.ts';
import { stixEntityId, type Item, type StixReading } from './reading.ts';
import { dayIn } from './backing.ts';
import { isRecord, textOf, textsOf, without, numberOf, type StixObject } from './stix-object.ts';
import { idPart } from '../ids.ts';

/** Hands on a report, note, opinion, grouping or marking as a source. Throws a RangeError for a time that is none. */
export function readDocument(reading: StixReading, { object, place }: Item): void {
  const { sink, survey } = reading;
  const figure = figureOfNote(reading, object, place);
  if (figure) return sink.figure(figure);
  const creator = textOf(object, 'created_by_ref');
  const author = textsOf(object, 'authors').join(', ') || survey.identities.get(creator ?? '');
  const published = dayIn(object, object.published === undefined ? 'created' : 'published');
  const url = referencesOf(object, place).find(({ source }) => source.url !== undefined)?.source.url;
  const { title, notes, held } = wordsOf(object);
  const part: SourcePart = {
    place,
    id: stixEntityId(object.id),
    title,
    kind: object.type === 'x-mitre-collection' ? 'collection' : object.type.replace('-definition', ''),
    ...(author && { author }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(notes && { notes }),
    ...sourceProperties(object),
    attributes: { stix: without(object, ['type', ...held]) },
  };
  sink.source(part);
}

/** What a document is called and says, and the properties that these are, letter for letter. */
export function wordsOf(object: Attributes): {
  readonly title: string;
  readonly notes: string | undefined;
  readonly held: readonly string[];
} {
  const said = ['description', 'content', 'explanation'].find((property) => textOf(object, property));
  const notes = said === undefined ? markingText(object) : textOf(object, said);
  const named = ['name', 'abstract'].find((property) => textOf(object, property));
  const opinion = textOf(object, 'opinion');
  const title =
    named !== undefined
      ? textOf(object, named)!
      : opinion !== undefined
        ? `Opinion: ${opinion.replace('-', ' ')}`
        : (notes ?? textOf(object, 'context') ?? String(object.id));
  const clean = oneLine(title);
  if (object.type === 'marking-definition') return { title: clean, notes, held: [] };
  // A title that the rest of the document gives as well could not be told from none.
  const isHeld = named !== undefined && clean === title && wordsOf(without(object, [named])).title !== clean;
  return { title: clean, notes, held: [...(isHeld ? [named] : []), ...(said === undefined ? [] : [said])] };
}

/** `TLP:AMBER`, or the statement of a marking. */
function markingText(object: Attributes): string | undefined {
  if (!isRecord(object.definition)) return undefined;
  const tlp = textOf(object.definition, 'tlp');
  return tlp === undefined ? textOf(object.definition, 'statement') : `TLP:${tlp.toUpperCase()}`;
}

/** What Entente writes of a link that STIX has no word for. */
export function linkProperties(object: Attributes): Partial<LinkPart> {
  const [amount, label] = [object.x_entente_amount, textOf(object, 'x_entente_label')];
  const forms = textsOf(object, 'x_entente_forms');
  return {
    ...(label !== undefined && { label }),
    ...(isRecord(amount) && amountProperties(amount)),
    ...(object.x_entente_in_kind === true && { inKind: true }),
    ...(forms.length > 0 && { forms }),
    ...(object.x_entente_giver_certain === false && { giverCertain: false }),
  };
}

function amountProperties(amount: Attributes): Partial<LinkPart> {
  const [low, high] = [numberOf(amount, 'low'), numberOf(amount, 'high')];
  const [currency, per] = [textOf(amount, 'currency'), textOf(amount, 'per')];
  return {
    ...(low !== undefined && { amountLow: low }),
    ...(high !== undefined && { amountHigh: high }),
    ...(currency !== undefined && { currency }),
    ...(per !== undefined && { per: per as Per }),
  };
}

/** A note that is a figure of Entente's; null for any other. */
function figureOfNote(reading: StixReading, object: StixObject, place: Place): FigurePart | null {
  const figure = object.x_entente_figure;
  const [about] = textsOf(object, 'object_refs');
  if (!isRecord(figure) || about === undefined) return null;
  const measure = textOf(figure, 'measure');
  if (measure === undefined || reading.survey.versions.isRetired(about)) return null;
  const [low, high] = [numberOf(figure, 'low'), numberOf(figure, 'high')];
  const [unit, period] = [textOf(figure, 'unit'), textOf(figure, 'period')];
  const label = textOf(object, 'abstract') ?? measure;
  return {
    place,
    about: stixEntityId(about),
    measure: reading.vocabulary.measure(measure, label, `${label}.`),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(unit !== undefined && { unit }),
    ...(period !== undefined && { period }),
    suffix: stixEntityId(object.id),
    evidence: [`${reading.context.dataset}|${object.id}`],
    attributes: { stix: object },
  };
}

/** Whether a note is a figure rather than a source. */
export const isFigureNote = (object: StixObject): boolean =>
  object.type === 'note' && isRecord(object.x_entente_figure);

/** What Entente writes of a source that a report has no word for. */
function sourceProperties(object: Attributes): Partial<SourcePart> {
  const source = object.x_entente_source;
  if (!isRecord(source)) return {};
  const given = ['kind', 'author', 'publisher', 'published', 'url', 'licence'].flatMap((name) => {
    const text = textOf(source, name);
    return text === undefined ? [] : [[name, text] as const];
  });
  const reliability = textOf(source, 'reliability');
  return {
    ...(Object.fromEntries(given) as Partial<SourcePart>),
    ...(/^[A-F]$/.test(reliability ?? '') && {
      reliability: reliability as NonNullable<SourcePart['reliability']>,
    }),
  };
}

interface ExternalReference {
  readonly source: SourcePart;
  /** `external_references[2]` */
  readonly locator: string;
}

/** The external references of an object as sources. One reference cited twice is one source. */
export function referencesOf(object: StixObject, place: Place): ExternalReference[] {
  const references = object.external_references;
  if (!Array.isArray(references)) return [];
  return references.flatMap((reference, index) =>
    isRecord(reference)
      ? [{ source: referenceSource(reference, place), locator: `external_references[${index}]` }]
      : [],
  );
}

/** `ref-esentire-2020-1a2b3c4d5e6f`: made of all that the reference says, so that equal ones are one. */
export function referenceId(reference: Attributes): string {
  const said = JSON.stringify(Object.entries(reference).sort(([a], [b]) => (a < b ? -1 : 1)));
  const name = [textOf(reference, 'source_name'), textOf(reference, 'external_id')].filter(Boolean).join('-');
  const slug = idPart(name.toLowerCase().slice(0, 60));
  return `ref-${slug}-${createHash('sha256').update(said).digest('hex').slice(0, 12)}`;
}

function referenceSource(reference: Attributes, place: Place): SourcePart {
  const [name, id, url, description] = ['source_name', 'external_id', 'url', 'description'].map((each) =>
    textOf(reference, each)?.trim(),
  );
  const citation = description ? parseCitation(description) : null;
  return {
    place,
    id: referenceId(reference),
    title: citation?.title ?? ([name, id].filter(Boolean).join(' ') || 'Reference without a name'),
    kind: 'reference',
    ...(citation && { author: citation.author }),
    ...(citation?.published && { published: citation.published }),
    ...(url && /^https?:\/\/[^\s/]+/.test(url) && { url }),
    ...(description && { notes: description }),
    attributes: { stix: reference },
  };
}

/** Ids that others know an object by: those of MITRE's catalogues, and a vulnerability's CVE number. */
export function identifiersOf(object: StixObject): string[] {
  const references = Array.isArray(object.external_references) ? object.external_references : [];
  const known = references.flatMap((reference) => {
    if (!isRecord(reference)) return [];
    const [name, id] = [textOf(reference, 'source_name'), textOf(reference, 'external_id')];
    if (!name || !id) return [];
    const same = name.startsWith('mitre-') || (name === 'cve' && object.type === 'vulnerability');
    return same ? [`${name}:${id}`] : [];
  });
  const own = textsOf(object, 'x_entente_identifiers');
  return [...new Set([`stix:${object.id}`, ...known, ...own])];
}

interface Citation {
  readonly author: string;
  readonly title: string;
  /** EDTF; undefined where the citation says "n.d.". */
  readonly published: string | undefined;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const CITATION =
  /^(.{2,200}?)\.? \((?:n\.d\.|(\d{4})(?:, ([A-Z][a-z]+)(?: (\d{1,2}))?)?)\)\. (.{3,300}?)\. Retrieved [A-Z]/s;

/** Reads `Author. (2014, October 14). Title. Retrieved June 18, 2017.`, as MITRE cites; null for anything else. */
function parseCitation(text: string): Citation | null {
  const match = CITATION.exec(text);
  if (!match) return null;
  const [, author, year, monthName, day, title] = match;
  const month = months.indexOf(monthName ?? '') + 1;
  const two = (part: number | string) => String(part).padStart(2, '0');
  const published =
    year && month > 0 ? `${year}-${two(month)}${day ? `-${two(day)}` : ''}` : monthName ? undefined : year;
  return { author: author!.trim(), title: title!.replaceAll(/\s+/g, ' ').trim(), published };
}
