import type { GraphStore } from '../../server/store/graph-store.ts';
import { query } from '../../server/graph/access/queries.ts';

/** Puts persons `e0`, `e1`, … into a store, each linked to the next. */
export async function fillChain(store: GraphStore, count: number): Promise<void> {
  const ids = Array.from({ length: count }, (_, n) => `e${n}`);
  const told = { sources: [], origins: [], evidence: [], dossier: 'chain' };
  await store.write((transaction) =>
    transaction.run(query('write/entities-create', { TYPE: 'Actor' }), {
      rows: ids.map((id, n) => ({
        ...{ ...told, id, kind: 'person', name: `Person ${n}`, search: `person ${n}` },
        degree: n === 0 || n === count - 1 ? 1 : 2,
      })),
    }),
  );
  await store.write((transaction) =>
    transaction.run(query('write/links-create', { TYPE: 'SUPPORTS' }), {
      rows: ids.slice(1).map((id, n) => ({
        ...{ source: `e${n}`, target: id },
        props: { ...told, id: `e${n}.SUPPORTS.${id}` },
      })),
    }),
  );
}
