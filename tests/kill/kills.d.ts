import type { Place } from './places.js';

/** Kills what writes to a store or copies it and checks what is left; see kills.js. Rejects at the first half. */
export function kills(
  place: Place,
  how: {
    folder: string;
    /** Of each kind. */
    count: number;
    size: number;
    kinds?: readonly string[];
    /** One to spare, for migrations. */
    neo4j?: string | undefined;
    random?: () => number;
    tell?: (line: string) => void;
  },
): Promise<{ operation: string; phase: string; outcome: 'old' | 'new' | 'resumed' | 'told' }[]>;

/** Kills by phase and outcome, as text. */
export function killTable(done: readonly { operation: string; phase: string; outcome: string }[]): string;
