import { SeriesDocument } from '../api/types.generated.ts';
import type { App } from './app.ts';

/** The figures of one measure about one entity, by period. Throws RequestError. */
export const loadSeries = async (app: App, about: string, measure: string, signal: AbortSignal) =>
  (await app.request(SeriesDocument, { about, measure }, signal)).series;
