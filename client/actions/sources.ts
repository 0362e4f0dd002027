import { SourceDetailsDocument, SourcesDocument, StatisticsDocument } from '../api/types.generated.ts';
import type { App } from './app.ts';

/** One page of sources, each with the number of its claims. Throws RequestError. */
export const loadSources = async (app: App, after: string | null, signal?: AbortSignal) =>
  (await app.request(SourcesDocument, { after }, signal)).sources;

export type SourceItem = Awaited<ReturnType<typeof loadSources>>['nodes'][number];

/** A source with a page of what it says; null when nothing has the id. Throws RequestError. */
export const loadSource = async (app: App, id: string, after: string | null, signal?: AbortSignal) =>
  (await app.request(SourceDetailsDocument, { id, after }, signal)).source ?? null;

export type SourceDetails = NonNullable<Awaited<ReturnType<typeof loadSource>>>;
export type SourceClaim = SourceDetails['claims']['nodes'][number];

/** How much the graph holds, and which engine holds it. Throws RequestError. */
export const loadStatistics = async (app: App, signal: AbortSignal) =>
  (await app.request(StatisticsDocument, {}, signal)).statistics;
