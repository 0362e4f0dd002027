import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { mergeAdditions } from '../../formats/dossier/read.ts';
import { sourceOfEntry } from '../../graph/elements/evidence.ts';
import { extendOntology } from '../../graph/ontology/ontology-merge.ts';
import type { Ontology, OntologyFile } from '../../graph/ontology/ontology.ts';
import type {
  ImportFile,
  ImportFormat,
  ImportOptions,
  Sink,
  EntityPart,
  SourcePart,
} from '../../formats/reading.ts';
import { figureIdOf, linkIdOf, type Together } from './join.ts';
import { Findings } from '../problems.ts';
import { hash53 } from '../../formats/ids.ts';

export interface Reading {
  readonly format: ImportFormat;
  readonly files: readonly ImportFile[];
  readonly options: ImportOptions;
  readonly dataset: string;
  readonly ontology: Ontology;
  /** Where the parts are kept meanwhile. */
  readonly folder: string;
  /** Whether the files are only checked: see `ReadContext`. */
  readonly isCheck: boolean;
  readonly signal: AbortSignal;
  onProgress?(progress: { readonly rows: number; readonly bytes: number }): void;
}

/** All parts of the files, on disk, with what was found on the way. */
export interface PartsRead {
  readonly entities: Spool;
  readonly links: Spool;
  readonly figures: Spool;
  readonly sources: Map<string, Together<SourcePart>>;
  /** Ids of the sources that evidence and claims cite. */
  readonly cited: ReadonlySet<string>;
  /** The ontology with what the files add, and the additions alone. */
  readonly ontology: Ontology;
  readonly additions: OntologyFile | null;
  readonly problems: Findings;
  readonly notes: Findings;
  readonly rows: number;
}

type Citing = Pick<EntityPart, 'evidence' | 'claims'>;

const reportEach = 2_000;

/** Has the format read the files, and keeps the parts on disk, spread by id. */
export async function readParts(reading: Reading): Promise<PartsRead> {
  const { format, files, dataset, folder, signal } = reading;
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const parts = partsFor(bytes * 3);
  const spool = (name: string) => new Spool(join(folder, name), parts);
  const [entities, links, figures] = [spool('entities'), spool('links'), spool('figures')];
  const sources = new Map<string, Together<SourcePart>>();
  const [problems, notes] = [new Findings(), new Findings()];
  const cited = new Set<string>();
  const cite = (part: Citing) => {
    for (const entry of part.evidence ?? []) cited.add(sourceOfEntry(entry));
    for (const { source } of part.claims ?? []) cited.add(source);
  };
  let ontology = reading.ontology;
  let additions: OntologyFile | null = null;
  let rows = 0;
  let read = 0;
  const sink: Sink = {
    source: (part) => {
      const known = sources.get(part.id);
      const last = known?.at(-1);
      if (!known || !last) sources.set(part.id, [part]);
      else if (!isSame(last, part)) known.push(part);
    },
    entity: (part) => {
      cite(part);
      entities.add(part.id, JSON.stringify(part));
    },
    link: (part) => {
      cite(part);
      links.add(linkIdOf(part), JSON.stringify(part));
    },
    figure: (part) => {
      cite(part);
      figures.add(figureIdOf(part), JSON.stringify(part));
    },
    ontology: (addition) => {
      ontology = extendOntology(ontology, addition, dataset);
      additions = additions ? mergeAdditions([additions, addition]) : addition;
    },
    problem: (place, message) => problems.add(place, message),
    note: (place, message) => notes.add(place, message),
    row: () => {
      rows += 1;
      if (rows % reportEach !== 0) return;
      signal.throwIfAborted();
      reading.onProgress?.({ rows, bytes: read });
    },
  };
  const counted = files.map((file) => countedFile(file, (length) => (read += length)));
  const { options, isCheck } = reading;
  await format.read(counted, { dataset, ontology: reading.ontology, options, isCheck, signal }, sink);
  reading.onProgress?.({ rows, bytes: bytes * (format.passes ?? 1) });
  return { entities, links, figures, sources, cited, ontology, additions, problems, notes, rows };
}

/** Sources repeat row by row: what is said again need not be kept again. */
function isSame(a: SourcePart, b: SourcePart): boolean {
  return JSON.stringify({ ...a, place: null }) === JSON.stringify({ ...b, place: null });
}

function countedFile(file: ImportFile, count: (bytes: number) => void): ImportFile {
  return {
    name: file.name,
    size: file.size,
    head: (length) => file.head(length),
    open: () => {
      const counter = new Transform({
        transform: (chunk: Uint8Array, _, done) => {
          count(chunk.length);
          done(null, chunk);
        },
      });
      const stream: Readable = file.open();
      stream.once('error', (error) => counter.destroy(error));
      counter.once('close', () => stream.destroy());
      return stream.pipe(counter);
    },
  };
}

const flushAt = 64 * 1024;

/** Where the lines of a spool are, for another thread. */
export interface SpooledLines {
  readonly folder: string;
  readonly parts: number;
}

/**
 * Lines on disk, spread by a key over so many files that one fits into memory: what has one key comes back together,
 * however far apart it was in the input, while memory grows with a part and not with the whole.
 */
export class Spool {
  readonly #folder: string;
  readonly #texts: string[];
  readonly #files: (number | null)[];
  /** Lines so far. */
  lines = 0;

  constructor(folder: string, parts: number) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#texts = Array.from({ length: parts }, () => '');
    this.#files = Array.from({ length: parts }, () => null);
  }

  get parts(): number {
    return this.#texts.length;
  }

  add(key: string, line: string): void {
    const part = this.partOf(key);
    const text = (this.#texts[part] ?? '') + `${line}\n`;
    this.#texts[part] = text;
    this.lines += 1;
    if (text.length > flushAt) this.#flush(part);
  }

  partOf(key: string): number {
    return hash53(key) % this.#texts.length;
  }

  /** Leaves all lines on disk, where `reopen` finds them; nothing can be added any more. */
  handOver(): SpooledLines {
    for (let part = 0; part < this.parts; part += 1) if (this.#texts[part] !== '') this.#flush(part);
    this.#close();
    return { folder: this.#folder, parts: this.parts };
  }

  /** What another thread handed over, for reading. */
  static reopen({ folder, parts }: SpooledLines): Spool {
    const spool = new Spool(folder, parts);
    for (let part = 0; part < parts; part += 1)
      if (existsSync(spool.#path(part))) spool.#files[part] = openSync(spool.#path(part), 'a');
    return spool;
  }

  /** The lines of one part, in the order they came. */
  read(part: number): string[] {
    const file = this.#files[part];
    if (file == null) return split(this.#texts[part] ?? '');
    this.#flush(part);
    return split(readFileSync(this.#path(part), 'utf8'));
  }

  /** Closes and removes the files. */
  remove(): void {
    this.#close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #close(): void {
    for (const file of this.#files) if (file != null) closeSync(file);
    this.#files.fill(null);
  }

  #path(part: number): string {
    return join(this.#folder, String(part));
  }

  #flush(part: number): void {
    const file = (this.#files[part] ??= openSync(this.#path(part), 'w'));
    writeSync(file, this.#texts[part] ?? '');
    this.#texts[part] = '';
  }
}

const split = (text: string) => (text === '' ? [] : text.slice(0, -1).split('\n'));

/** How many parts hold `bytes` of input at about 16 MB each. */
const partsFor = (bytes: number): number => Math.min(512, Math.max(1, Math.ceil(bytes / (16 << 20))));
