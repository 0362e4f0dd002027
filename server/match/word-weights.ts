import type { NameForm } from './names.ts';
import { sortWords, titles } from './rules.ts';

/** How much a word of a name tells, 0 to 1: rare ones much, common ones and those that only say the sort little. */
export type WordWeights = (word: string, sound: string) => number;

const least = 0.05;
const weak = 0.3;

/** Weights from how many of the graph's entities have each word, in any spelling, in a name. */
export function wordWeights(entities: Iterable<readonly NameForm[]>): WordWeights {
  const counts = new Map<string, number>();
  let all = 0;
  for (const forms of entities) {
    all += 1;
    for (const sound of new Set(forms.flatMap((form) => form.sounds)))
      counts.set(sound, (counts.get(sound) ?? 0) + 1);
  }
  // As in a graph of a hundred at least: in a small one every word is rare, and none says more than another.
  const size = Math.log(Math.max(100, all) + 1);
  return (word, sound) => {
    const rarity = Math.max(least, 1 - Math.log((counts.get(sound) ?? 0) + 1) / size);
    return sortWords.has(word) || titles.has(word) ? rarity * weak : rarity;
  };
}
