import type { Json } from '../../../graph/records.ts';
import { isList, isRecord, recordOf } from '../../json.ts';
import type { JsonItem } from '../../json-items.ts';
import { idText } from './json-graph.ts';

/** What nodes are called by, and what the ends of links mean; found by looking at all of a file. */
export interface NodeNames {
  /** Undefined for a node that has no id where others have one. */
  ofNode(node: Json, index: number): string | undefined;
  /** Undefined for an end that is none. */
  ofEnd(end: Json | undefined): string | undefined;
}

const ownId = (node: Json) => (isRecord(node) ? idText(node.key ?? node.id) : idText(node));
const nameOf = (node: Json) => {
  const { name, label } = recordOf(node);
  return idText(name ?? label);
};

/** The end of a link, which d3 replaces by the node itself once it has drawn it. */
const endOf = (end: Json | undefined): Json | undefined =>
  isRecord(end) ? (end.key ?? end.id ?? end.name ?? end.index) : end;

/** The two ends of a link as it is written: in a map by several names, or as a pair. */
export function endsOf(link: Json): readonly [Json | undefined, Json | undefined] {
  if (isList(link)) return [link[0], link[1]];
  const { source, target, from, to } = recordOf(link);
  return [source ?? from, target ?? to];
}

/**
 * Looks at nodes and links before they are read, in whatever order they stand. d3 and older networkx write the places
 * of nodes in their list as the ends of links, and nodes may have names in place of ids.
 */
export class NodeLinkSurvey {
  readonly #ids: (string | undefined)[] = [];
  readonly #known = new Set<string>();
  readonly #numbers = new Set<number>();
  #hasText = false;

  /** Whether more need be seen: ends that are texts can only be ids. */
  get isOpen(): boolean {
    return !this.#hasText || this.#known.size === 0;
  }

  see({ path, value }: JsonItem): void {
    if (path === 'nodes') {
      const id = ownId(value);
      this.#ids.push(id);
      if (id !== undefined) this.#known.add(id);
      return;
    }
    for (const end of endsOf(value).map(endOf))
      if (typeof end === 'number') this.#numbers.add(end);
      else if (typeof end === 'string') this.#hasText = true;
  }

  names(): NodeNames {
    const count = this.#ids.length;
    const numbers = [...this.#numbers];
    const arePlaces = numbers.every((end) => Number.isInteger(end) && end >= 0 && end < count);
    const areIds = numbers.every((end) => this.#known.has(String(end)));
    const hasIds = this.#known.size > 0;
    if (!this.#hasText && numbers.length > 0 && arePlaces && !(hasIds && areIds)) {
      const ids = this.#ids;
      const at = (place: number) => ids[place] ?? String(place);
      return {
        ofNode: (_node, index) => at(index),
        ofEnd: (end) => {
          const place = endOf(end);
          return typeof place === 'number' ? at(place) : undefined;
        },
      };
    }
    return {
      ofNode: hasIds ? ownId : (node) => ownId(node) ?? nameOf(node),
      ofEnd: (end) => idText(endOf(end)),
    };
  }
}
