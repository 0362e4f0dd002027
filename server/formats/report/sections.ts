import { figureText } from '../../graph/values/exact-bounds.ts';
import { periodText } from '../../graph/values/period-words.ts';
import type { ClaimRecord, EntityRecord, FigureRecord, LinkRecord } from '../../graph/records.ts';
import { groupBy, itemAt } from '../../graph/access/batches.ts';
import { entityProperties, linkProperties } from '../../graph/properties.ts';
import { allBut } from '../../graph/property-rows.ts';
import { wordedValues } from '../values/plain-values.ts';
import type { Out } from '../writing.ts';
import { chunked, oneByOne } from '../../graph/access/id-blocks.ts';
import { claimItems, gradeText, placesOf, type Report } from './citing.ts';
import type { Item } from './markdown.ts';
import { amountText, moneyProperties } from '../../graph/values/money.ts';
import { seriesText } from '../../graph/values/money-series.ts';
import { relationOf } from '../../graph/relations/relation.ts';
import { heldText } from '../../graph/relations/years-held.ts';
import { moneySection } from './money-section.ts';

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

/** What has no sentence or place of its own in a report; it is named with its value. */
const otherOfEntities = allBut(
  entityProperties,
  ...(['kind', 'name', 'aliases', 'identifiers', 'summary', 'valid', 'lat', 'lon'] as const),
);
const otherOfLinks = allBut(
  linkProperties,
  ...(['label', ...moneyProperties, 'forms', 'giverCertain', 'valid'] as const),
);
const named = (values: readonly (readonly [string, string])[]) =>
  values.map(([name, value]) => `${name}: ${value}`);

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
    ...named(wordedValues(otherOfEntities, entity)),
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
  const number = figureText(figure);
  const inline = `${markup.text(`${label}${when}: ${number}`)} ${gradeText(report, figure)} ${placesOf(report, figure, claims)}`;
  return { inline, below: claimItems(report, claims) };
}

/**
 * Links by family, each as a sentence with what sources say of it, those of one relation together; money is added up
 * below funding.
 */
export async function writeLinks(report: Report, out: Out): Promise<void> {
  const { markup, source, gathered } = report;
  for (const family of source.ontology.families) {
    const links = gathered.links.filter(({ type }) => source.ontology.familyOf(type) === family.id);
    if (links.length === 0) continue;
    await out.write(markup.heading(2, markup.text(`Links: ${family.label}`)));
    const relations = groupBy(links, (link) => relationOf(source.ontology, link).id);
    for await (const page of chunked(oneByOne(relations.values()), 100)) {
      const claimsOf = await claimsAbout(report, page.flat());
      await out.write(markup.list(page.map((its) => relationItem(report, its, claimsOf))));
    }
    if (family.id === 'FUNDING') await out.write(moneySection(markup, links));
  }
}

/** A relation of several links as one line, with its links below; else its link. */
function relationItem(
  report: Report,
  links: readonly [LinkRecord, ...LinkRecord[]],
  claimsOf: ClaimsOf,
): Item {
  const [first] = links;
  const items = links.map((link) => linkItem(report, link, claimsOf(link.id)));
  if (links.length === 1) return itemAt(items, 0);
  const { markup, source } = report;
  const type = source.ontology.linkType(first.type);
  const money = type?.family === 'FUNDING' ? seriesText(links) : null;
  const held = heldText(links);
  const undated = links.filter(({ valid }) => valid === null).length;
  const facts = [
    `${links.length.toLocaleString('en')} links`,
    ...(money === null ? [] : [money]),
    ...(held === '' ? [] : [held]),
    ...(undated > 0 && held !== '' ? [`${undated.toLocaleString('en')} undated`] : []),
  ];
  const sentence = `${markup.strong(report.name(first.source))} ${markup.text(type?.label ?? first.type)} ${markup.strong(report.name(first.target))}`;
  return { inline: `${sentence}: ${markup.text(facts.join('; '))}`, below: items };
}

function linkItem(report: Report, link: LinkRecord, claims: readonly ClaimRecord[]): Item {
  const { markup, source } = report;
  const type = source.ontology.linkType(link.type);
  const forms = link.forms.map((form) => source.ontology.supportForm(form)?.label ?? form);
  const facts = [
    ...(type?.family === 'FUNDING' ? [`${amountText(link)}${link.inKind ? ', in kind' : ''}`] : []),
    ...(forms.length > 0 ? [forms.join(', ')] : []),
    ...(link.valid ? [periodText(link.valid)] : []),
    ...(link.giverCertain ? [] : ['at least one of several givers']),
    ...named(wordedValues(otherOfLinks, link)),
  ];
  const sentence = `${markup.strong(report.name(link.source))} ${markup.text(link.label ?? type?.label ?? link.type)} ${markup.strong(report.name(link.target))}`;
  const tail = facts.length > 0 ? `: ${markup.text(facts.join('; '))}` : '';
  return {
    inline: `${sentence}${tail} ${gradeText(report, link)} ${placesOf(report, link, claims)}`,
    below: claimItems(report, claims),
  };
}
