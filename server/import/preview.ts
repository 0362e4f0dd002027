import type { EntityDraft, FigureDraft, LinkDraft } from '../graph/writing/drafts.ts';
import { groupBy } from '../graph/access/batches.ts';
import type { Ontology } from '../graph/ontology/ontology.ts';
import { datasetOf, type ImportRequest } from './dataset.ts';
import { formatFor } from './read/detect.ts';
import type { Sink, EntityPart, FigurePart, LinkPart, Place } from '../formats/reading.ts';
import {
  figureIdOf,
  joinEntity,
  JoinError,
  joinFigure,
  joinLink,
  linkIdOf,
  type Together,
} from './read/join.ts';
import { Findings, type Finding } from './problems.ts';

/** What the first rows of files would become; nothing is compared with the store. */
export interface Preview {
  readonly format: string;
  readonly dataset: string;
  readonly title: string;
  readonly rows: number;
  readonly entities: readonly Placed<EntityDraft>[];
  readonly links: readonly Placed<LinkDraft>[];
  readonly figures: readonly Placed<FigureDraft>[];
  readonly problems: readonly Finding[];
  readonly notes: readonly Finding[];
}
/** A joined element and where it is first spoken of. */
export interface Placed<T> {
  readonly draft: T;
  readonly place: Place;
}

/** Ends a reading that has seen enough. */
class Enough extends Error {}

/** Reads the first `most` rows. Throws an ImportError for settings or files that cannot be. */
export async function previewFiles(
  ontology: Ontology,
  request: Pick<ImportRequest, 'files' | 'format' | 'options' | 'dataset'>,
  maxRows: number,
): Promise<Preview> {
  const format = await formatFor(request);
  const options = request.options ?? {};
  const described = (await format.describe?.(request.files, options)) ?? {};
  const { id, title } = datasetOf(request.files, request.dataset ?? {}, described);
  const problems = new Findings();
  const notes = new Findings();
  const entities: EntityPart[] = [];
  const links: LinkPart[] = [];
  const figures: FigurePart[] = [];
  let rows = 0;
  const sink: Sink = {
    source: () => undefined,
    entity: (part) => void entities.push(part),
    link: (part) => void links.push(part),
    figure: (part) => void figures.push(part),
    ontology: () => undefined,
    problem: (place, message) => problems.add(place, message),
    note: (place, message) => notes.add(place, message),
    row: () => {
      if (rows === maxRows) throw new Enough();
      rows += 1;
    },
  };
  const { signal } = new AbortController();
  try {
    await format.read(request.files, { dataset: id, ontology, options, signal }, sink);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return {
    ...{ format: format.id, dataset: id, title, rows },
    entities: joined(entities, ({ id }) => id, joinEntity, problems),
    links: joined(links, linkIdOf, joinLink, problems),
    figures: joined(figures, figureIdOf, joinFigure, problems),
    problems: problems.sorted(),
    notes: notes.sorted(),
  };
}

function joined<P extends { readonly place: Place }, D>(
  parts: readonly P[],
  key: (part: P) => string,
  join: (parts: Together<P>) => D,
  problems: Findings,
): Placed<D>[] {
  return [...groupBy(parts, key).values()].flatMap((group) => {
    try {
      return [{ draft: join(group), place: group[0].place }];
    } catch (error) {
      if (!(error instanceof JoinError)) throw error;
      problems.add(error.place, error.message);
      return [];
    }
  });
}
