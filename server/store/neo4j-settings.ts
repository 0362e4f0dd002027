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
