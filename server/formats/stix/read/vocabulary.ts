import { isDeepStrictEqual } from 'node:util';
import { loadOntology } from '../../../graph/ontology/ontology.ts';
import type { EntityType } from '../../../graph/records.ts';
import type { ReadContext, Sink } from '../../reading.ts';
import type { KindOf } from '../object-types.ts';
import { linkTypeEntry, linkWord } from '../relationship-types.ts';

/** The link type for a relationship, with a label where the type alone does not say it. */
export interface LinkChoice {
  readonly type: string;
  readonly label?: string;
}

/**
 * The words that the parts use. What the ontology lacks is added, each once; what another data set has given another
 * meaning is used as it is, since a word can mean one thing only.
 */
export class Vocabulary {
  readonly #ontology: ReadContext['ontology'];
  readonly #sink: Sink;
  readonly #shipped = loadOntology();
  readonly #added = new Set<string>();

  constructor({ ontology }: ReadContext, sink: Sink) {
    this.#ontology = ontology;
    this.#sink = sink;
  }

  kind({ type, kind, label }: KindOf): string {
    const known = this.#ontology.entityType(type)?.kinds.find((each) => each.id === kind);
    const isShipped = this.#shipped.entityType(type)?.kinds.some((each) => each.id === kind);
    if (isShipped || (known && known.label !== label)) return kind;
    this.#add(`${type} ${kind}`, () =>
      this.#sink.ontology({ entityTypes: { [type]: { kinds: { [kind]: label } } } }),
    );
    return kind;
  }

  /** The type of a link between such entities; RELATED_TO where the word's own type allows no such ends. */
  link(relationship: string, from: EntityType, to: EntityType, wanted?: string): LinkChoice {
    const type = wanted !== undefined && this.#ontology.linkType(wanted) ? wanted : linkWord(relationship);
    const known = this.#ontology.linkType(type);
    const entry = linkTypeEntry(type);
    const written = this.#ontology.file.linkTypes?.[type];
    if (known && !isDeepStrictEqual(written, entry)) {
      if (known.from.includes(from) && known.to.includes(to)) return { type };
      return { type: 'RELATED_TO', label: relationship.replaceAll(/[-_]+/g, ' ').trim() };
    }
    this.#add(type, () => this.#sink.ontology({ linkTypes: { [type]: entry } }));
    return { type };
  }

  measure(id: string, label: string, description: string): string {
    const known = this.#ontology.measure(id);
    if (!this.#shipped.measure(id) && (!known || known.label === label))
      this.#add(`measure ${id}`, () => this.#sink.ontology({ measures: { [id]: { label, description } } }));
    return id;
  }

  #add(key: string, add: () => void): void {
    if (this.#added.has(key)) return;
    this.#added.add(key);
    add();
  }
}
