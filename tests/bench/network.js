/** A made-up network, as the loader would store it: skewed degrees, periods, money, evidence, some claims. */
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

/** @param {{ entities: number, links: number, seed?: number }} size */
export function generate({ entities: entityCount, links: linkCount, seed = 1 }) {
  const random = createRandom(seed);
  const sources = Array.from({ length: sourceCount }, (_, at) => ({
    id: `source-${at}`,
    title: `Report ${at}`,
    kind: 'report',
    reliability: random.pick([...'ABCDF']),
    validFrom: `${2010 + (at % 15)}-01-01`,
    validTo: `${2010 + (at % 15)}-12-31`,
    edtf: `${2010 + (at % 15)}`,
    dossier: 'bench',
  }));
  const pools = {};
  const entities = Array.from({ length: entityCount }, (_, at) => {
    const [type, kind] = random.weighted(entityKinds);
    const { name, aliases } = nameOf(random, kind);
    const entity = {
      type,
      props: {
        id: `${kind}-${at}`,
        kind,
        name,
        ...(aliases.length > 0 && { aliases }),
        ...(random.chance(0.5) && {
          summary: `${name} is known from reports of the ${random.pick(['north', 'border', 'capital', 'coast'])}.`,
        }),
        ...(random.chance(0.3) && period(random)),
        degree: 0,
        ...evidence(random, sources, at),
      },
    };
    (pools[type] ??= []).push(entity);
    return entity;
  });
  const { links, linkClaims } = linksAmong(random, { pools, sources, linkCount });
  return { sources, entities, links, claims: [...claimsOn(random, entities, sources), ...linkClaims] };
}

function linksAmong(random, { pools, sources, linkCount }) {
  const links = [];
  const linkClaims = [];
  const taken = new Map();
  while (links.length < linkCount) {
    const [type, from, to] = random.weighted(linkKinds);
    const at = random.skewed(pools[from].length, 2);
    const source = pools[from][at].props;
    const target = pools[to][placeNear(random, at, pools[to].length)].props;
    if (source === target) continue;
    const plain = `${source.id}.${type}.${target.id}`;
    const times = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, times);
    const id = times === 1 ? plain : `${plain}.${times}`;
    source.degree += 1;
    target.degree += 1;
    const props = {
      id,
      ...(random.chance(0.6) && period(random)),
      ...flow(random, type),
      ...evidence(random, sources, links.length),
    };
    links.push({ type, source: source.id, target: target.id, props });
    if (random.chance(0.02)) linkClaims.push(claim(random, sources, id, [source.id, target.id]));
  }
  return { links, linkClaims };
}

/** Most links stay within a neighbourhood of some hundred entities; the others go to hubs anywhere. */
function placeNear(random, at, count) {
  const neighbourhoods = Math.max(1, Math.floor(count / neighbours));
  if (random.chance(0.2)) return random.skewed(count, 2.6);
  return (at % neighbourhoods) + neighbourhoods * random.skewed(Math.floor(count / neighbourhoods), 2);
}

function flow(random, type) {
  if (type === 'SUPPORTS') return { forms: [random.pick(forms)] };
  if (type !== 'FUNDS' || random.chance(0.2)) return {};
  const amount = Math.round(10 ** (3 + random.next() * 5));
  return {
    amountLow: amount,
    amountHigh: random.chance(0.2) ? amount * 2 : amount,
    currency: random.weighted([
      [8, 'USD'],
      [2, 'EUR'],
    ]),
    per: random.weighted([
      [3, 'ONCE'],
      [3, 'YEAR'],
      [2, 'MONTH'],
    ]),
    ...(random.chance(0.1) && { inKind: true }),
  };
}

function period(random) {
  const from = 1990 + random.below(34);
  const to = Math.min(from + random.below(12), 2025);
  const open = random.chance(0.3);
  return {
    edtf: open ? `${from}/..` : `${from}/${to}`,
    validFrom: `${from}-01-01`,
    ...(!open && { validTo: `${to}-12-31` }),
  };
}

function evidence(random, sources, row) {
  const source = random.pick(sources);
  return {
    sources: [source.id],
    origins: [source.id],
    knownFrom: source.validFrom,
    credibility: 1 + random.below(6),
    reliability: source.reliability,
    evidence: [`${source.id}|row ${row}`],
    dossier: 'bench',
  };
}

const claimsOn = (random, entities, sources) =>
  entities.filter(() => random.chance(0.1)).map(({ props }) => claim(random, sources, props.id, [props.id]));

function claim(random, sources, about, ends) {
  const source = random.pick(sources);
  return {
    ends,
    props: {
      id: `${about}@${source.id}#p1`,
      statement: `The report names ${about}.`,
      locator: `p. ${1 + random.below(90)}`,
      stance: 'ASSERTS',
      credibility: 1 + random.below(6),
      about,
      ...(ends.length > 1 && { link: about }),
      source: source.id,
      dossier: 'bench',
    },
  };
}
