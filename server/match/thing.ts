import type { Row } from '../store/graph-store.ts';
import { nameForms, type NameForm } from './names.ts';

/** What matching compares of an entity. */
export interface Thing {
  readonly id: string;
  readonly type: string;
  readonly kind: string;
  readonly name: string;
  readonly forms: readonly NameForm[];
  readonly identifiers: readonly string[];
  /** The data sets that it is from: its own, and those of what was merged into it. */
  readonly datasets: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly degree: number;
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const textOrNull = (value: unknown): string | null => (value == null ? null : String(value));
const numberOrNull = (value: unknown): number | null => (value == null ? null : Number(value));

export const comparedProperties = [
  ...['id', 'kind', 'name', 'aliases', 'identifiers', 'dossier'],
  ...['validFrom', 'validTo', 'lat', 'lon', 'degree'],
];

/** From a row with `comparedProperties`. */
export function toThing(type: string, row: Row, merged: readonly string[]): Thing {
  return {
    id: String(row.id),
    type,
    kind: String(row.kind),
    name: String(row.name),
    forms: nameForms(String(row.name), texts(row.aliases)),
    identifiers: texts(row.identifiers),
    datasets: [...new Set([String(row.dossier), ...merged])],
    validFrom: textOrNull(row.validFrom),
    validTo: textOrNull(row.validTo),
    lat: numberOrNull(row.lat),
    lon: numberOrNull(row.lon),
    degree: Number(row.degree ?? 0),
  };
}
