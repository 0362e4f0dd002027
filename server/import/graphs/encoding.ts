import { TextDecoder } from 'node:util';

/**
 * A decoder for an XML file by its first bytes: byte order mark, then the declared encoding, else UTF-8. A sentence
 * that says what is wrong where the declared encoding is none that can be read.
 */
export function decoderOf(head: Uint8Array): TextDecoder | string {
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
