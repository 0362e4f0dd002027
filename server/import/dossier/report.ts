export interface Counts {
  readonly sources: number;
  readonly entities: number;
  readonly links: number;
  readonly figures: number;
  readonly claims: number;
}

/** What loading a dossier did. */
export interface LoadReport {
  readonly dossier: string;
  readonly title: string;
  /** What the dossier holds. */
  readonly holds: Counts;
  readonly created: Counts;
  readonly changed: Counts;
  /** What it dropped; dropped claims are retracted, not removed. */
  readonly removed: Counts;
}

/** Number of elements that loading created, changed, removed or retracted. */
export function changesOf({ created, changed, removed }: LoadReport): number {
  return [created, changed, removed]
    .flatMap((counts) => Object.values(counts))
    .reduce((sum, n) => sum + n, 0);
}

/** One line for people: `pakistan: 40 entities, 80 links, …; 3 links added, 1 claim retracted`. */
export function reportText(report: LoadReport): string {
  const held = countsText(report.holds, '');
  return `${report.dossier}: ${held || 'nothing'}; ${changesText(report, 'removed') || 'nothing changed'}.`;
}

/** What was added, changed and dropped; `dropped` is the word for elements that are there no more. */
export function changesText(
  changes: Pick<LoadReport, 'created' | 'changed' | 'removed'>,
  dropped: string,
): string {
  return [
    countsText(changes.created, ' added'),
    countsText(changes.changed, ' changed'),
    countsText({ ...changes.removed, claims: 0 }, ` ${dropped}`),
    changes.removed.claims > 0 ? `${plural('claims', changes.removed.claims)} retracted` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

const singular: Record<keyof Counts, string> = {
  sources: 'source',
  entities: 'entity',
  links: 'link',
  figures: 'figure',
  claims: 'claim',
};

function plural(sort: keyof Counts, n: number): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? singular[sort] : sort}`;
}

/** `3 links, 1 claim` with `after` behind it; empty when all are none. */
export function countsText(counts: Counts, after: string): string {
  const parts = (['entities', 'links', 'figures', 'claims', 'sources'] as const)
    .filter((sort) => counts[sort] > 0)
    .map((sort) => plural(sort, counts[sort]));
  return parts.length > 0 ? `${parts.join(', ')}${after}` : '';
}
