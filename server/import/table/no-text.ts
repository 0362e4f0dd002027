/** What is wrong with a file whose first row holds characters that no text has; null where it holds none. */
export function noText(head: string): string | null {
  const first = /^\s*[^\n]*/.exec(head)![0];
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (!/[\0-\x08\x0e-\x1f]/.test(first)) return null;
  return 'This is no text, or its encoding is another: the first row holds control characters. Check the file, or name the encoding in the mapping (encoding: utf-16le).';
}
