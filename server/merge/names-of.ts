import { distinct, groupBy, inFull } from '../graph/access/batches.ts';
import { text, texts } from '../graph/elements/project.ts';
import type { Session } from '../graph/access/session.ts';
import type { Row } from '../store/graph-store.ts';
import { ownProps } from './join.ts';
import { variantsOf } from './variants.ts';

/** A name or alias, and who gives it. */
export interface NameOf {
  readonly name: string;
  /** Whether it is the data set's main name for the entity. */
  readonly main: boolean;
  /** The id that the entity has in that data set. */
  readonly entityId: string;
  readonly dataset: string;
  /** Ids of the sources that back the entity there. */
  readonly sources: readonly string[];
}

/** What each data set calls the entities of these ids, their own first, in the order of the ids. */
export async function namesOf(session: Session, ids: readonly string[]): Promise<NameOf[][]> {
  const wanted = distinct(ids);
  const [own, merged] = await Promise.all([
    inFull(wanted, 'id', (some) => session.read('read/own-names', { ids: some })),
    inFull(wanted, 'into', (some) => session.read('read/merged-names', { ids: some })),
  ]);
  const all = [...wanted, ...merged.map((row) => row.id)];
  const variants = await variantsOf(session.read, 'entities', all);
  const andVariants = (row: Row) => [row, ...(variants.get(text(row.id)) ?? []).map(({ props }) => props)];
  const ownById = new Map(own.map((row) => [row.id, row]));
  const mergedByRoot = groupBy(merged, (row) => row.into);
  return ids.map((id) => {
    const mine = ownById.get(id);
    return mine
      ? [ownProps(mine), ...(mergedByRoot.get(id) ?? [])].flatMap(andVariants).flatMap(namesIn)
      : [];
  });
}

function namesIn(row: Row): NameOf[] {
  const by = { entityId: text(row.id), dataset: text(row.dossier), sources: texts(row.sources) };
  return [
    { name: text(row.name), main: true, ...by },
    ...texts(row.aliases).map((name) => ({ name, main: false, ...by })),
  ];
}
