import { join, resolve } from 'node:path';
import type { Neo4jSettings } from './store/neo4j/connection.ts';

/** The settings, and the only reader of the environment. Each setting has a default or a sentence that says what is wrong. */

/** Raised for a setting that cannot be: `setting` names it, `message` is one sentence that says what to give. */
export class ConfigError extends Error {
  readonly setting: string;
  constructor(setting: string, message: string) {
    super(message);
    this.name = 'ConfigError';
    this.setting = setting;
  }
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface Config {
  /** `PORT`, 4000. 0 lets the system choose. */
  readonly port: number;
  /** `HOST`, 127.0.0.1: the address to listen on. */
  readonly host: string;
  /** `ENTENTE_DATA`, `.entente`: folder of the embedded store, as given and absolute; unused with a Neo4j. */
  readonly data: { readonly given: string; readonly path: string };
  /** `NEO4J_URI`, `NEO4J_USER` (neo4j), `NEO4J_PASSWORD`, `NEO4J_DATABASE` (the server's default), `NEO4J_AUTH`; null: embedded. */
  readonly neo4j: Neo4jSettings | null;
  /** `ENTENTE_TIME_LIMIT`, 10,000: milliseconds that one request may take. */
  readonly timeLimit: number;
  /** `ENTENTE_TOKEN`: what who changes the graph over GraphQL must show; null: only those on this machine may. */
  readonly token: string | null;
  /** `ENTENTE_HOSTS`, none: names besides its own under which people reach it, parted by commas. */
  readonly names: readonly string[];
  /** `ENTENTE_FRAME_ANCESTORS`, none: sites that may show shared views in their pages, parted by commas. */
  readonly frameAncestors: readonly string[];
  /** `ENTENTE_UPLOAD_LIMIT`, 512: megabytes that the files of one import may have together. */
  readonly uploadLimit: number;
  /** `ENTENTE_SLOW_QUERY`, 1,000: milliseconds from which on a query is logged as slow; null where it is 0: none is. */
  readonly slowQuery: number | null;
  /** `ENTENTE_LOG`, warn: the least level that is logged. */
  readonly logLevel: (typeof logLevels)[number];
}

/** Environment variables; an empty one counts as absent, as compose files leave them. */
export type Environment = Readonly<Record<string, string | undefined>>;

function wholeNumber(setting: string, text: string, low: number, high: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < low || value > high)
    throw new ConfigError(setting, `${setting} is "${text}"; give a whole number from ${low} to ${high}.`);
  return value;
}

const schemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

function neo4jUri(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new ConfigError(
      'NEO4J_URI',
      `NEO4J_URI is "${text}"; give an address such as neo4j://localhost:7687.`,
    );
  }
  // The address is logged and shown; a password in it would be too.
  if (url.username !== '' || url.password !== '')
    throw new ConfigError(
      'NEO4J_URI',
      'NEO4J_URI holds a user or password; set NEO4J_USER and NEO4J_PASSWORD instead.',
    );
  if (!schemes.includes(url.protocol.slice(0, -1)) || url.hostname === '')
    throw new ConfigError(
      'NEO4J_URI',
      `NEO4J_URI is "${text}"; it must start with neo4j:// or bolt:// (with +s or +ssc when encrypted) and name a host.`,
    );
  return text;
}

const databaseName = /^[A-Za-z][A-Za-z0-9.-]{2,62}$/;

function readNeo4j(get: (name: string) => string | undefined): Neo4jSettings | null {
  const uri = get('NEO4J_URI');
  if (uri === undefined) {
    const stray = ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE', 'NEO4J_AUTH'].find((name) => get(name));
    if (!stray) return null;
    throw new ConfigError(
      'NEO4J_URI',
      `${stray} is set but NEO4J_URI is not; set both, or neither for the embedded store.`,
    );
  }
  const auth = get('NEO4J_AUTH');
  if (auth !== undefined && auth !== 'none')
    throw new ConfigError(
      'NEO4J_AUTH',
      'NEO4J_AUTH can only be "none"; set NEO4J_USER and NEO4J_PASSWORD to sign in.',
    );
  const password = get('NEO4J_PASSWORD');
  if (password === undefined && auth === undefined)
    throw new ConfigError(
      'NEO4J_PASSWORD',
      'NEO4J_URI is set but NEO4J_PASSWORD is not; set it, or NEO4J_AUTH=none for a Neo4j that asks for none.',
    );
  const database = get('NEO4J_DATABASE');
  if (database !== undefined && !databaseName.test(database))
    throw new ConfigError(
      'NEO4J_DATABASE',
      `NEO4J_DATABASE is "${database}"; a database's name has 3 to 63 letters, digits, dots and dashes and starts with a letter.`,
    );
  return {
    uri: neo4jUri(uri),
    user: get('NEO4J_USER') ?? 'neo4j',
    password: auth === 'none' ? null : (password ?? null),
    ...(database !== undefined && { database }),
  };
}

function readLogLevel(text: string): Config['logLevel'] {
  const level = logLevels.find((known) => known === text);
  if (!level)
    throw new ConfigError('ENTENTE_LOG', `ENTENTE_LOG is "${text}"; give one of ${logLevels.join(', ')}.`);
  return level;
}

/** A name or address to listen on; not a URL, not with a port. */
function readHost(text: string): string {
  if (!/^[A-Za-z0-9._-]+$|^[0-9A-Fa-f:.%a-z]+$/.test(text))
    throw new ConfigError(
      'HOST',
      `HOST is "${text}"; give a name or address alone, such as 127.0.0.1 or 0.0.0.0.`,
    );
  return text;
}

function readFolder(given: string): Config['data'] {
  if (given.includes('\0')) throw new ConfigError('ENTENTE_DATA', 'ENTENTE_DATA is no path; give a folder.');
  return { given, path: resolve(given) };
}

/** What browsers and shells carry without quoting, and too long to guess. */
function readToken(text: string): string {
  if (!/^[\x21-\x7e]{16,200}$/.test(text))
    throw new ConfigError(
      'ENTENTE_TOKEN',
      'ENTENTE_TOKEN must have 16 to 200 letters, digits and signs without spaces; openssl rand -hex 32 makes one.',
    );
  return text;
}

/** Names alone: no scheme, no port, no pattern that would let in more than was meant. */
function readNames(text: string): string[] {
  const names = text.split(',').flatMap((name) => name.trim().toLowerCase() || []);
  const bad = names.find((name) => !/^[a-z0-9_-]+(\.[a-z0-9_-]+)*$|^[0-9a-f:]*:[0-9a-f:.]*$/.test(name));
  if (bad !== undefined)
    throw new ConfigError(
      'ENTENTE_HOSTS',
      `ENTENTE_HOSTS has "${bad}"; give names alone, parted by commas, such as entente.example.org.`,
    );
  return names;
}

/** Origins, with `self` for this server's own pages; what they become is a part of a header. */
function readAncestors(text: string): string[] {
  const sites = text.split(/[\s,]+/).filter(Boolean);
  const bad = sites.find(
    (site) => !/^(?:self|https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?)$/i.test(site),
  );
  if (bad !== undefined)
    throw new ConfigError(
      'ENTENTE_FRAME_ANCESTORS',
      `ENTENTE_FRAME_ANCESTORS has "${bad}"; give sites alone, parted by commas, such as https://example.org, or self.`,
    );
  return sites.map((site) => (site === 'self' ? "'self'" : site.toLowerCase()));
}

/** Where imports keep what they work on. */
export function importFolder(config: Config): string {
  return join(config.data.path, 'imports');
}

/** Reads the settings. Throws ConfigError for the first that cannot be. */
export function readConfig(environment: Environment = process.env): Config {
  const get = (name: string) => environment[name]?.trim() || undefined;
  const token = get('ENTENTE_TOKEN');
  return {
    port: wholeNumber('PORT', get('PORT') ?? '4000', 0, 65_535),
    host: readHost(get('HOST') ?? '127.0.0.1'),
    data: readFolder(get('ENTENTE_DATA') ?? '.entente'),
    neo4j: readNeo4j(get),
    timeLimit: wholeNumber('ENTENTE_TIME_LIMIT', get('ENTENTE_TIME_LIMIT') ?? '10000', 100, 600_000),
    token: token === undefined ? null : readToken(token),
    names: readNames(get('ENTENTE_HOSTS') ?? ''),
    frameAncestors: readAncestors(get('ENTENTE_FRAME_ANCESTORS') ?? ''),
    uploadLimit: wholeNumber('ENTENTE_UPLOAD_LIMIT', get('ENTENTE_UPLOAD_LIMIT') ?? '512', 1, 100_000),
    slowQuery: wholeNumber('ENTENTE_SLOW_QUERY', get('ENTENTE_SLOW_QUERY') ?? '1000', 0, 600_000) || null,
    logLevel: readLogLevel(get('ENTENTE_LOG') ?? 'warn'),
  };
}

/** The settings with another Neo4j, or with none; the rest as the environment has them. Throws ConfigError. */
export function readConfigWith(neo4j: string | null, environment: Environment = process.env): Config {
  if (neo4j !== null) return readConfig({ ...environment, NEO4J_URI: neo4j });
  return readConfig(
    Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('NEO4J_'))),
  );
}
