/** Where kills are tried out: a store that survives them, and how the product gets at it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Place
 * @property {string} engine
 * @property {Record<string, string>} env What the command line finds the store by.
 * @property {() => Promise<object>} open The store as the product opens it: what was broken off is finished.
 * @property {() => Promise<object>} peek The store as it lies.
 * @property {() => string} atWork What the plan's folder of `made` tells of how far an import came.
 */

/**
 * The embedded engine in the folder, or the Neo4j at `uri`, which must be one to spare.
 * @param {{ data: string, uri?: string, tell: (line: string) => void }} wanted
 * @returns {Promise<Place>}
 */
export async function placeOf({ data, uri, tell }) {
  const { openStore } = await import('../../dist/server/main.js');
  const { readConfig } = await import('../../dist/server/config.js');
  const { openEmbedded } = await import('../../dist/server/store/embedded.js');
  const { openNeo4j } = await import('../../dist/server/store/neo4j.js');
  const env = { ENTENTE_DATA: data, ...(uri && { NEO4J_URI: uri, NEO4J_AUTH: 'none' }) };
  const config = readConfig(env);
  return {
    engine: uri ? 'neo4j' : 'embedded',
    env,
    open: () => openStore(config, tell),
    peek: () => (config.neo4j ? openNeo4j(config.neo4j) : openEmbedded(config.data.path)),
    atWork: () => {
      const folder = join(data, 'imports', 'made');
      if (!existsSync(folder)) return 'none';
      if (existsSync(join(folder, 'plan.json'))) return 'planned';
      return readdirSync(folder).some((name) => name.endsWith('.ndjson')) ? 'checking' : 'reading';
    },
  };
}
