import { textOf } from '../../json.ts';
import type { Attributes, Json, LinkRecord } from '../../../graph/records.ts';
import { linkWord, relationshipWord } from '../relationship-types.ts';
import { linkExtensions } from '../entente-properties.ts';
import { addedReferences, boundsOf, common, referencesFor, type Writing } from './element.ts';
import { stixOf, relationshipIdOf } from './source-table.ts';
import { validOf } from '../stix-object.ts';

/** A link as a relationship; null for one that is a property of the object it starts at. */
export function linkObject(
  writing: Writing,
  link: LinkRecord,
  objectOf: (entity: string) => string,
): Attributes | null {
  const own = stixOf(link.attributes);
  if (own?.embedded !== undefined) return null;
  const ends = {
    relationship_type: relationshipWord(link.type),
    source_ref: objectOf(link.source),
    target_ref: objectOf(link.target),
  };
  return own ? ownRelationship(writing, link, own, ends) : newRelationship(writing, link, ends);
}

function ownRelationship(writing: Writing, link: LinkRecord, own: Attributes, ends: Attributes): Attributes {
  const written: Record<string, Json> = {
    type: 'relationship',
    id: relationshipIdOf(link.id),
    ...ends,
    ...own,
  };
  const added = addedReferences(writing, link, written);
  const isSame = (link.valid?.edtf ?? undefined) === validOf(written);
  if (added.length === 0 && isSame) return written;
  const references = Array.isArray(own.external_references) ? own.external_references : [];
  return {
    ...written,
    ...(added.length > 0 && { external_references: [...references, ...added] }),
    ...(!isSame && link.valid && { x_entente_valid: link.valid.edtf }),
    ...(own.modified !== undefined && { modified: writing.now }),
  };
}

function newRelationship(writing: Writing, link: LinkRecord, ends: Attributes): Attributes {
  const references = referencesFor(writing, link);
  const hasAmount = link.amountLow !== null || link.amountHigh !== null;
  return {
    ...common(writing, relationshipIdOf(link.id), link),
    ...ends,
    ...(link.label !== null && { description: link.label }),
    ...(link.valid && boundsOf(link.valid, 'start_time', 'stop_time')),
    ...(references.length > 0 && { external_references: references }),
    x_entente_id: link.id,
    ...(linkWord(textOf(ends, 'relationship_type') ?? '') !== link.type && { x_entente_type: link.type }),
    ...(link.valid && { x_entente_valid: link.valid.edtf }),
    ...(hasAmount && {
      x_entente_amount: {
        ...(link.amountLow !== null && { low: link.amountLow }),
        ...(link.amountHigh !== null && { high: link.amountHigh }),
        ...(link.amountLowExact !== null && { low_exact: link.amountLowExact }),
        ...(link.amountHighExact !== null && { high_exact: link.amountHighExact }),
        currency: link.currency,
        per: link.per,
      },
    }),
    ...linkExtensions(link),
  };
}
