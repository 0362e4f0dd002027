/** A line between neighbouring columns: a whole flow, or a stage of one that crosses several columns. */
export interface Stage {
  readonly flow: string;
  readonly from: string;
  readonly to: string;
  readonly width: number;
}

export interface Detours {
  /** Ids of the places that keep room for flows in the columns they only cross. */
  readonly places: readonly string[];
  /** The stages of every flow, in order. */
  readonly stages: readonly Stage[];
}

interface Crossing {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly width: number;
}

/**
 * Cuts flows that skip columns into stages, with a place in each column between, so that no line runs through a bar
 * that is not its own. Flows of one pair share their places.
 */
export const detours = (flows: readonly Crossing[], layerOf: (id: string) => number): Detours => {
  const places = new Set<string>();
  const stages = flows.flatMap((flow) => {
    const first = layerOf(flow.from) + 1;
    const between = Array.from({ length: Math.max(0, layerOf(flow.to) - first) }, (_, index) => {
      const place = `~${flow.from}~${flow.to}~${first + index}`;
      places.add(place);
      return place;
    });
    const stops = [flow.from, ...between, flow.to];
    return stops
      .slice(1)
      .map((to, index) => ({ flow: flow.id, from: stops[index] ?? '', to, width: flow.width }));
  });
  return { places: [...places], stages };
};
