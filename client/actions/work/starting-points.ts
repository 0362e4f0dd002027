/** What a case begins with. */
import { CasesDocument, StartingPointsDocument } from '../../api/types.generated.ts';
import type { App } from '../app.ts';

/** Every data set and dossier, by title. Throws RequestError. */
export async function loadStartingPoints(app: App, signal?: AbortSignal) {
  return (await app.request(StartingPointsDocument, {}, signal)).startingPoints;
}

export type StartingPoint = Awaited<ReturnType<typeof loadStartingPoints>>[number];

/** Sources whose entities the map opens with; null for those of the whole graph. */
export async function openingSources(app: App): Promise<string[] | null> {
  const datasets = app.store.getState().work.open?.datasets ?? [];
  if (datasets.length === 0) return null;
  const chosen = (await loadStartingPoints(app)).filter(({ id }) => datasets.includes(id));
  return chosen.length === 0 ? null : [...new Set(chosen.flatMap(({ sourceIds }) => sourceIds))];
}

/** A page of the cases, the latest first. Throws RequestError. */
export async function loadCases(app: App, archived: boolean, after: string | null, signal?: AbortSignal) {
  return (await app.request(CasesDocument, { archived, first: 24, after }, signal)).cases;
}

export type CaseCard = Awaited<ReturnType<typeof loadCases>>['nodes'][number];
