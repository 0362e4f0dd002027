import { gradeOf } from '../../graph/elements/claims.ts';
import { periodText } from '../../graph/values/period-words.ts';
import { sourceOfEntry } from '../../graph/elements/evidence.ts';
import type { ClaimRecord, EvidenceSummary, SourceRecord } from '../../graph/records.ts';
import type { ExportSource } from '../writing.ts';
import type { Gathered } from './gather.ts';
import type { Item, Markup } from './markdown.ts';

/** Places in sources that an element's line names; it may have thousands. */
const maxPlaces = 8;

/** A report under way: how it is written, what it is about, and the numbers that sources got. */
export interface Report {
  readonly markup: Markup;
  readonly source: ExportSource;
  readonly gathered: Gathered;
  /** Source ids in the order of their first mention. */
  readonly cited: string[];
  readonly numbers: Map<string, number>;
  /** The name of an entity of the report; its id for others. */
  name(id: string): string;
}

/** The number of a source: that of its first mention. */
function numberOf({ cited, numbers }: Report, id: string): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  cited.push(id);
  numbers.set(id, cited.length);
  return cited.length;
}

/** The sources of an element with where in them; those of its claims are named there. */
export function placesOf(report: Report, element: EvidenceSummary, claims: readonly ClaimRecord[]): string {
  const { markup } = report;
  const cited = new Set(claims.map(({ source }) => source));
  const entries = element.evidence.map((entry) => {
    const source = sourceOfEntry(entry);
    return { source, locator: entry.slice(source.length + 1) };
  });
  const named = new Set(entries.map(({ source }) => source));
  const whole = element.sources.filter((id) => !named.has(id) && !cited.has(id));
  const all = [...entries, ...whole.map((source) => ({ source, locator: null }))];
  const shown = all
    .slice(0, maxPlaces)
    .map(({ source, locator }) => markup.cite(numberOf(report, source), locator));
  const more = all.length - shown.length;
  return [...shown, ...(more > 0 ? [markup.text(`and ${more} more places`)] : [])].join('; ');
}

/** The grade of an element, as `B2`, with a word where sources disagree. */
export function gradeText(report: Report, { reliability, credibility, disputed }: EvidenceSummary): string {
  const { code } = gradeOf(reliability, credibility);
  return report.markup.small(`(${code}${disputed ? ', disputed' : ''})`);
}

/** What each claim says, who says so, and how it was graded. */
export function claimItems(report: Report, claims: readonly ClaimRecord[]): Item[] {
  const { markup, gathered } = report;
  return claims.map((claim) => {
    const by =
      claim.attributedTo === null
        ? ''
        : ` ${markup.text(`(according to ${report.name(claim.attributedTo)})`)}`;
    const sign = claim.stance === 'DENIES' ? `${markup.strong('Denied:')} ` : '';
    const verdict = claim.verdict === null ? '' : `${markup.strong(`${claim.verdict.toLowerCase()}:`)} `;
    const value =
      claim.property === null
        ? ''
        : ` ${markup.small(`(${claim.property}${claim.value === null ? '' : `: ${claim.value}`})`)}`;
    const { code } = gradeOf(gathered.sources.get(claim.source)?.reliability ?? 'F', claim.credibility);
    const cite = markup.cite(numberOf(report, claim.source), claim.locator);
    return {
      inline: `${sign}${verdict}${markup.text(claim.statement)}${value}${by} ${cite} ${markup.small(`(${code})`)}`,
    };
  });
}

/** A source as a bibliography has it. */
export function sourceText(markup: Markup, id: string, source: SourceRecord | undefined): string {
  if (!source) return markup.text(id);
  const { title, author, publisher, published, url, licence, reliability, notes } = source;
  const made = [author, publisher, published && periodText(published)].filter((part) => part !== null);
  const grade = gradeOf(reliability, 6).text.split(',', 1).join();
  return [
    markup.strong(title),
    ...(made.length > 0 ? [markup.text(`${made.join(', ')}.`)] : []),
    ...(url === null ? [] : [markup.address(url)]),
    ...(licence === null ? [] : [markup.text(`Licence: ${licence}.`)]),
    markup.small(`Reliability ${reliability}: ${grade}.`),
    ...(notes === null ? [] : [markup.small(notes)]),
  ].join(' ');
}
