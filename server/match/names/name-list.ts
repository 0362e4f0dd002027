import { isPlainPiece, longestName, wordsOf, wordsOfPiece } from './names.ts';
import type { Word } from './words.ts';

/** A piece of names, which is what stands between spaces. */
interface Piece {
  /** The numbers of its words; null for one that is read with what stands around it. */
  readonly numbers: readonly number[] | null;
  readonly plain: boolean;
}

/**
 * Very many names by the numbers of their words, one after the other in one list: names share most of their words, so
 * that what is asked of a word is asked once, and a list for each name would take more than all else.
 */
export class NameList {
  /** The words by number, each once. */
  readonly words: Word[] = [];
  readonly #numbers: number[] = [];
  /** Where each name begins among the numbers, and where the last one ends. */
  readonly #starts: number[] = [0];
  /** Whether each name says no more than its words. */
  readonly #plain: boolean[] = [];
  readonly #numberOf = new Map<Word, number>();
  readonly #pieces = new Map<string, Piece>();

  /** How many names there are: the place of the next one. */
  get size(): number {
    return this.#plain.length;
  }

  add(name: string): void {
    const plain = this.#addPieces(name);
    if (plain === null) for (const word of wordsOf(name)) this.#numbers.push(this.#numbered(word));
    this.#plain.push(plain ?? false);
    this.#starts.push(this.#numbers.length);
  }

  /** Where the words of a name begin among the numbers of all: those of the name before it end there. */
  startOf(name: number): number {
    return this.#starts[name] ?? this.#numbers.length;
  }

  /** The number of the word at a place. */
  numberAt(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  /** Whether a name says no more than its words do: it is no acronym, and nothing in it is read otherwise. */
  isPlain(name: number): boolean {
    return this.#plain[name] ?? false;
  }

  wordsOf(name: number): readonly Word[] {
    const found: Word[] = [];
    const end = this.startOf(name + 1);
    for (let place = this.startOf(name); place < end; place += 1) {
      const word = this.words[this.numberAt(place)];
      if (word) found.push(word);
    }
    return found;
  }

  /** Whether a name that is all said by its pieces is plain; null, and nothing is added, where it is not. */
  #addPieces(name: string): boolean | null {
    if (name.length > longestName) return null;
    const from = this.#numbers.length;
    let plain = true;
    for (const text of name.split(' ')) {
      const piece = this.#pieces.get(text) ?? this.#read(text);
      if (piece.numbers === null) {
        this.#numbers.length = from;
        return null;
      }
      for (const number of piece.numbers) this.#numbers.push(number);
      plain &&= piece.plain;
    }
    return this.#numbers.length > from ? plain : null;
  }

  #read(text: string): Piece {
    const numbers = wordsOfPiece(text)?.map((word) => this.#numbered(word)) ?? null;
    const piece = { numbers, plain: isPlainPiece(text) };
    this.#pieces.set(text, piece);
    return piece;
  }

  #numbered(word: Word): number {
    const known = this.#numberOf.get(word);
    if (known !== undefined) return known;
    this.#numberOf.set(word, this.words.length);
    this.words.push(word);
    return this.words.length - 1;
  }
}
