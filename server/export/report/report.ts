import type { ExportFormat, ExportSource, Omission, Out } from '../format.ts';
import type { Report } from './citing.ts';
import { writeDisputed, writeEnd } from './end-section.ts';
import { writeEntities } from './entity-section.ts';
import { gather, type Gathered } from './gather.ts';
import { html } from './html.ts';
import { writeLinks } from './link-section.ts';
import { markdown } from './markdown.ts';
import type { Markup } from './markup.ts';

/** A report to read and print: one page without a script. */
export const htmlReport: ExportFormat = {
  id: 'html',
  label: 'Report (HTML)',
  extension: '.html',
  mediaType: 'text/html; charset=utf-8',
  write: (source, out) => writeReport(source, out, html),
};

export const markdownReport: ExportFormat = {
  id: 'markdown',
  label: 'Report (Markdown)',
  extension: '.md',
  mediaType: 'text/markdown; charset=utf-8',
  write: (source, out) => writeReport(source, out, markdown),
};

async function writeReport(source: ExportSource, out: Out, markup: Markup): Promise<readonly Omission[]> {
  const gathered = await gather(source);
  const names = new Map(gathered.entities.map(({ id, name }) => [id, name]));
  const report: Report = {
    ...{ markup, source, gathered, cited: [], numbers: new Map<string, number>() },
    name: (id) => names.get(id) ?? id,
  };
  await out.write(markup.begin(source.title));
  await out.write(markup.heading(1, markup.text(source.title)));
  await out.write(markup.paragraph(markup.text(aboutText(gathered))));
  for await (const { title, summary } of source.dossiers())
    await out.write(
      markup.paragraph(`${markup.strong(title)}${summary === null ? '' : ` ${markup.text(summary)}`}`),
    );
  await writeEntities(report, out);
  await writeLinks(report, out);
  await writeDisputed(report, out);
  await writeEnd(report, out);
  await out.write(markup.end());
  return omissionsOf(gathered);
}

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

function aboutText({ entities, links, figures, left }: Gathered): string {
  const day = new Date().toISOString().slice(0, 10);
  const held = [
    counted(entities.length, 'entity', 'entities'),
    counted(links.length, 'link', 'links'),
    counted(figures.length, 'figure', 'figures'),
  ].join(', ');
  const more =
    left.entities > 0
      ? ` The ${left.entities.toLocaleString('en')} least connected entities are left out.`
      : '';
  return `Exported from Entente on ${day}: ${held}.${more} Numbers in brackets name the sources at the end.`;
}

function omissionsOf({ left, attributes }: Gathered): Omission[] {
  const why =
    'A report lists the 2,000 most connected entities and what is among them, so that it can be read.';
  const all = [
    { what: 'entities', count: left.entities, why },
    { what: 'links', count: left.links, why },
    { what: 'figures', count: left.figures, why },
    {
      what: 'attributes',
      count: attributes,
      why: 'A report has no place for what sources say beyond the model.',
    },
  ];
  return all.filter(({ count }) => count > 0);
}
