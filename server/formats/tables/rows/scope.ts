import type { Problems, Spot } from '../../fields/yaml-file.ts';
import { suggestion } from '../../../graph/values/suggest.ts';
import type { Ontology } from '../../../graph/ontology/ontology.ts';
import type { Place } from '../../reading.ts';
import type { WrittenIdentity } from '../mapping/written.ts';
import type { TableWatch } from '../watch/steps.ts';
import type { NumberStyle } from '../../values/numbers.ts';

/**
 * The cells of the row at hand, by column; '' where empty. One array serves all rows, so nothing may keep it. Behind
 * the file's columns stand those that the mapping makes.
 */
export type Row = string[];
export type TextOf = (row: Row) => string;
export type ListOf = (row: Row) => readonly string[];

/** Tells a problem or note of the row at hand. */
export interface Reporter {
  /** `kept` says what is done where it stops nothing, in place of that it was left out. */
  problem(column: string | null, message: string, kept?: string): void;
  note(column: string | null, message: string): void;
}

export interface ScopeSettings {
  readonly file: string;
  readonly columns: readonly string[];
  readonly problems: Problems;
  readonly ontology: Ontology;
  readonly namespace: string;
  readonly dataset: string;
  readonly format: string;
  readonly numbers: NumberStyle;
  readonly dates: readonly string[];
  readonly lookups: ReadonlyMap<string, Lookup>;
  /** The identities of entity blocks anywhere in the mapping, by name. */
  readonly entities: ReadonlyMap<string, WrittenIdentity>;
  readonly report: Reporter;
  /** What the table's steps did so far, over all its files. */
  readonly watch: TableWatch;
  /** Where the row at hand stands. */
  readonly place: () => Place;
}

/** The name of a made column that nothing ever fills; none that a header can have. */
const absent = '\u0000';

/** What the parts of a table are compiled in: its columns, and what they may refer to. */
export class Scope {
  readonly settings: ScopeSettings;
  readonly #index: Map<string, number>;
  readonly #made: string[] = [];
  readonly #used = new Set<number>();
  readonly #lacking = new Set<string>();
  readonly #rest: ((rest: readonly number[]) => void)[] = [];

  constructor(settings: ScopeSettings) {
    this.settings = settings;
    this.#index = new Map([...settings.columns.entries()].map(([at, name]) => [name, at]));
  }

  has(name: string): boolean {
    return this.#index.has(name);
  }

  /** Where a column's cells stand in a row; an unknown one is a problem of the mapping. */
  column(name: string, spot: Spot): number {
    const at = this.#index.get(name);
    if (at === undefined) {
      // Once each: the wrong file lacks all columns, in many places of a mapping.
      if (this.#lacking.has(name)) return 0;
      this.#lacking.add(name);
      const { file, columns, problems } = this.settings;
      const some = columns.slice(0, 20).join(', ') + (columns.length > 20 ? ', …' : '');
      const hint = suggestion(name, columns) || `; its columns are ${some}.`;
      problems.add(spot, `${file} has no column "${name}"${hint}`);
      return 0;
    }
    this.#used.add(at);
    return at;
  }

  /** As `column`, for one that a file may lack, and that is empty there. */
  optional(name: string, spot: Spot): number {
    if (this.#index.has(name)) return this.column(name, spot);
    this.settings.watch.lacks(name, spot, this.settings.file);
    return this.make(absent);
  }

  /** The place of a column that the mapping makes. */
  make(name: string): number {
    const known = this.#index.get(name);
    if (known !== undefined) {
      this.#used.add(known);
      return known;
    }
    const at = this.settings.columns.length + this.#made.length;
    this.#made.push(name);
    this.#index.set(name, at);
    return at;
  }

  nameOf(at: number): string {
    return this.settings.columns[at] ?? this.#made[at - this.settings.columns.length] ?? '';
  }

  /** Hands on the columns that nothing uses once all of the table is compiled; they count as used then. */
  whenCompiled(take: (rest: readonly number[]) => void): void {
    this.#rest.push(take);
  }

  /** Ends compiling: the file's columns that the mapping uses, ascending, and the length of a row. */
  compiled(): { readonly used: readonly number[]; readonly width: number } {
    const { columns, watch } = this.settings;
    watch.columns(columns);
    const count = columns.length;
    const all = Array.from({ length: count }, (_, at) => at);
    const rest = all.filter((at) => !this.#used.has(at));
    for (const take of this.#rest) take(rest);
    const used = this.#rest.length > 0 ? all : all.filter((at) => this.#used.has(at));
    return { used, width: count + this.#made.length };
  }
}

/** What a lookup found in its file: values by keys. */
export interface Lookup {
  /** The file as people named it. */
  readonly file: string;
  readonly entries: ReadonlyMap<string, string>;
}

/** Puts the used cells of a row where the compiled blocks read them: trimmed, and '' where they mean nothing. */
export function cellCleaner(
  used: readonly number[],
  trim: boolean,
  nulls: readonly string[],
): (cells: readonly string[], row: Row) => void {
  const empty = new Set(nulls);
  const none = empty.size === 0;
  return (cells, row) => {
    for (const at of used) {
      const cell = cells[at] ?? '';
      const text = trim ? cell.trim() : cell;
      row[at] = !none && empty.has(text) ? '' : own(text);
    }
  };
}

/** A cell cut from a piece of the file keeps the whole piece in memory; a copy of it does not. */
const own = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));
