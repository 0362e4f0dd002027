const size = 1 << 18;
const mask = size - 1;
const base = 31;

/** What a text is by number, alone and behind others. */
export interface Summed {
  readonly sum: number;
  /** What all before it is multiplied with. */
  readonly shift: number;
}

export function summed(text: string): Summed {
  let [sum, shift] = [0, 1];
  for (let at = 0; at < text.length; at += 1) {
    sum = (Math.imul(sum, base) + text.charCodeAt(at)) | 0;
    shift = Math.imul(shift, base);
  }
  return { sum, shift };
}

/** The number of a text with another one behind it: that of the whole, wherever it is parted. */
export function withNext(before: number, { sum, shift }: Summed): number {
  return (Math.imul(before, shift) + sum) | 0;
}

/**
 * Numbers that may be among those added: where one is not, the text that it stands for need not even be made for being
 * looked up.
 */
export class Glimpse {
  readonly #seen = new Uint8Array(size);

  add(number: number): void {
    this.#seen[number & mask] = 1;
  }

  mayHave(number: number): boolean {
    return this.#seen[number & mask] === 1;
  }
}
