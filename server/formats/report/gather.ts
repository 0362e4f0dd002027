import type { EntityRecord, FigureRecord, LinkRecord, SourceRecord } from '../../graph/records.ts';
import type { ExportSource } from '../writing.ts';

/** What a report can list and still be read; what is beyond is counted. */
const maxEntities = 2_000;
const linkLimit = 10_000;
const maxFigures = 10_000;

/** What a report is about. */
export interface Gathered {
  /** The most connected of them, by name. */
  readonly entities: readonly EntityRecord[];
  /** Among the entities. */
  readonly links: readonly LinkRecord[];
  readonly figures: readonly FigureRecord[];
  readonly sources: ReadonlyMap<string, SourceRecord>;
  /** How many of the entities, links and figures have attributes, which a report does not show. */
  readonly attributes: number;
  readonly left: { readonly entities: number; readonly links: number; readonly figures: number };
}

export async function gather(source: ExportSource): Promise<Gathered> {
  const { kept: entities, left } = await maxConnected(source);
  const inside = new Set(entities.map(({ id }) => id));
  const links = await some(source.links(), linkLimit, (it) => inside.has(it.source) && inside.has(it.target));
  const figures = await some(source.figures(), maxFigures, (it) => inside.has(it.about));
  const sources = new Map<string, SourceRecord>();
  for await (const each of source.sources()) sources.set(each.id, each);
  const listed = [...entities, ...links.kept, ...figures.kept];
  return {
    attributes: listed.filter(({ attributes }) => attributes !== null).length,
    ...{ entities, links: links.kept, figures: figures.kept, sources },
    left: { entities: left, links: links.left, figures: figures.left },
  };
}

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

async function maxConnected(source: ExportSource) {
  let kept: EntityRecord[] = [];
  let seen = 0;
  const cut = () => {
    kept = kept.sort((a, b) => b.degree - a.degree || compare(a.id, b.id)).slice(0, maxEntities);
  };
  for await (const entity of source.entities()) {
    seen += 1;
    kept.push(entity);
    if (kept.length >= 2 * maxEntities) cut();
  }
  cut();
  kept.sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.id, b.id));
  return { kept, left: seen - kept.length };
}

async function some<T>(items: AsyncIterable<T>, max: number, keeps: (item: T) => boolean) {
  const kept: T[] = [];
  let left = 0;
  for await (const item of items)
    if (kept.length < max && keeps(item)) kept.push(item);
    else left += 1;
  return { kept, left };
}
