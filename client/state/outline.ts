/** The map as a list: types in the ontology's order, entities by their links, links as sentences. */
import {
  type Elements,
  entityTypes,
  type EntityType,
  type LinkFamily,
  type LinkItem,
  type Vocabulary,
} from './elements.ts';
import type { View } from './view.ts';
import { hiddenAt, visibleIn } from './visible.ts';

export interface OutlineLink {
  readonly id: string;
  readonly family: LinkFamily;
  /** From the entity's side: `is funded by Afghan Taliban, 50,500 USD a month`. */
  readonly text: string;
  readonly possible: boolean;
  readonly disputed: boolean;
}

export interface OutlineEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: string;
  readonly name: string;
  readonly links: readonly OutlineLink[];
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

/** A link as read from one of its ends. */
function linkText(link: LinkItem, at: string, elements: Elements, vocabulary: Vocabulary | null): string {
  const out = link.source === at;
  const inverse = vocabulary?.linkTypes.find((type) => type.id === link.type)?.inverse;
  const other = out ? link.target : link.source;
  const name = elements.nodes[other]?.name ?? other;
  const words = out || !inverse ? `${link.label} ${out ? name : `(from ${name})`}` : `${inverse} ${name}`;
  return link.amount ? `${words}, ${link.amount}` : words;
}

export function outlineOf(
  elements: Elements,
  view: Pick<View, 'nodes' | 'filters'>,
  vocabulary: Vocabulary | null,
): readonly OutlineGroup[] {
  const { nodes, links, possible } = visibleIn(elements, view);
  const hidden = hiddenAt(elements, view.nodes);
  const at = new Map<string, LinkItem[]>();
  for (const link of links)
    for (const id of new Set([link.source, link.target])) at.set(id, [...(at.get(id) ?? []), link]);
  const order = vocabulary?.entityTypes.map(({ type }) => type) ?? entityTypes;
  const entities = nodes
    .map((node): OutlineEntity => ({
      id: node.id,
      type: node.type,
      kind: node.kind,
      name: node.name,
      links: (at.get(node.id) ?? []).map((link) => ({
        id: link.id,
        family: link.family,
        text: linkText(link, node.id, elements, vocabulary),
        possible: possible.has(link.id),
        disputed: link.disputed,
      })),
      hidden: hidden.get(node.id) ?? 0,
      possible: possible.has(node.id),
      disputed: node.disputed,
    }))
    .sort(
      (a, b) =>
        b.links.length - a.links.length ||
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
