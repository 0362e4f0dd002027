import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from './http/app.ts';
import type { Places } from './backup/places.ts';
import { importFolder, readConfig, readConfigWith, type Config, type Environment } from './config.ts';
import { required } from './errors.ts';
import { writeLockFile, newToken } from './commands/lock-file.ts';
import { shipDossiers } from './import/dossier/open.ts';
import { loadOntology, type Ontology } from './graph/ontology/ontology.ts';
import { DeadlineError } from './graph/errors.ts';
import { openSession } from './graph/access/session.ts';
import { statistics, type Statistics } from './graph/elements/datasets.ts';
import { renewStoredForm } from './graph/writing/lean-form.ts';
import { renewSearchWords } from './graph/writing/search-renewal.ts';
import { resumeImports } from './import/write/resume.ts';
import { listen } from './http/listen.ts';
import { dropStaged, holdsGraph, putStaged, stageIn } from './store/data-folder.ts';
import { restoreEmbedded } from './store/embedded-backup.ts';
import { openEmbedded } from './store/embedded.ts';
import { requireUnheld, type Lost } from './store/embedded-files.ts';
import { StoreError, type EngineInfo, type GraphStore } from './store/graph-store.ts';
import { openNeo4j, type Neo4jOptions } from './store/neo4j.ts';
import { storedOntology } from './graph/access/vocabulary.ts';

/** How a Neo4j is watched; its own ways unless told. */
type Watching = Pick<Neo4jOptions, 'answerWithin' | 'onAway'>;

/** Milliseconds without any answer after which readers are told that the graph is away: below the second they notice. */
const answerWithin = 900;

/**
 * The store that the settings choose, after what was broken off in it is finished; `tell` gets what that was. A data
 * set about to be removed is left as it is. Rejects with StoreError.
 */
export async function openStore(
  config: Config,
  report: (line: string) => void,
  leave?: string,
  watching: Watching = {},
): Promise<GraphStore> {
  const store = await (config.neo4j ? openNeo4j(config.neo4j, watching) : openEmbedded(config.data.path));
  try {
    // An embedded store has one process, this one: what is marked as under way is not.
    for (const { told } of await resumeImports(store, { leave, shared: config.neo4j !== null })) report(told);
    await renewStoredForm(store, report);
    await renewSearchWords(store, report);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Where graphs are kept, for restoring and copying between engines; the process's own environment where none is given.
 * `report` gets lines for people.
 */
export function placesIn(environment: Environment | undefined, report: (line: string) => void): Places {
  // A password for the Neo4j that is named on the command line may stand without NEO4J_URI.
  const { given, path } = readConfigWith(null, environment).data;
  return {
    folder: given,
    usesNeo4j: () => readConfig(environment).neo4j !== null,
    holdsGraph: () => holdsGraph(path),
    requireFree: () => requireUnheld(path),
    openData: () => openStore(readConfigWith(null, environment), report),
    stage: () => stageIn(path),
    openStaged: (staged) => openEmbedded(staged),
    putStaged: () => putStaged(path),
    dropStaged: () => dropStaged(path),
    restoreFiles: (backup, commit, into) => restoreEmbedded(backup, commit, join(into, 'entente.grafeo')),
    openNeo4j: async (uri) => {
      const { neo4j } = uri === null ? readConfig(environment) : readConfigWith(uri, environment);
      return openNeo4j(required(neo4j, 'Neo4j'), { brokenOff: true });
    },
  };
}

/** The embedded store with what is left of it, however damaged, and what was lost, as a sentence. Rejects with StoreError. */
export async function salvage(config: Config): Promise<{ store: GraphStore; told: string }> {
  if (config.neo4j)
    throw new StoreError(
      'INVALID',
      'A Neo4j salvages with its own tools (neo4j-admin database check); leave --salvage out.',
    );
  let told = 'Nothing was lost: all that was acknowledged is there.';
  const store = await openEmbedded(config.data.path, {
    salvage: (lost) => {
      if (lost) told = lostText(lost);
    },
  });
  return { store, told };
}

function lostText({ last, acknowledged, aside }: Lost): string {
  const commits = Math.max(0, acknowledged - last);
  const some =
    commits > 0
      ? `${count(commits, 'commit that was', 'commits that were')} acknowledged ${commits === 1 ? 'is' : 'are'} lost`
      : 'Some of the log could not be read';
  const kept = aside === null ? '' : `; what could not be read was put aside in ${aside}`;
  return `${some}: the last that is left is number ${number.format(last)} of ${number.format(Math.max(last, acknowledged))}${kept}. From now on the store opens with what is left.`;
}

/**
 * Serves the graph until SIGINT or SIGTERM, then stops cleanly: requests under way are answered, the store closes.
 * `tell` gets the line that says where it listens. Rejects with StoreError, DossierError or ListenError when it
 * cannot start.
 */
export async function serve(config: Config, report: (line: string) => void): Promise<void> {
  const stopped = stopSignal();
  const ontology = loadOntology();
  const logger = pino({ level: config.logLevel }, pino.destination(2));
  const onAway = (why: StoreError | null) => {
    if (why) logger.error({ reason: why.message }, 'the graph is away');
    else logger.warn('the graph is back');
  };
  const store = await openStore(config, report, undefined, { answerWithin, onAway });
  const place = config.neo4j?.uri ?? config.data.given;
  try {
    await shipDossiers(store, ontology);
    const loadToken = newToken();
    const options = {
      ...{ logger, timeLimit: config.timeLimit, writes: { host: config.host, token: config.token } },
      names: config.names,
      frameAncestors: config.frameAncestors,
      ...{ importFolder: importFolder(config), uploadLimit: config.uploadLimit },
      ...(config.slowQuery !== null && { slowQuery: config.slowQuery }),
      ...(!config.neo4j && { loadToken }),
    };
    const { app, stop } = await createApp(store, ontology, { ...options, ahead: lookAhead });
    const listening = await listen(app, config.host, config.port);
    let removeLockFile: (() => void) | null = null;
    try {
      // A Neo4j takes the command line's writes itself; the embedded store has one process, this one.
      if (!config.neo4j)
        removeLockFile = writeLockFile(config.data.path, { url: listening.url, token: loadToken });
      report(greeting(listening.url, await countsOf(store, ontology), store.info, place));
      await stopped;
    } finally {
      removeLockFile?.();
      await Promise.all([listening.close(), stop()]);
    }
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    const late = `${place} did not answer in time, so Entente cannot start; see what keeps it busy, then start again.`;
    throw new StoreError('UNAVAILABLE', late, { cause: error });
  } finally {
    await store.close();
  }
}

/** Milliseconds between looks at whether what first pages ask for is to be worked out again. */
const lookAhead = 5_000;

/** Milliseconds that counting for the greeting may take: it serves already, and whoever started it waits for the line. */
const greetingLimit = 2_000;

/** What the greeting tells of the store; null where that cannot be told in time, whyever. */
export async function countsOf(
  store: GraphStore,
  ontology: Ontology,
  timeLimit = greetingLimit,
): Promise<Counts | null> {
  try {
    // Imports bring link types of their own.
    const whole = await storedOntology(openSession(store, ontology, { timeLimit }));
    return await statistics(openSession(store, whole, { timeLimit }));
  } catch {
    return null;
  }
}

const number = new Intl.NumberFormat('en');
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;

type Counts = Pick<Statistics, 'entities' | 'links' | 'claims' | 'sources'>;

/**
 * The one line that says where Entente listens, how much it holds, where that is known, and in what; `place` is a
 * folder or an address.
 */
export function greeting(url: string, held: Counts | null, engine: EngineInfo, place: string): string {
  const told = `(${engine.engine} ${engine.version}, ${place})`;
  if (held === null) return `Entente listens on ${url} ${told}; what it holds takes long to count`;
  const amounts = [
    count(held.entities, 'entity', 'entities'),
    count(held.links, 'link', 'links'),
    count(held.claims, 'claim', 'claims'),
  ].join(', ');
  return `Entente listens on ${url} — ${amounts} from ${count(held.sources, 'source', 'sources')} ${told}`;
}

/**
 * Resolves at the first SIGINT (Ctrl-C) or SIGTERM. A second one ends the process at once, for when stopping hangs.
 */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let stopping = false;
    const onSignal = (signal: NodeJS.Signals) => {
      if (stopping) process.exit(130);
      stopping = true;
      resolve(signal);
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}
