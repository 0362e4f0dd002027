import type { Attributes } from '../../graph/records.ts';
import type { SourcePart } from '../parts.ts';
import { figureOfNote, sourceProperties } from './entente-properties.ts';
import { referencesOf } from './external-references.ts';
import { oneLine } from './object-names.ts';
import { stixEntityId, type Item, type StixReading } from './reading.ts';
import { dayIn } from './seen-period.ts';
import { isRecord, textOf, textsOf, without } from './stix-object.ts';

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
