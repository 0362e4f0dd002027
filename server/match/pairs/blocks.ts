import { itemAt } from '../../graph/access/batches.ts';
import type { NameList } from '../names/name-list.ts';
import type { WordWeights } from '../names/name-likeness.ts';
import { joinedOf } from '../names/names.ts';
import type { Word } from '../names/words.ts';
import type { Thing } from '../thing.ts';
import { Glimpse, summed, withNext, type Summed } from './glimpse.ts';

/** Pairs that a word may bring together; one that would bring more says too little by itself. */
const maxOfWord = 600;
/** Pairs that a whole name or an identifier may bring together. */
const maxOfName = 20_000;
/** Names less alike than this are not compared, which tells the words that one of them must share with the other. */
const leastAlike = 0.45;
/** What the word of a country counts at least: it may be no news. */
const countryWeight = 0.05;
/** Words of the name of a person that are looked at by twos. */
const maxByTwos = 5;

/** Things with something in common; those outside are only held against those inside, not against each other. */
export class Block {
  readonly inside: number[] = [];
  readonly outside: number[] = [];
  readonly #maxPairs: number;
  #isFull = false;

  /** One that would bring more pairs together than told brings none. */
  constructor(maxPairs: number) {
    this.#maxPairs = maxPairs;
  }

  /** How many pairs it brings together. */
  get size(): number {
    const inside = this.inside.length;
    return (inside * (inside - 1)) / 2 + inside * this.outside.length;
  }

  putInside(at: number): void {
    this.#put(this.inside, at);
  }

  /** After all that are inside. */
  putOutside(at: number): void {
    this.#put(this.outside, at);
  }

  #put(side: number[], at: number): void {
    if (this.#isFull || side[side.length - 1] === at) return;
    side.push(at);
    if (this.size <= this.#maxPairs) return;
    this.#isFull = true;
    this.inside.length = 0;
    this.outside.length = 0;
  }
}

/** Blocks by what the things in them have in common, in the order in which they were made. */
class BlockMap {
  readonly #blocks = new Map<string, Block>();
  readonly #maxPairs: number;

  constructor(maxPairs: number) {
    this.#maxPairs = maxPairs;
  }

  get(key: string): Block | undefined {
    return this.#blocks.get(key);
  }

  putInside(key: string, at: number): void {
    const known = this.#blocks.get(key);
    const block = known ?? new Block(this.#maxPairs);
    if (!known) this.#blocks.set(key, block);
    block.putInside(at);
  }

  all(): Iterable<Block> {
    return this.#blocks.values();
  }
}

function putAllOutside(blocks: readonly Block[], at: number): void {
  for (const block of blocks) block.putOutside(at);
}

/** A name by its words, as far as blocks need it. */
interface Named {
  readonly words: readonly Word[];
  readonly joined: string;
  readonly acronym: string | null;
  readonly initials: readonly string[];
}

/** Things of one type, by what they have in common. */
class OfType {
  /** By identifiers and by whole names. */
  readonly #wholes = new BlockMap(maxOfName);
  /** By one telling word. */
  readonly #words = new BlockMap(maxOfWord);
  /** By two words. */
  readonly #twos = new BlockMap(maxOfWord);
  /** By acronyms, and by what names of three words or more may be shortened to. */
  readonly #acronyms = new BlockMap(maxOfWord);
  /** All sounds of the words of those inside. */
  readonly #sounds = new Set<string>();
  /** Numbers of keys: of names, of acronyms, and of sounds together in whatever order, all of a name or two of it. */
  readonly #keys = {
    names: new Glimpse(),
    acronyms: new Glimpse(),
    alls: new Glimpse(),
    twos: new Glimpse(),
  };
  /** Words of names outside, by their numbers. */
  readonly #met: (MetWord | undefined)[];
  readonly #names: NameList;
  readonly #weights: WordWeights;
  #identified = false;

  constructor(names: NameList, weights: WordWeights) {
    this.#names = names;
    this.#weights = weights;
    this.#met = new Array<MetWord | undefined>(names.words.length);
  }

  maps(): readonly BlockMap[] {
    return [this.#wholes, this.#words, this.#twos, this.#acronyms];
  }

  addInside(thing: Thing, at: number): void {
    if (thing.written.length > 0)
      for (const key of keysOf(thing)) {
        this.#identified = true;
        this.#wholes.putInside(key, at);
      }
    for (const form of thing.forms) if (form.words.length > 0) this.#addName(form, at);
  }

  #addName({ words, joined, acronym, initials }: Named, at: number): void {
    for (const word of words) {
      for (const sound of word.sounds) this.#sounds.add(sound);
      for (const sound of otherSounds(word)) this.#sounds.add(sound);
    }
    this.#wholes.putInside(joined, at);
    this.#keys.names.add(summed(joined).sum);
    for (const short of acronym === null ? initials : [acronym, ...initials]) {
      this.#acronyms.putInside(short, at);
      this.#keys.acronyms.add(summed(short).sum);
    }
    for (const word of words)
      if (mayMeet(word) && isTelling(word, words, this.#weights)) {
        for (const sound of word.sounds) this.#words.putInside(sound, at);
        for (const sound of otherSounds(word)) this.#words.putInside(sound, at);
      }
    if (words.length < 2) return;
    this.#wholes.putInside(inAnyOrder(words), at);
    this.#keys.alls.add(words.reduce((sum, { sound }) => (sum + summed(sound).sum) | 0, 0));
    for (const [one, other] of byTwos(mostTelling(words, this.#weights))) {
      this.#twos.putInside(twoOf(one, other), at);
      this.#keys.twos.add(summed(one).sum + summed(other).sum);
    }
  }

  /** Only where something inside has the same. */
  addOutside(thing: Thing, at: number): void {
    if (this.#identified && thing.written.length > 0)
      for (const key of keysOf(thing)) this.#wholes.get(key)?.putOutside(at);
    if (!isPlain(thing)) for (const form of thing.forms) this.#meetName(form, at);
    else
      for (let name = 0; name <= thing.aliases.length; name += 1)
        this.#meetPlainly(thing.firstName + name, at);
  }

  #meetName({ words, joined, acronym, initials }: Named, at: number): void {
    if (acronym !== null) this.#acronyms.get(acronym)?.putOutside(at);
    for (const short of initials) this.#acronyms.get(short)?.putOutside(at);
    this.#wholes.get(joined)?.putOutside(at);
    const met = words.map((word) => new MetWord(word, this.#sounds, this.#words));
    this.#meetWords(met, at);
  }

  /** A name as its words alone tell it. Most have little that anything inside has, so no text is made unless it may be met. */
  #meetPlainly(name: number, at: number): void {
    const [start, end] = [this.#names.startOf(name), this.#names.startOf(name + 1)];
    let [joined, letters, sounding, telling] = [0, 0, 0, false];
    for (let place = start; place < end; place += 1) {
      const { text, letter, sounds, blocks } = this.#metAt(place);
      joined = withNext(joined, text);
      letters = withNext(letters, letter);
      if (sounds.length > 0) sounding += 1;
      if (blocks.length > 0) telling = true;
    }
    const count = end - start;
    if (this.#keys.names.mayHave(joined))
      this.#wholes.get(joinedOf(this.#names.wordsOf(name)))?.putOutside(at);
    if (count === 1 && this.#keys.acronyms.mayHave(joined)) {
      const { text } = this.#metAt(start).word;
      if (text.length <= 8) this.#acronyms.get(text)?.putOutside(at);
    }
    if (count > 2 && this.#keys.acronyms.mayHave(letters))
      this.#acronyms.get(lettersOf(this.#names.wordsOf(name)))?.putOutside(at);
    if (!telling && sounding < 2) return;
    const met: MetWord[] = [];
    for (let place = start; place < end; place += 1) met.push(this.#metAt(place));
    this.#meetWords(met, at);
  }

  #meetWords(met: readonly MetWord[], at: number): void {
    let words: Word[] | null = null;
    for (const { word, blocks } of met) {
      if (blocks.length === 0) continue;
      words ??= met.map((each) => each.word);
      if (isTelling(word, words, this.#weights)) putAllOutside(blocks, at);
    }
    let [sounding, sum] = [0, 0];
    for (const { sounds, sound } of met)
      if (sounds.length > 0) {
        sounding += 1;
        sum = (sum + sound) | 0;
      }
    if (sounding < 2) return;
    if (sounding === met.length && this.#keys.alls.mayHave(sum))
      this.#wholes.get(inAnyOrder(met.map(({ word }) => word)))?.putOutside(at);
    this.#meetTwos(met, at);
  }

  #meetTwos(met: readonly MetWord[], at: number): void {
    const some = met.length > maxByTwos ? this.#mostTelling(met) : met;
    for (let place = 0; place < some.length; place += 1)
      for (const one of some[place]?.byTwos ?? none)
        for (let next = place + 1; next < some.length; next += 1)
          this.#meetTwo(one, some[next]?.byTwos ?? none, at);
  }

  #meetTwo(one: SummedSound, others: readonly SummedSound[], at: number): void {
    for (const other of others)
      if (this.#keys.twos.mayHave(one.sum + other.sum))
        this.#twos.get(twoOf(one.text, other.text))?.putOutside(at);
  }

  #mostTelling(met: readonly MetWord[]): readonly MetWord[] {
    const sounding = met.filter(({ sounds }) => sounds.length > 0);
    const most = mostTelling(
      sounding.map(({ word }) => word),
      this.#weights,
    );
    return sounding.filter(({ word }) => most.includes(word));
  }

  #metAt(place: number): MetWord {
    const number = this.#names.numberAt(place);
    return (this.#met[number] ??= new MetWord(itemAt(this.#names.words, number), this.#sounds, this.#words));
  }
}

interface SummedSound {
  readonly text: string;
  readonly sum: number;
}

/** A word of names outside, with what it has in common with those inside: found once for all names that have it. */
class MetWord {
  readonly word: Word;
  readonly text: Summed;
  /** Its first letter. */
  readonly letter: Summed;
  /** The number of what it sounds like first. */
  readonly sound: number;
  /** Its sounds that are known inside. */
  readonly sounds: readonly SummedSound[];
  /** These, where it may be looked at beside another word. */
  readonly byTwos: readonly SummedSound[];
  /** The blocks that it tells by itself. */
  readonly blocks: readonly Block[];

  constructor(word: Word, inside: ReadonlySet<string>, words: BlockMap) {
    this.word = word;
    this.text = summed(word.text);
    this.letter = summed(word.text.charAt(0));
    this.sound = summed(word.sound).sum;
    const sounds = word.sounds.filter((sound) => inside.has(sound));
    this.sounds = sounds.map((text) => ({ text, sum: summed(text).sum }));
    this.byTwos = this.sounds.length > 0 && mayTellBesides(word) ? this.sounds : none;
    const all = mayMeet(word) ? [...word.sounds, ...otherSounds(word)] : none;
    this.blocks = all.flatMap((sound) => words.get(sound) ?? []);
  }
}

/** What may give things away as the same: ids, whole names in any spelling, acronyms, telling words. */
export class Blocks {
  readonly #types = new Map<string, OfType>();
  readonly #names: NameList;
  readonly #weights: WordWeights;

  constructor(names: NameList, weights: WordWeights) {
    this.#names = names;
    this.#weights = weights;
  }

  /** Takes a thing in, by its place in the list. What is outside comes last, and only where something inside has the same. */
  add(thing: Thing, at: number, outside: boolean): void {
    const known = this.#types.get(thing.type);
    if (outside) return known?.addOutside(thing, at);
    const type = known ?? new OfType(this.#names, this.#weights);
    if (!known) this.#types.set(thing.type, type);
    type.addInside(thing, at);
  }

  /** Blocks that bring pairs together, and not too many of them, those with fewest first. */
  usable(): Block[] {
    return [...this.#types.values()]
      .flatMap((type) => type.maps())
      .flatMap((map) => [...map.all()])
      .map((block) => ({ block, size: block.size }))
      .filter(({ size }) => size > 0)
      .sort((one, other) => one.size - other.size)
      .map(({ block }) => block);
  }
}

const special = /[(:/.]|\bgov|\bso\b|\bself/i;

/** Whether the names of a thing say no more than their words: no brackets, acronyms, governments or doubts. */
const isPlain = ({ name, aliases }: Thing): boolean => !isSpecial(name) && !aliases.some(isSpecial);

/** An acronym of one word is told by it; one in parts keeps words that others leave out. */
const isSpecial = (name: string) =>
  special.test(name) || (name.length < 15 && /[^\p{L}\d]/u.test(name) && name === name.toUpperCase());

/** First letters. */
function lettersOf(words: readonly Word[]): string {
  let short = '';
  for (const { text } of words) short += text.charAt(0);
  return short;
}

const keysOf = ({ identifiers }: Thing) =>
  identifiers.map(({ scheme, value }) => `${unsaid(scheme)} ${value}`);

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
function otherSounds({ text, sound }: Word): readonly string[] {
  if (text.length < 6 || sound.length < 3) return none;
  if (sound.startsWith('l') && /^[ae]l/.test(text)) return [sound.slice(1)];
  return text.endsWith('ul') ? [sound.slice(0, -1)] : none;
}

const none: readonly never[] = [];

/** Whether a word is more than an initial. */
const mayMeet = ({ sound, sounds }: Word) => sound.length > 1 || sounds.length > 1;

/** What the words sound like, whatever their order. */
const inAnyOrder = (words: readonly Word[]) =>
  words
    .map(({ sound }) => sound)
    .sort()
    .join(' ');

const mayTellBesides = (word: Word) => !word.title && !word.sort && mayMeet(word);

/** The most telling words, for names whose words are all common. */
const mostTelling = (words: readonly Word[], weights: WordWeights) =>
  words
    .filter(mayTellBesides)
    .sort((one, other) => weights(other) - weights(one))
    .slice(0, maxByTwos);

const twoOf = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** The sounds of words by twos. */
function byTwos(words: readonly Word[]): (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (const [at, { sounds }] of words.entries())
    for (const those of words.slice(at + 1).flatMap((other) => other.sounds))
      for (const these of sounds) found.push([these, those]);
  return found;
}
