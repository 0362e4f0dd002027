import { itemAt } from '../graph/access/batches.ts';
import type { Turn } from '../graph/access/turn.ts';
import type { WordWeights } from './names/name-likeness.ts';
import type { NameForm } from './names/names.ts';
import type { Word } from './names/words.ts';
import type { Thing } from './thing.ts';

/** A pair of things, by their places in the list. */
type Pair = readonly [number, number];

/** Pairs that a word may bring together; one that would bring more says too little by itself. */
const maxOfWord = 4_000;
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
 * data sets, unless `within` one. Never all pairs: what very many have in common is passed over. Of the largest data
 * set only what may meet the others is taken apart.
 */
export async function pairsToCompare(
  things: readonly Thing[],
  { weights, within }: { readonly weights: WordWeights; readonly within: boolean },
  turn: Turn,
): Promise<Generator<Pair>> {
  const largest = within ? null : largestDataset(things);
  const blocks = new Map<string, Block>();
  const isLargest = ({ datasets }: Thing) => datasets.length === 1 && datasets[0] === largest;
  const known = new Meeting();
  for (const [at, thing] of things.entries()) {
    const pause = turn();
    if (pause) await pause;
    if (isLargest(thing)) continue;
    if (largest !== null) known.add(thing);
    for (const key of keysOf(thing, weights)) {
      const block = blocks.get(key);
      if (block) block.inside.push(at);
      else blocks.set(key, { inside: [at], outside: [] });
    }
  }
  if (largest === null) return pairsIn(blocks, things, within);
  for (const [at, thing] of things.entries()) {
    const pause = turn();
    if (pause) await pause;
    if (!isLargest(thing) || !known.mayMeet(thing, weights)) continue;
    for (const key of keysOf(thing, weights, known)) blocks.get(key)?.outside.push(at);
  }
  return pairsIn(blocks, things, within);
}

/** The data set with most things, whose own are never held against each other. */
function largestDataset(things: readonly Thing[]): string | null {
  const counts = new Map<string, number>();
  for (const { datasets } of things) for (const id of datasets) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** What the names and identifiers of things are made of, to tell quickly what cannot be any of them. */
class Meeting {
  readonly #sounds = new Set<string>();
  readonly #wholes = new Set<string>();
  readonly #acronyms = new Set<string>();
  readonly #initials = new Set<string>();

  add({ forms, identifiers }: Thing): void {
    for (const { words, joined, acronym, initials } of forms) {
      for (const word of words) {
        this.#sounds.add(word.sound);
        for (const sound of otherSounds(word)) this.#sounds.add(sound);
      }
      this.#wholes.add(joined);
      if (acronym) this.#acronyms.add(acronym);
      for (const short of initials) this.#initials.add(short);
    }
    for (const { value } of identifiers) this.#wholes.add(value);
  }

  hasSound(sound: string): boolean {
    return this.#sounds.has(sound);
  }

  /** Whether a thing has enough in common with any of those to be looked at. */
  mayMeet(thing: Thing, weights: WordWeights): boolean {
    const person = thing.kind === 'person';
    return (
      thing.words.some((words, at) =>
        this.#named(words, (at === 0 ? thing.name : thing.aliases[at - 1]) ?? '', person, weights),
      ) ||
      (thing.written.length > 0 && thing.identifiers.some(({ value }) => this.#wholes.has(value)))
    );
  }

  /** Whether a name, told by these words, has enough in common with any of theirs. */
  #named(words: readonly Word[], name: string, person: boolean, weights: WordWeights): boolean {
    let [all, met, names] = [0, 0, 0];
    for (const word of words) {
      const weight = word.country === null ? weights(word) : countryWeight;
      all += weight;
      if (!this.#sounds.has(word.sound) && !otherSounds(word).some((sound) => this.#sounds.has(sound)))
        continue;
      met += weight;
      names += 1;
    }
    // What stands in brackets may be another name, and what a doubt or a government is said of is one.
    if (met >= all * leastAlike || (person && names > 1) || (met > 0 && /\(|\bgov/i.test(name))) return true;
    if (this.#wholes.has(words.map(({ text }) => text).join(''))) return true;
    if (words.length === 1) return this.#initials.has(words[0]?.text ?? '');
    return this.#acronyms.size > 0 && this.#acronyms.has(words.map(({ text }) => text[0]).join(''));
  }
}

/**
 * What may give a thing away as the same as another: ids, whole names in any spelling, acronyms, telling words; only
 * what those of `meeting` may have too.
 */
function keysOf(thing: Thing, weights: WordWeights, meeting: Meeting | null = null): Set<string> {
  const keys = new Set<string>();
  const wanted = (sound: string) => meeting === null || meeting.hasSound(sound);
  for (const { scheme, value } of thing.identifiers) keys.add(`${thing.type} d ${unsaid(scheme)} ${value}`);
  const person = thing.kind === 'person';
  for (const form of thing.forms) {
    const { words, acronym, initials, joined } = form;
    keys.add(`${thing.type} j ${joined}`);
    const sounds = words.map(({ sound }) => sound);
    if (words.length > 1 && sounds.every(wanted)) keys.add(`${thing.type} n ${sounds.sort().join(' ')}`);
    if (acronym) keys.add(`${thing.type} a ${acronym}`);
    for (const short of initials) keys.add(`${thing.type} a ${short}`);
    for (const sound of tellingSounds(form, weights)) if (wanted(sound)) keys.add(`${thing.type} w ${sound}`);
    if (words.length > 2 || (person && words.length > 1))
      for (const two of byTwos(words, weights, wanted)) keys.add(`${thing.type} t ${two}`);
  }
  return keys;
}

/** Numbers of one country may be told without it. */
const unsaid = (scheme: string) => scheme.replace(/-[a-z]{2,3}$/, '');

/** The words of which names that are alike enough share one, the rarest first. */
function tellingSounds({ words }: NameForm, weights: WordWeights): string[] {
  const weighed = words.map((word) => ({
    word,
    weight: word.country === null ? weights(word) : countryWeight,
  }));
  if (weighed.length > 1)
    weighed.sort((one, other) => other.weight - one.weight || (one.word.sound < other.word.sound ? -1 : 1));
  let rest = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const least = rest * leastAlike;
  const found: string[] = [];
  for (const { word, weight } of weighed) {
    if (rest < least) break;
    rest -= weight;
    if (word.sound.length < 2) continue;
    found.push(word.sound, ...otherSounds(word));
  }
  return found;
}

/** What a word sounds like without an article that is written with it: Alghamdi, Jundul. */
function otherSounds({ text, sound }: Word): string[] {
  if (text.length < 6 || sound.length < 3) return noSounds;
  if (sound.startsWith('l') && /^[ae]l/.test(text)) return [sound.slice(1)];
  return text.endsWith('ul') ? [sound.slice(0, -1)] : noSounds;
}

const noSounds: string[] = [];

/** The telling words by twos, for names whose words are all common. */
function* byTwos(
  words: readonly Word[],
  weights: WordWeights,
  wanted: (sound: string) => boolean,
): Generator<string> {
  const some = words
    .filter(({ title, sort, sound }) => !title && !sort && sound.length > 1 && wanted(sound))
    .sort((one, other) => weights(other) - weights(one))
    .slice(0, maxByTwos)
    .map(({ sound }) => sound)
    .sort();
  for (const [at, one] of some.entries()) for (const other of some.slice(at + 1)) yield `${one} ${other}`;
}

const sizeOf = ({ inside, outside }: Block) =>
  (inside.length * (inside.length - 1)) / 2 + inside.length * outside.length;

function* pairsIn(
  blocks: ReadonlyMap<string, Block>,
  things: readonly Thing[],
  within: boolean,
): Generator<Pair> {
  const usable: { readonly block: Block; readonly size: number }[] = [];
  for (const [key, block] of blocks) {
    const size = sizeOf(block);
    // After the type stands what sort of key it is; ids and whole names count for more.
    const whole = /^\w+ [djn]/.test(key);
    if (size > 0 && size <= (whole ? maxOfName : maxOfWord)) usable.push({ block, size });
  }
  const seen = new Set<number>();
  for (const { block } of usable.sort((one, other) => one.size - other.size))
    for (const [one, other] of pairsOf(block)) {
      const key = Math.min(one, other) * things.length + Math.max(one, other);
      if (seen.has(key)) continue;
      const [mine, theirs] = [itemAt(things, one), itemAt(things, other)];
      if (!within && mine.datasets.some((id) => theirs.datasets.includes(id))) continue;
      if (seen.size >= maxPairs) return;
      seen.add(key);
      yield mine.id < theirs.id ? [one, other] : [other, one];
    }
}

function* pairsOf({ inside, outside }: Block): Generator<Pair> {
  for (const [place, one] of inside.entries()) {
    for (let next = place + 1; next < inside.length; next += 1) yield [one, itemAt(inside, next)];
    for (const other of outside) yield [one, other];
  }
}
