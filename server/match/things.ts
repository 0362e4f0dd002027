import { text } from '../graph/elements/project.ts';
import { groupBy } from '../graph/access/batches.ts';
import { keptOf } from '../graph/access/kept.ts';
import { runOn } from '../graph/access/run.ts';
import { remember, type Turn } from '../graph/access/turn.ts';
import { allMerged } from '../merge/decisions.ts';
import type { GraphStore, Value } from '../store/graph-store.ts';
import { wordWeights, type WordWeights } from './names/name-likeness.ts';
import { NameList } from './names/name-list.ts';
import { matchedTypes } from './rules.ts';
import { comparedProperties, Thing } from './thing.ts';

/** What may be matched with what. */
export interface Things {
  readonly list: readonly Thing[];
  /** All their names, each thing's own one after the other. */
  readonly names: NameList;
}

/** Stores of so many entities have them kept for the next question; it takes half a kilobyte for each. */
const maxKept = 150_000;

/**
 * All entities of the types that are matched, or those of one data set with what was merged into others. Read once for
 * what a store of up to 150,000 holds now.
 */
export async function readThings(store: GraphStore, within: string | null, turn: Turn): Promise<Things> {
  const [counted] = await runOn(store)('read/count-nodes', {}, { LABEL: 'Entity' });
  const read = () => readAll(store, turn);
  const all = (counted?.count ?? 0) > maxKept ? await read() : await keptOf(store)('things to match', read);
  if (within === null) return all;
  return { ...all, list: all.list.filter(({ datasets }) => datasets.includes(within)) };
}

async function readAll(store: GraphStore, turn: Turn): Promise<Things> {
  const merged = groupBy(await allMerged(runOn(store)), ({ into }) => into);
  // One text, and one list of it, for all that have it.
  const once = remember(10_000, (word) => ({ word, alone: [word] }));
  const one = (value: Value | undefined) => once(text(value));
  const list: Thing[] = [];
  const names = new NameList();
  const wanted = { label: 'Entity', dossier: null, properties: comparedProperties, typeAmong: matchedTypes };
  for await (const rows of store.bulk.each(wanted))
    for (const row of rows) {
      const pause = turn();
      if (pause) await pause;
      if (row.type === null) continue;
      const { alone } = one(row.dossier);
      const others = merged.size === 0 ? undefined : merged.get(text(row.id));
      const datasets = others ? [...new Set([...alone, ...others.map(({ dossier }) => dossier)])] : alone;
      list.push(new Thing(row, names, { datasets, type: one(row.type).word, kind: one(row.kind).word }));
    }
  return { list, names };
}

/** What each word tells, by how many of the things have one that sounds so. */
export function weightsOf({ list, names }: Things): WordWeights {
  const bySound = new Map<string, { count: number; lastAt: number }>();
  const byWord = names.words.map(({ sound }) => {
    const counted = bySound.get(sound) ?? { count: 0, lastAt: -1 };
    bySound.set(sound, counted);
    return counted;
  });
  for (const [at, { firstName, aliases }] of list.entries()) {
    const end = names.startOf(firstName + 1 + aliases.length);
    for (let place = names.startOf(firstName); place < end; place += 1) {
      const counted = byWord[names.numberAt(place)];
      if (!counted || counted.lastAt === at) continue;
      counted.lastAt = at;
      counted.count += 1;
    }
  }
  return wordWeights((sound) => bySound.get(sound)?.count ?? 0, list.length);
}
