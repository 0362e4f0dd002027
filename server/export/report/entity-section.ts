import { rangeText } from '../../graph/number-text.ts';
import { periodText } from '../../graph/period-words.ts';
import type { ClaimRecord, EntityRecord, FigureRecord } from '../../graph/records.ts';
import { groupBy } from '../../graph/batches.ts';
import type { Out } from '../format.ts';
import { chunked, oneByOne } from '../id-blocks.ts';
import { claimItems, gradeText, placesOf, type Report } from './citing.ts';
import type { Item } from './markup.ts';

/** Entities by type, each with its facts, figures and what sources say of it. */
export async function writeEntities(report: Report, out: Out): Promise<void> {
  const { markup, source, gathered } = report;
  const figures = groupBy(gathered.figures, ({ about }) => about);
  for (const type of source.ontology.entityTypes) {
    const entities = gathered.entities.filter((entity) => entity.type === type.id);
    if (entities.length === 0) continue;
    await out.write(markup.heading(2, markup.text(capitalised(type.plural))));
    for await (const page of chunked(oneByOne(entities), 100)) {
      const own = page.flatMap(({ id }) => figures.get(id) ?? []);
      const claims = await claimsAbout(report, [...page, ...own]);
      for (const entity of page)
        await out.write(entityText(report, entity, figures.get(entity.id) ?? [], claims));
    }
  }
}

async function claimsAbout(
  { source }: Report,
  elements: readonly { readonly id: string }[],
): Promise<ClaimsOf> {
  const claims = new Map<string, readonly ClaimRecord[]>();
  for await (const some of chunked(oneByOne(elements), 1_000))
    for (const [id, its] of await source.claimsAbout(some.map((each) => each.id))) claims.set(id, its);
  return (id) => claims.get(id) ?? [];
}

const capitalised = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

type ClaimsOf = (id: string) => readonly ClaimRecord[];

function entityText(
  report: Report,
  entity: EntityRecord,
  figures: readonly FigureRecord[],
  claimsOf: ClaimsOf,
): string {
  const { markup, source } = report;
  const kinds = source.ontology.entityType(entity.type)?.kinds ?? [];
  const kind = kinds.find(({ id }) => id === entity.kind)?.label ?? entity.kind;
  const claims = claimsOf(entity.id);
  const where = entity.lat === null ? '' : `${entity.lat}, ${entity.lon} (WGS 84)`;
  const facts = [
    kind,
    ...(entity.aliases.length > 0 ? [`also ${entity.aliases.join(', ')}`] : []),
    ...(entity.valid ? [periodText(entity.valid)] : []),
    ...(where ? [where] : []),
    ...(entity.identifiers.length > 0 ? [entity.identifiers.join(', ')] : []),
  ];
  const places = placesOf(report, entity, claims);
  return [
    markup.heading(3, markup.text(entity.name)),
    markup.paragraph(`${markup.text(facts.join('; '))} ${gradeText(report, entity)} ${places}`.trim()),
    entity.summary === null ? '' : markup.paragraph(markup.text(entity.summary)),
    markup.list([
      ...claimItems(report, claims),
      ...figures.map((each) => figureItem(report, each, claimsOf)),
    ]),
  ].join('');
}

function figureItem(report: Report, figure: FigureRecord, claimsOf: ClaimsOf): Item {
  const { markup, source } = report;
  const claims = claimsOf(figure.id);
  const label = source.ontology.measure(figure.measure)?.label ?? figure.measure;
  const when = figure.period ? `, ${periodText(figure.period)}` : '';
  const number = rangeText(figure.low, figure.high, figure.unit);
  const inline = `${markup.text(`${label}${when}: ${number}`)} ${gradeText(report, figure)} ${placesOf(report, figure, claims)}`;
  return { inline, below: claimItems(report, claims) };
}
