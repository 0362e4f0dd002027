import { expect, test } from '@jest/globals';
import { article } from '../../dossier/article-dossier.ts';
import { dossierSource } from '../in-memory.ts';
import { hasFollowTheMoney, loadedByFollowTheMoney, misfits, written } from './written.ts';

const absent = '(skipped where the followthemoney package is absent)';

test('the article becomes entities that fit the model of FollowTheMoney', async () => {
  const { text, entities, omissions } = await written(dossierSource(article));
  expect(misfits(entities)).toEqual([]);
  const counts: Record<string, number> = {};
  for (const { schema } of entities) counts[schema] = (counts[schema] ?? 0) + 1;
  expect(counts).toEqual({
    ...{ Person: 6, Organization: 19, LegalEntity: 3, PublicBody: 8, Address: 14, Asset: 2, Event: 20 },
    ...{ Payment: 3, Directorship: 6, Membership: 5, UnknownLink: 144 },
    ...{ Note: 414, Article: 1, Document: 1 },
  });
  expect(omissions).toEqual([
    {
      what: 'amounts',
      count: 1,
      why: 'A payment has one sum there: ranges and what is paid again and again are in its summary.',
    },
    { what: 'figures as numbers', count: 19, why: 'They are notes in words there.' },
    { what: 'what a verdict rests on', count: 2, why: 'A note cannot refer to links and figures.' },
  ]);
  expect((await written(dossierSource(article))).text).toBe(text);
});

(hasFollowTheMoney ? test : test.skip)(`FollowTheMoney itself loads the article ${absent}`, async () => {
  const { text, entities } = await written(dossierSource(article));
  expect(loadedByFollowTheMoney(text)).toBe(String(entities.length));
});
