/** Statuses, verdicts and timings in words, each with what it means. */

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
    meaning: 'Every link is dated and there is a time in which all of them hold.',
    tone: 'good',
  },
  UNKNOWN: {
    label: 'Timing not known',
    meaning: 'At least one link is undated, so nobody can say whether all of them ever held at once.',
    tone: 'open',
  },
  EXCLUDED: {
    label: 'Never held together',
    meaning: 'Two of its links have dates that exclude each other: this chain never existed at one time.',
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
