/** Where a set of entities belongs: each by itself, or merged into another. */
export interface Layout {
  readonly ids: readonly string[];
  /** What an entity is merged into, itself where it is not; undefined for one outside the set. */
  rootOf(id: string): string | undefined;
  /** The label of an entity once the layout holds: `Merged`, or `Entity`, as for any outside the set. */
  label(id: string): 'Entity' | 'Merged';
}

export function layoutOf(roots: ReadonlyMap<string, string>): Layout {
  const rootOf = (id: string) => roots.get(id);
  return {
    ids: [...roots.keys()],
    rootOf,
    label: (id) => ((rootOf(id) ?? id) === id ? 'Entity' : 'Merged'),
  };
}
