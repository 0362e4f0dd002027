/** Why no Neo4j can be started here, in a sentence; undefined when one can. */
export function whyNot(): string | undefined;

/** Copies Neo4j's jars into `.cache/neo4j/lib`, unless those that the pom names are there. */
export function fetchNeo4j(): void;

/**
 * A new, empty Neo4j; without a password it asks for none. Ready when this resolves, after some ten seconds.
 * `stop` ends it and removes its files; `kill` ends it as a power cut would.
 */
export function startNeo4j(options?: {
  password?: string;
}): Promise<{ uri: string; stop: () => Promise<void>; kill: () => Promise<void> }>;
