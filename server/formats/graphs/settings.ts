import type { LinkTypeTerm, Ontology, OntologyFile } from '../../graph/ontology/ontology.ts';
import type { EntityType } from '../../graph/records.ts';
import { ImportError, type ImportOptions } from '../reading.ts';

/** What nodes and edges become where the file does not say. */
export interface GraphSettings {
  readonly type: EntityType;
  readonly kind: string;
  /** Of directed and of undirected edges. */
  readonly directed: string;
  readonly undirected: string;
  /** What the ontology needs for these. */
  readonly addition: OntologyFile;
}

/** What `graphSettings` reads. */
export const graphSettingNames = ['entityType', 'kind', 'linkType'] as const;

/** For nodes of which nothing is known but that they are there. */
export const unspecified = 'unspecified';
/** For edges that have no direction and say no more. */
export const connectedType = 'CONNECTED_TO';

const connected: NonNullable<OntologyFile['linkTypes']> = {
  [connectedType]: {
    family: 'OTHER',
    label: 'is connected to',
    inverse: 'is connected to',
    symmetric: true,
    sign: 0,
    from: ['any'],
    to: ['any'],
    description: "Connected in a way that has no direction; the link's own label says more.",
  },
};

/** Reads `entityType`, `kind` and `linkType`. Throws an ImportError for one that cannot be. */
export function graphSettings(options: ImportOptions, ontology: Ontology): GraphSettings {
  const type = entityTypeOf(word(options, 'entityType') ?? 'Actor', ontology);
  const kind = word(options, 'kind') ?? unspecified;
  const link = linkTypeOf(word(options, 'linkType'), ontology);
  if (link && !(link.from.includes(type) && link.to.includes(type)))
    throw new ImportError(
      `The link type ${link.id} goes from ${link.from.join(' or ')} to ${link.to.join(' or ')}, and nodes become ${type}; choose another link type or entity type.`,
    );
  const known = ontology.entityType(type)?.kinds.some(({ id }) => id === kind);
  return {
    type,
    kind,
    directed: link?.id ?? 'RELATED_TO',
    undirected: link?.id ?? connectedType,
    addition: {
      ...(known ? {} : { entityTypes: { [type]: { kinds: { [kind]: kind.replaceAll('-', ' ') } } } }),
      ...(link ? {} : { linkTypes: connected }),
    },
  };
}

function word(options: ImportOptions, name: string): string | undefined {
  const value = options[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw new ImportError(`The setting ${name} must be a word.`);
}

function entityTypeOf(name: string, ontology: Ontology): EntityType {
  const known = ontology.entityTypes.map(({ id }) => id);
  const found = known.find((id) => id.toLowerCase() === name.toLowerCase());
  if (found) return found;
  throw new ImportError(`${JSON.stringify(name)} is no entity type; use one of ${known.join(', ')}.`);
}

function linkTypeOf(name: string | undefined, ontology: Ontology): LinkTypeTerm | undefined {
  const found = name === undefined ? undefined : ontology.linkType(name.toUpperCase());
  if (name === undefined || found) return found;
  const known = ontology.linkTypes.map(({ id }) => id);
  throw new ImportError(`${JSON.stringify(name)} is no link type; use one of ${known.join(', ')}.`);
}
