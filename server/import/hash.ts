// Read once: a global that is looked up for each letter costs much under a test runner.
const { imul } = Math;

/**
 * A 53-bit hash of a text (cyrb53, public domain): for spreading ids over partitions and for the table of ids. Not
 * for anything that an attacker must not foresee: equal hashes are told apart by the ids themselves.
 */
export function hash53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = imul(a ^ code, 2654435761);
    b = imul(b ^ code, 1597334677);
  }
  a = imul(a ^ (a >>> 16), 2246822507) ^ imul(b ^ (b >>> 13), 3266489909);
  b = imul(b ^ (b >>> 16), 2246822507) ^ imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
