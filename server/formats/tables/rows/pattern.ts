import { RE2JS } from 're2js';
import { messageOf } from '../../../errors.ts';
import type { Spot, Problems } from '../../fields/yaml-file.ts';

/** A pattern of a mapping. What it does takes time in proportion to the text, whatever the pattern. */
export interface Pattern {
  test(text: string): boolean;
  /** What matches, from left to right, without overlaps. */
  matches(text: string): Iterable<PatternMatch>;
  split(text: string): string[];
  /** `to` as in JavaScript: `$1`, `$<name>`, `$&`, `$$`. */
  replaceAll(text: string, to: string): string;
}

export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  /** The whole at 0, then the groups; undefined for those that took no part. */
  readonly groups: readonly (string | undefined)[];
  readonly named: Readonly<Record<string, string | undefined>>;
}

/** A pattern of a mapping, as JavaScript writes them; one that cannot be is a problem and matches nothing. */
export function pattern(source: string, problems: Problems, spot: Spot): Pattern {
  try {
    return compilePattern(source);
  } catch (error) {
    problems.add(spot, `${messageOf(error).replace(/\.$/, '')}; mend the pattern.`);
    return nothing;
  }
}

/** A text, or a pattern where it is written /…/. */
export function textOrPattern(written: string, problems: Problems, spot: Spot): string | Pattern {
  const inner = /^\/(.+)\/$/s.exec(written)?.[1];
  return inner === undefined ? written : pattern(inner, problems, spot);
}

/** The parts of a text between what a text or pattern matches. */
export function splitBy(text: string, by: string | Pattern): string[] {
  return typeof by === 'string' ? text.split(by) : by.split(text);
}

/**
 * Compiles a pattern for RE2, whose matching never tries a text twice: `^(a+)+$` on a long text would stop
 * JavaScript's own engine for good, and the server with it. What RE2 cannot say (lookaheads, references back) is left
 * to JavaScript's where it can do no such harm. Throws a SyntaxError with the reason.
 */
export function compilePattern(source: string): Pattern {
  const known = native(source);
  try {
    return linear(source);
  } catch {
    if (!isHarmless(source))
      throw new SyntaxError(
        `The pattern ${source} looks ahead or back and repeats more than one thing, which may take for ever. Write it without (?=…), (?!…) and \\1, or with one * or + at most`,
      );
    return fromFinder(backtracking(known), (text) => known.test(text));
  }
}

type Finder = (text: string) => Iterable<PatternMatch>;

const nothing: Pattern = fromFinder(
  () => [],
  () => false,
);

function fromFinder(find: Finder, test: Pattern['test']): Pattern {
  return {
    matches: find,
    test,
    split: (text) => {
      const parts: string[] = [];
      let from = 0;
      for (const { start, end } of find(text)) {
        // As JavaScript does: a match of nothing parts no text from its beginning or end, and leaves nothing of none.
        if (text === '') return [];
        if (end === start && (start === from || start === text.length)) continue;
        parts.push(text.slice(from, start));
        from = end;
      }
      return [...parts, text.slice(from)];
    },
    replaceAll: (text, to) => {
      let made = '';
      let from = 0;
      for (const match of find(text)) {
        made += text.slice(from, match.start) + filled(to, match);
        from = match.end;
      }
      return made + text.slice(from);
    },
  };
}

function filled(to: string, { groups, named }: PatternMatch): string {
  return to.replace(/\$(?:\$|&|(\d\d?)|<([^>]*)>)/g, (sign, number?: string, name?: string) => {
    if (sign === '$$') return '$';
    if (sign === '$&') return groups[0] ?? '';
    if (name !== undefined) return name in named ? (named[name] ?? '') : sign;
    const at = Number(number);
    return at > 0 && at < groups.length ? (groups[at] ?? '') : sign;
  });
}

/** JavaScript's own, Unicode-aware; escapes such as \- or \' are common and an error under the u flag. */
function native(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch {
    return new RegExp(source);
  }
}

function backtracking(known: RegExp): Finder {
  const all = new RegExp(known, `${known.flags}g`);
  return function* (text) {
    for (const match of text.matchAll(all))
      yield {
        ...{ start: match.index, end: match.index + match[0].length },
        ...{ groups: [...match], named: match.groups ?? {} },
      };
  };
}

/** The spaces that JavaScript's \s has and RE2's, which knows ASCII alone, has not. */
const spaces =
  '\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';

function linear(source: string): Pattern {
  // What must follow is a group of its own here, which ends what matches and is none of the pattern's.
  const { head, tail } = apart(source);
  const written = tail === null ? inRe2(source) : `${inRe2(head)}(${inRe2(tail)})`;
  const compiled = RE2JS.compile(written, RE2JS.LOOKBEHINDS);
  /** The group that was added; none where nothing must follow. */
  const added = tail === null ? 0 : RE2JS.compile(inRe2(head), RE2JS.LOOKBEHINDS).groupCount() + 1;
  const names = Object.keys(compiled.namedGroups());
  // Far cheaper than a search for where it is, and most cells of most patterns have nothing.
  const test = (text: string) => compiled.test(text);
  const find: Finder = function* (text) {
    if (!test(text)) return;
    const matcher = compiled.matcher(text);
    for (let found = matcher.find(); found;) {
      const start = matcher.start();
      const end = tail === null ? matcher.end() : matcher.start(added);
      const groups: (string | undefined)[] = [];
      for (let at = 1; at <= matcher.groupCount(); at += 1)
        if (at !== added) groups.push(matcher.group(at) ?? undefined);
      yield {
        ...{ start, end, groups: [text.slice(start, end), ...groups] },
        named: Object.fromEntries(names.map((name) => [name, matcher.group(name) ?? undefined])),
      };
      if (tail === null) found = matcher.find();
      else {
        const from = end > start ? end : end + 1;
        found = from <= text.length && matcher.find(from);
      }
    }
  };
  return fromFinder(find, test);
}

/** A pattern that ends in a lookahead, `…(?=…)`, and what it looks for; other patterns whole. */
function apart(source: string): { readonly head: string; readonly tail: string | null } {
  const whole = { head: source, tail: null };
  let depth = 0;
  let opened = -1;
  for (const { 0: sign, index } of source.matchAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]|\(\?=|[()|]/g)) {
    if (sign === '|' && depth === 0) return whole;
    if (sign === '(?=' && depth === 0) opened = index;
    if (sign.startsWith('(')) depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ')' && depth === 0 && opened >= 0)
      return index === source.length - 1
        ? { head: source.slice(0, opened), tail: source.slice(opened + 3, -1) }
        : whole;
  }
  return whole;
}

/** All others, for a class: it cannot hold another that says what is not in it. */
const noSpaces =
  '\\x00-\\x08\\x0e-\\x1f!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}';

/** A pattern as RE2 writes it, with the meaning it has in JavaScript. */
function inRe2(source: string): string {
  let inClass = false;
  const same = source.replace(
    /\\p\{(?:Script|sc|Script_Extensions|scx)=(\w+)\}|\\[^]|[[\].]/g,
    (sign, script) => {
      if (typeof script === 'string') return `\\p{${script}}`;
      if (sign === '\\s') return inClass ? spaces : `[${spaces}]`;
      if (sign === '\\S') return inClass ? noSpaces : `[^${spaces}]`;
      // A group that is referred to, which RE2 takes for a letter.
      if (sign === '\\k') throw new SyntaxError('RE2 has no references');
      if (sign === '.' && !inClass) return '[^\\n\\r\\x{2028}\\x{2029}]';
      if (sign === '[') inClass = true;
      if (sign === ']') inClass = false;
      return sign;
    },
  );
  return RE2JS.translateRegExp(same);
}

/** Whether trying again cannot multiply: one thing is repeated at most, and no group is. */
function isHarmless(source: string): boolean {
  const bare = source.replace(/\\(?:[pPuxk]\{[^}]*\}|[^])/g, 'x').replace(/\[[^\]]*\]/g, 'x');
  const repeats = bare.match(/[*+]|\{\d+,?\d*\}/g) ?? [];
  return repeats.length <= 1 && !/\)(?:[*+]|\{)/.test(bare);
}
