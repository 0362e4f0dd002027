import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp, type App } from '../../server/http/app.ts';
import { createContext } from '../../server/schema/request/context.ts';
import { openArticle } from '../article-store.ts';

const folder = join(import.meta.dirname, 'golden');
const files = readdirSync(folder);
const names = files.filter((file) => file.endsWith('.graphql')).map((file) => file.replace('.graphql', ''));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

type Article = Awaited<ReturnType<typeof openArticle>>;
let article: Article;
let app: App;

beforeAll(async () => {
  article = await openArticle();
  app = await createApp(article.store, article.ontology);
});
afterAll(() => app.stop());

/** What the server answers, as it goes over the wire. */
async function ask(query: string): Promise<string> {
  const contextValue = createContext(article.store, article.ontology);
  const { body } = await app.apollo.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('The answer came in parts.');
  return JSON.stringify(body.singleResult, null, 2);
}

describe('a golden question has its whole answer', () => {
  test.each(names)('%s', async (name) => {
    const expected: unknown = JSON.parse(read(`${name}.answer.json`));
    const answer = await ask(read(`${name}.graphql`));
    expect(JSON.parse(answer)).toEqual(expected);
    // The order of fields too: the answers are printed in the README as they are.
    expect(answer).toBe(JSON.stringify(expected, null, 2));
  });
});

test('every question starts with a title and a sentence that asks, and has an answer', () => {
  expect(names.length).toBeGreaterThanOrEqual(20);
  expect(names.filter((name) => !/^# [^:\n]+: [^\n]+\?\n/.test(read(`${name}.graphql`)))).toEqual([]);
  expect(files.sort()).toEqual(names.flatMap((name) => [`${name}.answer.json`, `${name}.graphql`]).sort());
});
