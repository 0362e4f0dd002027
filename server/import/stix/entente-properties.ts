import type { Attributes, Per } from '../../graph/records.ts';
import type { FigurePart, LinkPart, Place, SourcePart } from '../parts.ts';
import { stixEntityId, type StixReading } from './reading.ts';
import { isRecord, numberOf, textOf, textsOf, type StixObject } from './stix-object.ts';

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

/** Whether a note is a figure rather than a source. */
export const isFigureNote = (object: StixObject): boolean =>
  object.type === 'note' && isRecord(object.x_entente_figure);

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
