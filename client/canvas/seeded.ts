/** Numbers from 0 up to 1 that depend on the seed alone (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** Runs `work` with `Math.random` seeded: the layout library knows no other source of chance. */
export const withSeed = <Result>(seed: number, work: () => Result): Result => {
  const random = Math.random;
  Math.random = seeded(seed);
  try {
    return work();
  } finally {
    Math.random = random;
  }
};
