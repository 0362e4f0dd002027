import { describe, expect, test } from '@jest/globals';
import { htmlReport, markdownReport } from '../../../server/formats/report/report.ts';
import { html } from '../../../server/formats/report/html.ts';
import { markdown } from '../../../server/formats/report/markdown.ts';
import { article } from '../../dossier/article-dossier.ts';
import { dossierSource, memorySource, recordsOf } from '../in-memory.ts';
import { textOf } from '../written.ts';

const source = dossierSource(article);
const records = recordsOf(article);
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('"', '&quot;');

describe('a report in HTML', () => {
  test('is one whole page with every entity, link and source, and needs nothing else', async () => {
    const { text, omissions } = await textOf(htmlReport, source);
    expect(omissions).toEqual([]);
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(text.trimEnd().endsWith('</html>')).toBe(true);
    expect(text).not.toMatch(/<script|<link|<img|src=|url\(|@import/);
    for (const { name } of records.entities!) expect(text).toContain(`<h3>${escaped(name)}</h3>`);
    for (const { statement } of records.claims!) expect(text).toContain(escaped(statement));
    for (const { title } of records.sources!) expect(text).toContain(`<strong>${escaped(title)}</strong>`);
    const opened = [...text.matchAll(/<(ul|ol|li|p|h[1-3]|main|body|strong|small|a)\b/g)].map(
      ([, tag]) => tag,
    );
    const closed = [...text.matchAll(/<\/(ul|ol|li|p|h[1-3]|main|body|strong|small|a)>/g)].map(
      ([, tag]) => tag,
    );
    expect(opened.sort()).toEqual(closed.sort());
  });

  test('numbers sources by their first mention, and each number leads to one', async () => {
    const { text } = await textOf(htmlReport, source);
    const numbers = [...text.matchAll(/href="#source-(\d+)">\[(\d+)\]/g)];
    expect(numbers.every(([, to, shown]) => to === shown)).toBe(true);
    const cited = [...new Set(numbers.map(([, to]) => Number(to)))];
    expect(cited).toEqual(cited.map((_, at) => at + 1));
    for (const number of cited) expect(text).toContain(`<li id="source-${number}">`);
  });

  test('adds money up with its arithmetic', async () => {
    const { text } = await textOf(htmlReport, source);
    expect(text).toMatch(/<strong>USD a year, undated:<\/strong> [^<]*50,500 USD × 12 months[^<]*USD a year/);
    expect(text).toContain('without a known amount, which count as unknown, not as nothing');
  });

  test('lists what sources disagree about, and what grades mean', async () => {
    const { text } = await textOf(htmlReport, source);
    expect(text).toContain('<h2>Where sources disagree</h2>');
    expect(text).toContain('A reliable source; B usually reliable source');
  });
});

describe('a report in Markdown', () => {
  test('says the same', async () => {
    const { text } = await textOf(markdownReport, source);
    expect(text).toMatch(
      /^# Pakistan, the TTP and the Afghan Taliban\n\nExported from Entente on \d{4}-\d\d-\d\d: 73 entities, 158 links, 19 figures\./,
    );
    expect(text.match(/^### /gm)!.length).toBeGreaterThanOrEqual(records.entities!.length);
    expect(text).toContain('\n## Sources\n\n1. **');
  });
});

describe('texts', () => {
  const nasty = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=1>',
    '*a* _b_ `c` [d](javascript:e)',
    '# h',
    '- i',
    '1. j',
    '| k |',
    "it's & so",
    'l\n\n## m',
    '\u0000',
  ];

  test('cannot break out, in HTML or in Markdown', async () => {
    const entities = nasty.map((name, at) => ({
      ...records.entities![0]!,
      ...{ id: `n-${at}`, name, summary: name, aliases: nasty, evidence: [`bad|${name}`], sources: ['bad'] },
    }));
    const bad = { ...records.sources![0]!, id: 'bad', title: nasty.join(' '), url: 'javascript:alert(1)' };
    const from = memorySource({ title: nasty[0]!, entities, sources: [bad] });
    const page = (await textOf(htmlReport, from)).text;
    expect(page).not.toMatch(/<script|<img|href="javascript/);
    expect(page).not.toContain('\u0000');
    const { text } = await textOf(markdownReport, from);
    expect(text).not.toMatch(/(?<!\\)<(script|img)/);
    expect(text).not.toMatch(/^(## m|\| k)/m);
    expect(text).not.toMatch(/(?<!\\)\]\(javascript/);
  });

  test('stay what they are', () => {
    expect(html.text(`a <b> & "c" 'd'`)).toBe('a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;');
    expect(html.address('https://x.example/?a=1&b="2"')).toBe(
      '<a href="https://x.example/?a=1&amp;b=&quot;2&quot;" rel="noreferrer">https://x.example/?a=1&amp;b=&quot;2&quot;</a>',
    );
    expect(html.address('javascript:x')).toBe('javascript:x');
    expect(markdown.text('1. a_b* [c] <d> #e')).toBe('1\\. a\\_b\\* \\[c\\] \\<d\\> \\#e');
    expect(markdown.address('https://x.example/a_b')).toBe('<https://x.example/a_b>');
  });
});

test('a report of a large graph lists the most connected, and says what it leaves out', async () => {
  const entities = Array.from({ length: 2_100 }, (_, at) => ({
    ...records.entities![0]!,
    ...{ id: `n-${at}`, name: `Number ${at}`, degree: at, attributes: at === 2_000 ? '{"a":1}' : null },
  }));
  const { text, omissions } = await textOf(
    markdownReport,
    memorySource({ entities, sources: records.sources! }),
  );
  expect(omissions.map(({ what, count }) => [what, count])).toEqual([
    ['entities', 100],
    ['attributes', 1],
  ]);
  expect(text).toContain('The 100 least connected entities are left out.');
  expect(text).toContain('### Number 2099\n');
  expect(text).not.toContain('### Number 99\n');
});
