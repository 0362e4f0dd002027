/** A line of what is stored of a data set (`stored-lines.ts`). */
export type StoredLine = readonly [id: string, digest: string, type?: string];

/** Parts read from lines, by id, in the order they came. */
export function grouped<P>(lines: readonly string[], key: (part: P) => string): Map<string, P[]> {
  const groups = new Map<string, P[]>();
  for (const line of lines) {
    const part = JSON.parse(line) as P;
    const id = key(part);
    const group = groups.get(id);
    if (group) group.push(part);
    else groups.set(id, [part]);
  }
  return groups;
}

/** Stored lines by id. */
export const linesById = (lines: readonly string[] = []): Map<string, StoredLine> =>
  new Map(lines.map((line) => JSON.parse(line) as StoredLine).map((line) => [line[0], line]));

/** Digests of stored claims by id, by what they are about. */
export function claimsByAbout(lines: readonly string[] = []): Map<string, Map<string, string>> {
  const claims = new Map<string, Map<string, string>>();
  for (const line of lines) {
    const [id, digest, about] = JSON.parse(line) as [string, string, string];
    claims.set(about, (claims.get(about) ?? new Map<string, string>()).set(id, digest));
  }
  return claims;
}

/** The ends of a link by its id, `source.TYPE.target[.suffix]`. */
export const endsOf = (id: string) => [id.split('.')[0]!, id.split('.')[2]!];

/** The entities that an element is, stands between or is about, by its id. */
export function endsOfElement(id: string): string[] {
  if (id.includes('.')) return endsOf(id);
  return [id.split(':')[0]!];
}
