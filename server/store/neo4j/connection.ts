import { messageOf } from '../../errors.ts';
import neo4j, { type Driver, type Neo4jError } from 'neo4j-driver';
import { StoreError, type StoreErrorCode } from '../graph-store.ts';

/** The first version with `CALL (x) { … }`, in its long-term-support form. */
const oldest = [5, 26] as const;

interface Reached {
  readonly driver: Driver;
  readonly version: string;
}

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
}

/** A driver, which connects when it is first used. Throws UNAVAILABLE for an address that is none. */
export function createDriver(settings: Neo4jSettings, retryTime: number): Driver {
  const { uri, user, password } = settings;
  const auth = password === null ? undefined : neo4j.auth.basic(user, password);
  try {
    return neo4j.driver(uri, auth, {
      disableLosslessIntegers: true,
      userAgent: 'entente',
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: retryTime,
      // Nobody reads what Neo4j remarks on each statement, and it is told of no use of the driver.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
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

/** How to reach a Neo4j. */
export interface Neo4jSettings {
  /** `neo4j://host:7687` routes within a cluster; `bolt://` speaks to one server; `+s` encrypts. */
  readonly uri: string;
  readonly user: string;
  /** Null for a server that asks for none. */
  readonly password: string | null;
  /** The server's default database when absent. */
  readonly database?: string;
}

type Say = (settings: Neo4jSettings, detail: string, name: string) => string;
type Rule = readonly [pattern: RegExp, code: StoreErrorCode, say: Say];

const database = ({ database }: Neo4jSettings) => (database ? `database ${database}` : 'default database');

/** What the driver's codes mean, the first that fits. */
const rules: readonly Rule[] = [
  [
    /Security\.(Unauthorized|TokenExpired)/,
    'UNAUTHENTICATED',
    ({ uri, user }) => `Neo4j at ${uri} refused user ${user}; check NEO4J_USER and NEO4J_PASSWORD.`,
  ],
  [
    /Security\.AuthenticationRateLimit/,
    'UNAUTHENTICATED',
    ({ uri, user }) =>
      `Neo4j at ${uri} has locked user ${user} for a while after wrong passwords; wait a minute.`,
  ],
  [
    /Security\.CredentialsExpired/,
    'UNAUTHENTICATED',
    ({ uri, user }) =>
      `Neo4j at ${uri} asks user ${user} for a new password first; set one with Neo4j's own tools.`,
  ],
  [
    /Security\.Forbidden/,
    'UNAUTHENTICATED',
    ({ uri, user }, detail) => `User ${user} may not do this on Neo4j at ${uri}: ${detail}`,
  ],
  [
    /Database\.DatabaseNotFound/,
    'UNAVAILABLE',
    ({ uri, database }) =>
      `Neo4j at ${uri} has no database named ${database}; set NEO4J_DATABASE to one it has.`,
  ],
  [
    /DatabaseUnavailable/,
    'UNAVAILABLE',
    (settings) => `The ${database(settings)} of Neo4j at ${settings.uri} is not running; start it.`,
  ],
  [
    /TransactionTimedOut/,
    'ABORTED',
    (_, __, name) => `${name}: took longer than Neo4j was told to allow, and was stopped.`,
  ],
  [/ConstraintValidationFailed/, 'CONSTRAINT', (_, detail, name) => `${name}: ${detail}`],
  [/Neo\.TransientError/, 'CONFLICT', (_, __, name) => `${name}: another write was in the way; try again.`],
  [/Neo\.ClientError\.Statement/, 'INVALID', (_, detail, name) => `${name}: ${detail}`],
  [
    /ServiceUnavailable|SessionExpired|Cluster|ForbiddenOnReadOnlyDatabase/,
    'UNAVAILABLE',
    ({ uri }, detail) => `Neo4j at ${uri} does not answer (${detail}); start it or check NEO4J_URI.`,
  ],
];

/** The driver's sentence on one line, without the advice that holds for its own callers only. */
function detailOf(error: unknown): string {
  const message = messageOf(error);
  const cause = /connect [A-Z]+ \S+|getaddrinfo [A-Z_]+ \S+|ECONN[A-Z]+/.exec(message)?.[0];
  return cause ?? (message.split('\n')[0] ?? '').replace(/\.$/, '');
}

const lost = /ServiceUnavailable|SessionExpired|DatabaseUnavailable/;

/** What the driver says of a connection that it did not get, which it gives no code. */
const notConnected = /^Connection acquisition timed out|^Pool is closed/;

/** Whether an error tells that a connection broke or could not be had. */
export function isLost(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && (lost.test(error.code) || notConnected.test(error.message));
}

const codeOf = ({ code, message }: Neo4jError) =>
  notConnected.test(message) ? neo4j.error.SERVICE_UNAVAILABLE : code;

/** Translates what the driver throws; a StoreError stays as it is. */
export function neo4jError(error: unknown, settings: Neo4jSettings, name: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof neo4j.Neo4jError ? codeOf(error) : '';
  for (const [pattern, found, say] of rules)
    if (pattern.test(code))
      return new StoreError(found, say(settings, detailOf(error), name), { cause: error });
  return new StoreError('INTERNAL', `${name}: ${detailOf(error)}`, { cause: error });
}
