/** How much of the working set is of each type, kind, family and link type: what the filters count by. */
import type { Elements } from './elements.ts';
import { kindKey, workingSet } from './visible.ts';

export interface Tallies {
  /** By `ACTOR` and by `ACTOR/person`. */
  readonly nodes: Readonly<Record<string, number>>;
  /** By family and by link type id; the two never share a name with each other's meaning. */
  readonly families: Readonly<Record<string, number>>;
  readonly linkTypes: Readonly<Record<string, number>>;
  readonly undated: number;
  readonly undatedSources: number;
}

const count = (keys: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

export const talliesOf = (elements: Elements, ids: readonly string[]): Tallies => {
  const { nodes, links } = workingSet(elements, ids);
  const all = [...nodes, ...links];
  return {
    nodes: count(nodes.flatMap((node) => [node.type, kindKey(node)])),
    families: count(links.map((link) => link.family)),
    linkTypes: count(links.map((link) => link.type)),
    undated: all.filter(({ valid }) => valid === null || (valid.earliest === null && valid.latest === null))
      .length,
    undatedSources: all.filter(({ knownFrom }) => knownFrom === null).length,
  };
};
