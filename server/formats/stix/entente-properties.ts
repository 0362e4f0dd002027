import type { Attributes, Per } from '../../graph/records.ts';
import type { SourcePart, FigurePart, LinkPart, Place } from '../reading.ts';
import { oneLine } from './object-types.ts';
import { stixEntityId, type StixReading } from './read/reading.ts';
import { isRecord, textOf, textsOf, without, numberOf, type StixObject } from './stix-object.ts';

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
export function figureOfNote(reading: StixReading, object: StixObject, place: Place): FigurePart | null {
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

/** What Entente writes of a source that a report has no word for. */
export function sourceProperties(object: Attributes): Partial<SourcePart> {
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
