import type { EngineInfo, GraphStore } from '../../store/graph-store.ts';
import type { Ontology } from '../../graph/ontology/ontology.ts';
import { casesOn, type Cases } from '../../graph/cases/cases.ts';
import { openSession, type Session, type SessionOptions } from '../../graph/access/session.ts';
import type { ImportJobs } from '../../import/jobs.ts';
import { matchingOn, type Matching } from '../../match/review.ts';
import { createAtHand, type AtHand } from './at-hand.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What resolvers get: the request's session, its loaders, and which engine holds the graph. */
export interface Context {
  readonly session: Session;
  readonly loaders: Loaders;
  readonly atHand: AtHand;
  readonly engine: EngineInfo;
  /** Imports under way; null where nothing can be imported. */
  readonly imports: ImportJobs | null;
  readonly matching: Matching;
  readonly cases: Cases;
  readonly writing: Writing;
  /** Why this request may change nothing; null when it may. */
  readonly writeRefusal: WriteRefusal | null;
  /** Whether what the request was answered from still held when it came; null where that was known before. */
  readonly heldStill: (() => Promise<boolean>) | null;
}

export interface ContextOptions extends SessionOptions {
  readonly imports?: ImportJobs;
  readonly writing?: Writing;
  readonly writeRefusal?: WriteRefusal | null;
  readonly heldStill?: (() => Promise<boolean>) | null;
}

export function createContext(store: GraphStore, ontology: Ontology, options: ContextOptions = {}): Context {
  return contextOf(openSession(store, ontology, options), store, options);
}

/** The context of a request that has its session already; nothing can be imported through it unless told. */
export function contextOf(session: Session, store: GraphStore, options: ContextOptions = {}): Context {
  const { imports = null, writing = 'OPEN', writeRefusal = null, heldStill = null } = options;
  const loaders = createLoaders(session);
  const matching = matchingOn(store);
  const cases = casesOn(store);
  const atHand = createAtHand();
  const engine = store.info;
  return { session, loaders, atHand, engine, matching, cases, imports, writing, writeRefusal, heldStill };
}

/** Whether the graph can be changed over GraphQL: by all who reach the server, with a token, or not at all. */
export type Writing = 'OPEN' | 'TOKEN' | 'CLOSED';

/** Why a request may change nothing. */
export interface WriteRefusal {
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN';
  readonly message: string;
}
