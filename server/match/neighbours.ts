import { countryStem } from './country-words.ts';
import type { ReadRun } from '../graph/access/run.ts';
import type { Thing } from './compare.ts';

/** What lies around the entities of pairs. */
export interface Neighbours {
  /** Names of the neighbours that two entities share, and how many the one with fewer has; `same` gives likely counterparts. */
  shared(
    one: string,
    other: string,
    same: (id: string) => ReadonlySet<string>,
  ): { readonly shared: readonly string[]; readonly of: number };
  /** Whether an entity has most to do with the country that a word names: then the word is no news about it. */
  explains(word: string, id: string): boolean;
}

/** Neighbours of one entity that are looked at. */
const maxNeighbours = 200;
/** Entities whose neighbours are read. */
const maxEntities = 50_000;
const rowLimit = 5_000;

/** Reads the neighbours of the entities of `pairs`; `things` gives their names. */
export async function readNeighbours(
  run: ReadRun,
  things: readonly Thing[],
  pairs: readonly (readonly [Thing, Thing])[],
): Promise<Neighbours> {
  const wanted = new Map(
    pairs
      .flat()
      .slice(0, maxEntities * 2)
      .map((thing) => [thing.id, thing]),
  );
  const around = new Map<string, string[]>();
  for (const ids of batches([...wanted.values()]))
    for (const row of await run('read/match-neighbours', { ids, limit: maxNeighbours })) {
      const id = row.entity;
      const others = around.get(id);
      if (others) others.push(row.other);
      else around.set(id, [row.other]);
    }
  return neighboursOf(around, new Map(things.map((thing) => [thing.id, thing])));
}

/** Ids whose neighbours fit one answer together. */
function* batches(things: readonly Thing[]): Generator<string[]> {
  let batch: string[] = [];
  let rows = 0;
  for (const { id, degree } of things) {
    const more = Math.min(maxNeighbours, degree);
    if (batch.length === 500 || (batch.length > 0 && rows + more > rowLimit)) {
      yield batch;
      batch = [];
      rows = 0;
    }
    batch.push(id);
    rows += more;
  }
  if (batch.length > 0) yield batch;
}

function neighboursOf(
  around: ReadonlyMap<string, readonly string[]>,
  things: ReadonlyMap<string, Thing>,
): Neighbours {
  const at = (id: string) => around.get(id) ?? [];
  const sets = new Map<string, ReadonlySet<string>>();
  const setAt = (id: string) => {
    const known = sets.get(id) ?? new Set(at(id));
    sets.set(id, known);
    return known;
  };
  const leading = new Map<string, ReadonlySet<string>>();
  return {
    shared: (one, other, same) => {
      const [few, many] = at(one).length <= at(other).length ? [one, other] : [other, one];
      const there = setAt(many);
      const shared = at(few).filter(
        (id) => id !== many && (there.has(id) || [...same(id)].some((each) => there.has(each))),
      );
      return { shared: shared.map((id) => things.get(id)?.name ?? id), of: at(few).length };
    },
    explains: (word, id) => {
      const stem = countryStem(word);
      if (stem === null) return false;
      const known = leading.get(id) ?? leadingStems(at(id), things);
      leading.set(id, known);
      return known.has(stem);
    },
  };
}

/** The countries that most of the neighbours' names speak of. */
function leadingStems(ids: readonly string[], things: ReadonlyMap<string, Thing>): Set<string> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const words = things.get(id)?.forms.flatMap((form) => form.words) ?? [];
    for (const stem of new Set(words.flatMap((word) => countryStem(word) ?? [])))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const top = Math.max(0, ...counts.values());
  return new Set([...counts].filter(([, count]) => count === top).map(([stem]) => stem));
}
