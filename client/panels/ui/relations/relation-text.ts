/** A relation's history and what it gives, in words. */
import type { RelationStep } from '../../../actions/panel-data.ts';
import { count as numberText, counted } from '../../../state/text.ts';
import { givenForms } from '../evidence-text.ts';
import { periodText } from '../period-text.ts';

type History = Pick<RelationStep, 'count' | 'undated' | 'spans' | 'heldText'>;

/** `31 links, 1979 – 1990`; of a single link its period; says how many have no date where some have. */
export function relationHistory(relation: History): string {
  const years = relationYears(relation);
  return relation.count === 1 ? years : `${counted(relation.count, 'link')}, ${years}`;
}

/** The years alone, where its links are counted elsewhere: `1979 – 1990, 2 undated`; of a single link its period. */
export function relationYears({ count, undated, spans, heldText }: History): string {
  if (count === 1) return periodText(spans[0]);
  if (undated === count) return 'undated';
  return undated > 0 ? `${heldText}, ${undated} undated` : heldText;
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
