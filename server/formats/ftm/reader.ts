import { extendOntology } from '../../graph/ontology/ontology-merge.ts';
import type { Ontology, OntologyFile } from '../../graph/ontology/ontology.ts';
import type { EntityType } from '../../graph/records.ts';
import type { ReadContext, Sink, Place } from '../reading.ts';
import { entityId } from '../ids.ts';
import { Citations } from './citations.ts';
import { addedLinkTypes, edgeLinkOf, nodeKindOf, type NodeKind } from './graph-types.ts';
import type { Schema } from './model/model.ts';
import type { Survey } from './survey.ts';

/** What the making of parts shares: where they go, what is known of all entities, and what was declared. */
export class Reader {
  readonly dataset: string;
  readonly sink: Sink;
  readonly survey: Survey;
  readonly citations: Citations;
  /** With the types that this format adds: for asking what may stand at a link's ends. */
  readonly #ontology: Ontology;
  readonly #declared = new Set<string>();

  constructor({ dataset, ontology }: ReadContext, sink: Sink, survey: Survey) {
    this.dataset = dataset;
    this.sink = sink;
    this.survey = survey;
    this.citations = new Citations(dataset, sink);
    const missing = Object.entries(addedLinkTypes).filter(([type]) => !ontology.linkType(type));
    this.#ontology = extendOntology(ontology, { linkTypes: Object.fromEntries(missing) }, dataset);
  }

  id(ftmId: string): string {
    return entityId(this.dataset, ftmId);
  }

  /** The kind of an entity of the schema, declared where the ontology lacks it. */
  kindOf(schema: Schema): NodeKind {
    const kind = nodeKindOf(schema);
    if (kind.adds !== undefined)
      this.#declare(`${kind.type} ${kind.kind}`, {
        entityTypes: { [kind.type]: { kinds: { [kind.kind]: kind.adds } } },
      });
    return kind;
  }

  /** The link type, declared where the ontology lacks it; RELATED_TO where the ends don't fit it. */
  linkType(type: string, source: EntityType, target: EntityType): string {
    const term = this.#ontology.linkType(type);
    if (!term?.from.includes(source) || !term.to.includes(target)) return 'RELATED_TO';
    const added = addedLinkTypes[type];
    if (added) this.#declare(type, { linkTypes: { [type]: added } });
    return type;
  }

  /** The type of the entity with an id, else of what a property refers to; null for what is a link here. */
  endType(ftmId: string, range: Schema | null): EntityType | null {
    const known = this.survey.schemaOf(ftmId);
    if (known && edgeLinkOf(known)) return null;
    const schema = known ?? range;
    return schema ? nodeKindOf(schema).type : 'Asset';
  }

  /** Notes an end that no line has; false where there is one. */
  isMissing(ftmId: string, property: string, place: Place): boolean {
    if (this.survey.schemaOf(ftmId)) return false;
    this.sink.note(
      { ...place, column: property },
      `${property} refers to ${ftmId.slice(0, 100)}, which is not in these files; the link waits until it is.`,
    );
    return true;
  }

  #declare(key: string, addition: OntologyFile): void {
    if (this.#declared.has(key)) return;
    this.#declared.add(key);
    this.sink.ontology(addition);
  }
}
