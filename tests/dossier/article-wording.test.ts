import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { article, articleText, claims } from './article-dossier.ts';
import { marksOf, markOf, runsOf } from './nine-words.ts';

const committed = JSON.parse(
  readFileSync(join(import.meta.dirname, 'article-shingles.json'), 'utf8'),
) as string[];
const source = articleText();

test('the marks tell whether a text holds nine words of the article in a row', () => {
  expect(runsOf('One two, three four five six seven eight “nine” ten')).toEqual([
    'one two three four five six seven eight nine',
    'two three four five six seven eight nine ten',
  ]);
  expect(runsOf('one two three four five six seven eight')).toEqual([]);
  expect(markOf('one two three four five six seven eight nine')).toMatch(/^[0-9a-f]{12}$/);
});

(source === null ? test.skip : test)(
  'the marks are those of the article (skipped where ../shared/seed is absent)',
  () => expect(marksOf(source!)).toEqual(committed),
);

test('no statement, summary, name or label holds nine words of the article in a row', () => {
  const marks = new Set(committed);
  const texts = [
    article.title,
    article.summary ?? '',
    ...article.sources.flatMap(({ title, notes }) => [title, notes ?? '']),
    ...article.entities.flatMap(({ name, aliases, summary }) => [name, ...aliases, summary ?? '']),
    ...article.links.map(({ label }) => label ?? ''),
    ...claims.flatMap(({ statement, value }) => [statement, value ?? '']),
  ];
  expect(texts.length).toBeGreaterThan(700);
  expect(texts.filter((text) => runsOf(text).some((run) => marks.has(markOf(run))))).toEqual([]);
});

test('every statement is short', () => {
  expect(claims.filter(({ statement }) => statement.length > 120).map(({ statement }) => statement)).toEqual(
    [],
  );
});
