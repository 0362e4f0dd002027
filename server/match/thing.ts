import { text, texts, typeLabel } from '../graph/elements/project.ts';
import type { Row } from '../store/graph-store.ts';
import { type Identifier, readIdentifier } from './identifiers/identifiers.ts';
import { nameForms, wordsOf, type NameForm } from './names/names.ts';
import type { Word } from './names/words.ts';

/** What matching compares of an entity; what takes work is done when it is asked for first, and once. */
export class Thing {
  readonly id: string;
  readonly type: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Its identifiers as written. */
  readonly written: readonly string[];
  /** The data sets that it is from: its own, and those of what was merged into it. */
  readonly datasets: readonly string[];
  /** The words of its name and of each alias, as a whole: quicker than `forms`, and less exact. */
  readonly words: readonly (readonly Word[])[];
  #forms: readonly NameForm[] | undefined;
  #identifiers: readonly Identifier[] | undefined;

  /** From a row with `comparedProperties` and labels; `datasets` are all that it is from. */
  constructor(row: Row, datasets: readonly string[]) {
    this.id = text(row.id);
    this.type = typeLabel(texts(row.labels));
    this.kind = text(row.kind);
    this.name = text(row.name);
    this.aliases = row.aliases == null ? none : texts(row.aliases);
    this.written = row.identifiers == null ? none : texts(row.identifiers);
    this.datasets = datasets;
    const own = wordsOf(this.name);
    this.words = this.aliases.length === 0 ? [own] : [own, ...this.aliases.map(wordsOf)];
    this.#forms = undefined;
    this.#identifiers = undefined;
  }

  /** The ways in which it is called, its name first. */
  get forms(): readonly NameForm[] {
    return (this.#forms ??= nameForms(this.name, this.aliases));
  }

  /** The identifiers that say something, of no country told beside them. */
  get identifiers(): readonly Identifier[] {
    return (this.#identifiers ??= identifiersIn(this.written, null));
  }
}

const none: readonly never[] = [];

export const comparedProperties = ['id', 'kind', 'name', 'aliases', 'identifiers', 'dossier'];

/** The identifiers that say something, of who is of a country where that is known. */
export function identifiersIn(written: readonly string[], country: string | null): readonly Identifier[] {
  return written.length === 0 ? none : written.flatMap((each) => readIdentifier(each, country) ?? []);
}
