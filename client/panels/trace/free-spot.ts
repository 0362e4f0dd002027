export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Half the side of a number on a line. */
export const spotSize = 9;

const boxAt = ({ x, y }: Spot): Box => ({
  left: x - spotSize,
  right: x + spotSize,
  top: y - spotSize,
  bottom: y + spotSize,
});

/** Whether two boxes overlap. */
export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const tries = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85];

/** The place nearest the middle of a line that meets none of `taken`; it is then taken too. */
export const freeSpot = (along: (t: number) => Spot, taken: Box[]): Spot => {
  const spots = tries.map(along);
  const free = spots.find((spot) => !taken.some((box) => meet(box, boxAt(spot)))) ?? along(0.5);
  taken.push(boxAt(free));
  return free;
};
