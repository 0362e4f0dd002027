import { gradeOf } from '../../graph/grade.ts';
import type { Reliability } from '../../graph/records.ts';
import type { Out } from '../format.ts';
import { claimItems, sourceText, type Report } from './citing.ts';

/** The most disputed elements of one sort that are listed once more by themselves. */
const MOST_DISPUTED = 500;

/** What sources contradict each other about, with what each says. */
export async function writeDisputed(report: Report, out: Out): Promise<void> {
  const { markup, source, gathered } = report;
  const named = [
    ...gathered.entities.map((it) => ({ ...it, title: it.name })),
    ...gathered.links.map((it) => ({ ...it, title: linkTitle(report, it) })),
    ...gathered.figures.map((it) => ({ ...it, title: `${report.name(it.about)}: ${it.measure}` })),
  ];
  const disputed = named.filter((it) => it.disputed).slice(0, MOST_DISPUTED);
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
export async function writeEnd({ markup, gathered, cited }: Report, out: Out): Promise<void> {
  const words = (reliability: Reliability, credibility: number) =>
    gradeOf(reliability, credibility).text.split(', ') as [string, string];
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
