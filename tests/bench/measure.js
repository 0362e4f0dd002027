/** Times a question as GraphQL, and the store calls it makes by themselves. */
import { createContext } from '../../dist/server/schema/request/context.js';

const WARM_UP = 3;

/** A store that notes its calls; those that run at the same time share a wave. */
function recording(store) {
  const waves = [];
  let running = 0;
  const note = (call) => {
    if (running === 0) waves.push([]);
    waves.at(-1).push(call);
    running += 1;
    return call().finally(() => (running -= 1));
  };
  return {
    waves,
    store: {
      ...store,
      read: (...args) => note(() => store.read(...args.slice(0, 2))),
      searchText: (...args) => note(() => store.searchText(...args.slice(0, 2))),
    },
  };
}

/**
 * The milliseconds of each asking: as GraphQL (parsing, checking, resolving, writing JSON) and of its bare calls.
 * @returns {Promise<{ graphql: number[], bare: number[], calls: number[], refused: Map<string, number> }>}
 */
export async function measure({ store, ontology, apollo }, { query, asked }) {
  const times = { graphql: [], bare: [], calls: [], refused: new Map() };
  for (const [at, variables] of asked.entries()) {
    const notes = recording(store);
    await ask(apollo, notes.store, ontology, { query, variables });
    const graphql = await timed(async () => ask(apollo, store, ontology, { query, variables }));
    const bare = await timed(async () => {
      for (const wave of notes.waves) await Promise.all(wave.map((call) => call()));
    });
    const code = graphql.result.errors?.[0]?.extensions.code;
    if (code === 'LIMIT_EXCEEDED' || code === 'TIMEOUT')
      times.refused.set(code, (times.refused.get(code) ?? 0) + 1);
    else if (code) throw new Error(JSON.stringify(graphql.result.errors[0]));
    if (at < WARM_UP || code) continue;
    times.graphql.push(graphql.time);
    times.bare.push(bare.time);
    times.calls.push(notes.waves.flat().length);
  }
  return times;
}

async function ask(apollo, store, ontology, { query, variables }) {
  const contextValue = createContext(store, ontology);
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  JSON.stringify(body.singleResult);
  return body.singleResult;
}

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { result, time: performance.now() - start };
}

/** The value that `part` of the numbers do not exceed; NaN of none. */
export function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? NaN;
}
