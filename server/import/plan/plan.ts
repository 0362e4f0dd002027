import { join } from 'node:path';
import type { LinkTypeTerm, Ontology } from '../../graph/ontology/ontology.ts';
import type { IdTable } from '../../formats/ids.ts';
import { LineWriter } from './line-file.ts';
import type { Together } from '../read/join.ts';
import type { Tally } from '../report.ts';

/** The files of a plan: each holds the rows of one step as JSON lines. */
export const planFiles = [
  ...[
    'sources.create',
    'sources.update',
    'sources.drop',
    'entities.create',
    'entities.update',
    'entities.drop',
  ],
  ...['links.create', 'links.update', 'links.drop', 'links.outside', 'figures.create', 'figures.update'],
  ...['figures.drop', 'figures.outside', 'claims.create', 'claims.update', 'claims.drop'],
  ...['waiting.set', 'waiting.drop', 'variants.set', 'variants.drop', 'recount', 'entities.global'],
] as const;
export type PlanFile = (typeof planFiles)[number];

/** What separates the data set as read from the data set as stored, on disk, ready to be written. */
export interface Plan {
  readonly folder: string;
  readonly table: IdTable;
  readonly ontology: Ontology;
  readonly tally: Tally;
  /** Of all rows: the same for the same contents in any order. */
  readonly digest: string;
  /** Evidence entries by source. */
  readonly entries: ReadonlyMap<string, number>;
  /** Opens a file of the plan for adding. */
  file(name: PlanFile): LineWriter;
  /** Lines of a file so far. */
  lines(name: PlanFile): number;
  /** The data set's entity types by the numbers of the table. */
  typeName(number: number): string | undefined;
  close(): void;
}

/** A plan as it can be handed from one thread to another; its files are on disk. */
export interface PlanMade {
  readonly folder: string;
  readonly table: IdTable;
  readonly tally: Tally;
  readonly digest: string;
  readonly entries: ReadonlyMap<string, number>;
  readonly lines: ReadonlyMap<PlanFile, number>;
}

/** Opens a plan that was made, for what is still to be decided. */
export function openPlan({ lines, ...made }: PlanMade, ontology: Ontology): Plan {
  const files = new Map<PlanFile, LineWriter>();
  return {
    ...made,
    ontology,
    file: (name) => {
      let file = files.get(name);
      if (!file) files.set(name, (file = new LineWriter(planPath(made.folder, name), lines.get(name) ?? 0)));
      return file;
    },
    lines: (name) => files.get(name)?.lines ?? lines.get(name) ?? 0,
    typeName: (number) => ontology.entityTypes[number - 1]?.id,
    close: () => {
      for (const file of files.values()) file.close();
    },
  };
}

export function planPath(folder: string, name: PlanFile): string {
  return join(folder, `${name}.ndjson`);
}

/** The link type of a link that was checked: it is there. */
export function linkTypeIn(ontology: Ontology, type: string): LinkTypeTerm {
  const term = ontology.linkType(type);
  if (!term) throw new Error(`A link of the type ${type} was taken, which the ontology does not have.`);
  return term;
}

/** A line of what is stored of a data set (`stored-lines.ts`). */
export type StoredLine = readonly [id: string, digest: string, type?: string];

/** Parts read from lines, by id, in the order they came. */
export function grouped<P>(lines: readonly string[], key: (part: P) => string): Map<string, Together<P>> {
  const groups = new Map<string, Together<P>>();
  for (const line of lines) {
    const part: P = JSON.parse(line);
    const id = key(part);
    const group = groups.get(id);
    if (group) group.push(part);
    else groups.set(id, [part]);
  }
  return groups;
}

/** Stored lines by id. */
export function linesById(lines: readonly string[] = []): Map<string, StoredLine> {
  return new Map(
    lines.map((text) => {
      const line: StoredLine = JSON.parse(text);
      return [line[0], line];
    }),
  );
}

/** Digests of stored claims by id, by what they are about. */
export function claimsByAbout(lines: readonly string[] = []): Map<string, Map<string, string>> {
  const claims = new Map<string, Map<string, string>>();
  for (const line of lines) {
    const [id, digest, about]: [string, string, string] = JSON.parse(line);
    claims.set(about, (claims.get(about) ?? new Map<string, string>()).set(id, digest));
  }
  return claims;
}

/** The ends of a link by its id, `source.TYPE.target[.suffix]`. */
export function endsOf(id: string): string[] {
  const [source = '', , target = ''] = id.split('.');
  return [source, target];
}

/** The entities that an element is, stands between or is about, by its id. */
export function endsOfElement(id: string): string[] {
  if (id.includes('.')) return endsOf(id);
  const [about = ''] = id.split(':');
  return [about];
}

const lanes = 4;

/** One digest of many, the same in whatever order they are added: their 32-bit parts summed up, 128 bits in all. */
export class DigestSum {
  readonly #sums = new Uint32Array(lanes);

  /** Adds a digest of 32 hexadecimal digits. */
  add(digest: string): void {
    for (let lane = 0; lane < lanes; lane += 1)
      this.#sums[lane] = (this.#sums[lane] ?? 0) + Number.parseInt(digest.slice(lane * 8, lane * 8 + 8), 16);
  }

  toString(): string {
    return Array.from(this.#sums, (sum) => sum.toString(16).padStart(8, '0')).join('');
  }
}
