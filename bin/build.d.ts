/** Builds the parts named (`server`, `client`; both unless told) that are stale; gives the names of those it built. */
export function build(
  names?: readonly ('server' | 'client')[],
  log?: (line: string) => void,
): Promise<string[]>;
