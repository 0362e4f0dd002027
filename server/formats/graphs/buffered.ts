import type { Out } from '../writing.ts';

const enough = 64 * 1024;

/** Gathers small pieces, so that the receiver gets few large ones. */
export class Buffered {
  readonly #out: Out;
  #text = '';

  constructor(out: Out) {
    this.#out = out;
  }

  async write(text: string): Promise<void> {
    this.#text += text;
    if (this.#text.length >= enough) await this.flush();
  }

  async flush(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    if (text !== '') await this.#out.write(text);
  }
}
