/** Whom the bench asks about: entities whose answers have the size that a question is about, so that no limit cuts them. */

/** The widest neighbourhood that is shown whole beside the entity itself. */
const widest = 299;

/** For each entity its neighbours; of links of the types, or of all. */
function neighboursOf({ entities, links }, types) {
  const found = new Map(entities.map(({ id }) => [id, new Set()]));
  for (const { type, source, target } of links) {
    if (types && !types.includes(type)) continue;
    found.get(source).add(target);
    found.get(target).add(source);
  }
  return found;
}

/** What lies within two steps of an entity, without it; stops counting above `widest`. */
function withinTwo(neighbours, id) {
  const reached = new Set(neighbours.get(id));
  for (const one of neighbours.get(id)) {
    for (const other of neighbours.get(one)) reached.add(other);
    if (reached.size > widest + 1) break;
  }
  reached.delete(id);
  return reached;
}

/** The few of these whose number is closest to what is wanted and not above it. */
function closest(counted, wanted, few) {
  return counted
    .filter(([, count]) => count <= wanted && count > 0)
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, few)
    .map(([id]) => id);
}

/** As many as are wanted, from the beginning again where the list ends. */
const asMany = (list, count) => Array.from({ length: count }, (_, at) => list[at % list.length]);

/** What one step more reaches, along other neighbours than those seen. */
const next = (neighbours, frontier) =>
  new Set([...frontier].flatMap((id) => [...neighbours.get(id)].slice(0, 200)));

/** An entity two to four steps away. */
function someWayFrom(random, neighbours, id) {
  let frontier = new Set([id]);
  const seen = new Set([id]);
  const hops = 2 + random.below(3);
  for (let hop = 0; hop < hops; hop += 1) {
    const fresh = [...next(neighbours, frontier)].filter((one) => !seen.has(one));
    if (fresh.length === 0) break;
    frontier = new Set([random.pick(fresh)]);
    for (const one of fresh) seen.add(one);
  }
  return [...frontier][0];
}

export const twoTypes = ['FUNDS', 'SUPPORTS'];
const kinds = ['armed-group', 'person', 'company', 'attack', 'city'];

/** The variables of `count` askings of each question, by what the questions take. */
export function samplesOf(network, random, count) {
  const all = neighboursOf(network);
  const funded = neighboursOf(network, twoTypes);
  const twenty = closest(
    network.entities.map(({ id, degree }) => [id, degree]),
    20,
    count,
  );
  const hubs = closest(
    [...all].map(([id, its]) => [id, its.size]),
    widest,
    count,
  );
  const some = Array.from({ length: 40 * count }, () => random.pick(network.entities).id);
  const wide = closest(
    [...new Set(some)].map((id) => [id, withinTwo(funded, id).size]),
    widest,
    count,
  );
  const linked = network.entities.filter(({ degree }) => degree > 2);
  return {
    twenty: asMany(twenty, count).map((id) => ({ id })),
    hub: asMany(hubs, count).map((id) => ({ id })),
    twoSteps: asMany(wide, count).map((id) => ({ id })),
    pair: Array.from({ length: count }, () => {
      const from = random.pick(linked).id;
      return { from, to: someWayFrom(random, all, from) };
    }),
    kind: asMany(kinds, count).map((kind) => ({ kind })),
    text: Array.from({ length: count }, () => ({ text: random.pick(linked).name.toLowerCase() })),
  };
}
