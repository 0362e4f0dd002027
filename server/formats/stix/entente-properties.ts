import {
  entityProperties,
  figureProperties,
  linkProperties,
  sourceProperties as allOfSources,
  type Properties,
} from '../../graph/properties.ts';
import { allBut, propertiesOf, snakeCase } from '../../graph/property-rows.ts';
import type {
  Attributes,
  EntityRecord,
  FigureRecord,
  LinkRecord,
  Per,
  SourceRecord,
} from '../../graph/records.ts';
import { plainValues, saidValues } from '../values/plain-values.ts';
import type { SourcePart, EntityPart, FigurePart, LinkPart, Place } from '../reading.ts';
import { oneLine } from './object-types.ts';
import { stixEntityId, type StixReading } from './read/reading.ts';
import { isRecord, textOf, textsOf, without, numberOf } from '../json.ts';
import { type StixObject } from './stix-object.ts';

/** What a document is called and says, and the properties that these are, letter for letter. */
export function wordsOf(object: Attributes): {
  readonly title: string;
  readonly notes: string | undefined;
  readonly held: readonly string[];
} {
  const said = ['description', 'content', 'explanation'].find((property) => textOf(object, property));
  const notes = said === undefined ? markingText(object) : textOf(object, said);
  const [named, name] = firstText(object, ['name', 'abstract']) ?? [];
  const opinion = textOf(object, 'opinion');
  const title =
    name !== undefined
      ? name
      : opinion !== undefined
        ? `Opinion: ${opinion.replace('-', ' ')}`
        : (notes ?? textOf(object, 'context') ?? textOf(object, 'id') ?? '');
  const clean = oneLine(title);
  if (object.type === 'marking-definition') return { title: clean, notes, held: [] };
  // A title that the rest of the document gives as well could not be told from none.
  const isHeld = named !== undefined && clean === title && wordsOf(without(object, [named])).title !== clean;
  return { title: clean, notes, held: [...(isHeld ? [named] : []), ...(said === undefined ? [] : [said])] };
}

/** The first of these properties that has a text, with its text. */
function firstText(object: Attributes, properties: readonly string[]) {
  for (const property of properties) {
    const text = textOf(object, property);
    if (text) return [property, text] as const;
  }
  return undefined;
}

/** `TLP:AMBER`, or the statement of a marking. */
function markingText(object: Attributes): string | undefined {
  if (!isRecord(object.definition)) return undefined;
  const tlp = textOf(object.definition, 'tlp');
  return tlp === undefined ? textOf(object.definition, 'statement') : `TLP:${tlp.toUpperCase()}`;
}

/** The properties that STIX has no word for, each under a name of its own. */
const beyond = (rows: Properties) => propertiesOf(rows, ({ stix }) => stix !== false);
const beyondEntities = beyond(entityProperties);
const beyondLinks = beyond(linkProperties);

/** `ordinal` → `x_entente_ordinal`. */
const extension = (name: string) => `x_entente_${snakeCase(name)}`;

const extensionsOf = (plain: Attributes): Attributes =>
  Object.fromEntries(Object.entries(plain).map(([name, value]) => [extension(name), value]));

/** What an entity, or a link, says that STIX has no word for. */
export function entityExtensions(entity: EntityRecord): Attributes {
  return extensionsOf(plainValues(beyondEntities, entity));
}
export function linkExtensions(link: LinkRecord): Attributes {
  return extensionsOf(plainValues(beyondLinks, link));
}

/** What Entente writes of an entity that STIX has no word for. */
export function entityExtensionsIn(object: Attributes): Partial<EntityPart> {
  return saidValues(beyondEntities, (name) => object[extension(name)]);
}

/** What Entente writes of a link that STIX has no word for. */
export function linkExtensionsIn(object: Attributes): Partial<LinkPart> {
  const amount = object.x_entente_amount;
  return {
    ...saidValues(beyondLinks, (name) => object[extension(name)]),
    ...(isRecord(amount) && amountProperties(amount)),
  };
}

function amountProperties(amount: Attributes): Partial<LinkPart> {
  const [low, high] = [numberOf(amount, 'low'), numberOf(amount, 'high')];
  const [lowExact, highExact] = [textOf(amount, 'low_exact'), textOf(amount, 'high_exact')];
  const [currency, per] = [textOf(amount, 'currency'), textOf(amount, 'per')];
  return {
    ...(low !== undefined && { amountLow: low }),
    ...(high !== undefined && { amountHigh: high }),
    ...(lowExact !== undefined && { amountLowExact: lowExact }),
    ...(highExact !== undefined && { amountHighExact: highExact }),
    ...(currency !== undefined && { currency }),
    ...(per !== undefined && { per: per as Per }),
  };
}

// What a note is about, and what a report is called and says, they have words for.
const ofFigures = allBut(figureProperties, 'about', 'measure');
const ofSources = allBut(allOfSources, 'title', 'notes');

/** A note that is a figure of Entente's; null for any other. */
export function figureOfNote(reading: StixReading, object: StixObject, place: Place): FigurePart | null {
  const figure = object.x_entente_figure;
  const [about] = textsOf(object, 'object_refs');
  if (!isRecord(figure) || about === undefined) return null;
  const measure = textOf(figure, 'measure');
  if (measure === undefined || reading.survey.versions.isRetired(about)) return null;
  const label = textOf(object, 'abstract') ?? measure;
  return {
    place,
    about: stixEntityId(about),
    measure: reading.vocabulary.measure(measure, label, `${label}.`),
    ...saidValues(ofFigures, (name) => figure[name]),
    suffix: stixEntityId(object.id),
    evidence: [`${reading.context.dataset}|${object.id}`],
    attributes: { stix: object },
  };
}

/** What Entente writes of a source that a report has no word for; null for a report of others. */
export function sourceProperties(object: Attributes): Partial<SourcePart> | null {
  const source = object.x_entente_source;
  return isRecord(source) ? saidValues(ofSources, (name) => source[name]) : null;
}

/** What it writes of a source so. */
export function sourceExtension(source: SourceRecord): Attributes {
  return {
    ...{ id: source.id, kind: source.kind, reliability: source.reliability },
    ...plainValues(ofSources, source),
  };
}

/** What a figure says, as its note holds it. */
export function figureExtension(figure: FigureRecord): Attributes {
  return {
    ...{ measure: figure.measure, id: figure.id },
    ...plainValues(ofFigures, figure),
  };
}
