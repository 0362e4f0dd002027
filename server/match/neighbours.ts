import type { ReadRun } from '../graph/access/run.ts';
import type { Word } from './names/words.ts';
import type { Facts } from './facts.ts';
import type { Thing } from './thing.ts';

/** What lies around the entities of pairs. */
export interface Neighbours {
  /** Names of the neighbours that two entities share, and how many the one with fewer has; `same` gives likely counterparts. */
  shared(
    one: string,
    other: string,
    same: (id: string) => ReadonlySet<string>,
  ): { readonly shared: readonly string[]; readonly of: number };
  /** Whether an entity has most to do with the country that a word names: then the word is no news about it. */
  explains(word: Word, id: string): boolean;
}

/** Neighbours of one entity that are looked at. */
const maxNeighbours = 200;
/** Entities whose neighbours are read. */
const maxEntities = 50_000;
const rowLimit = 5_000;

/** Reads the neighbours of the entities that `facts` are of; `things` gives names. */
export async function readNeighbours(
  run: ReadRun,
  things: readonly Thing[],
  facts: ReadonlyMap<string, Facts>,
): Promise<Neighbours> {
  const wanted = [...facts].slice(0, maxEntities);
  const around = new Map<string, string[]>();
  for (const ids of batches(wanted))
    for (const row of await run('read/match-neighbours', { ids, limit: maxNeighbours })) {
      const id = row.entity;
      const others = around.get(id);
      if (others) others.push(row.other);
      else around.set(id, [row.other]);
    }
  return neighboursOf(around, new Map((around.size > 0 ? things : []).map((thing) => [thing.id, thing])));
}

/** Ids whose neighbours fit one answer together. */
function* batches(wanted: readonly (readonly [string, Facts])[]): Generator<string[]> {
  let batch: string[] = [];
  let rows = 0;
  for (const [id, { degree }] of wanted) {
    if (degree === 0) continue;
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
  const leading = new Map<string, string | null>();
  return {
    shared: (one, other, same) => {
      const [few, many] = at(one).length <= at(other).length ? [one, other] : [other, one];
      const there = setAt(many);
      const shared = at(few).filter(
        (id) => id !== many && (there.has(id) || [...same(id)].some((each) => there.has(each))),
      );
      return { shared: shared.map((id) => things.get(id)?.name ?? id), of: at(few).length };
    },
    explains: ({ country }, id) => {
      if (country === null) return false;
      const before = leading.get(id);
      const known = before === undefined ? leadingStem(at(id), things) : before;
      leading.set(id, known);
      return known === country;
    },
  };
}

const ofCountries = new Set(['state', 'government', 'country', 'region', 'province', 'district', 'city']);

/**
 * The one country that more of the neighbouring states and places are called after than any other; null for none.
 * Groups next to it say nothing: the Taliban are no Pakistanis for knowing the Tehrik-e-Taliban Pakistan.
 */
function leadingStem(ids: readonly string[], things: ReadonlyMap<string, Thing>): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const thing = things.get(id);
    if (!thing || !ofCountries.has(thing.kind)) continue;
    const stems = new Set(thing.forms.flatMap(({ words }) => words.flatMap(({ country }) => country ?? [])));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
