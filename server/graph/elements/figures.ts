import { distinct, groupBy, inFull } from '../access/batches.ts';
import { toFigure } from './project.ts';
import type { FigureRecord } from '../records.ts';
import type { Session } from '../access/session.ts';

/** The most figures of one entity that a list holds. */
export const maxFigures = 500;

/** The figures of each entity, by measure, first day and id, in the order of the requests; at most 500 each. */
export async function figuresOf(
  session: Session,
  requests: readonly { readonly id: string; readonly measure: string | null }[],
): Promise<FigureRecord[][]> {
  const found = new Map<string, FigureRecord[]>();
  for (const [, group] of groupBy(requests, (request) => JSON.stringify(request.measure))) {
    const { measure } = group[0];
    const ids = distinct(group.map((request) => request.id));
    const rows = await inFull(ids, 'about', (some) =>
      session.read('read/figures-of', { ids: some, measure, limit: maxFigures }),
    );
    for (const [id, figures] of groupBy(
      rows.map((row) => toFigure(row.figure)),
      (figure) => figure.about,
    ))
      found.set(JSON.stringify({ id, measure }), figures);
  }
  return requests.map(({ id, measure }) => found.get(JSON.stringify({ id, measure })) ?? []);
}

/** The figures of these ids, in their order; null for an id that no figure has. */
export async function figuresByIds(
  session: Session,
  ids: readonly string[],
): Promise<(FigureRecord | null)[]> {
  const rows = await inFull(distinct(ids), 'id', (some) => session.read('read/figures-by-id', { ids: some }));
  const found = new Map(rows.map((row) => toFigure(row.figure)).map((figure) => [figure.id, figure]));
  return ids.map((id) => found.get(id) ?? null);
}
