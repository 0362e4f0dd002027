import { linkFamilies, type LinkFamily } from '../../graph/ontology-file.ts';
import type { Ontology, OntologyFile } from '../../graph/ontology.ts';
import type { EntityType } from '../../graph/records.ts';

const WORD = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/;

/** Hands on what the parts need of the ontology, each once, before they use it. */
export class Words {
  readonly #add: (addition: OntologyFile) => void;
  readonly #kinds = new Set<string>();
  readonly #links = new Set<string>();

  constructor(ontology: Ontology, add: (addition: OntologyFile) => void) {
    this.#add = add;
    this.#learn(ontology.file);
  }

  add(addition: OntologyFile): void {
    this.#add(addition);
    this.#learn(addition);
  }

  /** A kind that a file of ours names without saying more: one that the file's writer knew. */
  kind(type: EntityType, kind: string): void {
    if (this.#kinds.has(`${type} ${kind}`) || !WORD.test(kind)) return;
    this.add({ entityTypes: { [type]: { kinds: { [kind]: kind.replace(/[-_]+/g, ' ') } } } });
  }

  /** As `kind`, for a link type. */
  link(type: string, family: string | undefined, symmetric: boolean): void {
    if (this.#links.has(type) || !WORD.test(type)) return;
    const label = type.toLowerCase().replace(/[-_]+/g, ' ');
    const known = linkFamilies.includes(family as LinkFamily) ? (family as LinkFamily) : 'OTHER';
    const inverse = symmetric ? label : `${label} (of)`;
    this.add({
      linkTypes: {
        [type]: { family: known, label, inverse, symmetric, sign: 0, from: ['any'], to: ['any'] },
      },
    });
  }

  #learn({ entityTypes, linkTypes }: OntologyFile): void {
    for (const [type, { kinds }] of Object.entries(entityTypes ?? {}))
      for (const kind of Object.keys(kinds ?? {})) this.#kinds.add(`${type} ${kind}`);
    for (const type of Object.keys(linkTypes ?? {})) this.#links.add(type);
  }
}
