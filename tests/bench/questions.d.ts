interface Route {
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
  readonly types: readonly string[];
}
/** What ten routes say, whichever of the longest are among them. */
export function wholeRoutes(routes: readonly Route[]): unknown;
/** Cards by id, without the entity that was asked about. */
export function around(
  nodes: readonly { readonly id: string; readonly kind: string; readonly name: string }[],
  id: string,
): readonly { readonly id: string }[];
/** Whether another way of asking missed what Entente found. */
export function misses(own: unknown, other: unknown): boolean;
/** Whether a hit bears the name that was asked for. */
export function bestNamed(hits: readonly { readonly name: string }[], text: string): boolean;
