/** A bar of a series: position and length as parts of the whole, 0 to 1. */
export interface Bar {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export interface Value {
  readonly id: string;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly unit?: string | null;
}

/** Open bounds are drawn to the known one; a value without any is not drawn. */
const bounds = ({ low, high }: Value): readonly [number, number] | null => {
  const known = [low, high].filter((bound) => bound != null);
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
};

/**
 * Bars of one common scale from zero. Values of several units share no scale: then there are none. Exact values reach
 * from 0 to themselves; ranges from their lower to their upper bound.
 */
export const seriesBars = (values: readonly Value[]): readonly Bar[] => {
  const units = new Set(values.map((value) => value.unit ?? ''));
  const known = values.flatMap((value) => {
    const pair = bounds(value);
    return pair && pair[0] >= 0 ? [{ id: value.id, pair, exact: pair[0] === pair[1] }] : [];
  });
  const top = Math.max(0, ...known.map(({ pair }) => pair[1]));
  if (units.size > 1 || top === 0) return [];
  return known.map(({ id, pair, exact }) => ({ id, from: exact ? 0 : pair[0] / top, to: pair[1] / top }));
};
