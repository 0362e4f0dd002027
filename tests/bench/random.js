/** Repeatable chance: the same seed gives the same network on every machine. */
export function createRandom(seed) {
  let state = seed;
  /** From 0 up to 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count) => Math.floor(next() * count);
  return {
    next,
    below,
    chance: (part) => next() < part,
    pick: (list) => list[below(list.length)],
    /** A low place far oftener than a high one: the larger `skew`, the fewer hubs take the more links. */
    skewed: (count, skew) => Math.floor(count * next() ** skew),
    /** An entry of `[weight, value]` pairs. */
    weighted: (pairs) => {
      let left = next() * pairs.reduce((sum, [weight]) => sum + weight, 0);
      return (pairs.find(([weight]) => (left -= weight) < 0) ?? pairs[0])[1];
    },
  };
}
