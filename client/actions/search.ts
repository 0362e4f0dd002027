import { toNodeItem } from '../api/items.ts';
import { SearchDocument } from '../api/types.generated.ts';
import type { NodeItem } from '../state/elements.ts';
import type { App } from './app.ts';

export interface Hit {
  readonly node: NodeItem;
  /** The name or alias that matched. */
  readonly matched: string;
}

/** Entities whose name, alias or summary matches. Throws RequestError. */
export const search = async (app: App, text: string, signal: AbortSignal): Promise<readonly Hit[]> => {
  const { search: hits } = await app.request(SearchDocument, { text, first: 12 }, signal);
  return hits.map((hit) => ({ node: toNodeItem(hit.entity), matched: hit.matched }));
};
