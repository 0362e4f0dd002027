import type { EngineInfo, GraphStore } from '../store/graph-store.ts';
import type { Ontology } from '../graph/ontology.ts';
import { openSession, type Session, type SessionOptions } from '../graph/session.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { WriteRefusal, Writing } from './write-guard.ts';

/** What resolvers get: the request's session, its loaders, and which engine holds the graph. */
export interface Context {
  readonly session: Session;
  readonly loaders: Loaders;
  readonly engine: EngineInfo;
  readonly writing: Writing;
  /** Why this request may change nothing; null when it may. */
  readonly writeRefusal: WriteRefusal | null;
}

export interface ContextOptions extends SessionOptions {
  readonly writing?: Writing;
  readonly writeRefusal?: WriteRefusal | null;
}

export function createContext(store: GraphStore, ontology: Ontology, options: ContextOptions = {}): Context {
  const session = openSession(store, ontology, options);
  const { writing = 'OPEN', writeRefusal = null } = options;
  return { session, loaders: createLoaders(session), engine: store.info, writing, writeRefusal };
}
