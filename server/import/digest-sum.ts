const LANES = 4;

/** One digest of many, the same in whatever order they are added: their 32-bit parts summed up, 128 bits in all. */
export class DigestSum {
  readonly #sums = new Uint32Array(LANES);

  /** Adds a digest of 32 hexadecimal digits. */
  add(digest: string): void {
    for (let lane = 0; lane < LANES; lane += 1)
      this.#sums[lane] = this.#sums[lane]! + Number.parseInt(digest.slice(lane * 8, lane * 8 + 8), 16);
  }

  toString(): string {
    return Array.from(this.#sums, (sum) => sum.toString(16).padStart(8, '0')).join('');
  }
}
