import type { Json } from '../../graph/records.ts';
import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import type { ImportFile } from '../reading.ts';

export interface XmlTag {
  /** As written, `viz:color`. */
  readonly name: string;
  /** Without its prefix, `color`. */
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Line of the end of the tag, 1 for the first. */
  readonly line: number;
}

/** What hears the parts of a document in their order. Text comes in pieces. */
export interface XmlHandler {
  open(tag: XmlTag): void;
  close(name: string): void;
  text(text: string): void;
}

/** Raised where a document cannot be read on. */
export class XmlError extends Error {
  readonly line: number;
  /** Character of the line, 1 for the first; null where only the line is known. */
  readonly column: number | null;
  constructor(line: number, column: number | null, message: string) {
    super(message);
    this.name = 'XmlError';
    this.line = line;
    this.column = column;
  }
}

const maxDepth = 200;
const maxAttributes = 1_000;
/** Characters of one text, attribute or comment. */
const longestText = 16 * 1024 * 1024;

/**
 * Reads an XML document as a stream. Only what stands in the file is read: entities of its own are refused, a DTD's
 * address is never followed. Throws an XmlError with the line for what cannot be read.
 */
export async function readXml(file: ImportFile, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser({ xmlns: false });
  const decoder = decoderOf(await file.head(256));
  if (typeof decoder === 'string') throw new XmlError(1, null, decoder);
  const reading = watch(parser, handler);
  const stream = file.open();
  try {
    for await (const chunk of stream) reading.write(decode(decoder, parser, chunk));
    reading.write(decode(decoder, parser, null));
  } finally {
    stream.destroy();
  }
  parser.close();
}

function decode(decoder: TextDecoder, { line }: { line: number }, chunk: Uint8Array | null): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    const message = `The text after this line is not in ${decoder.encoding.toUpperCase()}`;
    throw new XmlError(line, null, `${message}; save the file in UTF-8, or declare its encoding.`);
  }
}

function watch(parser: SaxesParser<{ xmlns: false }>, handler: XmlHandler) {
  const open: string[] = [];
  let quiet = 0;
  let attributes = 0;
  const fail = (message: string): never => {
    throw new XmlError(parser.line, parser.column + 1, message);
  };
  const heard = () => void (quiet = 0);
  parser.on('error', (error) => {
    const said = error.message.replace(/^(undefined:)?\d+:\d+: /, '').replace(/\.$/, '');
    if (/^unclosed tag/.test(said))
      fail(`The file ends within <${open.at(-1) ?? ''}>; it is cut short: get the whole file.`);
    if (/root element/.test(said))
      fail('The file has no XML element; it is empty or cut short: get the whole file.');
    fail(`This is not well-formed XML: ${said}; mend it there, or write the file anew.`);
  });
  parser.on('doctype', (text) => {
    heard();
    if (/<!ENTITY/i.test(text))
      fail('The document declares entities of its own, which are not read; write out what they stand for.');
  });
  parser.on('opentagstart', () => {
    heard();
    attributes = 0;
  });
  parser.on('attribute', () => {
    heard();
    if ((attributes += 1) > maxAttributes)
      fail(`This element has more than ${maxAttributes} attributes; write fewer.`);
  });
  parser.on('opentag', ({ name, attributes: given }) => {
    heard();
    open.push(name);
    if (open.length > maxDepth)
      fail(`The elements are nested more than ${maxDepth} deep; write them flatter.`);
    handler.open({ name, local: localOf(name), attributes: given, line: parser.line });
  });
  parser.on('closetag', ({ name }) => {
    heard();
    open.pop();
    handler.close(name);
  });
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (text) => {
      heard();
      handler.text(text);
    });
  parser.on('comment', heard);
  parser.on('processinginstruction', heard);
  return {
    write(text: string) {
      quiet += text.length;
      parser.write(text);
      if (quiet > longestText)
        fail('A text, attribute or comment is longer than 16 million characters; shorten it.');
    },
  };
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Texts and elements as XML source. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}

/** For between double quotes; line ends and tabs survive reading as such. */
const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/["\n\r\t]/g, (sign) => (sign === '"' ? '&quot;' : `&#${sign.charCodeAt(0)};`));

/** ` a="1" b="2"`; leaves out what is undefined. */
export function attributesText(attributes: Readonly<Record<string, Json | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${escapeAttribute(typeof value === 'string' ? value : JSON.stringify(value))}"`,
    )
    .join('');
}

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
    if (this.#source.length > longestText)
      throw new XmlError(
        this.line,
        null,
        'The text of an element is longer than 16 million characters; shorten it.',
      );
  }
}

/**
 * A decoder for an XML file by its first bytes: byte order mark, then the declared encoding, else UTF-8. A sentence
 * that says what is wrong where the declared encoding is none that can be read.
 */
function decoderOf(head: Uint8Array): TextDecoder | string {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return strict('utf-8');
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return strict('utf-16le');
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return strict('utf-16be');
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(latin(head))?.[1] ?? 'utf-8';
  if (/^utf-?16/i.test(declared)) return strict('utf-8');
  try {
    return strict(declared);
  } catch {
    return `The declared encoding ${JSON.stringify(declared)} is unknown; save the file in UTF-8.`;
  }
}

/** The text of a file's first bytes, for looking at what it is; whatever cannot be decoded is replaced. */
export function headText(head: Uint8Array): string {
  const decoder = decoderOf(head);
  return new TextDecoder(typeof decoder === 'string' ? 'utf-8' : decoder.encoding).decode(head);
}

const strict = (label: string) => new TextDecoder(label, { fatal: true });
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
