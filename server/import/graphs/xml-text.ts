import { XmlError, LONGEST_TEXT, type XmlTag } from './xml.ts';

/** Texts and elements as XML source. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));

/** For between double quotes; line ends and tabs survive reading as such. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/["\n\r\t]/g, (sign) => (sign === '"' ? '&quot;' : `&#${sign.charCodeAt(0)};`));

/** ` a="1" b="2"`; leaves out what is undefined. */
export const attributesText = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');

/** Gathers what stands within an element: its text, and its source where it holds elements. */
export class Inside {
  #text = '';
  #source = '';
  #depth = 0;
  #elements = false;
  readonly line: number;

  constructor(line: number) {
    this.line = line;
  }

  text(text: string): void {
    if (this.#depth === 0) this.#text += text;
    this.#source += escapeText(text);
    this.#limit();
  }

  open({ name, attributes }: XmlTag): void {
    this.#elements = true;
    this.#depth += 1;
    this.#source += `<${name}${attributesText(attributes)}>`;
    this.#limit();
  }

  /** Gives false when it is the element itself that ends. */
  close(name: string): boolean {
    if (this.#depth === 0) return false;
    this.#depth -= 1;
    this.#source += `</${name}>`;
    return true;
  }

  /** The text; null where there are elements. */
  plain(): string | null {
    return this.#elements ? null : this.#text;
  }

  source(): string {
    return this.#source.trim();
  }

  #limit(): void {
    if (this.#source.length > LONGEST_TEXT)
      throw new XmlError(
        this.line,
        null,
        'The text of an element is longer than 16 million characters; shorten it.',
      );
  }
}
