/** A type as a head declares it. */
export type HeadType =
  | { readonly kind: 'nullable' | 'list' | 'record'; readonly of: HeadType }
  | { readonly kind: 'union'; readonly any: readonly HeadType[] }
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'map'; readonly fields: readonly Field[] }
  | { readonly kind: 'named' | 'shape'; readonly name: string };

export interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly type: HeadType;
}

/** What the projections give, by the name of the type; of what records are read from, `properties.ts` has the fields. */
export type Shapes = Readonly<
  Record<string, { readonly file: string; readonly purpose: string; readonly fields: readonly Field[] }>
>;

/** What records are read from, by the names of the types, and what stands for them in statements. */
export const recordShapes: Readonly<Record<string, string>>;

/** Where a row or map is not what its fields declare, as `path is value, not type`; null where it is. */
export function misfitOfFields(
  value: unknown,
  fields: readonly Field[],
  shapes: Shapes,
  path?: string,
): string | null;
