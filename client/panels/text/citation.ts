import { dayText, periodText } from './period-text.ts';
import type { PeriodWords } from './period-text.ts';

export interface CitedClaim {
  readonly statement: string;
  readonly locator?: string | null;
  readonly stance: string;
  readonly grade: { readonly code: string };
  readonly attributedTo?: { readonly name: string } | null;
  readonly source: {
    readonly title: string;
    readonly author?: string | null;
    readonly publisher?: string | null;
    readonly url?: string | null;
    readonly published?: PeriodWords | null;
  };
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/**
 * A claim as one would cite it in a report: what it says, whom it names, and where to find it. `accessed` is the
 * `YYYY-MM-DD` day of the citation.
 */
export const citation = (claim: CitedClaim, accessed: string): string => {
  const { source } = claim;
  const published = source.published ? periodText(source.published) : 'n.d.';
  const work = [source.author, `“${source.title}”`, source.publisher, published].filter(Boolean).join(', ');
  const place = claim.locator ? `, ${claim.locator}` : '';
  const by = claim.attributedTo ? ` (as stated by ${claim.attributedTo.name})` : '';
  const stance = claim.stance === 'DENIES' ? ' [denial]' : '';
  const url = source.url ? ` ${source.url}.` : '';
  return (
    `${sentence(claim.statement)}${stance}${by} — ${sentence(work + place)} ` +
    `Grade ${claim.grade.code}.${url} Accessed ${dayText(accessed)}.`
  );
};
