import type { Ontology } from '../../graph/ontology/ontology.ts';
import { openSession } from '../../graph/access/session.ts';
import { disagreements } from '../../graph/disagreements/disagreements.ts';
import { statistics } from '../../graph/elements/datasets.ts';
import { listEntities } from '../../graph/search/entity-list.ts';
import type { GraphStore } from '../../store/graph-store.ts';

/** Milliseconds that one of the answers may take: on a million entities some take longer than a request may. */
const timeLimit = 120_000;

/**
 * Works out, while nobody waits, what is kept as long as nothing is written and what a first page asks for: the most
 * connected entities, statistics, and the first disagreements, one after the other. Looks every so many milliseconds,
 * and begins once two looks saw the same revision: in the midst of an import it would be in vain.
 */
export function workAhead(
  store: GraphStore,
  ontology: () => Promise<Ontology>,
  everyMs: number,
): { readonly stop: () => Promise<void> } {
  const stopped = new AbortController();
  let before: string | null = null;
  let done: string | null = null;
  let working: Promise<void> | null = null;
  const look = async () => {
    const revision = await store.revision();
    const isQuiet = revision === before;
    before = revision;
    if (!isQuiet || revision === done) return;
    done = revision;
    const known = await ontology();
    const session = () => openSession(store, known, { timeLimit, signal: stopped.signal });
    await listEntities(session(), { orderBy: 'DEGREE', first: 1 });
    await statistics(session());
    await disagreements(session(), { first: 1 });
  };
  const timer = setInterval(() => {
    // What fails now is told to who asks for it.
    working ??= look()
      .catch(() => undefined)
      .finally(() => (working = null));
  }, everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      stopped.abort();
      await working;
    },
  };
}
