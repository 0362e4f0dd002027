import type { Value } from '../store/graph-store.ts';

/** A link or figure kept until its entities are there. */
export function waitingRow(
  dossier: string,
  { id, digest }: { readonly id: string; readonly digest: string },
  missing: readonly string[],
  row: unknown,
): { readonly id: string; readonly props: { readonly [name: string]: Value } } {
  const key = waitingKey(dossier, id);
  return { id: key, props: { id: key, element: id, dossier, digest, missing, row: JSON.stringify(row) } };
}

/** Of a link or figure that waits: several data sets may have the same. */
export const waitingKey = (dossier: string, id: string): string => `${dossier}|${id}`;
