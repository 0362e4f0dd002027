import { hash } from 'node:crypto';

const maxSlugLength = 100;

/** Eight hexadecimal digits that tell texts apart. */
const mark = (text: string) => hash('sha256', text).slice(0, 8);

const plainForm = /^[a-z0-9](?:[a-z0-9_-]{0,98}[a-z0-9])?$/;
// eslint-disable-next-line no-control-regex -- the control characters are part of ASCII
const ascii = /^[\x00-\x7f]*$/;

const plainLetters = (key: string) =>
  ascii.test(key)
    ? key.toLowerCase()
    : key
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}+/gu, '');

/** A text as an id may hold it; what is lost on the way (capitals, signs, length) is told apart by a mark at the end. */
export function idPart(key: string): string {
  // Most keys of large tables are ids already; a million others go through here too.
  if (plainForm.test(key)) return key;
  const slug = plainLetters(key)
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '')
    .slice(0, maxSlugLength)
    .replace(/[-_]+$/, '');
  if (slug === key) return slug;
  return slug === '' ? mark(key) : `${slug}-${mark(key)}`;
}

/**
 * The id of an entity: `namespace-key`, the same for the same key, different for different ones. The namespace is the
 * data set's id, or what it shares with others; '' for keys that are unique in the world (STIX ids).
 */
export function entityId(namespace: string, ...key: readonly string[]): string {
  const own = idPart(
    key.join('-').length === 0 ? '-' : key.length === 1 ? key.join() : key.map(idPart).join('--'),
  );
  return namespace === '' ? own : `${namespace}-${own}`;
}

/** A link's or figure's suffix made of any texts. */
export function suffixOf(...key: readonly string[]): string {
  return key.map(idPart).join('-').slice(0, 190);
}

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

const startSize = 1 << 12;
const maxFill = 0.6;

export interface TableParts {
  readonly hashes: Float64Array<ArrayBuffer>;
  readonly types: Uint8Array<ArrayBuffer>;
  readonly degrees: Uint32Array<ArrayBuffer>;
  readonly handles: Float64Array<ArrayBuffer>;
  readonly size: number;
}

/**
 * What an import knows of each of its entities while it runs, by id, in about 40 bytes each whatever the length of
 * the id: its type, how many links touch it, and the engine's own handle once it is written. Two ids of one 53-bit
 * hash are told apart: `add` refuses the second, which the caller then treats as a problem (never seen; one in
 * 10,000 imports of a million entities).
 */
export class IdTable {
  #hashes = new Float64Array(startSize);
  #types = new Uint8Array(startSize);
  #degrees = new Uint32Array(startSize);
  #handles = new Float64Array(startSize);
  #size = 0;

  /** A table of what another thread's `parts` gave. */
  static of({ hashes, types, degrees, handles, size }: TableParts): IdTable {
    const table = new IdTable();
    [table.#hashes, table.#types, table.#degrees, table.#handles] = [hashes, types, degrees, handles];
    table.#size = size;
    return table;
  }

  /** What the table is made of; the buffers of its arrays can be transferred, after which the table is no more. */
  get parts(): TableParts {
    const [hashes, types, degrees, handles] = [this.#hashes, this.#types, this.#degrees, this.#handles];
    return { hashes, types, degrees, handles, size: this.#size };
  }

  get size(): number {
    return this.#size;
  }

  /** Adds an id with its type's number (1 to 255); false when its hash is taken. */
  add(id: string, type: number): boolean {
    if (this.#size > this.#hashes.length * maxFill) this.#grow();
    const slot = this.#slot(keyOf(id));
    if (this.#types[slot] !== 0) return false;
    this.#hashes[slot] = keyOf(id);
    this.#types[slot] = type;
    this.#handles[slot] = -1;
    this.#size += 1;
    return true;
  }

  /** Where an id is, or would be: good until one is added. */
  slotOf(id: string): number {
    return this.#slot(keyOf(id));
  }

  /** The number of its type; 0 for an id that is not there. */
  typeOf(id: string): number {
    return this.typeAt(this.slotOf(id));
  }

  typeAt(slot: number): number {
    return this.#types[slot] ?? 0;
  }

  /** Counts one link more at an id that is there. */
  touch(slot: number): void {
    this.#degrees[slot] = (this.#degrees[slot] ?? 0) + 1;
  }

  degreeOf(id: string): number {
    return this.#degrees[this.#slot(keyOf(id))] ?? 0;
  }

  setHandle(id: string, handle: number): void {
    this.#handles[this.#slot(keyOf(id))] = handle;
  }

  /** The engine's handle; null while there is none. */
  handleOf(id: string): number | null {
    const slot = this.#slot(keyOf(id));
    const handle = this.#handles[slot] ?? -1;
    return this.#types[slot] === 0 || handle < 0 ? null : handle;
  }

  #slot(key: number): number {
    const mask = this.#hashes.length - 1;
    let slot = (key % 4294967296) & mask;
    while (this.#types[slot] !== 0 && this.#hashes[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [hashes, types, degrees, handles] = [this.#hashes, this.#types, this.#degrees, this.#handles];
    this.#hashes = new Float64Array(hashes.length * 2);
    this.#types = new Uint8Array(hashes.length * 2);
    this.#degrees = new Uint32Array(hashes.length * 2);
    this.#handles = new Float64Array(hashes.length * 2);
    for (const [from, hash] of hashes.entries()) {
      const type = types[from] ?? 0;
      if (type === 0) continue;
      const slot = this.#slot(hash);
      this.#hashes[slot] = hash;
      this.#types[slot] = type;
      this.#degrees[slot] = degrees[from] ?? 0;
      this.#handles[slot] = handles[from] ?? -1;
    }
  }
}

const keyOf = hash53;
