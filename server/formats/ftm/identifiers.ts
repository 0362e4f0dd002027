import { isIdentifier } from '../../match/identifiers/identifiers.ts';
import { kebab } from './graph-types.ts';
import type { Schema } from './model/model.ts';
import { isEntityId } from './values.ts';

/** Properties whose values are unique in the world, with the scheme that others know them by. */
const worldwide: Readonly<Record<string, string>> = {
  wikidataId: 'wikidata',
  leiCode: 'lei',
  imoNumber: 'imo',
  isin: 'isin',
  isinCode: 'isin',
  swiftBic: 'bic',
  bic: 'bic',
  iban: 'iban',
  figiCode: 'figi',
  permId: 'permid',
  dunsCode: 'duns',
  giiNumber: 'giin',
  bvdId: 'bvd',
  icijId: 'icij',
  opencorporatesUrl: 'opencorporates',
  ogrnCode: 'ogrn',
  innCode: 'inn',
  uscCode: 'uscc',
  uniqueEntityId: 'uei',
  cageCode: 'cage',
  npiCode: 'npi',
  cikCode: 'cik',
  mmsi: 'mmsi',
  callSign: 'call-sign',
  osmId: 'osm',
  unscId: 'unsc',
  publicKey: 'crypto-address',
};
/** Properties whose values are unique in one country. */
const national = new Set([
  ...['registrationNumber', 'idNumber', 'taxNumber', 'vatCode', 'licenseNumber', 'passportNumber'],
  ...['socialSecurityNumber', 'cadastralCode', 'okpoCode', 'kppCode', 'irsCode', 'voenCode'],
]);
const countryProperties = ['jurisdiction', 'mainCountry', 'country'];
const qid = /^Q[1-9]\d*$/;

type Properties = ReadonlyMap<string, readonly string[]>;

/**
 * `scheme:value` for what a property's values say it is known by; none for most properties, nor for values that are no
 * identifiers, as a LEI "0": those stay what the file has.
 */
export function identifiersOf(property: string, values: readonly string[], all: Properties): string[] {
  const scheme = schemeOf(property, all);
  return scheme === null ? [] : values.map((value) => `${scheme}:${value}`).filter(isIdentifier);
}

/** The identifiers of an id of FollowTheMoney: data sets share them, and Wikidata's items are ids there. */
export function idIdentifiers(id: string): string[] {
  return [`ftm:${id}`, ...(qid.test(id) ? [`wikidata:${id}`] : [])];
}

/** As `idIdentifiers`, for what others call it: an id, or an address of Wikidata. */
export function sameAsIdentifiers(value: string): string[] {
  const item = /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q[1-9]\d*)$/.exec(value)?.[1];
  if (item !== undefined) return [`wikidata:${item}`];
  return isEntityId(value) ? idIdentifiers(value) : [`url:${value}`];
}

/** What `identifiersOf` made identifiers of, as properties that the schema has; the first that fits gets them. */
export function identifierProperties(
  schema: Schema,
  identifiers: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const own = new Set(identifiers.filter((each) => each.startsWith('ftm:')).map((each) => each.slice(4)));
  const found: Record<string, string[]> = {};
  for (const identifier of identifiers) {
    const [scheme = '', value = ''] = split(identifier);
    const property = propertyOf(schema, scheme);
    // An item of Wikidata that is the id itself is not a property too.
    if (property !== null && !(scheme === 'wikidata' && own.has(value))) (found[property] ??= []).push(value);
  }
  return found;
}

function schemeOf(property: string, all: Properties): string | null {
  if (Object.hasOwn(worldwide, property)) return worldwide[property] ?? null;
  if (!national.has(property)) return null;
  const country = countryProperties.map((each) => all.get(each)).find((values) => values?.length === 1)?.[0];
  // Without a country, equal numbers need not mean the same.
  return country === undefined || !/^[a-z-]{2,8}$/.test(country) ? null : `${kebab(property)}-${country}`;
}

function propertyOf(schema: Schema, scheme: string): string | null {
  if (scheme === 'ftm') return null;
  for (const [property, each] of Object.entries(worldwide))
    if (each === scheme && schema.properties.has(property)) return property;
  for (const property of national)
    if (scheme.startsWith(`${kebab(property)}-`) && schema.properties.has(property)) return property;
  return null;
}

const split = (identifier: string) => {
  const at = identifier.indexOf(':');
  return [identifier.slice(0, at), identifier.slice(at + 1)];
};
