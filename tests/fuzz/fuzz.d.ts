export interface FuzzOptions {
  /** For the server's data. */
  readonly folder: string;
  readonly seed: number;
  /** Of each of the two rounds, which are the same. */
  readonly requests: number;
  report(line: string): void;
}

export interface Fuzzed {
  readonly rounds: readonly {
    readonly round: number;
    readonly answers: ReadonlyMap<string, number>;
    /** Megabytes in use after what nobody needs was thrown away, and megabytes held. */
    readonly heap: number;
    readonly memory: number;
    readonly files: number;
  }[];
  readonly faults: readonly { readonly fault: string; readonly asked: string; readonly answer: string }[];
}

export declare function fuzz(options: FuzzOptions): Promise<Fuzzed>;
export declare function fuzzTable(result: Fuzzed): string;
