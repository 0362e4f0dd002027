import type { Json } from '../../../graph/records.ts';
import type { Buffered } from '../buffered.ts';

/** Writes the items of a JSON list, one a line, with the commas between them. */
export class JsonList {
  readonly #out: Buffered;
  #isFirst = true;

  constructor(out: Buffered) {
    this.#out = out;
  }

  async add(item: Json): Promise<void> {
    await this.#out.write(`${this.#isFirst ? '' : ',\n'}${JSON.stringify(item)}`);
    this.#isFirst = false;
  }
}
