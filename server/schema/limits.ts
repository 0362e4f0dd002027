import { BadInputError, LimitError } from '../graph/session.ts';

/** The range of a numeric argument and its value where none is given. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/** What each bounded argument of the schema may be. */
export const ranges = {
  entities: { least: 1, most: 200, usual: 50 },
  links: { least: 1, most: 200, usual: 50 },
  claims: { least: 1, most: 100, usual: 20 },
  sources: { least: 1, most: 200, usual: 50 },
  neighbours: { least: 1, most: 200, usual: 50 },
  disagreements: { least: 1, most: 200, usual: 50 },
  hits: { least: 1, most: 50, usual: 10 },
  paths: { least: 1, most: 50, usual: 10 },
  pairs: { least: 1, most: 100, usual: 20 },
  decisions: { least: 1, most: 200, usual: 50 },
  nodes: { least: 1, most: 1_000, usual: 300 },
  depth: { least: 0, most: 4, usual: 1 },
  pathHops: { least: 1, most: 8, usual: 6 },
  traceHops: { least: 1, most: 6, usual: 4 },
  findings: { least: 0, most: 1_000, usual: 100 },
  starts: { least: 1, most: 1_000, usual: 1 },
} satisfies Record<string, Range>;

/**
 * The argument's value, or its usual one where none is given. Throws a LimitError above the range and a
 * BadInputError below it, both with one sentence that names the argument, the range and what was given.
 */
export function within(argument: string, value: number | null | undefined, range: Range): number {
  if (value == null) return range.usual;
  demandRange(argument, value, range, () => `${argument} must be from ${spelled(range)}, not ${value}.`);
  return value;
}

/** As `within`, for the length of a list of ids. */
export function demandLength(argument: string, ids: readonly string[], range: Range): void {
  demandRange(
    argument,
    ids.length,
    range,
    () => `${argument} must hold from ${spelled(range)} ids, not ${ids.length}.`,
  );
}

const spelled = ({ least, most }: Range) => `${least} to ${most.toLocaleString('en')}`;

function demandRange(argument: string, value: number, { least, most }: Range, sentence: () => string): void {
  if (value > most) throw new LimitError(sentence());
  if (value < least) throw new BadInputError(argument, sentence());
}
