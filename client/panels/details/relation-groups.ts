/** Relations of an entity, together by how they read from it: what a group says once, and how many rows it shows. Pure. */
import type { RelationRow } from '../../actions/panel-data.ts';
import { arrow, formsText, seenFrom } from '../ui/evidence-text.ts';

type Terms = readonly { readonly id: string; readonly label: string }[];

export interface RelationGroup {
  readonly key: string;
  /** `is supported by`. */
  readonly words: string;
  readonly sign: string;
  readonly rows: readonly RelationRow[];
  /** Links of all of its rows. */
  readonly links: number;
  /** What every row of several carries: said once. */
  readonly shared: readonly string[];
  /** Rows to show before somebody asks for the rest. */
  readonly atFirst: number;
}

/** What a relation carries beside its history: amount, forms, doubt, dispute. */
export function notesOf(relation: RelationRow, terms: Terms): readonly string[] {
  const { family, amountText, unknownAmounts, count, inKind, forms, giverCertain, disputed } = relation;
  const isFunding = family === 'FUNDING';
  const unknown = unknownAmounts < count ? `${unknownAmounts} of unknown amount` : 'amount unknown';
  return [
    amountText ?? '',
    isFunding && unknownAmounts > 0 ? unknown : '',
    inKind > 0 ? (inKind === count ? 'in kind' : `${inKind} in kind`) : '',
    formsText(forms, terms),
    giverCertain ? '' : 'giver not certain',
    disputed ? '≠ disputed' : '',
  ].filter(Boolean);
}

type Direction = 'IN' | 'OUT' | 'BOTH';

interface Gathered {
  readonly words: string;
  readonly direction: Direction;
  readonly rows: RelationRow[];
}

/** Rows of a group that stand open: of what an entity receives; of other groups, all of so many, or the first few. */
const maxOpen = { received: 12, other: 6, ofMore: 4, beside: 3 };

const isReceived = ({ direction, rows }: Gathered): boolean =>
  direction === 'IN' && rows.every(({ family }) => family === 'FUNDING' || family === 'SUPPORT');

/**
 * Who gives an entity money or support is what one looks for, and is to stand on one screen: beside it longer groups
 * are a line with their totals until somebody opens them.
 */
const atFirst = (group: Gathered, isBeside: boolean): number => {
  const { length } = group.rows;
  if (isReceived(group)) return Math.min(length, maxOpen.received);
  if (isBeside) return length <= maxOpen.beside ? length : 0;
  return length <= maxOpen.other ? length : maxOpen.ofMore;
};

/** The groups that relations make as read from `id`: what it receives, then in the order in which the first of each came. */
export function groupsOf(
  relations: readonly RelationRow[],
  id: string,
  terms: Terms,
): readonly RelationGroup[] {
  const groups = new Map<string, Gathered>();
  for (const relation of relations) {
    const { direction, words, otherFirst } = seenFrom(relation, id);
    const key = `${direction} ${words}`;
    const known = groups.get(key);
    if (known) known.rows.push(relation);
    else groups.set(key, { words: otherFirst ? `who ${words} it` : words, direction, rows: [relation] });
  }
  const isBeside = [...groups.values()].some((group) => isReceived(group) && group.rows.length > 1);
  const ordered = [...groups].sort(([, a], [, b]) => Number(isReceived(b)) - Number(isReceived(a)));
  return ordered.map(([key, group]) => {
    const { words, direction, rows } = group;
    const [first = [], ...others] = rows.map((row) => notesOf(row, terms));
    return {
      ...{ key, words, rows, sign: arrow(direction).sign },
      links: rows.reduce((sum, { count }) => sum + count, 0),
      shared:
        others.length === 0 ? [] : first.filter((note) => others.every((notes) => notes.includes(note))),
      atFirst: atFirst(group, isBeside),
    };
  });
}
