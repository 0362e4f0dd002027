import type { SourcePart } from '../../reading.ts';
import { stixEntityId, type Item, type StixReading } from './reading.ts';
import { textOf, textsOf, without } from '../../json.ts';
import { dayIn } from '../stix-object.ts';
import { referencesOf } from '../external-references.ts';
import { wordsOf, figureOfNote, sourceProperties } from '../entente-properties.ts';

/** Hands on a report, note, opinion, grouping or marking as a source. Throws a RangeError for a time that is none. */
export function readDocument(reading: StixReading, { object, place }: Item): void {
  const { sink, survey } = reading;
  const figure = figureOfNote(reading, object, place);
  if (figure) return sink.figure(figure);
  const creator = textOf(object, 'created_by_ref');
  const author = textsOf(object, 'authors').join(', ') || survey.identities.get(creator ?? '');
  const own = sourceProperties(object);
  // One of ours was made when it was exported, which is no date of the source.
  const published = own
    ? own.published
    : dayIn(object, object.published === undefined ? 'created' : 'published');
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
    ...own,
    attributes: { stix: without(object, ['type', ...held]) },
  };
  sink.source(part);
}
