import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { StoreError } from './graph-store.ts';
import { neo4jError } from './neo4j-errors.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';

/** The first version with `CALL (x) { … }`, in its long-term-support form. */
const oldest = [5, 26] as const;

export interface Reached {
  readonly driver: Driver;
  readonly version: string;
}

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
}

function createDriver(settings: Neo4jSettings, retryTime: number): Driver {
  const { uri, user, password } = settings;
  const auth = password === null ? undefined : neo4j.auth.basic(user, password);
  try {
    return neo4j.driver(uri, auth, {
      disableLosslessIntegers: true,
      userAgent: 'entente',
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: retryTime,
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new StoreError('UNAVAILABLE', `${uri} is no address of a Neo4j (${detail}); check NEO4J_URI.`, {
      cause: error,
    });
  }
}

/** Connects to a Neo4j and asks its version. Rejects with UNAVAILABLE or UNAUTHENTICATED. */
export async function reachNeo4j(settings: Neo4jSettings, retryTime: number): Promise<Reached> {
  const driver = createDriver(settings, retryTime);
  const where = settings.database ? { database: settings.database } : {};
  try {
    const { agent = '' } = await driver.getServerInfo(where);
    const version = agent.replace(/^Neo4j\//, '') || 'unknown';
    if (isOlder(version))
      throw new StoreError(
        'UNAVAILABLE',
        `Neo4j at ${settings.uri} is version ${version}; Entente needs ${oldest.join('.')} or later.`,
      );
    return { driver, version };
  } catch (error) {
    await driver.close();
    throw neo4jError(error, settings, 'connecting');
  }
}
