import { hash53 } from '../hash.ts';

const START = 1 << 12;
const FULLEST = 0.6;
const [SEEN, RETIRED] = [1, 2];

/**
 * The newest version of each id, in about 30 bytes an id whatever its length: when it was modified, and whether it is
 * revoked or deprecated. Ids of one 53-bit hash would be taken for one (once in 10,000 bundles of a million objects).
 */
export class Versions {
  #hashes = new Float64Array(START);
  #modified = new Float64Array(START);
  #flags = new Uint8Array(START);
  #size = 0;

  /** Notes a version; true where the id was there before. */
  add(id: string, modified: number, retired: boolean): boolean {
    if (this.#size > this.#hashes.length * FULLEST) this.#grow();
    const key = hash53(id);
    const slot = this.#slot(key);
    const known = this.#flags[slot] !== 0;
    if (known && this.#modified[slot]! >= modified) return true;
    if (!known) this.#size += 1;
    this.#hashes[slot] = key;
    this.#modified[slot] = modified;
    this.#flags[slot] = retired ? SEEN | RETIRED : SEEN;
    return known;
  }

  has(id: string): boolean {
    return this.#flags[this.#slot(hash53(id))] !== 0;
  }

  isRetired(id: string): boolean {
    return (this.#flags[this.#slot(hash53(id))]! & RETIRED) !== 0;
  }

  /** When the newest version was modified, in microseconds since 1970. */
  newest(id: string): number {
    return this.#modified[this.#slot(hash53(id))]!;
  }

  #slot(key: number): number {
    const mask = this.#hashes.length - 1;
    let slot = (key % 4294967296) & mask;
    while (this.#flags[slot] !== 0 && this.#hashes[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [hashes, modified, flags] = [this.#hashes, this.#modified, this.#flags];
    this.#hashes = new Float64Array(hashes.length * 2);
    this.#modified = new Float64Array(hashes.length * 2);
    this.#flags = new Uint8Array(hashes.length * 2);
    for (let from = 0; from < hashes.length; from += 1) {
      if (flags[from] === 0) continue;
      const slot = this.#slot(hashes[from]!);
      this.#hashes[slot] = hashes[from]!;
      this.#modified[slot] = modified[from]!;
      this.#flags[slot] = flags[from]!;
    }
  }
}
