/** Statuses, grades, links and citations in words. */
import { dayText, periodText, type PeriodWords } from './period-text.ts';

export interface Worded {
  readonly label: string;
  readonly meaning: string;
  readonly tone: 'good' | 'bad' | 'open' | 'plain';
}

const agreement: Readonly<Record<string, Worded>> = {
  IN_FORCE: { label: 'In force', meaning: 'No source says that it ended or was breached.', tone: 'good' },
  ENDED: { label: 'Ended', meaning: 'Its period is over.', tone: 'plain' },
  BREACHED: {
    label: 'Breached',
    meaning: 'Sources say that an obligation was breached, and none says otherwise.',
    tone: 'bad',
  },
  DISPUTED: { label: 'Disputed', meaning: 'Sources differ on whether an obligation is kept.', tone: 'open' },
  OFFERED: { label: 'Offered', meaning: 'It was offered; no source says that it was agreed.', tone: 'plain' },
  REFUSED: { label: 'Refused', meaning: 'It was offered and turned down.', tone: 'bad' },
  UNKNOWN: {
    label: 'Not known',
    meaning: 'No source gives its period or judges an obligation.',
    tone: 'open',
  },
};

const obligation: Readonly<Record<string, Worded>> = {
  FULFILLED: { label: 'Kept', meaning: 'Every verdict says that it is kept.', tone: 'good' },
  BREACHED: { label: 'Breached', meaning: 'Every verdict says that it is breached.', tone: 'bad' },
  DISPUTED: { label: 'Disputed', meaning: 'Verdicts differ, or one rejects the others.', tone: 'open' },
  UNASSESSED: { label: 'Not judged', meaning: 'No source passes a verdict on it.', tone: 'plain' },
};

const verdict: Readonly<Record<string, Worded>> = {
  FULFILLED: { label: 'Says: kept', meaning: 'This source finds that the obligation is kept.', tone: 'good' },
  BREACHED: {
    label: 'Says: breached',
    meaning: 'This source finds that the obligation is broken.',
    tone: 'bad',
  },
  DISPUTED: {
    label: 'Rejects the others',
    meaning: 'This source rejects the judgement of others.',
    tone: 'open',
  },
};

const timing: Readonly<Record<string, Worded>> = {
  OVERLAPS: {
    label: 'Could have held together',
    meaning: 'Each step has a dated link such that there is a time in which all of these hold.',
    tone: 'good',
  },
  ORDERED: {
    label: 'One after the other',
    meaning:
      'Its steps never all held at one time, but could have followed each other: each has a day that is not before a day of the step before it.',
    tone: 'plain',
  },
  UNKNOWN: {
    label: 'Timing not known',
    meaning: 'It fits in time only by links without a date, so nobody can say whether it ever held.',
    tone: 'open',
  },
  EXCLUDED: {
    label: 'Excluded by its dates',
    meaning:
      'Whichever links one chooses, some step had ended before the one before it began: this chain never existed.',
    tone: 'bad',
  },
};

const worded =
  (words: Readonly<Record<string, Worded>>) =>
  (id: string): Worded =>
    words[id] ?? { label: id.toLowerCase().replaceAll('_', ' '), meaning: '', tone: 'plain' };

export const agreementStatus = worded(agreement);
export const obligationStatus = worded(obligation);
export const verdictWords = worded(verdict);
export const timingWords = worded(timing);

interface GradeWords {
  readonly reliability: string;
  readonly credibility: number;
}

const reliabilities: readonly { readonly code: string; readonly text: string }[] = [
  { code: 'A', text: 'completely reliable' },
  { code: 'B', text: 'usually reliable' },
  { code: 'C', text: 'fairly reliable' },
  { code: 'D', text: 'not usually reliable' },
  { code: 'E', text: 'unreliable' },
  { code: 'F', text: 'reliability cannot be judged' },
];

const credibilities: readonly { readonly code: number; readonly text: string }[] = [
  { code: 1, text: 'confirmed by other sources' },
  { code: 2, text: 'probably true' },
  { code: 3, text: 'possibly true' },
  { code: 4, text: 'doubtful' },
  { code: 5, text: 'improbable' },
  { code: 6, text: 'truth cannot be judged' },
];

export function reliabilityText(code: string): string {
  return reliabilities.find((one) => one.code === code)?.text ?? `reliability ${code}`;
}

export function credibilityText(code: number): string {
  return credibilities.find((one) => one.code === code)?.text ?? `credibility ${code}`;
}

/** Both halves of a grade in one sentence, with how to read the code. */
export function gradeExplained({ reliability, credibility }: GradeWords): string {
  return (
    `Admiralty code ${reliability}${credibility}. Source ${reliability}: ${reliabilityText(reliability)} ` +
    `(A best, E worst, F not judged). Claim ${credibility}: ${credibilityText(credibility)} (1 best, 5 worst, 6 not judged).`
  );
}

interface End {
  readonly id: string;
  readonly name: string;
}

interface LinkWords<E extends End = End> {
  readonly label: string;
  readonly linkType: { readonly label: string; readonly inverse: string; readonly symmetric: boolean };
  readonly source: E;
  readonly target: E;
}

/** `Afghan Taliban funds Noor-ul-Wali Mehsud`. */
export function linkSentence(link: LinkWords): string {
  return `${link.source.name} ${link.label} ${link.target.name}`;
}

/** A link seen from one of its ends: which way it runs, its words from there, and who is at the other end. */
interface LinkSeen<E extends End = End> {
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly words: string;
  readonly other: E;
  /** Whether the other end is named before the words: `United States left weapons that fell to Afghan Taliban`. */
  readonly otherFirst: boolean;
}

/** A link of its own wording has no inverse: even from its target it reads from source to target. */
export function seenFrom<E extends End>(link: LinkWords<E>, id: string): LinkSeen<E> {
  const out = link.source.id === id;
  const other = out ? link.target : link.source;
  if (link.linkType.symmetric) return { direction: 'BOTH', words: link.label, other, otherFirst: false };
  if (out) return { direction: 'OUT', words: link.label, other, otherFirst: false };
  const own = link.label !== link.linkType.label;
  return { direction: 'IN', words: own ? link.label : link.linkType.inverse, other, otherFirst: own };
}

/** The arrow of a hop from `from`, as a sign and in words. */
export function arrow(direction: LinkSeen['direction']): { readonly sign: string; readonly words: string } {
  if (direction === 'BOTH') return { sign: '↔', words: 'both ways' };
  return direction === 'OUT' ? { sign: '→', words: 'towards' } : { sign: '←', words: 'from' };
}

/** The forms that a source names: `other` stands for none that it gives, and says nothing in a short note. */
export function givenForms(forms: readonly string[]): readonly string[] {
  return forms.filter((form) => form !== 'other');
}

interface NotedLink {
  readonly __typename: string;
  readonly amount?: { readonly text: string } | null;
  readonly inKind?: boolean;
  readonly forms?: readonly string[];
  readonly giverCertain?: boolean;
  readonly valid?: PeriodWords | null;
  readonly disputed: boolean;
}

/** What a link carries besides its ends, part by part: when, amount, forms, doubt, dispute. */
export function linkNotes(
  link: NotedLink,
  terms: readonly { readonly id: string; readonly label: string }[],
): readonly string[] {
  const isFlow = link.__typename === 'FundingFlow';
  return [
    periodText(link.valid),
    isFlow ? (link.amount?.text ?? 'amount unknown') : '',
    link.inKind ? 'in kind' : '',
    formsText(link.forms ?? [], terms),
    link.giverCertain === false ? 'at least one of several givers' : '',
    link.disputed ? '≠ disputed' : '',
  ].filter(Boolean);
}

/** Forms of support as people read them, `weapons, training`. */
export function formsText(
  forms: readonly string[],
  terms: readonly { readonly id: string; readonly label: string }[],
): string {
  return givenForms(forms)
    .map((id) => terms.find((term) => term.id === id)?.label ?? id)
    .join(', ');
}

interface CitedClaim {
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
export function citation(claim: CitedClaim, accessed: string): string {
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
}
