/** A relation's history and what it gives, in words. */
import type { RelationStep } from '../../../actions/panel-data.ts';
import { count as numberText, counted } from '../../../state/text.ts';
import { givenForms } from '../evidence-text.ts';
import { periodText, type PeriodWords } from '../period-text.ts';

/** Calendar years; infinite where a side is open. */
interface Years {
  readonly from: number;
  readonly to: number;
}

const yearsOf = ({ earliest, latest }: PeriodWords): Years => ({
  from: earliest ? Number(earliest.slice(0, 4)) : -Infinity,
  to: latest && latest < '9999' ? Number(latest.slice(0, 4)) : Infinity,
});

const yearsText = ({ from, to }: Years): string => {
  if (from === -Infinity) return to === Infinity ? 'at any time' : `until ${to}`;
  if (to === Infinity) return `since ${from}`;
  return from === to ? String(from) : `${from} – ${to}`;
};

/** Years in a row as one; the spans come earliest first. */
const inRow = (spans: readonly PeriodWords[]): readonly Years[] => {
  const runs: Years[] = [];
  for (const years of spans.map(yearsOf)) {
    const last = runs.at(-1);
    if (last && years.from <= last.to + 1)
      runs[runs.length - 1] = { from: last.from, to: Math.max(last.to, years.to) };
    else runs.push(years);
  }
  return runs;
};

/** Runs of years that a short text names one by one; of more it gives first and last. */
const maxRuns = 3;

const spansText = (spans: readonly PeriodWords[]): string => {
  const runs = inRow(spans);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return 'undated';
  if (runs.length <= maxRuns) return runs.map(yearsText).join(', ');
  return `${yearsText({ from: first.from, to: last.to })} with ${runs.length - 1} gaps`;
};

type History = Pick<RelationStep, 'count' | 'undated' | 'spans'>;

/** `31 links, 1979 – 1990`; of a single link its period; says how many have no date where some have. */
export function relationHistory({ count, undated, spans }: History): string {
  if (count === 1) return periodText(spans[0]);
  const links = counted(count, 'link');
  if (undated === count) return `${links}, undated`;
  return `${links}, ${spansText(spans)}${undated > 0 ? `, ${undated} undated` : ''}`;
}

type Given = Pick<
  RelationStep,
  'family' | 'forms' | 'amountText' | 'unknownAmounts' | 'inKind' | 'count' | 'giverCertain'
>;

const fundingText = ({ amountText, unknownAmounts, inKind, count }: Given): string => {
  // Of several links the amount's own words tell goods from cash.
  const told = amountText?.includes('in kind') === true;
  const goods = inKind === count ? 'in kind' : `${inKind} in kind`;
  const unknown = unknownAmounts === count ? 'amount unknown' : `${unknownAmounts} of unknown amount`;
  const parts = [amountText, inKind > 0 && !told && goods, unknownAmounts > 0 && unknown];
  return parts.filter(Boolean).join(', ') || 'amount unknown';
};

/** What flows over it: the amount with what is known of it, the forms of support, or nothing but belonging. */
export function relationGives(relation: Given, formLabel: (id: string) => string = (id) => id): string {
  if (relation.family === 'FUNDING') return fundingText(relation);
  if (relation.family !== 'SUPPORT') return 'nothing flows: belongs to the group';
  const forms = givenForms(relation.forms).map(formLabel).join(', ') || 'support, form not given';
  return relation.giverCertain ? forms : `${forms}, at least one of several givers`;
}

interface Counted {
  readonly totalCount?: number | null;
  readonly atLeast: number;
}

/** `8 paths`; `at least 50 paths` where counting them all would try too much. */
export function routeCount({ totalCount, atLeast }: Counted, noun: string): string {
  return totalCount == null
    ? `at least ${numberText(atLeast)} ${atLeast === 1 ? noun : `${noun}s`}`
    : counted(totalCount, noun);
}
