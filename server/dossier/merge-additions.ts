import type { OntologyFile } from '../graph/ontology.ts';

/** Several additions to the ontology as one; what they say of one id is the same but for the kinds, which are united. */
export function mergeAdditions(additions: readonly OntologyFile[]): OntologyFile {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const addition of additions)
    for (const [part, entries] of Object.entries(addition)) merged[part] = mergeKinds(merged[part], entries);
  return merged as OntologyFile;
}

function mergeKinds(mine: Record<string, unknown> = {}, theirs: Readonly<Record<string, unknown>>) {
  const merged = { ...mine };
  for (const [id, entry] of Object.entries(theirs)) {
    const known = merged[id] as { kinds?: object } | undefined;
    const kinds = { ...known?.kinds, ...(entry as { kinds?: object }).kinds };
    merged[id] = Object.keys(kinds).length > 0 ? { ...(entry as object), kinds } : entry;
  }
  return merged;
}
