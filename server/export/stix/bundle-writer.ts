import type { Attributes } from '../../graph/records.ts';
import type { Out } from '../format.ts';

const FULL = 64 * 1024;

/** Writes a bundle, an object a line. */
export class BundleWriter {
  readonly #out: Out;
  #waiting: string;
  #first = true;

  constructor(out: Out, properties: Attributes) {
    this.#out = out;
    this.#waiting = `${JSON.stringify({ type: 'bundle', ...properties }).slice(0, -1)},"objects":[`;
  }

  async add(object: Attributes): Promise<void> {
    this.#waiting += `${this.#first ? '' : ','}\n${JSON.stringify(object)}`;
    this.#first = false;
    if (this.#waiting.length < FULL) return;
    await this.#out.write(this.#waiting);
    this.#waiting = '';
  }

  async end(): Promise<void> {
    await this.#out.write(`${this.#waiting}\n]}\n`);
  }
}
