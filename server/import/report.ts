import { type Counts, changesText, countsText } from './dossier/report.ts';
import type { Finding } from './problems.ts';

export type Tallied = { -readonly [sort in keyof Counts]: number };
/** Numbers of elements that an import holds, adds, changes and retracts. */
export interface Tally {
  readonly holds: Tallied;
  readonly created: Tallied;
  readonly changed: Tallied;
  /** Retracted: kept, but out of all that is read. */
  readonly removed: Tallied;
}

const none = (): Tallied => ({ sources: 0, entities: 0, links: 0, figures: 0, claims: 0 });
export function nothing(): Tally {
  return { holds: none(), created: none(), changed: none(), removed: none() };
}

/** What an import did, or would do. */
export interface ImportReport extends Tally {
  readonly dataset: string;
  readonly title: string;
  /** Rows or objects read. */
  readonly rows: number;
  /** Rows left out for a problem (`keepGoing`). */
  readonly rejected: number;
  readonly rejects: readonly Finding[];
  /** Links and figures that wait for an entity that nothing has brought yet. */
  readonly waiting: number;
  /** Links and figures of this and other data sets whose entities this import brought. */
  readonly resolved: number;
  /** Elements that other data sets had first: what this one says of them is put beside. */
  readonly beside: number;
  readonly notes: readonly Finding[];
  readonly noteCount: number;
}

/** One line for people, as for a dossier. */
export function importText(report: ImportReport): string {
  const held = countsText(report.holds, '') || 'nothing';
  const more = [
    ...(report.beside > 0
      ? [
          `${number(report.beside, 'element')} put beside what other data sets say of ${report.beside === 1 ? 'it' : 'them'}`,
        ]
      : []),
    ...(report.waiting > 0
      ? [`${number(report.waiting, 'reference')} to entities that are not there yet (they wait)`]
      : []),
    ...(report.resolved > 0 ? [`${number(report.resolved, 'waiting reference')} resolved`] : []),
    ...(report.rejected > 0 ? [`${number(report.rejected, 'problem')} left out`] : []),
  ];
  return `${report.dataset}: ${held}; ${[changesText(report, 'retracted') || 'nothing changed', ...more].join('; ')}.`;
}

const number = (n: number, word: string) => `${n.toLocaleString('en-US')} ${word}${n === 1 ? '' : 's'}`;
