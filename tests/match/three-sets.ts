import { loadPath } from '../../server/import/dossier/open.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import type { GraphStore, Transaction } from '../../server/store/graph-store.ts';
import { decide, undo, type Verdict } from '../../server/match/decide.ts';
import { openTestStore } from '../open-store.ts';

/** The paths of three small data sets that name the same actors differently. */
export const threeSets = ['article', 'conflicts', 'militants'].map((name) => `tests/match/${name}.yaml`);

/** A store that holds them. Close it when done. */
export async function openThreeSets(): Promise<GraphStore> {
  const store = await openTestStore();
  for (const path of threeSets) await loadPath(store, path, loadOntology());
  return store;
}

const at = '2026-01-02T03:04:05Z';

/** Says of a pair that it is the same, in a transaction of its own. */
export const accept = (store: GraphStore, a: string, b: string, more: Partial<Verdict> = {}) =>
  store.write((transaction: Transaction) =>
    decide(transaction, { a, b, verdict: 'SAME', by: 'ann', at, ...more }),
  );
export const reject = (store: GraphStore, a: string, b: string) =>
  accept(store, a, b, { verdict: 'DIFFERENT' });
export const takeBack = (store: GraphStore, id: string) =>
  store.write((transaction: Transaction) => undo(transaction, id));
