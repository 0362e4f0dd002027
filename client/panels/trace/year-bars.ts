/** Where the bars of a chart by year stand. Pure; all lengths are pixels. */

/** What one calendar year comes to; open bounds are null. */
export interface YearValue {
  readonly year: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface YearBar {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  /** Top of the bar: the lower bound, or the only one known. */
  readonly top: number;
  /** The range from lower to upper bound; null for an exact amount. An open end reaches to the edge of the chart. */
  readonly whisker: { readonly top: number; readonly bottom: number } | null;
}

interface YearBars {
  readonly width: number;
  readonly bars: readonly YearBar[];
  /** Years written below the chart, where they stand. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  /** The value at the chart's upper edge. */
  readonly top: number;
}

/** Least room of a year; a chart of more years than fit scrolls. */
const minStep = 6;
const maxStep = 40;
/** Room that a written year needs. */
const tickRoom = 44;

const boundsOf = ({ low, high }: YearValue): readonly number[] =>
  [low, high].filter((bound) => bound !== null);

/**
 * Bars from the first year to the last, years without any as gaps, for a chart `available` wide and `height` high.
 * Null where fewer than two years have a value: one sum says more than one bar.
 */
export function yearBars(values: readonly YearValue[], available: number, height: number): YearBars | null {
  const known = values.filter((value) => boundsOf(value).length > 0);
  const years = known.map(({ year }) => year);
  const top = Math.max(0, ...known.flatMap(boundsOf));
  if (known.length < 2 || top <= 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = Math.min(maxStep, Math.max(minStep, available / (last - first + 1)));
  const at = (year: number) => (year - first) * step;
  const y = (value: number) => height - (value / top) * height;
  const bars = known.map(({ year, low, high }) => ({
    year,
    x: at(year) + step * 0.1,
    width: step * 0.8,
    top: y(low ?? 0),
    whisker:
      low === high ? null : { top: high === null ? 0 : y(high), bottom: low === null ? height : y(low) },
  }));
  const every = Math.max(1, Math.ceil(tickRoom / step));
  const ticks = Array.from({ length: Math.ceil((last - first + 1) / every) }, (_, index) => {
    const year = first + index * every;
    return { year, x: at(year) + step / 2 };
  });
  return { width: Math.max(step * (last - first + 1), tickRoom), bars, ticks, top };
}
