import { expect, test } from '@jest/globals';
import { article } from '../dossier/article-dossier.ts';
import { collectedSource, recordsOf, dossierSource } from './in-memory.ts';

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

test('a dossier is read as the store would give it, in the order of ids', async () => {
  const source = dossierSource(article);
  const entities = await all(source.entities());
  expect(entities.map(({ id }) => id)).toEqual(article.entities.map(({ id }) => id).sort());
  expect(entities.find(({ id }) => id === 'ttp')).toEqual(
    recordsOf(article).entities!.find(({ id }) => id === 'ttp'),
  );
  expect((await all(source.claims())).length).toBeGreaterThan(entities.length);
});

test('parts of one id are joined: the first that gives a field wins, lists are united', async () => {
  const place = { file: 'a.csv', row: 1 };
  const source = collectedSource({
    ...{ sources: [], links: [], figures: [], additions: [], problems: [], notes: [], rows: 2 },
    entities: [
      { place, id: 'x', type: 'Actor', kind: 'state', name: 'X', aliases: ['Y'], evidence: ['test-set|1'] },
      { place, id: 'x', name: 'Z', aliases: ['W'], summary: 'A state.', evidence: ['test-set|2'] },
    ],
  });
  expect(await all(source.entities())).toMatchObject([
    { id: 'x', name: 'X', aliases: ['Y', 'W'], summary: 'A state.', evidence: ['test-set|1', 'test-set|2'] },
  ]);
  expect(await all(source.sources())).toMatchObject([{ id: 'test-set', kind: 'dataset' }]);
});
