/** A made-up network: skewed degrees, periods, money, sources, some claims. */
import { nameOf } from './names.js';
import { createRandom } from './random.js';

const entityKinds = [
  [38, ['Actor', 'person']],
  [24, ['Actor', 'armed-group']],
  [10, ['Actor', 'company']],
  [3, ['Alliance', 'military']],
  [2, ['Agreement', 'ceasefire']],
  [1, ['Agreement', 'treaty']],
  [2, ['Obligation', 'prohibition']],
  [4, ['Operation', 'military-operation']],
  [9, ['Event', 'attack']],
  [3, ['Place', 'city']],
  [2, ['Place', 'province']],
  [2, ['Asset', 'weapons']],
];
/** Weight, type, and the entity types of its ends. */
const linkKinds = [
  [14, ['FUNDS', 'Actor', 'Actor']],
  [14, ['SUPPORTS', 'Actor', 'Actor']],
  [12, ['ALLIED_WITH', 'Actor', 'Actor']],
  [10, ['HOSTILE_TO', 'Actor', 'Actor']],
  [6, ['MEMBER_OF', 'Actor', 'Alliance']],
  [5, ['MEMBER_OF', 'Actor', 'Actor']],
  [4, ['LEADS', 'Actor', 'Actor']],
  [4, ['PART_OF', 'Actor', 'Actor']],
  [4, ['PARTY_TO', 'Actor', 'Agreement']],
  [2, ['BOUND_BY', 'Actor', 'Obligation']],
  [4, ['CONDUCTED', 'Actor', 'Operation']],
  [7, ['PARTICIPATED_IN', 'Actor', 'Event']],
  [5, ['OCCURRED_IN', 'Event', 'Place']],
  [6, ['OPERATES_IN', 'Actor', 'Place']],
  [3, ['RELATED_TO', 'Actor', 'Asset']],
];
/** The same type between other ends is another number. */
const typeNumbers = new Map(linkKinds.map(([, [type, , to]], at) => [`${type} ${to}`, at]));
const forms = [
  'sanctuary',
  'weapons',
  'training',
  'logistics',
  'fighters',
  'intelligence',
  'political',
  'aid',
];
const sourceCount = 40;
const neighbours = 300;

/**
 * A network whose links are made anew each time they are gone through, so that millions need not be held. Degrees
 * are 0 until `countDegrees` has gone through them.
 * @param {{ entities: number, links: number, seed?: number }} size
 */
export function openNetwork({ entities: entityCount, links: linkCount, seed = 1 }) {
  const random = createRandom(seed);
  const sources = Array.from({ length: sourceCount }, (_, at) => ({
    id: `source-${at}`,
    title: `Report ${at}`,
    reliability: random.pick([...'ABCDF']),
    published: String(2010 + (at % 15)),
  }));
  const pools = {};
  const entities = Array.from({ length: entityCount }, (_, at) => {
    const [type, kind] = random.weighted(entityKinds);
    const entity = { at, type, ...described(random, kind, at), ...backed(random, sources) };
    (pools[type] ??= []).push(entity);
    return entity;
  });
  return {
    sources,
    entities,
    links: () => linksAmong(createRandom(seed + 1), { pools, sources, linkCount }),
  };
}

/** The same with its links in a list, and the entities' degrees. */
export function generate(size) {
  const network = openNetwork(size);
  const links = [...network.links()];
  const byId = new Map(network.entities.map((entity) => [entity.id, entity]));
  for (const { source, target } of links) for (const id of [source, target]) byId.get(id).degree += 1;
  return { ...network, links };
}

function described(random, kind, at) {
  const { name, aliases } = nameOf(random, kind);
  return {
    id: `${kind}-${at}`,
    kind,
    name,
    aliases,
    summary: random.chance(0.5)
      ? `${name} is known from reports of the ${random.pick(['north', 'border', 'capital', 'coast'])}.`
      : '',
    valid: random.chance(0.3) ? period(random) : '',
    says: random.chance(0.1) ? `The report names ${name}.` : '',
    degree: 0,
  };
}

/** What a row cites. */
const backed = (random, sources) => ({ cites: random.pick(sources).id, credibility: 1 + random.below(6) });

function* linksAmong(random, { pools, sources, linkCount }) {
  const seen = new Set();
  const repeated = new Map();
  for (let made = 0; made < linkCount;) {
    const [type, from, to] = random.weighted(linkKinds);
    const at = random.skewed(pools[from].length, 2);
    const source = pools[from][at];
    const target = pools[to][placeNear(random, at, pools[to].length)];
    if (source === target) continue;
    // A number takes a tenth of the room of a text, and there are millions.
    const pair = (typeNumbers.get(`${type} ${to}`) * 1e7 + source.at) * 1e7 + target.at;
    const times = seen.has(pair) ? (repeated.get(pair) ?? 1) + 1 : 1;
    if (times === 1) seen.add(pair);
    else repeated.set(pair, times);
    made += 1;
    yield {
      type,
      source: source.id,
      target: target.id,
      suffix: times === 1 ? '' : String(times),
      valid: random.chance(0.6) ? period(random) : '',
      ...flow(random, type),
      says: random.chance(0.02) ? `The report names ${source.id} and ${target.id}.` : '',
      ...backed(random, sources),
    };
  }
}

/** Most links stay within a neighbourhood of some hundred entities; the others go to hubs anywhere. */
function placeNear(random, at, count) {
  const neighbourhoods = Math.max(1, Math.floor(count / neighbours));
  if (random.chance(0.2)) return random.skewed(count, 2.6);
  return (at % neighbourhoods) + neighbourhoods * random.skewed(Math.floor(count / neighbourhoods), 2);
}

function flow(random, type) {
  const none = { form: '', low: '', high: '', currency: '', per: '' };
  if (type === 'SUPPORTS') return { ...none, form: random.pick(forms) };
  if (type !== 'FUNDS' || random.chance(0.2)) return none;
  const amount = Math.round(10 ** (3 + random.next() * 5));
  return {
    ...none,
    low: amount,
    high: random.chance(0.2) ? amount * 2 : amount,
    currency: random.weighted([
      [8, 'USD'],
      [2, 'EUR'],
    ]),
    per: random.weighted([
      [3, 'ONCE'],
      [3, 'YEAR'],
      [2, 'MONTH'],
    ]),
  };
}

/** EDTF, as a row says it. */
function period(random) {
  const from = 1990 + random.below(34);
  const to = Math.min(from + random.below(12), 2025);
  return random.chance(0.3) ? `${from}/..` : `${from}/${to}`;
}
