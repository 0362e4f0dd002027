import type { ExportFormat, ExportSource, Omission, Out } from '../writing.ts';
import { type Report, claimItems, sourceText } from './citing.ts';
import { writeEntities, writeLinks } from './sections.ts';
import { gather, type Gathered } from './gather.ts';
import { html } from './html.ts';
import { markdown, type Markup } from './markdown.ts';
import { gradeOf } from '../../graph/elements/claims.ts';
import type { Reliability } from '../../graph/records.ts';

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

/** The most disputed elements of one sort that are listed once more by themselves. */
const maxDisputed = 500;

/** What sources contradict each other about, with what each says. */
async function writeDisputed(report: Report, out: Out): Promise<void> {
  const { markup, source, gathered } = report;
  const named = [
    ...gathered.entities.map((it) => ({ ...it, title: it.name })),
    ...gathered.links.map((it) => ({ ...it, title: linkTitle(report, it) })),
    ...gathered.figures.map((it) => ({ ...it, title: `${report.name(it.about)}: ${it.measure}` })),
  ];
  const disputed = named.filter((it) => it.disputed).slice(0, maxDisputed);
  if (disputed.length === 0) return;
  const claims = await source.claimsAbout(disputed.map(({ id }) => id));
  await out.write(markup.heading(2, markup.text('Where sources disagree')));
  await out.write(
    markup.list(
      disputed.map(({ id, title }) => ({
        inline: markup.strong(title),
        below: claimItems(report, claims.get(id) ?? []),
      })),
    ),
  );
}

const linkTitle = (
  { source, name }: Report,
  link: {
    readonly source: string;
    readonly type: string;
    readonly target: string;
    readonly label: string | null;
  },
) =>
  `${name(link.source)} ${link.label ?? source.ontology.linkType(link.type)?.label ?? link.type} ${name(link.target)}`;

/** What the grades mean, and every source cited. */
async function writeEnd({ markup, gathered, cited }: Report, out: Out): Promise<void> {
  const words = (reliability: Reliability, credibility: number) =>
    gradeOf(reliability, credibility).text.split(', ');
  const reliabilities = (['A', 'B', 'C', 'D', 'E', 'F'] as const).map(
    (letter) => `${letter} ${words(letter, 6)[0]}`,
  );
  const credibilities = [1, 2, 3, 4, 5, 6].map((number) => `${number} ${words('F', number)[1]}`);
  await out.write(markup.heading(2, markup.text('How to read this')));
  await out.write(
    markup.paragraph(
      markup.text(
        `The code behind each statement is its Admiralty grade. The letter is the source: ${reliabilities.join('; ')}. The digit is the claim: ${credibilities.join('; ')}. "Disputed" means that a source denies what another asserts, or that verdicts differ.`,
      ),
    ),
  );
  if (cited.length === 0) return;
  await out.write(markup.heading(2, markup.text('Sources')));
  await out.write(markup.bibliography(cited.map((id) => sourceText(markup, id, gathered.sources.get(id)))));
}
