import { groupBy } from '../access/batches.ts';
import { presentEntities } from '../elements/entities.ts';
import { toFigure } from '../elements/project.ts';
import type { EntityRecord, FigureRecord } from '../records.ts';
import { partsAndTotal, sameMeasure, sameValue, statedAndListed, wideRange } from './figure-rules.ts';
import { findingsOf, type FigureRule, type Finding } from './rule.ts';
import type { Session } from '../access/session.ts';

/** The rules over figures by their ids, in the order in which their findings about one entity are listed. */
export const figureRules: Readonly<Record<string, FigureRule>> = {
  'same-measure': sameMeasure,
  'same-value': sameValue,
  'wide-range': wideRange,
  'parts-and-total': partsAndTotal,
  'stated-and-listed': statedAndListed,
};

/** What the rules find in the figures about one entity, in order. */
export interface FigureFindings {
  readonly about: EntityRecord;
  readonly findings: readonly Finding[];
}

const pageSize = 2_000;

/**
 * What the figure rules find, entity by entity in the order of their ids, from the entity `start` on ('' from the
 * first), or in the entity `only` alone. Reads figures a page at a time.
 */
export async function* figureFindings(
  session: Session,
  start: string,
  only: string | null,
): AsyncGenerator<FigureFindings> {
  for await (const subjects of subjectsFrom(session, start, only)) {
    const listed = await countListed(session, [...subjects.values()].flat());
    const entities = await presentEntities(session, [...subjects.keys()]);
    const names = new Map(entities.map((entity) => [entity.id, entity]));
    for (const [id, figures] of subjects) {
      const about = names.get(id);
      if (!about) continue;
      const subject = { name: about.name, figures, ontology: session.ontology, listed };
      const findings = findingsOf(figureRules, subject);
      if (findings.length > 0) yield { about, findings };
    }
  }
}

/** Pages of figures by the entity they are about; no entity is spread over two pages. */
async function* subjectsFrom(
  session: Session,
  start: string,
  only: string | null,
): AsyncGenerator<Map<string, FigureRecord[]>> {
  let held: FigureRecord[] = [];
  let at = { about: start, id: '' };
  for (;;) {
    const rows = await session.read('read/figures-from', { ...at, only, limit: pageSize });
    const figures = [...held, ...rows.map((row) => toFigure(row.figure))];
    const last = figures.at(-1);
    if (!last || rows.length < pageSize) {
      yield groupBy(figures, (figure) => figure.about);
      return;
    }
    held = figures.filter((figure) => figure.about === last.about);
    yield groupBy(figures.slice(0, figures.length - held.length), (figure) => figure.about);
    at = { about: last.about, id: last.id };
  }
}

/** How many entities the graph lists for each figure whose measure counts links, by figure id. */
async function countListed(session: Session, figures: readonly FigureRecord[]): Promise<Map<string, number>> {
  const listed = new Map<string, number>();
  for (const [measure, group] of groupBy(figures, (figure) => figure.measure)) {
    const counts = session.ontology.measure(measure)?.counts;
    if (!counts) continue;
    const rows = group.map(({ id, about, period }) => ({
      key: id,
      id: about,
      earliest: period?.earliest ?? null,
      latest: period?.latest ?? null,
    }));
    const words = { TYPE: counts.link, END: counts.type };
    for (const row of await session.read('read/listed-counts', { rows, direction: counts.direction }, words))
      listed.set(row.key, row.count);
  }
  return listed;
}
