import type { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import type { ImportFile } from '../format.ts';
import { decoderOf } from './encoding.ts';

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

const DEEPEST = 200;
const MOST_ATTRIBUTES = 1_000;
/** Characters of one text, attribute or comment. */
export const LONGEST_TEXT = 16 * 1024 * 1024;

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
    for await (const chunk of stream) reading.write(decode(decoder, parser, chunk as Uint8Array));
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
    const most = `The text after this line is not in ${decoder.encoding.toUpperCase()}`;
    throw new XmlError(line, null, `${most}; save the file in UTF-8, or declare its encoding.`);
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
    if ((attributes += 1) > MOST_ATTRIBUTES)
      fail(`This element has more than ${MOST_ATTRIBUTES} attributes; write fewer.`);
  });
  parser.on('opentag', ({ name, attributes: given }) => {
    heard();
    open.push(name);
    if (open.length > DEEPEST) fail(`The elements are nested more than ${DEEPEST} deep; write them flatter.`);
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
      if (quiet > LONGEST_TEXT)
        fail('A text, attribute or comment is longer than 16 million characters; shorten it.');
    },
  };
}

export const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);
