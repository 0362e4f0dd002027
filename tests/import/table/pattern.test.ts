import { describe, expect, test } from '@jest/globals';
import { compilePattern } from '../../../server/formats/tables/rows/pattern.ts';

const first = (source: string, text: string) => {
  for (const { groups } of compilePattern(source).matches(text)) return groups;
  return null;
};

describe('a pattern means what it means in JavaScript', () => {
  test.each([
    [String.raw`(\d{4})-(\d{2})`, 'on 2020-03 about'],
    [String.raw`"\s*;\s*"`, '"a";\u00a0 "b" ; "c"'],
    ['^(?!Government of )', 'Government of Chad'],
    ['^(?!Government of )', 'Chad'],
    ['^(?!government$).+$', 'rebels'],
    ['[^/]+$', 'https://example.org/a/b.pdf'],
    [String.raw`(?<year>\d{4})`, 'in 1999 and 2001'],
    [String.raw`\p{Script=Arabic}+`, 'ملا عمر (Mullah Omar)'],
    [String.raw`[\s,]+`, 'a,\u3000b, c'],
    [String.raw`\S+`, ' \u00a0word\u2003'],
    [String.raw`[^\S]x`, ' x'],
    [String.raw`^[^\n]*?,\d\d,\s*([\s\S]{1,5})`, 'a,b,12, line\none'],
    [
      String.raw`[afn]\.k\.a\.,? '(.+?)'(?=\s*(?:;|\.|\(|$))`,
      "a.k.a. 'ONE'; f.k.a. 'IT'S' (x); n.k.a. 'LAST'",
    ],
    ['a(?=b)', 'abaab'],
    ['a*(?=(b))', 'aabb'],
    [String.raw`[(?=)]+(?=\))`, '(?=))'],
    [String.raw`[\S-]+`, 'a\u00a0b-\u2003c'],
    [String.raw`a\-b|\'`, "a-b 'c'"],
    ['.+', 'one\rtwo\nthree'],
    [String.raw`(a)\1`, 'baab'],
    [String.raw`(?<=USD )\d+`, 'USD 500'],
    [String.raw`\u00e9|é`, 'café'],
    ['x*', 'axxb'],
    ['(a)|(b)', 'ab'],
    [String.raw`\bof\b`, 'King of kings'],
    ['^$', ''],
    ['😀+', 'a😀😀b'],
    [String.raw`\$\d`, 'a$1'],
    ['[.]', 'a.b'],
    ['', 'ab'],
  ])('%s on %s', (source, text) => {
    const own = new RegExp(source, source.includes(String.raw`\-`) ? 'g' : 'gu');
    const compiled = compilePattern(source);
    expect([...compiled.matches(text)].map(({ start, groups }) => [start, ...groups])).toEqual(
      [...text.matchAll(own)].map((match) => [match.index, ...match]),
    );
    expect(compiled.test(text)).toBe(text.search(own) >= 0);
    expect(compiled.replaceAll(text, '<$&|$1|$$>')).toBe(text.replaceAll(own, '<$&|$1|$$>'));
    if (!/\((?!\?)/.test(source) && !source.includes('(?<year'))
      expect(compiled.split(text)).toEqual(text.split(own));
  });

  test('groups go by name as well', () => {
    const source = String.raw`(?<day>\d+)\.(?<month>\d+)`;
    expect(compilePattern(source).replaceAll('04.03', '$<month>/$<day>')).toBe('03/04');
  });
});

test.each([
  '^(a+)+$',
  '(a|a)*b',
  '(a|aa)+$',
  String.raw`^(\w+\s?)*$`,
  '(.*)*x',
  '(a*)*(b*)*c',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
])('%s ends on a text that would stop an engine that tries again', (source) =>
  expect(first(source, `${'a'.repeat(50_000)}!`)).toBeNull(),
);

test.each(['^(?!b)(a+)+$', String.raw`(a+)+\1$`, '(?=a*)a*a*b', '(?!x)(a|aa){2,}$'])(
  '%s is refused: it looks ahead or back and could try for ever',
  (source) =>
    expect(() => compilePattern(source)).toThrow(
      new SyntaxError(
        `The pattern ${source} looks ahead or back and repeats more than one thing, which may take for ever. Write it without (?=…), (?!…) and \\1, or with one * or + at most`,
      ),
    ),
);

test('what is no pattern says why', () => {
  expect(() => compilePattern('(a')).toThrow(/Unterminated group/);
});
