type Part = 'server' | 'client';

/** Which of the parts named (both unless told) are stale. */
export function staleParts(names?: readonly Part[]): Part[];

/** Builds the parts named (both unless told) that are stale; gives the names of those it built. */
export function build(names?: readonly Part[], log?: (line: string) => void): Promise<Part[]>;
