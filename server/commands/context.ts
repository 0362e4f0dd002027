import type { Places } from '../backup/places.ts';
import type { RunningServer } from './lock-file.ts';
import type { GraphStore } from '../store/graph-store.ts';

/** Where a command writes. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** What a command works with; the process's own streams and settings unless told. */
export interface CommandContext extends Output {
  /** Serves until told to stop. */
  serve(): Promise<void>;
  /** The store that the settings choose, after what was broken off in it is finished, but for the data set `leave`. */
  openStore(leave?: string): Promise<GraphStore>;
  /** Where broken-off imports are found again; the system's place for passing things unless given. */
  workFolder?(): string;
  /** The terminal for a progress bar; null or none where there is none. */
  readonly terminal?: NodeJS.WriteStream | null;
  /** The server that holds the data folder; null where there is none. */
  runningServer(): RunningServer | null;
  /** Where graphs are kept, for restoring and copying between engines; none unless given. */
  places?(): Promise<Places>;
  /** The embedded store with what is left of it, however damaged, and what was lost, as a sentence; none unless given. */
  salvage?(): Promise<{ readonly store: GraphStore; readonly told: string }>;
  /** Writes bytes to standard output and waits until it takes more; `out` does it where absent, as UTF-8. */
  put?(bytes: Uint8Array): Promise<void>;
}
