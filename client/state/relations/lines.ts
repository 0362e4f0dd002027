/**
 * The lines of the map. Each is a relation, or, where lines are bundled, all relations between two entities: the
 * second bundling, by itself on a map of many lines or when asked for, opened and closed in place.
 */
import type { LinkFamily, VisibleRelation } from '../elements.ts';
import type { View } from '../view.ts';

/** Above this many relations all between two entities are one line, unless somebody wants it otherwise. */
export const maxUnbundled = 300;

export interface Line {
  /** The relation's id, or the pair's. */
  readonly id: string;
  readonly kind: 'relation' | 'pair';
  readonly source: string;
  readonly target: string;
  /** One, or several of a bundle; by id. */
  readonly relations: readonly VisibleRelation[];
}

/** The id of two entities together: `hezbollah..iran`. No entity's id holds a dot, no relation's two in a row. */
export function pairOf({ source, target }: { readonly source: string; readonly target: string }): string {
  return source < target ? `${source}..${target}` : `${target}..${source}`;
}

/** The two entities of a pair's id. */
export function endsOf(pair: string): readonly [string, string] {
  const [a = '', b = ''] = pair.split('..');
  return [a, b];
}

/** Whether the map draws all relations between two entities as one line. */
export function isBundled(relations: number, bundling: View['bundling']): boolean {
  return bundling === 'pairs' || (bundling === null && relations > maxUnbundled);
}

const lineOf = (relation: VisibleRelation): Line => ({
  id: relation.id,
  kind: 'relation',
  source: relation.source,
  target: relation.target,
  relations: [relation],
});

/** The lines that the relations make, by id of the first relation of each. */
export function linesOf(
  relations: readonly VisibleRelation[],
  { bundling, opened }: Pick<View, 'bundling' | 'opened'>,
): readonly Line[] {
  if (!isBundled(relations.length, bundling)) return relations.map(lineOf);
  const open = new Set(opened);
  const pairs = new Map<string, VisibleRelation[]>();
  for (const relation of relations) {
    const pair = pairOf(relation);
    const known = pairs.get(pair);
    if (known) known.push(relation);
    else pairs.set(pair, [relation]);
  }
  return [...pairs].flatMap(([id, its]): readonly Line[] => {
    if (its.length === 1 || open.has(id)) return its.map(lineOf);
    // A bundle that runs one way points that way.
    const [source, target] = its.every((one) => one.source === its[0]?.source)
      ? [its[0]?.source ?? '', its[0]?.target ?? '']
      : endsOf(id);
    return [{ id, kind: 'pair', source, target, relations: its }];
  });
}

/** The family of all of a line's relations; null where they are of several. */
export function familyOf({ relations }: Pick<Line, 'relations'>): LinkFamily | null {
  const families = new Set(relations.map(({ family }) => family));
  const [only] = families;
  return families.size === 1 && only ? only : null;
}

/** The line that draws a relation or a pair, by id; null where none does. */
export function lineWith(lines: readonly Line[], id: string): Line | null {
  return (
    lines.find((line) => line.id === id || line.relations.some((relation) => relation.id === id)) ?? null
  );
}
