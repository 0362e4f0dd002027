import type { Attributes, Json, SourceRecord } from '../../graph/records.ts';
import { wordsOf } from '../../import/stix/document.ts';
import { isRecord, typeOfId, type StixObject } from '../../import/stix/stix-object.ts';
import { common, type Writing } from './element.ts';
import { roleOf, stixOf } from './source-table.ts';
import { stixIdOf } from './stix-ids.ts';

/** The objects that a source holds or is. Sources that are none are written by `sourceReport` once it is known what they back. */
export function sourceObjects(source: SourceRecord): readonly Attributes[] {
  const own = stixOf(source.attributes);
  const role = roleOf(source);
  if (role === 'kept') return (own!.kept as readonly Json[]).filter(isRecord);
  return role === 'document' ? [ownDocument(source, own!)] : [];
}

/** A report, note or the like as it was, with its current words where these have changed. */
function ownDocument(source: SourceRecord, own: Attributes): Attributes {
  const id = typeof own.id === 'string' ? own.id : source.id;
  const type = typeOfId(id);
  const written: Record<string, Json> = { type, id, ...own };
  if (type === 'marking-definition') return written;
  const said = type === 'note' ? 'content' : type === 'opinion' ? 'explanation' : 'description';
  if (written[said] === undefined && source.notes !== null) written[said] = source.notes;
  const isTitled = wordsOf(written as StixObject).title === source.title;
  if (!isTitled && type !== 'opinion') written[type === 'note' ? 'abstract' : 'name'] = source.title;
  return written;
}

/** A source as the report (or, without a date, the grouping) of what it backs. */
export function sourceReport(writing: Writing, source: SourceRecord, refs: readonly string[]): Attributes {
  const day = source.published?.earliest ?? null;
  const id = stixIdOf(day === null ? 'grouping' : 'report', source.id);
  const { author, publisher, url, notes, licence, reliability } = source;
  return {
    ...common(writing, id, { knownFrom: day }),
    name: source.title,
    ...(notes !== null && { description: notes }),
    ...(day === null ? { context: 'unspecified' } : { published: `${day}T00:00:00Z` }),
    object_refs: refs,
    external_references: [
      {
        source_name: publisher ?? author ?? source.title,
        ...(url !== null && { url }),
        external_id: source.id,
      },
    ],
    x_entente_source: {
      ...{ id: source.id, kind: source.kind, reliability },
      ...(author !== null && { author }),
      ...(publisher !== null && { publisher }),
      ...(source.published && { published: source.published.edtf }),
      ...(url !== null && { url }),
      ...(licence !== null && { licence }),
    },
  };
}
