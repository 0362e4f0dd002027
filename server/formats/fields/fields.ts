/**
 * The dossier format as data: reading, checking and the JSON Schema derive from these tables. A `word` is an id
 * of the ontology, a `ref` the id of something in this dossier or another; both are checked once all is read.
 */
export type Field = { readonly needed?: true; readonly about: string } & Shape;
export type Shape =
  | {
      readonly is: 'text';
      readonly max?: number;
      readonly looks?: 'url';
      /** true, false and the like are read as the text that stands there. */
      readonly bare?: true;
      /** May be empty, and keeps the spaces around it. */
      readonly exact?: true;
    }
  | { readonly is: 'period' }
  | { readonly is: 'id' }
  | { readonly is: 'ref'; readonly to: string }
  | { readonly is: 'word'; readonly of: WordList }
  | {
      readonly is: 'number';
      readonly min?: number;
      readonly max?: number;
      readonly whole?: true;
      /** Keeps all its digits, as a text where a double cannot hold them; may stand in quotes. */
      readonly digits?: true;
    }
  | { readonly is: 'flag' }
  /** Any map of plain values, lists and maps. */
  | { readonly is: 'json' }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'list'; readonly of: Field; readonly max?: number }
  | { readonly is: 'map'; readonly of: Field; readonly keys: 'id' | 'word' | 'text' }
  /** One of them, told apart by how it is written: at most one plain, one a list, one a map or record. */
  | { readonly is: 'either'; readonly of: readonly Shape[] }
  | RecordShape;
export interface RecordShape {
  readonly is: 'record';
  /** How messages call it: `an entity`. */
  readonly name: string;
  /** Its name in the JSON Schema's definitions, for records that stand in many places or in themselves. */
  readonly definition?: string;
  readonly fields: Readonly<Record<string, Field>>;
}
export type WordList = 'entity type' | 'kind' | 'link type' | 'support form' | 'measure';

export function text(about: string, max = 1_000): Field {
  return { is: 'text', about, max };
}
export function needed(field: Field): Field {
  return { ...field, needed: true };
}
export function list(of: Field, about: string, max = 1_000): Field {
  return { is: 'list', of, about, max };
}
