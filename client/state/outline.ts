/** The map as a list: types in the ontology's order, entities by their relations, relations as sentences. */
import {
  type Elements,
  entityTypes,
  type EntityType,
  type LinkFamily,
  type RelationItem,
  type VisibleRelation,
  type Vocabulary,
} from './elements.ts';
import { counted } from './text.ts';
import type { View } from './view.ts';
import { hiddenAt, visibleIn } from './visible.ts';

export interface OutlineRelation {
  readonly id: string;
  readonly family: LinkFamily;
  /** From the entity's side: `is funded by Afghan Taliban, 50,500 USD a month`. */
  readonly text: string;
  /** When it held, and how many links say so: `31 links, 1979 – 1990`; empty for one link without a date. */
  readonly strip: string;
  /** How many of its links pass the clocks. */
  readonly links: number;
  readonly possible: boolean;
  readonly disputed: boolean;
}

export interface OutlineEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: string;
  readonly name: string;
  /** Its relations in words, found when they are first asked for: closed rows only count them. */
  readonly relations: readonly OutlineRelation[];
  readonly relationCount: number;
  /** Links that lead off the map. */
  readonly hidden: number;
  readonly possible: boolean;
  readonly disputed: boolean;
}

interface OutlineGroup {
  readonly type: EntityType;
  readonly label: string;
  readonly entities: readonly OutlineEntity[];
}

/** A relation as read from one of its ends. */
function relationText(
  relation: RelationItem,
  at: string,
  elements: Elements,
  vocabulary: Vocabulary | null,
): string {
  const out = relation.source === at;
  const inverse = vocabulary?.linkTypes.find((type) => type.id === relation.type)?.inverse;
  const other = out ? relation.target : relation.source;
  const name = elements.nodes[other]?.name ?? other;
  const words = out || !inverse ? `${relation.label} ${out ? name : `(from ${name})`}` : `${inverse} ${name}`;
  return relation.amount ? `${words}, ${relation.amount}` : words;
}

/** Number of links, of how many where dates leave some out, and the years in which all of them held. */
const stripText = ({ passing, count, held }: VisibleRelation): string => {
  const links = passing < count ? `${passing} of ${counted(count, 'link')}` : counted(count, 'link');
  return [count > 1 ? links : '', held].filter(Boolean).join(', ');
};

export function outlineOf(
  elements: Elements,
  view: Pick<View, 'nodes' | 'filters'>,
  vocabulary: Vocabulary | null,
): readonly OutlineGroup[] {
  const { nodes, relations, possible } = visibleIn(elements, view);
  const hidden = hiddenAt(elements, view.nodes);
  const at = new Map<string, VisibleRelation[]>();
  for (const relation of relations)
    for (const id of new Set([relation.source, relation.target])) {
      const known = at.get(id);
      if (known) known.push(relation);
      else at.set(id, [relation]);
    }
  const order = vocabulary?.entityTypes.map(({ type }) => type) ?? entityTypes;
  const inWords = (its: readonly VisibleRelation[], id: string) =>
    its.map((relation): OutlineRelation => ({
      id: relation.id,
      family: relation.family,
      text: relationText(relation, id, elements, vocabulary),
      strip: stripText(relation),
      links: relation.passing,
      possible: possible.has(relation.id),
      disputed: relation.disputed,
    }));
  const entities = nodes
    .map((node): OutlineEntity => {
      const its = at.get(node.id) ?? [];
      let words: readonly OutlineRelation[] | null = null;
      return {
        id: node.id,
        type: node.type,
        kind: node.kind,
        name: node.name,
        get relations() {
          return (words ??= inWords(its, node.id));
        },
        relationCount: its.length,
        hidden: hidden.get(node.id) ?? 0,
        possible: possible.has(node.id),
        disputed: node.disputed,
      };
    })
    .sort(
      (a, b) =>
        b.relationCount - a.relationCount ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
    );
  return order
    .map((type) => ({
      type,
      label: vocabulary?.entityTypes.find((term) => term.type === type)?.plural ?? type.toLowerCase(),
      entities: entities.filter((entity) => entity.type === type),
    }))
    .filter((group) => group.entities.length > 0);
}

/** How many rows more of a type are drawn each time that somebody asks for more. */
export const rowsAtOnce = 25;

/** How many rows are drawn without a pause: each costs some milliseconds on a slow machine. */
export const rowsAPiece = 30;

/** The first `allowed` of the lists' rows, list by list. */
export function piecesOf<Row>(
  lists: readonly (readonly Row[])[],
  allowed: number,
): readonly (readonly Row[])[] {
  let left = allowed;
  return lists.map((list) => {
    const some = list.slice(0, Math.max(0, left));
    left -= list.length;
    return some;
  });
}

/** The first `limit` of a type's entities, and the one that is selected wherever it stands: what is drawn of them. */
export function rowsOf(
  entities: readonly OutlineEntity[],
  limit: number,
  selected: string | null,
): readonly OutlineEntity[] {
  const rest = entities.slice(limit).filter(({ id }) => id === selected);
  return [...entities.slice(0, limit), ...rest];
}
