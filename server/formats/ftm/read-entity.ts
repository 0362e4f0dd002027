import { amountBounds } from '../../graph/values/exact-bounds.ts';
import { required } from '../../errors.ts';
import type { Attributes, Json } from '../../graph/records.ts';
import { suffixOf } from '../ids.ts';
import type { LinkPart, Place, EntityPart } from '../reading.ts';
import { edgeLinkOf, rangeOf, isRepeated, kebab, referenceLinkOf, nodeKindOf } from './graph-types.ts';
import {
  beside,
  defaultLabel,
  linkProperties,
  contextBeside,
  entityProperties,
  otherNames,
  sameInFtm,
} from './held.ts';
import { type FtmObject, maxNameLength, shortened, longestSummary } from './object.ts';
import { periodOf } from './periods.ts';
import type { Reader } from './reader.ts';
import { numberOf, only, isWebAddress } from './values.ts';
import { noNumber, readMoney } from '../values/money.ts';
import { englishNumbers } from '../values/numbers.ts';
import { idIdentifiers, identifiersOf, sameAsIdentifiers } from './identifiers.ts';
import { isA, type Property } from './model/model.ts';

type EdgeLink = NonNullable<ReturnType<typeof edgeLinkOf>>;
const maxPairs = 10_000;

/** Hands on an entity that joins others as links, one a pair; false where it does not join two. */
export function readEdge(reader: Reader, object: FtmObject, place: Place): boolean {
  const link = edgeLinkOf(object.schema);
  if (!link) return false;
  const pairs = pairsOf(reader, object, link, place);
  if (pairs.length === 0) return false;
  const cited = reader.citations.of(object, place);
  const valid = validOf(reader, object, place);
  for (const [from, to] of pairs) {
    const type = typeOf(reader, object, link, from, to);
    const shared = {
      ...sharedFields(reader, object, link, type, place),
      ...(valid !== undefined && { valid }),
    };
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
            amount: shared.amountLowExact ?? shared.amountLow ?? null,
            currency: shared.currency ?? null,
            valid: valid ?? null,
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
  { properties }: FtmObject,
  link: EdgeLink,
  type: string,
  place: Place,
): Amount & Pick<LinkPart, 'label'> {
  const percentage = properties.get('percentage')?.[0];
  const said =
    link.label !== undefined
      ? properties.get(link.label)?.join(', ')
      : percentage?.replace(/^([\d.,]+)$/, '$1 %');
  const label = said ?? defaultLabel({ ...link, type });
  return {
    ...(label != null && { label: shortened(label, maxNameLength) }),
    ...(type === 'FUNDS' && amountOf(properties, (message) => reader.sink.note(place, message))),
  };
}

/** When it was so; an end before the start gives no period, with a note. */
function validOf(reader: Reader, { id, schema, properties }: FtmObject, place: Place): string | undefined {
  return periodOf(schema, properties, (start, end) =>
    reader.sink.note(
      place,
      `The ${schema.name} ${id} ends (${end}) before it starts (${start}); both are kept as written.`,
    ),
  );
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
  if (sources.length * targets.length > maxPairs) {
    const count = sources.length * targets.length;
    reader.sink.problem(
      place,
      `This ${schema.name} joins ${count} pairs; at most ${maxPairs} fit, so split it.`,
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
type Amount = ReturnType<typeof amountBounds> & Pick<LinkPart, 'currency' | 'per'>;

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
  if (values.length > 1) return `${property} has ${values.length} values`;
  const money = readMoney(written, englishNumbers, unit ?? '');
  const said = `${property} "${written.slice(0, 60)}"`;
  if (money.odd !== undefined)
    return `${said} ${money.odd === noNumber ? 'is no plain number' : money.odd.replace(/;.*$/, '')}`;
  const { digits, currency } = money;
  if (Number(digits) < 0) return `${property} ${Number(digits)} is below 0`;
  if (currency === '') return `${property} ${Number(digits)} has no currency of three letters`;
  return { ...amountBounds(digits, digits), currency, per: 'ONCE' };
}

/** Hands on an entity as an entity, and what it refers to as links. */
export function readNode(reader: Reader, object: FtmObject, place: Place): void {
  const { id, schema, properties, context } = object;
  const { type, kind } = reader.kindOf(schema);
  const cited = reader.citations.of(object, place);
  const referents = referentsOf(object);
  const done = new Set([
    ...cited.done,
    ...readReferences(reader, object, place),
    ...(referents.length > 0 ? ['referents'] : []),
  ]);
  const valid = validOf(reader, object, place);
  const described = properties.get('summary')?.[0] ?? properties.get('description')?.[0];
  const summary = described === undefined ? undefined : shortened(described, longestSummary);
  const name = nameOf(object);
  const aliases = aliasesOf(object, name);
  const identifiers = [
    ...[id, ...referents].flatMap(idIdentifiers),
    ...(properties.get('sameAs') ?? []).flatMap(sameAsIdentifiers),
    ...[...properties].flatMap(([property, values]) => identifiersOf(property, values, properties)),
  ];
  const part = {
    ...{ id: reader.id(id), type, kind, name, aliases, identifiers: [...new Set(identifiers)] },
    ...(summary !== undefined && { summary }),
    ...(valid !== undefined && { valid }),
    ...(type === 'Place' && coordinatesOf(reader, object, place)),
    ...saidInFtm(object, type),
  } satisfies Partial<EntityPart>;
  const held = entityProperties(schema, {
    ...part,
    ...{ name, aliases, identifiers: part.identifiers, summary: part.summary ?? null },
    ...{ valid: valid ?? null, lat: null, lon: null, ...('lat' in part && { lat: part.lat, lon: part.lon }) },
  });
  if (holdsAliases(object, name, aliases)) done.add('alias');
  const ftm: Record<string, Json> = { schema: schema.name, ...contextBeside(context, done) };
  const rest = beside(properties, held, done);
  if (Object.keys(rest).length > 0) ftm['properties'] = rest;
  const attributes: Attributes = { ftm };
  reader.sink.entity({ place, ...part, evidence: cited.evidence, attributes });
  if (isA(schema, 'Document') && reader.survey.proofs.has(id)) reader.citations.document(object, place);
}

/** What properties say that mean just the same here; where one says several things and this has one, the first. */
function saidInFtm({ properties }: FtmObject, type: string): Partial<EntityPart> {
  const said = sameInFtm.flatMap(({ name, row: { value, only }, ftm }) => {
    const values = (properties.get(ftm) ?? []).filter((each) => value !== 'url' || isWebAddress(each));
    if (values.length === 0 || (only && only !== type)) return [];
    return [[name, value === 'texts' ? values : values[0]]];
  });
  return Object.fromEntries(said) as Partial<EntityPart>;
}

function nameOf({ id, schema, properties }: FtmObject): string {
  const named = ['name', ...schema.caption].flatMap((property) => properties.get(property) ?? [])[0];
  const name = named?.trim() || `${schema.label} ${id}`;
  return shortened(name, maxNameLength);
}

function aliasesOf({ properties }: FtmObject, name: string): readonly string[] {
  const all = [...otherNames, 'alias'].flatMap((property) => properties.get(property) ?? []);
  return [...new Set(all)].filter((alias) => alias !== name);
}

/** Whether the aliases less those that have another property are just what `alias` says. */
function holdsAliases({ properties }: FtmObject, name: string, aliases: readonly string[]): boolean {
  const others = new Set([name, ...otherNames.flatMap((property) => properties.get(property) ?? [])]);
  const left = aliases.filter((alias) => !others.has(alias));
  const said = properties.get('alias') ?? [];
  return said.length === left.length && said.every((alias, index) => alias === left[index]);
}

/** Other ids of the same entity, where all of them are such. */
function referentsOf({ id, context }: FtmObject): readonly string[] {
  const given = context['referents'];
  if (!Array.isArray(given)) return [];
  const ids = given.filter((each): each is string => typeof each === 'string' && each !== '' && each !== id);
  return ids.length === given.length && new Set(ids).size === ids.length ? ids : [];
}

function coordinatesOf(reader: Reader, { properties }: FtmObject, place: Place) {
  const [lat, lon] = ['latitude', 'longitude'].map((property) => properties.get(property));
  if (!lat && !lon) return {};
  const [north, east] = [lat, lon].map((values) => numberOf(only(values) ?? ''));
  const isOnEarth = north != null && east != null && Math.abs(north) <= 90 && Math.abs(east) <= 180;
  if (isOnEarth) return { lat: north, lon: east };
  reader.sink.note(place, 'Latitude and longitude are not one point on earth; they are kept as written.');
  return {};
}

/** Hands on what an entity refers to as links, and gives the properties that the links say whole. */
function readReferences(reader: Reader, object: FtmObject, place: Place): readonly string[] {
  const done: string[] = [];
  for (const [name, values] of object.properties) {
    const property = object.schema.properties.get(name);
    if (property?.type !== 'entity' || name === 'proof' || isRepeated(property.owner, name)) continue;
    const held = values.map((value) => readReference(reader, object, property, value, place));
    if (held.every(Boolean)) done.push(name);
  }
  return done;
}

/** Whether a link says it: not for what is missing, which the graph may never come to have. */
function readReference(
  reader: Reader,
  { id, schema }: FtmObject,
  property: Property,
  value: string,
  place: Place,
): boolean {
  const note = (message: string) => reader.sink.note({ ...place, column: property.name }, message);
  if (value === id) {
    note(`${property.name} refers to the entity itself; it stays a property.`);
    return false;
  }
  const other = reader.endType(value, rangeOf(schema, property.name));
  if (other === null) {
    note(`${property.name} refers to ${value}, which is a link here; it stays a property.`);
    return false;
  }
  const own = nodeKindOf(schema).type;
  const wanted = referenceLinkOf(property.owner, property.name);
  const fits = wanted.turned
    ? reader.linkType(wanted.type, other, own)
    : reader.linkType(wanted.type, own, other);
  const turned = (wanted.turned ?? false) && fits === wanted.type;
  const [source, target] = turned ? [value, id] : [id, value];
  reader.sink.link({
    ...{
      place,
      source: reader.id(source),
      target: reader.id(target),
      type: fits,
      suffix: kebab(property.name),
    },
    ...(fits === 'RELATED_TO' && { label: property.label.toLowerCase() }),
    evidence: [`${reader.dataset}|${id}`],
    attributes: { ftm: { property: property.name, ...(turned && { of: 'target' }) } },
  });
  return !reader.isMissing(value, property.name, place);
}
