import { resolve } from 'node:path';
import type { Neo4jSettings } from './store/neo4j-errors.ts';

/** What the environment sets, checked. */
export interface Config {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the embedded store: as given, and absolute. */
  readonly data: { readonly given: string; readonly path: string };
  /** Set when the graph is in a Neo4j; null: in the embedded store. */
  readonly neo4j: Neo4jSettings | null;
}

/** A setting that cannot be; the message names it and says what to set instead. */
export class ConfigError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ConfigError';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings of `env`, the process's own unless told. A setting that is empty counts as not set. Throws ConfigError. */
export function readConfig(env: Environment = process.env): Config {
  const get = (name: string) => env[name]?.trim() || undefined;
  const given = get('ENTENTE_DATA') ?? '.entente';
  return {
    host: readHost(get('HOST') ?? '127.0.0.1'),
    port: readPort(get('PORT') ?? '4000'),
    data: { given, path: resolve(given) },
    neo4j: readNeo4j(get),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new ConfigError(`PORT is "${text}". Set it to a whole number from 0 to 65535, such as 4000.`);
  return port;
}

function readHost(text: string): string {
  if (/[\s/]/.test(text) || /^[a-z]+:\d/i.test(text))
    throw new ConfigError(`HOST is "${text}". Set it to an address or host name alone, such as 127.0.0.1.`);
  return text;
}

const schemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

function readNeo4j(get: (name: string) => string | undefined): Neo4jSettings | null {
  const uri = get('NEO4J_URI');
  const others = ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'].filter((name) => get(name));
  if (!uri) {
    if (others.length === 0) return null;
    throw new ConfigError(
      `${others[0]} is set, but NEO4J_URI is not. Set NEO4J_URI too, or unset ${others.join(' and ')}.`,
    );
  }
  const scheme = /^([a-z0-9+]+):\/\/[^/\s]/i.exec(uri)?.[1]?.toLowerCase();
  if (!scheme || !schemes.includes(scheme))
    throw new ConfigError(
      `NEO4J_URI is "${uri}". Set it to an address such as neo4j://localhost:7687 or bolt://localhost:7687.`,
    );
  if (/^[^/]+:\/\/[^/]*@/.test(uri))
    throw new ConfigError('NEO4J_URI holds a user or password. Set NEO4J_USER and NEO4J_PASSWORD instead.');
  const database = get('NEO4J_DATABASE');
  return {
    uri,
    user: get('NEO4J_USER') ?? 'neo4j',
    password: get('NEO4J_PASSWORD') ?? null,
    ...(database && { database }),
  };
}
