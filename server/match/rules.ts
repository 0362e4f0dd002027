import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { shipped } from '../root.ts';

interface RulesFile {
  readonly 'small-words': readonly string[];
  readonly 'sort-words': readonly string[];
  readonly 'opposed-words': readonly string[];
  readonly titles: readonly string[];
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
}

const file: RulesFile = parse(readFileSync(shipped('server', 'match', 'rules.yaml'), 'utf8'));

export const smallWords: ReadonlySet<string> = new Set(file['small-words']);
export const sortWords: ReadonlySet<string> = new Set([...file['sort-words'], ...file['opposed-words']]);
export const opposedWords: ReadonlySet<string> = new Set(file['opposed-words']);
export const titles: ReadonlySet<string> = new Set(file.titles);
export const governmentOf = file['government-of'];
export const matchedTypes: readonly string[] = file.types;

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
