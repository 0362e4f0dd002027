import { itemAt } from '../graph/access/batches.ts';
import type { Turn } from '../graph/access/turn.ts';
import type { WordWeights } from './names/name-likeness.ts';
import type { Word } from './names/words.ts';
import type { Thing } from './thing.ts';

/** A pair of things, by their places in the list. */
type Pair = readonly [number, number];

/** Pairs that a word may bring together; one that would bring more says too little by itself. */
const maxOfWord = 600;
/** Pairs that a whole name or an identifier may bring together. */
const maxOfName = 20_000;
/** Pairs that are compared at all, those with the rarest in common first. */
const maxPairs = 600_000;
/** Names less alike than this are not compared, which tells the words that one of them must share with the other. */
const leastAlike = 0.45;
/** What the word of a country counts at least: it may be no news. */
const countryWeight = 0.05;
/** Words of the name of a person that are looked at by twos. */
const maxByTwos = 5;

/** Things with something in common; those outside are only held against those inside, not against each other. */
interface Block {
  readonly inside: number[];
  readonly outside: number[];
}

/**
 * The pairs worth comparing: of one type, with something in common by which they could be alike enough. From different
 * data sets, unless `within` one. Never all pairs: what very many have in common is passed over. What the largest data
 * set alone has is not even kept.
 */
export async function pairsToCompare(
  things: readonly Thing[],
  { weights, within }: { readonly weights: WordWeights; readonly within: boolean },
  turn: Turn,
): Promise<Generator<Pair>> {
  const largest = within ? null : largestDataset(things);
  const isLargest = ({ datasets }: Thing) => datasets.length === 1 && datasets[0] === largest;
  const blocks = new Blocks(weights);
  for (const outside of largest === null ? [false] : [false, true])
    for (const [at, thing] of things.entries()) {
      const pause = turn();
      if (pause) await pause;
      if (isLargest(thing) === outside) blocks.add(thing, at, outside);
    }
  return pairsIn(blocks.usable(), things, within);
}

/** The data set with most things, whose own are never held against each other. */
function largestDataset(things: readonly Thing[]): string | null {
  const counts = new Map<string, number>();
  for (const { datasets } of things) for (const id of datasets) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** A name by its words, as far as blocks need it. */
interface Named {
  readonly words: readonly Word[];
  readonly joined: string;
  readonly acronym: string | null;
  readonly initials: readonly string[];
}

/** Of one type of things, by what they have in common. */
interface OfType {
  /** By one telling word. */
  readonly words: Map<string, Block>;
  /** By two words. */
  readonly twos: Map<string, Block>;
  /** By acronyms, and by what names of three words or more may be shortened to. */
  readonly acronyms: Map<string, Block>;
  /** By identifiers and by whole names. */
  readonly wholes: Map<string, Block>;
  /** All sounds of the words of those inside. */
  readonly sounds: Set<string>;
}

/** What may give things away as the same: ids, whole names in any spelling, acronyms, telling words. */
class Blocks {
  readonly #types = new Map<string, OfType>();
  readonly #weights: WordWeights;

  constructor(weights: WordWeights) {
    this.#weights = weights;
  }

  /** Takes a thing in. What is outside comes last, and only where something inside has the same. */
  add(thing: Thing, at: number, outside: boolean): void {
    const type = this.#types.get(thing.type);
    if (!type && outside) return;
    const made = type ?? newType();
    if (!type) this.#types.set(thing.type, made);
    const put = outside ? putOutside : putInside;
    if (thing.written.length > 0)
      for (const { scheme, value } of thing.identifiers) put(made.wholes, `${unsaid(scheme)} ${value}`, at);
    if (!outside) for (const form of thing.forms) this.#addName(made, form, at, false);
    else if (isPlain(thing)) for (const words of thing.words) this.#addName(made, plainly(words), at, true);
    else for (const form of thing.forms) this.#addName(made, form, at, true);
  }

  #addName(type: OfType, name: Named, at: number, outside: boolean): void {
    const { words, joined, acronym, initials } = name;
    const put = outside ? putOutside : putInside;
    if (!outside)
      for (const word of words)
        for (const sound of [...word.sounds, ...otherSounds(word)]) type.sounds.add(sound);
    put(type.wholes, joined, at);
    if (acronym !== null) put(type.acronyms, acronym, at);
    for (const short of initials) put(type.acronyms, short, at);
    for (const word of words)
      if (mayMeet(word) && isTelling(word, words, this.#weights)) {
        for (const sound of word.sounds) put(type.words, sound, at);
        for (const sound of otherSounds(word)) put(type.words, sound, at);
      }
    if (words.length < 2) return;
    const some = words.filter(({ sounds }) => !outside || sounds.some((sound) => type.sounds.has(sound)));
    if (some.length < 2) return;
    if (some.length === words.length)
      put(
        type.wholes,
        words
          .map(({ sound }) => sound)
          .sort()
          .join(' '),
        at,
      );
    for (const two of byTwos(some, this.#weights)) put(type.twos, two, at);
  }

  /** Blocks that bring pairs together, and not too many of them, those with fewest first. */
  usable(): Block[] {
    const found: { readonly block: Block; readonly size: number }[] = [];
    const take = (blocks: ReadonlyMap<string, Block>, most: number) => {
      for (const block of blocks.values()) {
        const size = sizeOf(block);
        if (size > 0 && size <= most) found.push({ block, size });
      }
    };
    for (const { wholes, words, twos, acronyms } of this.#types.values()) {
      take(wholes, maxOfName);
      for (const blocks of [words, twos, acronyms]) take(blocks, maxOfWord);
    }
    return found.sort((one, other) => one.size - other.size).map(({ block }) => block);
  }
}

const newType = (): OfType => ({
  ...{ words: new Map(), twos: new Map(), acronyms: new Map(), wholes: new Map(), sounds: new Set() },
});

type Put = (blocks: Map<string, Block>, key: string, at: number) => void;

const putInside: Put = (blocks, key, at) => {
  const block = blocks.get(key);
  if (!block) blocks.set(key, { inside: [at], outside: [] });
  else if (block.inside.at(-1) !== at) block.inside.push(at);
};
const putOutside: Put = (blocks, key, at) => {
  const block = blocks.get(key);
  if (block && block.outside.at(-1) !== at) block.outside.push(at);
};

const special = /[(:/.]|\bgov|\bso\b|\bself/i;

/** Whether the names of a thing say no more than their words: no brackets, acronyms, governments or doubts. */
const isPlain = ({ name, aliases }: Thing): boolean => !isSpecial(name) && !aliases.some(isSpecial);

/** An acronym of one word is told by it; one in parts keeps words that others leave out. */
const isSpecial = (name: string) =>
  special.test(name) || (name.length < 15 && /[^\p{L}\d]/u.test(name) && name === name.toUpperCase());

/** A name as its words alone tell it. */
function plainly(words: readonly Word[]): Named {
  const [first] = words;
  const acronym = words.length === 1 && first && first.text.length <= 8 ? first.text : null;
  let [joined, short] = ['', ''];
  for (const { text } of words) {
    joined += text;
    short += text.charAt(0);
  }
  return { words, joined, acronym, initials: words.length > 2 ? [short] : none };
}

const none: readonly string[] = [];

/** Numbers of one country may be told without it. */
const unsaid = (scheme: string) => scheme.replace(/-[a-z]{2,3}$/, '');

const weightOf = (word: Word, weights: WordWeights) =>
  word.country === null ? weights(word) : countryWeight;

/**
 * Whether a word is among those of which names that are alike enough share one: the rarest, without the rest of which
 * the others weigh too little.
 */
function isTelling(word: Word, words: readonly Word[], weights: WordWeights): boolean {
  const weight = weightOf(word, weights);
  let [all, lighter] = [0, 0];
  for (const other of words) {
    const theirs = weightOf(other, weights);
    all += theirs;
    if (theirs < weight || (theirs === weight && other.sound >= word.sound)) lighter += theirs;
  }
  return lighter >= all * leastAlike;
}

/** What a word sounds like without an article that is written with it: Alghamdi, Jundul. */
function otherSounds({ text, sound }: Word): string[] {
  if (text.length < 6 || sound.length < 3) return noSounds;
  if (sound.startsWith('l') && /^[ae]l/.test(text)) return [sound.slice(1)];
  return text.endsWith('ul') ? [sound.slice(0, -1)] : noSounds;
}

const noSounds: string[] = [];

/** Whether a word is more than an initial. */
const mayMeet = ({ sound, sounds }: Word) => sound.length > 1 || sounds.length > 1;

/** The telling words by twos, for names whose words are all common. */
function* byTwos(words: readonly Word[], weights: WordWeights): Generator<string> {
  const some = words
    .filter((word) => !word.title && !word.sort && mayMeet(word))
    .sort((one, other) => weights(other) - weights(one))
    .slice(0, maxByTwos)
    .map(({ sounds }) => sounds);
  for (const [at, these] of some.entries())
    for (const those of some.slice(at + 1).flat())
      for (const one of these) yield one < those ? `${one} ${those}` : `${those} ${one}`;
}

const sizeOf = ({ inside, outside }: Block) =>
  (inside.length * (inside.length - 1)) / 2 + inside.length * outside.length;

function* pairsIn(blocks: readonly Block[], things: readonly Thing[], within: boolean): Generator<Pair> {
  // By the place of the first, since small numbers are kept best.
  const seen = new Map<number, Set<number>>();
  let count = 0;
  for (const block of blocks)
    for (const [one, other] of pairsOf(block)) {
      const [first, second] = one < other ? [one, other] : [other, one];
      const met = seen.get(first);
      if (met?.has(second)) continue;
      const [mine, theirs] = [itemAt(things, one), itemAt(things, other)];
      if (!within && mine.datasets.some((id) => theirs.datasets.includes(id))) continue;
      if (count >= maxPairs) return;
      count += 1;
      if (met) met.add(second);
      else seen.set(first, new Set([second]));
      yield mine.id < theirs.id ? [one, other] : [other, one];
    }
}

function* pairsOf({ inside, outside }: Block): Generator<Pair> {
  for (const [place, one] of inside.entries()) {
    for (let next = place + 1; next < inside.length; next += 1) yield [one, itemAt(inside, next)];
    for (const other of outside) yield [one, other];
  }
}
