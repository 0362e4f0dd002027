interface Stored {
  readonly id: string;
  readonly degree: number;
  readonly [property: string]: unknown;
}

/** A made-up network, as the loader would store it. */
export function generate(size: { entities: number; links: number; seed?: number }): {
  readonly sources: readonly { readonly id: string }[];
  readonly entities: readonly { readonly type: string; readonly props: Stored }[];
  readonly links: readonly {
    readonly type: string;
    readonly source: string;
    readonly target: string;
    readonly props: { readonly id: string };
  }[];
  readonly claims: readonly unknown[];
};
