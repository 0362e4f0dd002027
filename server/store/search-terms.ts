import type { SearchOptions, TextHit } from './graph-store.ts';
import { requireWord } from './plain-rows.ts';
import { limits } from './check-call.ts';

/** The words of a search text, lower-case and distinct: letters and digits only, so that no engine's query syntax is left. */
export function searchTerms(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(words)].slice(0, limits.words);
}

/** `limit` as a whole number from 1 to 1,000. */
export function searchLimit(limit: number): number {
  return Math.min(limits.hits, Math.max(1, Math.trunc(limit) || 1));
}

/** Best first; equal scores by id, so that an answer is the same each time. */
export function rankHits(hits: readonly TextHit[]): TextHit[] {
  return [...hits].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** What is told of a hit `n`, as columns; empty where nothing is asked for. A list of all labels takes longer than the rest. */
export function hitColumns({ properties = [], labels = [] }: SearchOptions): string {
  if (properties.length === 0) return '';
  const cases = labels.map(requireWord).map((label) => ` WHEN n:${label} THEN '${label}'`);
  return [
    ...(cases.length > 0 ? [`CASE${cases.join('')} END AS label`] : []),
    ...properties.map(requireWord).map((name) => `n.${name} AS ${name}`),
  ].join(', ');
}
