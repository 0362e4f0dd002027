import { pino } from 'pino';
import { createApp } from './app.ts';
import { importFolder, type Config } from './config.ts';
import { leaveDoor, newToken } from './door.ts';
import { shipDossiers } from './dossier/ship.ts';
import { loadOntology } from './graph/ontology.ts';
import { storedOntology } from './graph/ontology-merge.ts';
import { openSession } from './graph/session.ts';
import { statistics } from './graph/statistics.ts';
import { resumeImports } from './import/resume.ts';
import { greeting } from './greeting.ts';
import { listen } from './listen.ts';
import { stopSignal } from './stop-signal.ts';
import { openEmbedded } from './store/embedded.ts';
import type { GraphStore } from './store/graph-store.ts';
import { openNeo4j } from './store/neo4j.ts';

/**
 * The store that the settings choose, after what was broken off in it is finished; `tell` gets what that was. A data
 * set about to be removed is left as it is. Rejects with StoreError.
 */
export async function openStore(
  config: Config,
  tell: (line: string) => void,
  leave?: string,
): Promise<GraphStore> {
  const store = await (config.neo4j ? openNeo4j(config.neo4j) : openEmbedded(config.data.path));
  try {
    // An embedded store has one process, this one: what is marked as under way is not.
    for (const { told } of await resumeImports(store, { leave, shared: config.neo4j !== null })) tell(told);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Serves the graph until SIGINT or SIGTERM, then stops cleanly: requests under way are answered, the store closes.
 * `tell` gets the line that says where it listens. Rejects with StoreError, DossierError or ListenError when it
 * cannot start.
 */
export async function serve(config: Config, tell: (line: string) => void): Promise<void> {
  const stopped = stopSignal();
  const ontology = loadOntology();
  const store = await openStore(config, tell);
  try {
    await shipDossiers(store, ontology);
    const logger = pino({ level: config.logLevel }, pino.destination(2));
    const loadToken = newToken();
    const options = {
      ...{ logger, timeLimit: config.timeLimit, writes: { host: config.host, token: config.token } },
      ...{ importFolder: importFolder(config), uploadLimit: config.uploadLimit },
      ...(!config.neo4j && { loadToken }),
    };
    const { app, stop } = await createApp(store, ontology, options);
    const listening = await listen(app, config.host, config.port);
    // A Neo4j takes the command line's writes itself; the embedded store has one process, this one.
    const shutDoor = config.neo4j
      ? null
      : leaveDoor(config.data.path, { url: listening.url, token: loadToken });
    // Imports bring link types of their own.
    const whole = await storedOntology(openSession(store, ontology));
    const held = { ...(await statistics(openSession(store, whole))), ...store.info };
    tell(greeting(listening.url, held, config.neo4j?.uri ?? config.data.given));
    await stopped;
    shutDoor?.();
    await Promise.all([listening.close(), stop()]);
  } finally {
    await store.close();
  }
}
