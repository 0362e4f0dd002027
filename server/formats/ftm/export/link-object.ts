import { decimal, decimalText } from '../../../graph/values/decimal.ts';
import { boundsOfAmount, writtenBounds } from '../../../graph/values/exact-bounds.ts';
import { required } from '../../../errors.ts';
import type { Ontology } from '../../../graph/ontology/ontology.ts';
import type { LinkRecord } from '../../../graph/records.ts';
import { contextOf, linkProperties, type Properties } from '../held.ts';
import { edgeLinkOf } from '../graph-types.ts';
import { isA, knownSchema, type Schema } from '../model/model.ts';
import { periodProperties } from '../periods.ts';
import { type FtmJson } from './entity-object.ts';
import { ownId, type FtmEntities, type SourceTable } from './source-table.ts';
import { overlaid, type Imported } from './imported.ts';

/** Schemata that say what a link type says, the best first; each only where both ends are what it joins. */
const byType: Readonly<Record<string, readonly string[]>> = {
  FUNDS: ['Payment'],
  OWNS: ['Ownership'],
  HOLDS_POST: ['Occupancy', 'Directorship'],
  LEADS: ['Directorship'],
  MEMBER_OF: ['Membership'],
  WORKS_FOR: ['Employment'],
  REPRESENTS: ['Representation'],
  HAS_CONTROL_OF: ['Control'],
  SUCCEEDED_BY: ['Succession'],
  MERGED_INTO: ['Succession'],
  RELATIVE_OF: ['Family'],
  ASSOCIATE_OF: ['Associate'],
  OWES: ['Debt'],
};

/** A link that came from FollowTheMoney, as it came. */
export function importedLink(
  link: LinkRecord,
  { schema, id, properties: kept, attributes }: Imported,
  entities: FtmEntities,
  sources: SourceTable,
): FtmJson {
  const edge = required(edgeLinkOf(schema), 'link of this schema');
  const [from, to] = edge.turned ? [link.target, link.source] : [link.source, link.target];
  const said = sources.ofImported(link);
  const { label, currency, valid } = link;
  const amount = writtenBounds(boundsOfAmount(link)).low;
  const held = {
    ...linkProperties(schema, { label, amount, currency, valid: valid?.edtf ?? null }),
    ...{ [edge.edge.source]: [entities.idOf(from)], [edge.edge.target]: [entities.idOf(to)] },
    ...said.properties,
  };
  const context = contextOf(attributes);
  return {
    ...{
      id: id ?? ownId('link', link.id),
      schema: schema.name,
      properties: overlaid(held, kept),
      ...context,
    },
    ...(said.datasets.length > 0 && !('datasets' in context) && { datasets: said.datasets }),
  };
}

/** Whether the entity that a link came from joins more than its two ends: each of its links says all of it. */
export function isOneOfSeveral({ schema, properties }: Imported): boolean {
  return schema.edge !== null && (schema.edge.source in properties || schema.edge.target in properties);
}

/** Any other link, with whether its amount is only in words. */
export function otherLink(
  link: LinkRecord,
  entities: FtmEntities,
  sources: SourceTable,
  ontology: Ontology,
): { readonly object: FtmJson; readonly isInWords: boolean } {
  const schema = schemaOf(link, entities);
  const edge = required(schema.edge, 'edge of this schema');
  const term = ontology.linkType(link.type);
  const forms = link.forms.map((form) => ontology.supportForm(form)?.label ?? form);
  const label = link.label ?? term?.label ?? link.type.toLowerCase().replaceAll('_', ' ');
  const role = forms.length > 0 ? `${label} (${forms.join(', ')})` : label;
  const when = periodProperties(schema, link.valid?.edtf ?? null);
  const paid = schema.name === 'Payment' ? exactAmount(link) : {};
  const isInWords = hasAmount(link) && Object.keys(paid).length === 0;
  const words = [
    ...(isInWords ? [amountText(link)] : []),
    ...(link.inKind ? ['In kind.'] : []),
    ...(link.giverCertain ? [] : ['At least one of several givers.']),
    ...(link.valid && Object.keys(when).length === 0 ? [`Period: ${link.valid.edtf}`] : []),
  ];
  const isSaid = schema.name !== 'UnknownLink' && link.label === null && link.type !== 'MERGED_INTO';
  const properties: Properties = {
    [edge.source]: [entities.idOf(link.source)],
    [edge.target]: [entities.idOf(link.target)],
    ...when,
    ...paid,
    ...sources.of(link, schema),
    ...(!isSaid && { [roleProperty(schema)]: [role] }),
    recordId: link.evidence.map((entry) => entry.slice(entry.indexOf('|') + 1)),
    summary: words,
  };
  const known = Object.entries(properties).filter(([name]) => schema.properties.has(name));
  return {
    object: {
      id: ownId('link', link.id),
      schema: schema.name,
      properties: overlaid(Object.fromEntries(known), {}),
    },
    isInWords,
  };
}

const roleProperty = (schema: Schema) =>
  ['relationship', 'role', 'purpose', 'description'].find((name) => schema.properties.has(name)) ??
  'description';

function schemaOf({ type, source, target }: LinkRecord, entities: FtmEntities): Schema {
  const fits = (name: string) => {
    const { edge, properties } = knownSchema(name);
    const isEnd = (id: string, end: string | undefined) => {
      const range = properties.get(end ?? '')?.range;
      return range != null && isA(entities.schemaOf(id), range);
    };
    return isEnd(source, edge?.source) && isEnd(target, edge?.target);
  };
  return knownSchema((byType[type] ?? []).find(fits) ?? 'UnknownLink');
}

const hasAmount = ({ amountLow, amountHigh }: LinkRecord) => amountLow !== null || amountHigh !== null;

/** One sum that was paid once; ranges and what is paid again and again have no property. */
function exactAmount(link: LinkRecord): Properties {
  const { currency, per } = link;
  const { low, high } = writtenBounds(boundsOfAmount(link));
  if (low === null || low !== high || currency === null || per !== 'ONCE') return {};
  const amount = [decimal(low).toFixed()];
  return {
    ...{ amount, currency: [currency] },
    ...(currency === 'EUR' && { amountEur: amount }),
    ...(currency === 'USD' && { amountUsd: amount }),
  };
}

function amountText(link: LinkRecord): string {
  const { currency, per } = link;
  const { low: least, high: most } = writtenBounds(boundsOfAmount(link));
  const [low, high] = [least, most].map((value) =>
    value === null ? undefined : decimalText(decimal(value)),
  );
  const range = low === high ? low : `${low ?? '?'} to ${high ?? '?'}`;
  return `${range} ${currency ?? ''}${per === null || per === 'ONCE' ? '' : ` per ${per.toLowerCase()}`}.`;
}
