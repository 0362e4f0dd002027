import { text, texts } from '../graph/elements/project.ts';
import type { Row, Value } from '../store/graph-store.ts';
import { type Identifier, readIdentifier } from './identifiers/identifiers.ts';
import type { NameList } from './names/name-list.ts';
import { maxForms, nameForms, plainForm, type NameForm } from './names/names.ts';

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
  /** The place of its name in the list of all; its aliases follow. */
  readonly firstName: number;
  readonly #names: NameList;
  #forms: readonly NameForm[] | undefined;
  #tellsCountry: boolean | undefined;
  #identifiers: readonly Identifier[] | undefined;

  /** From a row with `comparedProperties`; adds its names to `names`. */
  constructor(row: Row, names: NameList, told: Pick<Thing, 'type' | 'kind' | 'datasets'>) {
    this.id = text(row.id);
    this.type = told.type;
    this.kind = told.kind;
    this.name = text(row.name);
    this.aliases = textsOf(row.aliases);
    this.written = textsOf(row.identifiers);
    this.datasets = told.datasets;
    this.firstName = names.size;
    this.#names = names;
    names.add(this.name);
    for (const alias of this.aliases) names.add(alias);
    this.#forms = undefined;
    this.#tellsCountry = undefined;
    this.#identifiers = undefined;
  }

  /** The ways in which it is called, its name first. */
  get forms(): readonly NameForm[] {
    return (this.#forms ??= nameForms(this.name, this.aliases));
  }

  /** As `forms`, some of them perhaps twice; made for a look at it where it has not been taken apart, and not kept. */
  get formsForNow(): readonly NameForm[] {
    if (this.#forms || this.aliases.length >= maxForms) return this.forms;
    const names = this.#names;
    const found: NameForm[] = [];
    for (const [at, text] of [this.name, ...this.aliases].entries()) {
      if (!names.isPlain(this.firstName + at)) return this.forms;
      found.push(plainForm(text, names.wordsOf(this.firstName + at)));
    }
    return found;
  }

  /** Whether any of its names has the word of a country. */
  get tellsCountry(): boolean {
    return (this.#tellsCountry ??= this.forms.some(({ words }) =>
      words.some(({ country }) => country !== null),
    ));
  }

  /** The identifiers that say something, of no country told beside them. */
  get identifiers(): readonly Identifier[] {
    return (this.#identifiers ??= identifiersIn(this.written, null));
  }
}

const none: readonly never[] = [];

/** One list for all that have none. */
function textsOf(value: Value | undefined): readonly string[] {
  const list = value == null ? none : texts(value);
  return list.length === 0 ? none : list;
}

export const comparedProperties = ['id', 'kind', 'name', 'aliases', 'identifiers', 'dossier'];

/** The identifiers that say something, of who is of a country where that is known. */
export function identifiersIn(written: readonly string[], country: string | null): readonly Identifier[] {
  return written.length === 0 ? none : written.flatMap((each) => readIdentifier(each, country) ?? []);
}
