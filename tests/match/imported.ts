import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { importFiles } from '../../server/import/import.ts';
import { fileOfContents } from '../../server/import/read/files.ts';
import { proposals } from '../../server/match/review.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';

/** Imports one file as a data set; `mapping` is YAML for a table. */
export const bring = (
  store: GraphStore,
  dataset: string,
  file: string,
  contents: string,
  mapping: string | null = null,
) =>
  importFiles(store, loadOntology(), {
    files: [fileOfContents(file, contents)],
    dataset: { id: dataset },
    ...(mapping !== null && { options: { mapping: { name: 'm.yaml', text: mapping } } }),
  });

/** A mapping for a table of entities; `entity` is what stands beside its type, as YAML. */
export const tableOf = (entity: string) => `entente: 1
dataset: { id: x, title: X, source: { publisher: P, published: 2020 } }
tables:
  - entities:
      e: { type: Actor, ${entity} }
`;

export interface Proposed {
  /** As people read them, in the order of the alphabet. */
  readonly names: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What is proposed, best first, told by names. */
export async function proposed(store: GraphStore, within: string | null = null): Promise<Proposed[]> {
  const names = new Map(
    (
      await store.read({
        name: 'look',
        text: 'MATCH (e:Entity) RETURN e.id AS id, e.name AS name ORDER BY id LIMIT 5000',
      })
    ).map((row) => [String(row['id']), String(row['name'])]),
  );
  return (await proposals(store, { within })).map(({ a, b, score, reasons }) => ({
    names: [names.get(a), names.get(b)].sort().join(' = '),
    score,
    reasons: reasons.map(({ text, speaksFor }) => `${speaksFor ? '+' : '-'} ${text}`),
  }));
}
