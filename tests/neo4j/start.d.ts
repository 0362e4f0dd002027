/** Why no Neo4j can be started here, in a sentence; undefined when one can. */
export function whyNot(): string | undefined;

/** Copies Neo4j's jars into `.cache/neo4j/lib`, unless those that the pom names are there. */
export function fetchNeo4j(): void;

export interface StartedNeo4j {
  readonly uri: string;
  /** Of the process that runs now. */
  readonly pid: number;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
  /** Ends it as a power cut would, and removes its files unless they are to be kept. */
  kill(options?: { readonly keep?: boolean }): Promise<void>;
  /** Starts it anew after a `kill` that kept the files, at the same address. */
  again(): Promise<void>;
}

/**
 * A new, empty Neo4j; without a password it asks for none. Ready when this resolves, after some ten seconds. `heap` is
 * Java's own, `1g` unless given. A `folder` of your own is kept, with what was in it.
 */
export function startNeo4j(options?: {
  readonly password?: string;
  readonly heap?: string;
  readonly folder?: string;
}): Promise<StartedNeo4j>;
