import type { EngineInfo, GraphStore } from '../store/graph-store.ts';
import type { Ontology } from '../graph/ontology.ts';
import { openSession, type Session, type SessionOptions } from '../graph/session.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What resolvers get: the request's session, its loaders, and which engine holds the graph. */
export interface Context {
  readonly session: Session;
  readonly loaders: Loaders;
  readonly engine: EngineInfo;
}

export function createContext(store: GraphStore, ontology: Ontology, options: SessionOptions = {}): Context {
  const session = openSession(store, ontology, options);
  return { session, loaders: createLoaders(session), engine: store.info };
}
