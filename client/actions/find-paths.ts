import { FindPathsDocument, NameEntityDocument, PickEntityDocument } from '../api/types.generated.ts';
import type { LinkFamily } from '../state/elements.ts';
import type { App } from './app.ts';
import type { Clocks } from './details.ts';

export interface PathQuestion extends Clocks {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  /** Only links of these families; none given: of all. */
  readonly families: readonly LinkFamily[];
}

/** Paths shown at most; the server gives up to 50. */
export const pathLimit = 20;

/** Paths between two entities with the names of both ends, shortest first. Throws RequestError. */
export const loadPaths = (app: App, question: PathQuestion, signal: AbortSignal) => {
  const { from, to, maxHops, families, validOn, knownOn } = question;
  const filter = { validOn, knownOn, ...(families.length > 0 && { families: [...families] }) };
  return app.request(FindPathsDocument, { from, to, maxHops, first: pathLimit, filter }, signal);
};

export type FoundPath = Awaited<ReturnType<typeof loadPaths>>['paths'][number];

/** Entities whose name, alias or summary matches, best first. Throws RequestError. */
export const searchEntities = async (app: App, text: string, signal: AbortSignal) =>
  (await app.request(PickEntityDocument, { text }, signal)).search;

/** The entity's name and type; null when nothing has the id. Throws RequestError. */
export const loadName = async (app: App, id: string, signal: AbortSignal) =>
  (await app.request(NameEntityDocument, { id }, signal)).entity ?? null;
