import type { NamedFragment } from '../api/types.generated.ts';

/** The shapes in which panels show elements and their evidence. */
export type {
  AgreementStatus,
  ClaimCardFragment as ClaimItem,
  DatedFragment as PeriodItem,
  FigureLineFragment as FigureItem,
  GradedFragment as GradeItem,
  LinkLineFragment as LinkRow,
  SubjectFragment as SubjectItem,
} from '../api/types.generated.ts';

/** What it takes to name an entity. */
export type Named = Pick<NamedFragment, 'id' | 'type' | 'kind' | 'name'>;

/** One page of a list that goes on. */
export interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** A list whose subject has vanished meanwhile. */
export const noPage = { nodes: [], pageInfo: { hasNextPage: false } };
