/** From where to where one stage of a line runs, in pixels. */
export interface Ends {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The `d` of a path through all stages, level at the ends of each. */
export const curve = (stages: readonly Ends[]): string =>
  stages
    .map(({ x0, y0, x1, y1 }, index) => {
      const middle = (x0 + x1) / 2;
      return `${index === 0 ? 'M' : 'L'}${x0},${y0}C${middle},${y0} ${middle},${y1} ${x1},${y1}`;
    })
    .join('');

const pointOf = ({ x0, y0, x1, y1 }: Ends, t: number): Point => {
  const middle = (x0 + x1) / 2;
  const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
  return { x: a * x0 + (b + c) * middle + d * x1, y: (a + b) * y0 + (c + d) * y1 };
};

/** The point of the whole curve at `t`, 0 to 1; each stage takes an equal part. */
export const along =
  (stages: readonly Ends[]) =>
  (t: number): Point => {
    const index = Math.min(stages.length - 1, Math.floor(t * stages.length));
    const stage = stages[index];
    return stage ? pointOf(stage, t * stages.length - index) : { x: 0, y: 0 };
  };
