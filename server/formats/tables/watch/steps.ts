import type { Spot } from '../../fields/yaml-file.ts';

/** What a step of a mapping did so far: on how many values or rows it was tried, and on how many it did something. */
export interface Step {
  tried: number;
  hits: number;
  /** The first value that it did nothing to, and where its row stands. */
  missed: string | null;
  place: string | null;
}

/** A note on the mapping. */
export interface MappingNote {
  readonly spot: Spot;
  readonly message: string;
}

type Told = (step: Step) => string | null;

/**
 * Watches what the steps of one table do over all files and sheets that it reads, to tell afterwards of those that
 * did nothing or left values out, and of columns that files may lack.
 */
export class TableWatch {
  readonly #steps = new Map<string, { readonly step: Step; readonly spot: Spot; readonly told: Told }>();
  readonly #lacking = new Map<string, { readonly spot: Spot; readonly file: string }>();
  readonly #columns = new Set<string>();

  /** The step written at a spot; the same for every file. `told` says what there is to tell of it, if anything. */
  step(spot: Spot, what: string, told: Told): Step {
    const key = `${spot.line}:${spot.column} ${what}`;
    const known = this.#steps.get(key);
    if (known) return known.step;
    const step = { tried: 0, hits: 0, missed: null, place: null };
    this.#steps.set(key, { step, spot, told });
    return step;
  }

  /** Keeps which columns a file has. */
  columns(names: readonly string[]): void {
    for (const name of names) this.#columns.add(name);
  }

  /** A file lacks a column that the mapping says it may lack. */
  lacks(name: string, spot: Spot, file: string): void {
    if (!this.#lacking.has(name)) this.#lacking.set(name, { spot, file });
  }

  /** Columns that no file had, with a file that lacks them. */
  lackedByAll(): { readonly name: string; readonly spot: Spot; readonly file: string }[] {
    return [...this.#lacking]
      .filter(([name]) => !this.#columns.has(name))
      .map(([name, found]) => ({ name, ...found }));
  }

  get allColumns(): readonly string[] {
    return [...this.#columns];
  }

  notes(): MappingNote[] {
    return [...this.#steps.values()].flatMap(({ step, spot, told }) => {
      const message = told(step);
      return message === null ? [] : [{ spot, message }];
    });
  }
}

/** Counts a try of a step, and keeps the first value that it did nothing to. */
export function count(step: Step, hit: boolean, value: string): void {
  step.tried += 1;
  if (hit) step.hits += 1;
  else step.missed ??= value;
}

/** `1 row`, `1,200 rows`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}

const quoted = (text: string | null) => JSON.stringify((text ?? '').slice(0, 60));

/** Tells of a step that was tried and never did anything; `what` begins the sentence. */
export function never(what: string, change: string): Told {
  return ({ tried, hits, missed }) =>
    tried > 0 && hits === 0
      ? `${what} none of ${counted(tried, 'value')} (the first: ${quoted(missed)}); ${change}`
      : null;
}

/** Tells of values that a list of known ones lacks; `becomes` says what they became. */
export function lacked(known: string, becomes: string): Told {
  return ({ tried, hits, missed }) => {
    if (tried === hits) return null;
    const first = `(the first: ${quoted(missed)})`;
    if (hits === 0) return `None of ${counted(tried, 'value')} ${first} is in ${known}; each ${becomes}.`;
    const lack = tried - hits;
    return `${counted(lack, 'value')} of ${tried.toLocaleString('en-US')} ${first} ${lack === 1 ? 'is' : 'are'} not in ${known}; each ${becomes}.`;
  };
}
