import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { skeleton } from '../graph/search/search-words.ts';
import { shipped } from '../root.ts';

interface RulesFile {
  readonly 'small-words': readonly string[];
  readonly 'sort-words': readonly string[];
  readonly 'legal-forms': readonly string[];
  readonly 'opposed-words': readonly string[];
  readonly compounds: Readonly<Record<'articles' | 'servant' | 'father', readonly string[]>>;
  readonly doubts: readonly string[];
  readonly titles: readonly string[];
  readonly 'arabic-titles': readonly string[];
  readonly 'government-of': {
    readonly prefixes: readonly string[];
    readonly kinds: readonly string[];
    readonly why: string;
    readonly most: number;
  };
  readonly 'kinds-apart': readonly {
    readonly why: string;
    readonly kinds: readonly [readonly string[], readonly string[]];
  }[];
  readonly types: readonly string[];
  readonly facts: Readonly<Record<FactName, readonly string[]>>;
  readonly 'country-names': Readonly<Record<string, string>>;
}

/** What matching reads of what files keep beyond the model. */
export type FactName = 'born' | 'died' | 'founded' | 'countries' | 'gender';

const file: RulesFile = parse(readFileSync(shipped('server', 'match', 'rules.yaml'), 'utf8'));

export const smallWords: ReadonlySet<string> = new Set(file['small-words']);
export const sortWords: ReadonlySet<string> = new Set([
  ...file['sort-words'],
  ...file['legal-forms'],
  ...file['opposed-words'],
]);
export const legalForms: ReadonlySet<string> = new Set(file['legal-forms']);
export const opposedWords: ReadonlySet<string> = new Set(file['opposed-words']);
export const titles: ReadonlySet<string> = new Set(file.titles);
/** Titles in Arabic script, as they are written. */
export const arabicTitles: ReadonlySet<string> = new Set(file['arabic-titles']);
/** Of titles in scripts that leave vowels out. */
export const titleSounds: ReadonlySet<string> = new Set(
  file.titles.map(skeleton).filter((sound) => sound.length > 2),
);
export const governmentOf = file['government-of'];
export const matchedTypes: readonly string[] = file.types;
export const countryNames: ReadonlyMap<string, string> = new Map(Object.entries(file['country-names']));

const { articles, servant, father } = file.compounds;
export const nameRules = {
  articles: new Set(articles),
  servant: new Set(servant),
  father: new Set(father),
  doubts: file.doubts,
};

/** Under which names, in lower case and letters only, files keep what. */
export const factOf: ReadonlyMap<string, FactName> = new Map(
  Object.entries(file.facts).flatMap(([fact, names]) =>
    names.map((name): [string, FactName] => [name.replaceAll(' ', ''), fact as FactName]),
  ),
);

const apart = new Map<string, string>();
for (const { why, kinds } of file['kinds-apart'])
  for (const one of kinds[0])
    for (const other of kinds[1]) {
      apart.set(`${one} ${other}`, why);
      apart.set(`${other} ${one}`, why);
    }

/** Why things of these two kinds never are one; undefined where they may be. */
export function kindsApart(one: string, other: string): string | undefined {
  return apart.get(`${one} ${other}`);
}
