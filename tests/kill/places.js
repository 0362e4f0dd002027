/** Where kills are tried out: a store that survives them, and how the product gets at it. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @typedef {object} Place
 * @property {string} engine
 * @property {Record<string, string>} env What the command line finds the store by.
 * @property {() => Promise<object>} open The store as the product opens it: what was broken off is finished.
 * @property {() => Promise<object>} peek The store as it lies.
 * @property {(store: object) => Promise<string[]>} findings What is wrong with a store, as `entente verify` says it.
 * @property {() => string} atWork What the plan's folder of `made` tells of how far an import came.
 * @property {(name: string) => Promise<Place>} beside The embedded engine in another data folder.
 */

/**
 * The embedded engine in the folder, or the Neo4j at `uri`, which must be one to spare.
 * @param {{ data: string, uri?: string, tell: (line: string) => void }} wanted
 * @returns {Promise<Place>}
 */
export async function placeOf({ data, uri, tell }) {
  const dist = join(import.meta.dirname, '..', '..', 'dist', 'server');
  const { openStore } = await import(`${dist}/main.js`);
  const { readConfig } = await import(`${dist}/config.js`);
  const { openEmbedded } = await import(`${dist}/store/embedded.js`);
  const { openNeo4j } = await import(`${dist}/store/neo4j.js`);
  const { verifyStore } = await import(`${dist}/backup/verify/verify.js`);
  const { loadOntology } = await import(`${dist}/graph/ontology/ontology.js`);
  const env = { ENTENTE_DATA: data, ...(uri && { NEO4J_URI: uri, NEO4J_AUTH: 'none' }) };
  const config = readConfig(env);
  return {
    engine: uri ? 'neo4j' : 'embedded',
    env,
    open: () => openStore(config, tell),
    peek: () => (config.neo4j ? openNeo4j(config.neo4j) : openEmbedded(config.data.path)),
    findings: async (store) =>
      (await verifyStore(store, loadOntology())).findings.map((finding) => JSON.stringify(finding)),
    atWork: () => {
      const folder = join(data, 'imports', 'made');
      if (!existsSync(folder)) return 'none';
      if (existsSync(join(folder, 'plan.json'))) return 'planned';
      return readdirSync(folder).some((name) => name.endsWith('.ndjson')) ? 'checking' : 'reading';
    },
    beside: (name) => placeOf({ data: join(dirname(data), name), tell }),
  };
}
