import { required } from '../required.ts';
import type { Attributes } from '../../graph/records.ts';
import { suffixOf } from '../ids.ts';
import type { LinkPart, Place } from '../reading.ts';
import { edgeLinkOf, rangeOf } from './edge-links.ts';
import { beside, defaultLabel, linkProperties, contextBeside } from './held.ts';
import { type FtmObject, LONGEST_NAME, shortened } from './object.ts';
import { periodOf } from './periods.ts';
import type { Reader } from './reader.ts';
import { numberOf, only } from './values.ts';

type EdgeLink = NonNullable<ReturnType<typeof edgeLinkOf>>;
const MAX_PAIRS = 10_000;

/** Hands on an entity that joins others as links, one a pair; false where it does not join two. */
export function readEdge(reader: Reader, object: FtmObject, place: Place): boolean {
  const link = edgeLinkOf(object.schema);
  if (!link) return false;
  const pairs = pairsOf(reader, object, link, place);
  if (pairs.length === 0) return false;
  const cited = reader.citations.of(object, place);
  for (const [from, to] of pairs) {
    const type = typeOf(reader, object, link, from, to);
    const shared = sharedFields(reader, object, link, type, place);
    const ends = [link.edge.source, link.edge.target];
    const done = new Set([...cited.done, ...(pairs.length === 1 && isOnePair(object, link) ? ends : [])]);
    const attributes: Attributes = {
      ftm: {
        schema: object.schema.name,
        id: object.id,
        ...contextBeside(object.context, done),
        properties: beside(
          object.properties,
          linkProperties(object.schema, {
            label: shared.label ?? null,
            amount: shared.amountLow ?? null,
            currency: shared.currency ?? null,
            valid: shared.valid ?? null,
          }),
          done,
        ),
      },
    };
    const [source, target] = link.turned ? [to, from] : [from, to];
    reader.sink.link({
      ...{ place, source: reader.id(source), target: reader.id(target), type, suffix: suffixOf(object.id) },
      ...shared,
      ...{ evidence: cited.evidence, attributes },
    });
  }
  return true;
}

const isOnePair = ({ properties }: FtmObject, { edge }: EdgeLink) =>
  properties.get(edge.source)?.length === 1 && properties.get(edge.target)?.length === 1;

function typeOf(reader: Reader, { schema }: FtmObject, link: EdgeLink, from: string, to: string): string {
  const source = required(reader.endType(from, rangeOf(schema, link.edge.source)), 'type of the source');
  const target = required(reader.endType(to, rangeOf(schema, link.edge.target)), 'type of the target');
  return link.turned
    ? reader.linkType(link.type, target, source)
    : reader.linkType(link.type, source, target);
}

/** What all the links of an entity say. */
function sharedFields(
  reader: Reader,
  { schema, properties }: FtmObject,
  link: EdgeLink,
  type: string,
  place: Place,
): Pick<LinkPart, 'label' | 'amountLow' | 'amountHigh' | 'currency' | 'per' | 'valid'> {
  const percentage = properties.get('percentage')?.[0];
  const said =
    link.label !== undefined
      ? properties.get(link.label)?.join(', ')
      : percentage?.replace(/^([\d.,]+)$/, '$1 %');
  const label = said ?? defaultLabel({ ...link, type });
  const valid = periodOf(schema, properties);
  return {
    ...(label != null && { label: shortened(label, LONGEST_NAME) }),
    ...(type === 'FUNDS' && amountOf(properties, (message) => reader.sink.note(place, message))),
    ...(valid !== undefined && { valid }),
  };
}

function pairsOf(
  reader: Reader,
  { schema, properties }: FtmObject,
  { edge }: EdgeLink,
  place: Place,
): (readonly [string, string])[] {
  const endsOf = (property: string) => {
    const ids = properties.get(property) ?? [];
    if (ids.length === 0)
      reader.sink.note(
        place,
        `This ${schema.name} has no ${property}; it becomes an entity instead of a link.`,
      );
    return ids.filter((id) => {
      const isLink = reader.endType(id, rangeOf(schema, property)) === null;
      if (isLink)
        reader.sink.note(place, `${property} refers to ${id}, which is a link here; it stays a property.`);
      else reader.isMissing(id, property, place);
      return !isLink;
    });
  };
  const [sources, targets] = [endsOf(edge.source), endsOf(edge.target)];
  if (sources.length * targets.length > MAX_PAIRS) {
    const count = sources.length * targets.length;
    reader.sink.problem(
      place,
      `This ${schema.name} joins ${count} pairs; at most ${MAX_PAIRS} fit, so split it.`,
    );
    return [];
  }
  const pairs = sources.flatMap((from) => targets.map((to) => [from, to] as const));
  const own = pairs.find(([from, to]) => from === to);
  if (own)
    reader.sink.note(place, `This ${schema.name} joins ${own[0]} with itself; that pair becomes no link.`);
  return pairs.filter(([from, to]) => from !== to);
}

type Properties = ReadonlyMap<string, readonly string[]>;
type Amount = Pick<LinkPart, 'amountLow' | 'amountHigh' | 'currency' | 'per'>;

/**
 * What was paid: in the payment's own currency, else in euros or dollars as converted. Nothing where the number
 * cannot be told (several, none, below 0, no currency), with a note; it stays among the attributes.
 */
function amountOf(properties: Properties, note: (message: string) => void): Amount {
  const currency = only(properties.get('currency'));
  const code = currency && /^[a-z]{3}$/i.test(currency) ? currency.toUpperCase() : null;
  const ways = [
    ['amount', code],
    ['amountEur', 'EUR'],
    ['amountUsd', 'USD'],
  ] as const;
  for (const [property, unit] of ways) {
    const values = properties.get(property);
    if (!values) continue;
    const amount = amountIn(property, values, unit);
    if (typeof amount !== 'string') return amount;
    note(`${amount}; it is kept as written and not counted as money.`);
  }
  return {};
}

/** What was paid; where that cannot be told, why. */
function amountIn(property: string, values: readonly string[], unit: string | null): Amount | string {
  const [written = ''] = values;
  const number = numberOf(written);
  if (values.length > 1) return `${property} has ${values.length} values`;
  if (number === null) return `${property} "${written.slice(0, 60)}" is no plain number`;
  if (number < 0) return `${property} ${number} is below 0`;
  if (unit === null) return `${property} ${number} has no currency of three letters`;
  return { amountLow: number, amountHigh: number, currency: unit, per: 'ONCE' };
}
