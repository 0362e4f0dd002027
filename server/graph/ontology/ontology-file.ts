import { entityTypes, type EntityType } from '../records.ts';

/** The families of links, in the order in which people see them. */
export const linkFamilies = [
  'FUNDING',
  'SUPPORT',
  'ALLIANCE',
  'HOSTILITY',
  'STRUCTURE',
  'AGREEMENT',
  'OPERATION',
  'PLACE',
  'OTHER',
] as const;
export type LinkFamily = (typeof linkFamilies)[number];

export function isEntityType(id: string): id is EntityType {
  return entityTypes.some((type) => type === id);
}
export function isLinkFamily(id: string): id is LinkFamily {
  return linkFamilies.some((family) => family === id);
}

/** The shape of `ontology.yaml`; a dossier's `ontology:` has the same, every part optional. */
export interface OntologyFile {
  readonly entityTypes?: Readonly<Record<string, EntityTypeEntry>>;
  readonly families?: Readonly<Record<string, { label: string; description: string }>>;
  readonly linkTypes?: Readonly<Record<string, LinkTypeEntry>>;
  readonly supportForms?: Readonly<Record<string, { label: string; description?: string }>>;
  readonly measures?: Readonly<Record<string, MeasureEntry>>;
  readonly rules?: Readonly<Record<string, { label: string; description?: string }>>;
}

interface EntityTypeEntry {
  readonly label?: string;
  readonly plural?: string;
  readonly description?: string;
  readonly kinds?: Readonly<Record<string, string>>;
}

export interface LinkTypeEntry {
  readonly family: LinkFamily;
  readonly label: string;
  readonly inverse: string;
  readonly description?: string;
  readonly symmetric?: boolean;
  readonly sign?: -1 | 0 | 1;
  readonly reaches?: boolean;
  readonly from: readonly (EntityType | 'any')[];
  readonly to: readonly (EntityType | 'any')[];
}

export interface MeasureEntry {
  readonly label: string;
  readonly description?: string;
  readonly unit?: string;
  readonly parts?: readonly string[];
  readonly counts?: MeasureCount;
}

/** Which links a measure counts: of this type, this way from the figure's entity, to this entity type. */
export interface MeasureCount {
  readonly link: string;
  readonly direction: 'OUT' | 'IN';
  readonly type: EntityType;
}
