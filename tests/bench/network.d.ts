interface MadeEntity {
  readonly id: string;
  readonly type: string;
  readonly kind: string;
  readonly name: string;
  readonly degree: number;
}
interface MadeLink {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  /** Tells it from others of its type between the same ends; empty for the first. */
  readonly suffix: string;
}
interface Size {
  readonly entities: number;
  readonly links: number;
  readonly seed?: number;
}
interface Made {
  readonly sources: readonly { readonly id: string }[];
  readonly entities: readonly MadeEntity[];
}

/** A made-up network whose links are made anew each time they are gone through; the degrees are 0. */
export function openNetwork(size: Size): Made & { links(): Iterable<MadeLink> };

/** A made-up network. */
export function generate(size: Size): Made & { readonly links: readonly MadeLink[] };
