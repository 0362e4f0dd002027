import type { Turn } from '../graph/turn.ts';
import type { Thing } from './thing.ts';

/** A pair of things, by their places in the list. */
export type Pair = readonly [number, number];

/** Things that share a key are compared with each other; a key that more of them share says too little by itself. */
const largestBlock = 150;
/** Pairs that are compared at all, those with the rarest in common first. */
const mostPairs = 1_500_000;

/** What may give a thing away as the same as another: ids, whole names in any spelling, acronyms, single words. */
function keysOf(thing: Thing): Set<string> {
  const keys = new Set(thing.identifiers.map((id) => `d ${id}`));
  for (const { words, sounds, acronym, initials } of thing.forms) {
    keys.add(`n ${[...sounds].sort().join(' ')}`);
    keys.add(`j ${words.join('')}`);
    if (acronym) keys.add(`a ${acronym}`);
    for (const short of initials) keys.add(`a ${short}`);
    for (const sound of sounds) if (sound.length > 2) keys.add(`w ${sound}`);
  }
  return keys;
}

/**
 * The pairs worth comparing: of one type, from different data sets, with something in common. Never all pairs: what
 * very many have in common is passed over.
 */
export async function* pairsToCompare(things: readonly Thing[], turn: Turn): AsyncGenerator<Pair> {
  const blocks = new Map<string, number[]>();
  for (const [at, thing] of things.entries()) {
    await turn();
    for (const key of keysOf(thing)) {
      const block = blocks.get(`${thing.type} ${key}`);
      if (!block) blocks.set(`${thing.type} ${key}`, [at]);
      else if (block.length <= largestBlock) block.push(at);
    }
  }
  const usable = [...blocks.values()].filter(({ length }) => length > 1 && length <= largestBlock);
  blocks.clear();
  const seen = new Set<number>();
  for (const block of usable.sort((one, other) => one.length - other.length))
    for (const pair of pairsWithin(block, things)) {
      const key = pair[0] * things.length + pair[1];
      if (seen.has(key)) continue;
      if (seen.size >= mostPairs) return;
      seen.add(key);
      yield pair;
    }
}

function* pairsWithin(block: readonly number[], things: readonly Thing[]): Generator<Pair> {
  for (const [place, one] of block.entries())
    for (const other of block.slice(place + 1))
      if (!things[one]!.datasets.some((id) => things[other]!.datasets.includes(id))) yield [one, other];
}
