import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Only } from '../../graph/access/queries.ts';
import { moneyProperties } from '../../graph/values/money.ts';
import { selectionsAt, type Asked } from './asked.ts';

const period = ['edtf', 'validFrom', 'validTo'];
const grade = ['reliability', 'credibility'];
const claims = ['evidence', 'dossier'];
/** Not stored where they are the sources. */
const origins = ['origins', 'sources'];
const money = [...moneyProperties, ...period];

/** The stored properties that fields are made of; a field that is not named here needs all of them. */
type Needs = Readonly<Record<string, readonly string[]>>;

/** Fields that are what is stored under their names. */
const stored = (...names: readonly string[]): Needs =>
  Object.fromEntries(names.map((name) => [name, [name]]));
/** Fields that need no more than is always there: they are read by the id, or are the id, type, degree or ends. */
const byId = (...names: readonly string[]): Needs => Object.fromEntries(names.map((name) => [name, []]));

const ofEntity: Needs = {
  ...byId('__typename', 'id', 'type', 'degree', 'links', 'relations', 'figures', 'namesBySource'),
  ...byId('allies', 'alliances', 'memberOf', 'members', 'leaders', 'funding', 'support', 'operations'),
  ...byId('parties', 'brokers', 'obligations', 'places', 'agreement', 'boundActors', 'assessments'),
  ...byId('conductedBy', 'targets', 'participants', 'place', 'within', 'holders'),
  ...stored('kind', 'name', 'aliases', 'identifiers', 'summary', 'ordinal', 'website', 'attributes'),
  ...stored('disputed', 'knownFrom'),
  ...{ valid: period, when: period, grade, claims, location: ['lat', 'lon'] },
};

const ofLink: Needs = {
  ...byId('__typename', 'id', 'type', 'family', 'source', 'target'),
  ...stored('label', 'disputed', 'attributes', 'knownFrom', 'inKind', 'forms', 'giverCertain'),
  ...{ valid: period, grade, claims, amount: money, annual: money, origins },
};

/** What is wanted of entities and links, each as stored properties; undefined for all. */
type Wanted = Only['entity'];

/** All that any of several ask for. */
export function together(...wanted: readonly Wanted[]): Wanted {
  const all = new Set<string>();
  for (const names of wanted) {
    if (names === undefined) return undefined;
    for (const name of names) all.add(name);
  }
  return [...all].sort();
}

function wantedOf(needs: Needs, fields: readonly FieldNode[]): Wanted {
  return together(...fields.map((field) => needs[field.name.value]));
}

/** What is asked of the entities at these places below the field being resolved, `nodes` or `links.source`. */
export function wantedOfEntities(info: Asked, ...places: readonly string[]): Wanted {
  return together(...places.map((place) => wantedOf(ofEntity, selectionsAt(info, place))));
}

const known = new WeakMap<readonly FieldNode[], { readonly wanted: Wanted }>();

/**
 * What is asked of the entity that the field being resolved is. The ends of many links ask the same: the nodes of a
 * field are one list as long as the query runs.
 */
export function wantedOfEntity(info: Asked): Wanted {
  const before = known.get(info.fieldNodes);
  if (before) return before.wanted;
  const wanted = wantedOfEntities(info, '');
  known.set(info.fieldNodes, { wanted });
  return wanted;
}

/** The same of links. */
export function wantedOfLinks(info: Asked, ...places: readonly string[]): Wanted {
  return together(...places.map((place) => wantedOf(ofLink, selectionsAt(info, place))));
}

/** Where the entities at the ends of links or relations are asked for. */
export function endsAt(...places: readonly string[]): string[] {
  return places.flatMap((place) => [`${place}.source`, `${place}.target`]);
}

/** What statements are to give for a graph, or for what holds entities and links under these names. */
export function onlyOfGraph(info: GraphQLResolveInfo): Only {
  const ends = endsAt('links', 'relations');
  return { entity: wantedOfEntities(info, 'nodes', ...ends), link: wantedOfLinks(info, 'links') };
}

/** What statements are to give for a connection of links, found from one of their ends. */
export function onlyOfLinks(info: Asked): Only {
  const links = ['nodes', 'edges.node'];
  return { entity: wantedOfEntities(info, ...endsAt(...links)), link: wantedOfLinks(info, ...links) };
}

/** Fields of a relation that say what it is, not what its links say. */
const ofRelationItself = ['__typename', 'id', 'type', 'family', 'source', 'target', 'count', 'links'];
/** What links are chosen by. */
const choosing = ['credibility', 'reliability', ...origins, ...period];

/** What statements are to give for paths at a place, and whether their links are wanted at all. */
export function wantedOfPaths(info: Asked, ...places: readonly string[]) {
  const at = (name: string) => places.map((place) => (place === '' ? name : `${place}.${name}`));
  const chosen = [...at('links'), ...at('weakest')];
  const entity = wantedOfEntities(info, ...at('nodes'), ...endsAt(...chosen, ...at('relations')));
  const inPath = places.flatMap((place) => selectionsAt(info, place)).map((field) => field.name.value);
  const inRelation = at('relations').flatMap((place) => selectionsAt(info, place));
  const tellsLinks = inRelation.some((field) => !ofRelationItself.includes(field.name.value));
  const links = tellsLinks || inPath.some((name) => ['links', 'weakest', 'window'].includes(name));
  const link = tellsLinks ? undefined : together(choosing, wantedOfLinks(info, ...chosen));
  return { only: { entity, link }, links };
}
