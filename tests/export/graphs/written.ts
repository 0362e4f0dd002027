import type { Collected } from '../../import/collect.ts';
import type { ExportFormat, ExportSource, Omission } from '../../../server/formats/writing.ts';

/** What a format writes of a source, as text, with what it left out. */
export async function written(
  format: ExportFormat,
  source: ExportSource,
): Promise<{ text: string; omissions: readonly Omission[] }> {
  const pieces: (string | Uint8Array)[] = [];
  const omissions = await format.write(source, { write: async (piece) => void pieces.push(piece) });
  return { text: pieces.map((piece) => Buffer.from(piece).toString('utf8')).join(''), omissions };
}

/** What a file says, without where in the file it says it, in the order of ids. */
export function said({ entities, links, sources, additions, problems }: Collected) {
  const plain = <T extends { place: unknown; evidence?: readonly string[] }>(items: readonly T[]) =>
    items.map(({ place: _, evidence: __, ...rest }) => JSON.stringify(rest, sorted)).sort();
  return {
    problems,
    additions,
    entities: plain(entities),
    links: plain(links),
    sources: plain(sources),
  };
}

/** Keys in one order: a map's order says nothing. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
